// What can be made again, kept in a folder: prints and set papers under their keys, and the last verified volume.
import { createHash } from 'node:crypto'
import { readFile, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cache, KeptVolume } from '../model/doors.ts'
import type { Print } from '../model/print.ts'
import { writeAtomically } from './write-atomically.ts'

/** The facts beside a PDF; `sha256` is the PDF's. */
type Beside<T> = T & { readonly sha256: string }

export interface FolderCache extends Cache {
  /** Removes entries nobody asked for in this run that are older than `days`; gives how many files went. */
  prune(days: number): Promise<number>
}

/** A damaged or half-written entry counts as absent: it is made again. */
export function folderCache(folder: string): FolderCache {
  const asked = new Set<string>()
  const pair = (name: string): Pair => {
    asked.add(name)
    return new Pair(join(folder, name))
  }
  return {
    prune: (days) => removeOld(folder, asked, days * 24 * 3600_000),
    async print(key) {
      const found = await pair(key).read<Omit<Print, 'id' | 'pdf'>>()
      return found && found.facts.key === key ? { ...found.facts, pdf: found.pdf } : null
    },
    async keepPrint({ id: _, pdf, ...facts }) { await pair(facts.key).write(facts, pdf) },
    async text(key) {
      asked.add(key)
      try { return await readFile(join(folder, `${key}.set`), 'utf8') } catch { return null }
    },
    async keepText(key, text) { await writeAtomically(join(folder, `${key}.set`), text) },
    async volume(key) {
      const found = await pair('volume').read<Omit<KeptVolume, 'pdf'>>()
      return found && found.facts.key === key ? { ...found.facts, pdf: found.pdf } : null
    },
    async keepVolume({ pdf, ...facts }) { await pair('volume').write(facts, pdf) }
  }
}

async function removeOld(folder: string, asked: ReadonlySet<string>, ageMs: number): Promise<number> {
  const names = await readdir(folder).catch((): string[] => [])
  let removed = 0
  for (const name of names) {
    const entry = /^([0-9a-f]{64})\.(?:pdf|json|set)$/.exec(name)?.[1]
    if (entry === undefined || asked.has(entry)) continue
    const path = join(folder, name)
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }))
    if (Date.now() - mtimeMs < ageMs) continue
    await rm(path, { force: true })
    removed++
  }
  return removed
}

/** A PDF and the facts that belong to it. */
class Pair {
  private readonly path: string
  constructor(path: string) { this.path = path }

  async read<T>(): Promise<{ readonly facts: T; readonly pdf: Uint8Array } | null> {
    try {
      const [pdf, text] = await Promise.all([readFile(`${this.path}.pdf`), readFile(`${this.path}.json`, 'utf8')])
      const { sha256, ...facts } = JSON.parse(text) as Beside<T>
      return sha256 === hashOf(pdf) ? { facts: facts as T, pdf } : null
    } catch { return null }
  }

  async write(facts: object, pdf: Uint8Array): Promise<void> {
    await writeAtomically(`${this.path}.pdf`, pdf)
    await writeAtomically(`${this.path}.json`, JSON.stringify({ ...facts, sha256: hashOf(pdf) }))
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

const nothing = (): Promise<null> => Promise.resolve(null)
const kept = (): Promise<void> => Promise.resolve()

/** `--no-cache`: nothing is kept and nothing is found. */
export const noCache: Cache = { print: nothing, keepPrint: kept, text: nothing, keepText: kept, volume: nothing, keepVolume: kept }
