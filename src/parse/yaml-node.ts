// What a YAML block says, with the place of everything: no numbers, dates or booleans, only text, lists and maps.

export interface Spot {
  readonly line: number
  readonly column: number
}

export interface YamlText {
  readonly kind: 'text'
  readonly text: string
  /** In a literal block lines end where the author ended them; elsewhere they were folded. */
  readonly literal: boolean
  readonly at: Spot
}

export interface YamlList {
  readonly kind: 'list'
  readonly items: readonly YamlNode[]
  readonly at: Spot
  /** The list as it stands in the file. */
  readonly source: string
}

export interface YamlMap {
  readonly kind: 'map'
  /** Keys are unique. */
  readonly entries: readonly YamlEntry[]
  readonly at: Spot
  readonly source: string
}

export interface YamlEntry {
  readonly key: string
  readonly keyAt: Spot
  readonly value: YamlNode
}

export type YamlNode = YamlText | YamlList | YamlMap

export function entryOf(map: YamlMap, key: string): YamlEntry | undefined {
  return map.entries.find((entry) => entry.key === key)
}

/** `key:` with nothing after it. */
export function isBlank(node: YamlNode): boolean {
  return node.kind === 'text' && node.text === ''
}

/** `Библиотека: новое` where a text was meant: YAML makes a map of it. Null when the map is truly one. */
export function plainTextOf(map: YamlMap): string | null {
  if (map.source.startsWith('{')) return null
  const [only, ...others] = map.entries
  if (only === undefined) return null
  const isText = others.length === 0 ? only.value.kind === 'text' && !isBlank(only.value) : /[^\w-]/u.test(only.key)
  return isText ? map.source.split('\n').map((line) => line.trim()).filter(Boolean).join(' ') : null
}

/** How the value looks in a message. */
export function shown(node: YamlNode): string {
  const text = node.kind === 'text' ? node.text : node.source
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
