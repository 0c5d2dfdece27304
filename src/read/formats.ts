// Trim sizes by name, and the sheets they are printed from.
import type { Format } from '../model/volume.ts'

/** Largest trim sizes of the sheet's share; A5 is cut to 148×210 and counted as 60×84/16 by custom. */
export const formats: readonly Format[] = [
  { name: 'A5', styledAs: 'A5', widthMm: 148, heightMm: 210, sheet: '60x84/16' },
  { name: '60x84/16', styledAs: '60x84/16', widthMm: 145, heightMm: 200, sheet: '60x84/16' },
  { name: '60x90/16', styledAs: '60x90/16', widthMm: 145, heightMm: 215, sheet: '60x90/16' },
  { name: '70x100/16', styledAs: '70x100/16', widthMm: 170, heightMm: 240, sheet: '70x100/16' },
  { name: 'A4', styledAs: 'A4', widthMm: 210, heightMm: 297, sheet: '60x84/8' }
]

export const a5: Format = { name: 'A5', styledAs: 'A5', widthMm: 148, heightMm: 210, sheet: '60x84/16' }

/** A size of one's own is set as the named one that is nearest in width, and of two as wide the one nearest in height. */
export function customFormat(widthMm: number, heightMm: number, sheet: string): Format {
  const far = ({ widthMm: width, heightMm: height }: Format): number => Math.abs(width - widthMm) * 1000 + Math.abs(height - heightMm)
  const nearest = formats.reduce((best, each) => (far(each) < far(best) ? each : best), a5)
  return { name: 'custom', styledAs: nearest.name, widthMm, heightMm, sheet }
}

/** `60×84/16`, with the sign of multiplication or a Cyrillic «х», `а5` → as the list has it. */
export function formatName(written: string): string {
  return written.replace(/\s+/g, '').replace(/[×хХX]/g, 'x').replace(/^[аА]/, 'A').replace(/^a/, 'A')
}

/** `145mm`, `14.5 cm`, `145` → millimetres; null when it is no length of a book page. */
export function millimetres(written: string): number | null {
  const found = /^(\d+(?:[.,]\d+)?)\s*(mm|мм|cm|см|in)?$/i.exec(written.trim())
  if (found === null) return null
  const unit = { cm: 10, см: 10, in: 25.4 }[(found[2] ?? '').toLowerCase()] ?? 1
  const length = Math.round(Number((found[1] ?? '').replace(',', '.')) * unit * 100) / 100
  return length >= 50 && length <= 1000 ? length : null
}
