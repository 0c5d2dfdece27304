// What the printing house is given and how it prints: `press:` of volume.yml, complete.

export type PressPreset = 'pod' | 'offset' | 'office'
export type Binding = 'stapled' | 'perfect' | 'sewn' | 'hard'
/** `up` is read from the foot to the head, as Russian books have it; `down` from the head to the foot. */
export type SpineDirection = 'up' | 'down'

/** A paper or board. */
export interface Stock {
  /** As the house calls it. */
  readonly name: string
  /** Grams to the square metre. */
  readonly grammage: number
  /** Of one sheet. */
  readonly thicknessMm: number
}

export interface CoverSettings {
  /** A picture of the volume folder for the front; ''. */
  readonly picture: string
  /** CSS colour of the cover's ground or ornament; '' leaves it to the look. */
  readonly tone: string
  readonly colour: 'grey' | 'keep'
  readonly bleedMm: number
  readonly stock: Stock
  /** Measured by the house; 0 when it is to be reckoned. */
  readonly spineMm: number
  /** '' when the program makes it of the title and the year; `none` for a bare spine. */
  readonly spineText: string
  readonly spineDirection: SpineDirection
  readonly annotation: boolean
  readonly barcode: boolean
}

export interface Contact {
  readonly name: string
  readonly phone: string
  readonly email: string
}

export interface PressSettings {
  readonly preset: PressPreset
  readonly pdf: 'x-4' | 'plain'
  /** A file of the volume folder: the ICC profile of the house's inks; ''. */
  readonly profile: string
  /** Of the inside: all in one black ink, or pages with colour left as they are. */
  readonly colour: 'grey' | 'keep'
  readonly bleedMm: number
  /** Crop and fold marks. */
  readonly marks: boolean
  /** A line with file, page and date outside the trimmed page. */
  readonly slug: boolean
  /** Print data: the volume's own, where `press:` says nothing else. */
  readonly run: string
  readonly order: string
  readonly signed: string
  readonly stock: Stock
  readonly binding: Binding
  /** The house prints so many pages to a sheet or a signature. */
  readonly multiple: number
  readonly cover: CoverSettings
  readonly contact: Contact
  /** Language of the covering letter and the job ticket. */
  readonly lang: 'ru' | 'en'
}
