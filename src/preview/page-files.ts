// The files of the page and of pdf.js, by the addresses they are served at: the whole list, made once. Nothing else is ever read for a request.
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface PageFiles {
  /** Null where nothing is served. */
  read(address: string): Promise<Uint8Array | null>
}

export function pageFiles(): PageFiles {
  const folder = fileURLToPath(new URL('./page/', import.meta.url))
  const pdfjs = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'legacy', 'build')
  const files = new Map<string, string>([
    ['/', join(folder, 'index.html')],
    ...readdirSync(folder).filter((name) => /\.(?:js|css|svg)$/.test(name)).map((name): [string, string] => [`/page/${name}`, join(folder, name)]),
    ...['pdf.min.mjs', 'pdf.worker.min.mjs'].map((name): [string, string] => [`/pdfjs/${name}`, join(pdfjs, name)])
  ])
  const kept = new Map<string, Promise<Uint8Array>>()
  return {
    read: (address) => {
      const file = files.get(address)
      if (file === undefined) return Promise.resolve(null)
      const known = kept.get(address) ?? readFile(file)
      kept.set(address, known)
      return known
    }
  }
}
