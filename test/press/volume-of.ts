// A volume of a few lines of volume.yml, for tests of the package for the printing house.
import type { Volume } from '../../src/model/volume.ts'
import { readConfig } from '../../src/read/read-config.ts'
import { volumeFacts } from '../../src/read/volume-facts.ts'

export function volumeOf(text: string, lang: 'ru' | 'en' = 'ru'): Volume {
  const { value } = readConfig('volume.yml', text)
  return { ...volumeFacts({ file: 'volume.yml', problems: [] }, value, lang), sections: [], parts: [] }
}
