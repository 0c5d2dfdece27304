// The graphics state of a page as far as marks depend on it, and what `gs` changes in it.
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import type { PdfDict, PdfValue } from '../../assemble/pdf/values.ts'
import { unmoved, type Box, type Matrix } from './box.ts'
import { firstColour } from './mark-colour.ts'
import type { Colour } from './marks.ts'

export interface GraphicsState {
  readonly matrix: Matrix
  readonly clip: Box
  readonly fill: Colour
  readonly stroke: Colour
  readonly fillSpace: PdfValue
  readonly strokeSpace: PdfValue
  readonly lineWidth: number
  /** Why what is painted is transparent; '' when it is not. */
  readonly fillThrough: string
  readonly strokeThrough: string
  readonly overprint: boolean
}

/** Painted, but nothing of it shows. */
export const unseen = 'unseen'

export function firstState(sheet: Box): GraphicsState {
  return { matrix: unmoved, clip: sheet, fill: firstColour, stroke: firstColour, fillSpace: 'DeviceGray', strokeSpace: 'DeviceGray', lineWidth: 1, fillThrough: '', strokeThrough: '', overprint: false }
}

export function changeOf(pdf: Pdf, dict: PdfDict): Partial<GraphicsState> {
  const width = pdf.number(dict.get('LW'))
  const overprint = pdf.get(dict.get('op') ?? dict.get('OP') ?? null)
  const mixed = mixing(pdf, dict)
  const ended = pdf.get(dict.get('SMask')) === 'None'
  return {
    ...(width === undefined ? {} : { lineWidth: width }), ...(typeof overprint === 'boolean' ? { overprint } : {}),
    ...(dict.has('ca') || mixed !== '' || ended ? { fillThrough: through(pdf, dict, 'ca', mixed) } : {}),
    ...(dict.has('CA') || mixed !== '' || ended ? { strokeThrough: through(pdf, dict, 'CA', mixed) } : {})
  }
}

function mixing(pdf: Pdf, dict: PdfDict): string {
  const mode = pdf.get(pdf.list(dict.get('BM'))[0])
  if (mode !== null && mode !== 'Normal' && mode !== 'Compatible') return String(mode)
  return pdf.dict(dict.get('SMask')) ? 'soft mask' : ''
}

function through(pdf: Pdf, dict: PdfDict, key: 'ca' | 'CA', mixed: string): string {
  const alpha = pdf.number(dict.get(key)) ?? 1
  if (alpha === 0) return unseen
  return mixed !== '' ? mixed : alpha < 1 ? `alpha ${Math.round(alpha * 100) / 100}` : ''
}

/** Keys that bend tones. */
export function transferKeys(pdf: Pdf, dict: PdfDict): readonly string[] {
  return ['TR', 'TR2', 'HTP'].filter((key) => {
    const told = pdf.get(dict.get(key))
    return told !== null && told !== 'Identity' && !(key === 'TR2' && told === 'Default')
  })
}
