// The entries of a metadata block → those whose keys are known, by our name for each, and the others.
import { metadataKeyOf } from './metadata-keys.ts'
import type { MetadataKey } from './metadata-keys.ts'
import type { Fields } from './read-heading.ts'
import type { YamlEntry, YamlMap } from './yaml-node.ts'

export interface Sorted {
  readonly fields: Fields
  readonly unknown: readonly YamlEntry[]
}

export function sortKeys(map: YamlMap): Sorted {
  const fields = new Map<MetadataKey, YamlEntry>()
  const unknown: YamlEntry[] = []
  for (const entry of map.entries) {
    const key = metadataKeyOf(entry.key)
    const taken = key !== null && key !== entry.key && map.entries.some((other) => other.key === key)
    if (key === null || taken || fields.has(key)) unknown.push(entry)
    else fields.set(key, entry)
  }
  return { fields, unknown }
}
