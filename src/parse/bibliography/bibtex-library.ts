// The text of a .bib file → its entries: all keys with their lines at once, and each entry as a source when it is asked for.
import { FieldMode, parse, type Entry, type Options } from '@retorquere/bibtex-parser'
import type { Source } from '../../model/source.ts'
import { bibtexSource } from './bibtex-source.ts'
import type { SourceFault, SourceLibrary } from './library.ts'
import { journalNames } from './journal-names.ts'
import { inherited } from './inherited.ts'
import { mendBibtex } from './mend-bibtex.ts'
import { splitBibtex, type BibtexChunk } from './split-bibtex.ts'
import { withoutUnusedFields } from './unused-fields.ts'

const options: Options = { english: false, sentenceCase: false, unsupported: 'ignore', applyCrossRef: false, verbatimFields: [...FieldMode.verbatim, 'weblink'] }

/** Only the entries asked for are read whole: a common file may hold thousands. */
export function bibtexLibrary(file: string, text: string): SourceLibrary {
  const chunks = splitBibtex(text)
  const strings = chunks.filter(({ type }) => type === 'string').map((chunk) => chunk.text).join('\n')
  const entries = chunks.filter(({ type }) => type !== 'string')
  const byKey = new Map([...entries].reverse().filter(({ key }) => key !== '').map((chunk) => [chunk.key, chunk]))
  const nameless = entries.filter(({ key }) => key === '').map(({ line, type }): SourceFault => ({ line, key: `@${type}`, en: 'it has no key', ru: 'нет ключа' }))
  const open = entries.filter(({ key, closed }) => key !== '' && !closed).map((chunk) => faultOf(chunk, mendBibtex(chunk.text).line))
  return {
    file, keys: entries.flatMap(({ key, line, text: written }) => (key === '' ? [] : [{ key, line, text: written.replace(/\s+/g, ' ') }])), faults: [...nameless, ...open],
    source: (key) => {
      const chunk = byKey.get(key)
      return chunk ? readEntry(chunk, { file, strings, byKey }) : null
    }
  }
}

interface Around {
  readonly file: string
  readonly strings: string
  readonly byKey: ReadonlyMap<string, BibtexChunk>
}

function readEntry(chunk: BibtexChunk, around: Around): { readonly source: Source; readonly faults: readonly SourceFault[] } {
  const asTyped = entryOf(chunk.text, chunk, around)
  if (chunk.closed && asTyped.sound && asTyped.entry) return { source: bibtexSource(asTyped.entry, { file: around.file, line: chunk.line }), faults: [] }
  const mended = mendBibtex(chunk.text)
  const read = entryOf(mended.text, chunk, around)
  const best = countOf(read.entry) >= countOf(asTyped.entry) ? read.entry : asTyped.entry
  const source = bibtexSource(best ?? { type: chunk.type, key: chunk.key, fields: {}, mode: {}, input: '' }, { file: around.file, line: chunk.line })
  return { source, faults: chunk.closed ? [faultOf(chunk, mended.line)] : [] }
}

function faultOf({ key, line }: BibtexChunk, within: number): SourceFault {
  return { line: line + within, key, en: 'a brace, a quote or a comma is missing or too many', ru: 'не хватает скобки, кавычки или запятой, либо стоит лишняя' }
}

function countOf(entry: Entry | undefined): number {
  return Object.keys(entry?.fields ?? {}).length
}

// An entry inherits from the one it names, and that one from the next: they are read together.
function entryOf(text: string, chunk: BibtexChunk, { strings, byKey }: Around): { readonly entry: Entry | undefined; readonly sound: boolean } {
  const parents: string[] = []
  for (let [own, seen] = [text, new Set([chunk.key])]; parents.length < 5;) {
    const name = /[,\s](?:crossref|xdata)\s*=\s*[{"]?\s*([^\s,{}"]+)/i.exec(own)?.[1] ?? ''
    const parent = byKey.get(name)
    if (!parent || seen.has(name)) break
    seen.add(name)
    parents.push(parent.text)
    own = parent.text
  }
  try {
    const read = parse([strings, addressed(withoutUnusedFields(text)), ...parents.map(withoutUnusedFields)].join('\n\n'), options)
    const entry = read.entries.find(({ key }) => key === chunk.key)
    return { entry: entry && inherited(entry, read.entries), sound: read.errors.length === 0 }
  } catch {
    return { entry: undefined, sound: false }
  }
}

// The library does not know `\url` in this field, and raises the letters of the logos.
function addressed(text: string): string {
  return journalNames(text).replace(/\bhowpublished(\s*=\s*)(["{]+)\s*\\url\s*\{([^{}]*)\}\s*(["}]+)/i, 'weblink$1{$3}').replace(/\bhowpublished(\s*=\s*)["{]+\s*(https?:\/\/[^\s{}"]+)\s*["}]+/i, 'weblink$1{$2}').replace(/\\((?:Bib|La|Xe|Lua|Xe?La)?TeX)\b/g, '$1')
}
