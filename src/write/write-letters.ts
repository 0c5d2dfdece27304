// Letters to authors → files; those of papers that are clean by now go.
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Artifact } from '../model/artifact.ts'
import { writeUnlessBusy } from './write-atomically.ts'

const folder = 'letters'

/** Gives the paths of those that are open elsewhere and stay as they were. */
export async function writeLetters(results: string, letters: readonly Artifact[]): Promise<readonly string[]> {
  const busy = await Promise.all(letters.map(async ({ path, content }) => ((await writeUnlessBusy(join(results, path), content)) ? [] : [path])))
  const written = new Set(letters.map(({ path }) => path))
  const present = await readdir(join(results, folder)).catch((): string[] => [])
  const stale = present.filter((name) => name.endsWith('.txt') && !written.has(`${folder}/${name}`))
  await Promise.all(stale.map((name) => rm(join(results, folder, name), { force: true }).catch(() => undefined)))
  return busy.flat()
}
