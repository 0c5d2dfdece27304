// What every page is composed with: the volume, its look, and the size of the page.
import type { PageGeometry } from '../model/geometry.ts'
import type { Template } from '../model/template.ts'
import type { Volume } from '../model/volume.ts'
import type { Words } from '../model/words.ts'
import type { Fragments } from './fragments.ts'

export interface Studio {
  readonly volume: Volume
  readonly template: Template
  readonly fragments: Fragments
  readonly page: PageGeometry
  /** Words in the volume's language. */
  readonly words: Words
}
