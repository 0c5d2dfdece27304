// Artifacts made on demand → files; those written under the same key before are left alone, those of papers no longer there go.
import { mkdir, readFile, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { MadeArtifact } from '../model/artifact.ts'
import { writeAtomically, writeUnlessBusy } from './write-atomically.ts'

interface Entry {
  readonly key: string
  readonly size: number
}

const atOnce = 4

/** Gives the paths of files that are open elsewhere and could not be replaced. `ledger` is the file that remembers keys; `suffix` names the kind of file this call is master of within `folder`. */
export async function writeMade(results: string, folder: string, suffix: string, artifacts: readonly MadeArtifact[], ledger: string): Promise<readonly string[]> {
  await mkdir(join(results, folder), { recursive: true })
  const known = await readLedger(ledger)
  const entries: Record<string, Entry> = {}
  const busy: string[] = []
  const write = async (artifact: MadeArtifact): Promise<void> => {
    const path = join(results, artifact.path)
    const before = known[artifact.path]
    if (before?.key === artifact.key && before.size === await sizeOf(path)) entries[artifact.path] = before
    else {
      const content = await artifact.make()
      if (await writeUnlessBusy(path, content)) entries[artifact.path] = { key: artifact.key, size: content.length }
      else busy.push(artifact.path)
    }
  }
  // While one is written the next is made.
  const queue = artifacts.values()
  await Promise.all(Array.from({ length: atOnce }, async () => { for (const artifact of queue) await write(artifact) }))
  await removeOthers(join(results, folder), suffix, artifacts.map(({ path }) => path.slice(folder.length + 1)))
  await writeAtomically(ledger, JSON.stringify(Object.fromEntries(artifacts.flatMap(({ path }) => (entries[path] ? [[path, entries[path]]] : [])))))
  return busy
}

async function readLedger(ledger: string): Promise<Readonly<Record<string, Entry>>> {
  try { return JSON.parse(await readFile(ledger, 'utf8')) as Record<string, Entry> } catch { return {} }
}

async function sizeOf(path: string): Promise<number> {
  try { return (await stat(path)).size } catch { return -1 }
}

async function removeOthers(folder: string, suffix: string, names: readonly string[]): Promise<void> {
  const kept = new Set(names)
  for (const name of await readdir(folder)) if (name.endsWith(suffix) && !kept.has(name)) await rm(join(folder, name), { force: true }).catch(() => undefined)
}
