// `abstract: [{ lang: fr, text: … }, { lang: en, text: … }]`, as Stylo keeps it → the entry in the language of the paper, or the first.
import type { YamlEntry, YamlNode } from './yaml-node.ts'

const holders = ['text', 'text_f', 'list', 'list_f']

export function byLanguage(entry: YamlEntry | undefined, lang: string): YamlEntry | undefined {
  if (entry?.value.kind !== 'list' || entry.value.items.length === 0) return entry
  const found = entry.value.items.map((item) => ({ lang: fieldOf(item, ['lang'])?.value, value: fieldOf(item, holders)?.value }))
  if (found.some(({ lang: own, value }) => own?.kind !== 'text' || value === undefined)) return entry
  const own = found.find((each) => each.lang?.kind === 'text' && each.lang.text.slice(0, 2).toLowerCase() === lang.slice(0, 2).toLowerCase()) ?? found[0]
  return own?.value ? { ...entry, value: own.value } : entry
}

function fieldOf(node: YamlNode, keys: readonly string[]): YamlEntry | undefined {
  return node.kind === 'map' ? keys.map((key) => node.entries.find((each) => each.key === key)).find((each) => each !== undefined) : undefined
}
