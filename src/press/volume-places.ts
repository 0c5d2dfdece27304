// The text of volume.yml → where a key stands in it, so that a problem of the finished package names a line to mend.
import { readYaml } from '../parse/read-yaml.ts'
import { has, nodeAt } from '../read/yaml-path.ts'

export interface VolumePlace {
  readonly file: string
  /** Not given where nothing of the path is written. */
  readonly line?: number
  readonly column?: number
}

/** A key that is not written stands where the key around it does. */
export type VolumePlaces = (...path: readonly string[]) => VolumePlace

export function volumePlaces(text: string): VolumePlaces {
  const file = 'volume.yml'
  const tree = readYaml({ file, text: text.replace(/^\uFEFF/, ''), line: 1, knownKeys: new Set() }).value
  return (...path) => {
    if (path.length > 0 && has(tree, path)) return { file, ...nodeAt(tree, path).node.at }
    const written = path.findLastIndex((_, i) => i > 0 && has(tree, path.slice(0, i)))
    return written > 0 ? { file, ...nodeAt(tree, path.slice(0, written)).keyAt } : { file }
  }
}
