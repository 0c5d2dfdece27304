// A manuscript as it was typed, for rules that speak of more than the parsed paper holds.
import type { Metadata } from '../parse/metadata.ts'
import type { MetadataKey } from '../parse/metadata-keys.ts'
import type { Spot } from '../parse/yaml-node.ts'

export interface Source {
  readonly lines: readonly string[]
  readonly metadata: Metadata
}

export function sourceOf(text: string, metadata: Metadata): Source {
  return { lines: text.split('\n'), metadata }
}

/** Where the value of a key stands; where it is missing, the title. */
export function placeOf({ metadata }: Source, key: MetadataKey): Spot & { readonly file: string } {
  const { line, column } = metadata.places[key] ?? metadata.heading.title
  return { file: metadata.file, line, column }
}
