// Entries of test/cite/entries.bib as a style prints them; «~» stands for a no-break space.
import { readFileSync } from 'node:fs'
import { toString } from 'mdast-util-to-string'
import type { PhrasingContent } from 'mdast'
import type { Source } from '../../src/model/source.ts'
import { keysOf, readSources } from '../../src/parse/bibliography/read-sources.ts'

const files = [{ file: 'entries.bib', text: readFileSync(new URL('../../../test/cite/entries.bib', import.meta.url), 'utf8') }]
const found = readSources(files, keysOf(files))

export const problems = found.problems

export function sourceOf(key: string): Source {
  const source = found.value.sources.get(key)
  if (!source) throw new Error(`No entry ${key}`)
  return source
}

/** Emphasis is shown as `*…*`. */
export function shown(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => (node.type === 'emphasis' ? `*${toString(node)}*` : toString(node))).join('').replaceAll('\u00A0', '~')
}
