// Style sheets of faces (npm @fontsource/*, KaTeX) → the same rules with resource addresses, and the font files as resources.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { create } from 'fontkit'
import type { Resource } from '../model/print.ts'

const require = createRequire(import.meta.url)

export interface Faces {
  readonly css: string
  readonly resources: ReadonlyMap<string, Resource>
}

/** `sheet` is a module path such as `@fontsource/pt-serif/400.css`. Only WOFF2 files are taken; the tool never uses the machine's fonts. */
export function readFaces(sheet: string): Faces {
  const path = require.resolve(sheet)
  const resources = new Map<string, Resource>()
  const css = readFileSync(path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/src:\s*([^;}]+)/g, (_, sources: string) => {
      const file = /url\(["']?([^"')]+\.woff2)["']?\)/.exec(sources)?.[1] ?? ''
      const resource = fontResource(join(dirname(path), file))
      resources.set(resource.key, resource)
      return `src:url(http://volume.invalid/${resource.key}) format("woff2")`
    })
    .replace(/font-display:[^;}]*;?/g, '')
    .replace(/\s*\n\s*/g, '')
  return { css, resources }
}

export function fontResource(file: string): Resource {
  const bytes = readFileSync(file)
  const hash = createHash('sha256').update(bytes).digest('hex')
  return { key: `font/${hash.slice(0, 8)}-${basename(file)}`, hash, contentType: 'font/woff2', bytes: () => Promise.resolve(bytes) }
}

/** The code points a font file has glyphs for. */
export async function charactersOf(font: Resource): Promise<readonly number[]> {
  const face = create(Buffer.from(await font.bytes()))
  return 'characterSet' in face ? face.characterSet : []
}
