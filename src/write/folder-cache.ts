// Prints kept in a folder: the PDF and its facts side by side, under the key of all that went in.
import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PrintCache } from '../model/doors.ts'
import type { Print } from '../model/print.ts'
import { writeAtomically } from './write-atomically.ts'

type Facts = Omit<Print, 'id' | 'pdf'> & { readonly sha256: string }

/** A damaged or half-written entry counts as absent: it is printed again. */
export function folderCache(folder: string): PrintCache {
  return {
    async get(key) {
      try {
        const [pdf, text] = await Promise.all([readFile(join(folder, `${key}.pdf`)), readFile(join(folder, `${key}.json`), 'utf8')])
        const { sha256, ...facts } = JSON.parse(text) as Facts
        return facts.key === key && sha256 === hashOf(pdf) ? { ...facts, pdf } : null
      } catch { return null }
    },
    async put({ id: _, pdf, ...facts }) {
      await mkdir(folder, { recursive: true })
      await writeAtomically(join(folder, `${facts.key}.pdf`), pdf)
      await writeAtomically(join(folder, `${facts.key}.json`), JSON.stringify({ ...facts, sha256: hashOf(pdf) }))
    }
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** `--no-cache`: nothing is kept and nothing is found. */
export const noCache: PrintCache = { get: () => Promise.resolve(null), put: () => Promise.resolve() }
