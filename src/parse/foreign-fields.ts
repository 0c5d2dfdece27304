// Fields under the keys and in the shapes of other programs → the same under ours: JOSS `tags`, MyST `parts`, `plain:` of R's templates, Manubot `author-meta`.
import { entryOf } from './yaml-node.ts'
import type { YamlEntry, YamlMap, YamlNode } from './yaml-node.ts'

const shapes = new Set(['formatted', 'plain', 'short', 'main'])

export function ownFields(map: YamlMap): YamlMap {
  const entries = map.entries.map((entry) => ({ ...entry, value: plainShape(entry.value) }))
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
