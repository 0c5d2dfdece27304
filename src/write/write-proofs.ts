// Proofs and their letters → files; those of papers that are no longer there go.
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Artifact } from '../model/artifact.ts'
import { writeUnlessBusy } from './write-atomically.ts'

const folder = 'proofs'

/** `all`: nothing else belongs into the folder. Gives the paths of files that are open elsewhere and stay as they were. */
export async function writeProofs(results: string, proofs: readonly Artifact[], all: boolean): Promise<readonly string[]> {
  const busy = await Promise.all(proofs.map(async ({ path, content }) => ((await writeUnlessBusy(join(results, path), content)) ? [] : [path])))
  if (all) await removeOthers(join(results, folder), new Set(proofs.map(({ path }) => path.slice(folder.length + 1))))
  return busy.flat()
}

async function removeOthers(path: string, written: ReadonlySet<string>): Promise<void> {
  const present = await readdir(path).catch((): string[] => [])
  const stale = present.filter((name) => /\.(?:pdf|txt)$/.test(name) && !written.has(name))
  await Promise.all(stale.map((name) => rm(join(path, name), { force: true }).catch(() => undefined)))
}
