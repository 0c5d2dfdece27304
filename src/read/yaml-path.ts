// Ways into a YamlNode: to the place of a value, and to the tree without it.
import { entryOf } from '../parse/yaml-node.ts'
import type { Spot, YamlNode } from '../parse/yaml-node.ts'

export type Path = readonly (string | number)[]

export interface Found {
  readonly node: YamlNode
  /** Of the key that holds it, or of the value in a list. */
  readonly keyAt: Spot
}

/** What stands at the path, or the nearest thing around it. */
export function nodeAt(node: YamlNode, path: Path, keyAt: Spot = node.at): Found {
  const [key, ...rest] = path
  if (key === undefined) return { node, keyAt }
  // A single value where a list may stand is the list's only item.
  if (typeof key === 'number' && node.kind !== 'list') return nodeAt(node, rest, keyAt)
  const item = node.kind === 'list' && typeof key === 'number' ? node.items[key] : undefined
  if (item !== undefined) return nodeAt(item, rest, item.at)
  const entry = node.kind === 'map' && typeof key === 'string' ? entryOf(node, key) : undefined
  return entry === undefined ? { node, keyAt } : nodeAt(entry.value, rest, entry.keyAt)
}

export function has(node: YamlNode, path: Path): boolean {
  const [key, ...rest] = path
  if (key === undefined) return true
  if (typeof key === 'number') return node.kind === 'list' ? node.items[key] !== undefined && has(node.items[key], rest) : has(node, rest)
  const entry = node.kind === 'map' ? entryOf(node, key) : undefined
  return entry !== undefined && has(entry.value, rest)
}

/** The tree without the value at the path; null when nothing is left of it. */
export function without(node: YamlNode, path: Path): YamlNode | null {
  const [key, ...rest] = path
  if (key === undefined) return null
  if (typeof key === 'number' && node.kind !== 'list') return without(node, rest)
  if (node.kind === 'list') return { ...node, items: node.items.flatMap((item, index) => (index === key ? (without(item, rest) ?? []) : [item])) }
  if (node.kind === 'text') return null
  return {
    ...node,
    entries: node.entries.flatMap((entry) => {
      if (entry.key !== key) return [entry]
      const value = without(entry.value, rest)
      return value === null ? [] : [{ ...entry, value }]
    })
  }
}
