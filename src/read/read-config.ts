// The text of volume.yml → VolumeConfig: a wrong value is reported and left out, the rest is kept.
import type { Reported } from '../model/problem.ts'
import type { YamlNode } from '../parse/yaml-node.ts'
import { readBySchema } from './read-by-schema.ts'
import { VolumeSchema } from './volume-schema.ts'
import type { VolumeConfig } from './volume-schema.ts'

export interface ReadConfig {
  readonly config: VolumeConfig
  /** What of the file came into the config, for places. */
  readonly tree: YamlNode
}

export function readConfig(file: string, text: string): Reported<ReadConfig> {
  const { value: { values, tree }, problems } = readBySchema(file, text, VolumeSchema)
  return { value: { config: values, tree }, problems }
}
