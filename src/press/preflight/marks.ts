// What a page of a finished PDF paints, as far as a printing house asks about it. Boxes are those of what is seen.
import type { Ref } from '../../assemble/pdf/values.ts'
import type { Box, Matrix } from './box.ts'

export interface Colour {
  /** `DeviceGray`, `DeviceRGB`, `ICCBased (3)`, `Pattern`, … */
  readonly family: string
  /** 0 black, 1 white; null where it cannot be told. */
  readonly grey: number | null
  /** Sum of the inks, 1 for each that is full; null where it cannot be told. */
  readonly ink: number | null
  /** Black, white or between. */
  readonly neutral: boolean
}

export interface TextMark {
  readonly box: Box
  readonly text: string
  readonly sizePt: number
  readonly font: string
  readonly colour: Colour
}

export interface ImageMark {
  readonly box: Box
  /** Brings it to the page. */
  readonly matrix: Matrix
  /** Null when it stands in the content itself. */
  readonly ref: Ref | null
  readonly widthPx: number
  readonly heightPx: number
  /** Dots to the inch, in the direction that has fewer. */
  readonly dpi: number
  readonly stencil: boolean
  readonly bits: number
  readonly family: string
}

/** A line drawn, or a filled shape so thin that it is seen as one. */
export interface LineMark {
  readonly box: Box
  readonly widthPt: number
  readonly colour: Colour
}

export interface AreaMark {
  readonly box: Box
  readonly colour: Colour
}

/** `alpha 0.5`, `Multiply`, `soft mask`, `picture with a soft edge`. */
export interface TransparencyMark {
  readonly box: Box
  readonly what: string
}

export interface PageMarks {
  readonly texts: readonly TextMark[]
  readonly images: readonly ImageMark[]
  readonly lines: readonly LineMark[]
  readonly areas: readonly AreaMark[]
  /** Colours within patterns and drawn letters. */
  readonly within: readonly Colour[]
  readonly transparent: readonly TransparencyMark[]
  readonly overprinted: readonly Box[]
  /** Keys of graphics states that bend tones: `TR`, `TR2`, `HTP`. */
  readonly transfer: readonly string[]
  /** All that was painted and shows: without white. */
  readonly inked: readonly Box[]
  /** The look of the page: equal looks have equal hashes, whatever their fonts and objects are called in the file. */
  readonly look: string
}
