// A colour space and the numbers set in it → the colour, as a printer sees it.
import type { Operands } from '../../assemble/content-tokens.ts'
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import type { PdfValue } from '../../assemble/pdf/values.ts'
import { colourSpace, familyOf, type ColourSpace } from '../block/colour-space.ts'
import type { Colour } from './marks.ts'

export const firstColour: Colour = { family: 'DeviceGray', grey: 0, ink: 1, neutral: true }

/** Without numbers: the colour a space begins with. */
export function colourFrom(pdf: Pdf, space: PdfValue, operands: Operands | null): Colour {
  const family = familyOf(pdf, space)
  const found = colourSpace(pdf, space)
  if (!found || typeof operands?.at(-1) === 'string') return { family, grey: null, ink: null, neutral: false }
  const colour = operands ? numbersOf(operands, found.components) : found.initial
  return { family, grey: found.grey(colour), ink: inkOf(found, colour), neutral: found.neutral(colour) }
}

function numbersOf(operands: Operands, count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => Number(operands.at(i) ?? 0))
}

function inkOf({ family, components }: ColourSpace, colour: readonly number[]): number | null {
  if (components === 1 && family.endsWith('Gray')) return 1 - (colour[0] ?? 0)
  return family === 'DeviceCMYK' ? colour.reduce((sum, ink) => sum + ink, 0) : null
}
