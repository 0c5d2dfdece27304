// Fields under the keys and in the shapes of other programs → the same under ours: JOSS `tags`, MyST `parts`, `plain:` of R's templates, Manubot `author-meta`, Stylo’s lists by language.
import { entryOf } from './yaml-node.ts'
import type { YamlEntry, YamlMap, YamlNode } from './yaml-node.ts'

const shapes = new Set(['formatted', 'plain', 'short', 'main'])

export function ownFields(map: YamlMap): YamlMap {
  const entries = byLanguage(map).map((entry) => ({ ...entry, value: plainShape(entry.value) }))
  const given = (...keys: readonly string[]) => entries.some(({ key }) => keys.includes(key))
  const own = entries.flatMap((entry): YamlEntry[] => {
    if (entry.key === 'parts' && entry.value.kind === 'map') return partsOf(entry, entry.value, entries)
    if (entry.key === 'tags' && isJoss(map) && !given('keywords', 'keyword')) return [{ ...entry, key: 'keywords' }]
    if (entry.key === 'author-meta' && !given('author', 'authors')) return [{ ...entry, key: 'authors' }]
    return [entry]
  })
  return { ...map, entries: own }
}

// `title: { formatted: …, plain: …, short: … }` of a template for a journal.
function plainShape(value: YamlNode): YamlNode {
  if (value.kind !== 'map' || value.entries.length === 0 || !value.entries.every(({ key }) => shapes.has(key))) return value
  return (entryOf(value, 'plain') ?? entryOf(value, 'formatted') ?? entryOf(value, 'main'))?.value ?? value
}

function partsOf(entry: YamlEntry, parts: YamlMap, entries: readonly YamlEntry[]): YamlEntry[] {
  const free = parts.entries.filter(({ key }) => ['abstract', 'acknowledgments', 'acknowledgements'].includes(key) && !entries.some((other) => other.key === key))
  return free.length === 0 ? [entry] : free
}

// There tags are what is printed as keywords; elsewhere they sort pages of a site.
function isJoss(map: YamlMap): boolean {
  const places = entryOf(map, 'affiliations')?.value
  return places?.kind === 'list' && places.items.some((item) => item.kind === 'map' && entryOf(item, 'index') !== undefined)
}

// Stylo: `abstract: [{ lang: fr, text_f: … }]`, `keywords: [{ lang: fr, list_f: […] }]`, `title_f`: in the paper's own language, and in the other one under its key.
function byLanguage(map: YamlMap): readonly YamlEntry[] {
  const own = textOf(entryOf(map, 'lang')?.value).slice(0, 2).toLowerCase()
  const other: YamlEntry[] = []
  const entries = map.entries.flatMap((entry): YamlEntry[] => {
    if (/_f$/.test(entry.key)) return entryOf(map, entry.key.slice(0, -2)) ? [] : [{ ...entry, key: entry.key.slice(0, -2) }]
    const said = saidIn(entry.value)
    if (said === null) return [entry]
    const first = said.find(({ lang }) => lang === own) ?? said[0]
    const second = said.find((each) => each !== first && each.lang === (own === 'ru' ? 'en' : 'ru'))
    if (second) other.push({ ...entry, value: second.value })
    // The rest is named with the keys that are not used.
    const rest = said.filter((each) => each !== first && each !== second).map(({ lang, value }) => ({ ...entry, key: `${entry.key}.${lang}`, value }))
    return first ? [{ ...entry, value: first.value }, ...rest] : []
  })
  const key = own === 'ru' ? 'en' : 'ru'
  return other.length === 0 || entries.some((entry) => entry.key === key) ? entries : [...entries, { key, keyAt: other[0]?.keyAt ?? map.at, value: { kind: 'map', entries: other, at: map.at, source: '' } }]
}

function saidIn(value: YamlNode): readonly { readonly lang: string; readonly value: YamlNode }[] | null {
  if (value.kind !== 'list' || value.items.length === 0) return null
  const said = value.items.map((item) => {
    const found = item.kind === 'map' && entryOf(item, 'lang') ? entryOf(item, 'text_f') ?? entryOf(item, 'list_f') ?? entryOf(item, 'text') ?? entryOf(item, 'list') : undefined
    return item.kind === 'map' && found ? { lang: textOf(entryOf(item, 'lang')?.value).slice(0, 2).toLowerCase(), value: found.value } : null
  })
  return said.every((each) => each !== null) ? said : null
}

function textOf(node: YamlNode | undefined): string {
  return node?.kind === 'text' ? node.text : ''
}
