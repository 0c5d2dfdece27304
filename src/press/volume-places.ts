// The text of volume.yml → where a key stands in it, so that a problem of the finished package names a line to mend.
import { readYaml } from '../parse/read-yaml.ts'
import { has, nodeAt } from '../read/yaml-path.ts'

export interface VolumePlace {
  readonly file: string
  /** Not given where the key is not written. */
  readonly line?: number
  readonly column?: number
}

export type VolumePlaces = (...path: readonly string[]) => VolumePlace

export function volumePlaces(text: string): VolumePlaces {
  const file = 'volume.yml'
  const tree = readYaml({ file, text: text.replace(/^\uFEFF/, ''), line: 1, knownKeys: new Set() }).value
  return (...path) => (path.length > 0 && has(tree, path) ? { file, ...nodeAt(tree, path).node.at } : { file })
}
