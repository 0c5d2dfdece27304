// An entry and those it names with `crossref` → the entry with what it takes from them (BibLaTeX, appendix B).
import type { Entry } from '@retorquere/bibtex-parser'

type Fields = Record<string, unknown>

const neverInherited = new Set(['title', 'subtitle', 'titleaddon', 'shorttitle', 'sorttitle', 'indextitle', 'crossref', 'xref', 'xdata', 'ids', 'label', 'pages', 'pagetotal', 'url', 'urldate', 'doi', 'eprint', 'author', 'type', 'note', 'addendum'])
const hosts: Readonly<Record<string, readonly [title: string, subtitle: string]>> = {
  article: ['journaltitle', 'journalsubtitle'], periodical: ['journaltitle', 'journalsubtitle'], mvbook: ['maintitle', 'mainsubtitle'], mvcollection: ['maintitle', 'mainsubtitle'], mvproceedings: ['maintitle', 'mainsubtitle']
}

export function inherited(entry: Entry, among: readonly Entry[], depth = 0): Entry {
  const fields = entry.fields as Fields
  const name = fields['crossref'] ?? fields['xdata']
  const parent = depth > 4 || typeof name !== 'string' ? undefined : among.find(({ key }) => key === name && key !== entry.key)
  if (!parent) return entry
  const above = inherited(parent, among, depth + 1)
  const from = above.fields as Fields
  const [title, subtitle] = hosts[entry.type] ?? hosts[above.type] ?? ['booktitle', 'booksubtitle']
  const whole = fields['xdata'] === name
  const taken = Object.fromEntries(Object.entries(from).filter(([field]) => whole || !neverInherited.has(field)))
  const named = whole ? {} : { ...(from['title'] === undefined ? {} : { [title]: from['title'] }), ...(from['subtitle'] === undefined ? {} : { [subtitle]: from['subtitle'] }), ...(fields['author'] === undefined && above.type === 'book' && from['author'] !== undefined ? { author: from['author'] } : {}) }
  return { ...entry, fields: { ...named, ...taken, ...fields } as Entry['fields'] }
}
