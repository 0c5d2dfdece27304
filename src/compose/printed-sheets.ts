// Page count and sheet → conventional printed sheets (усл. печ. л.); characters → publisher's sheets (уч.-изд. л.).
import type { Lang } from '../model/paper.ts'

// Coefficients as printers use them: rounded to two places (60×84 is 0,93, not 0,9333).
const rounded = (width: number, height: number): number => Math.round((width * height * 100) / 5400) / 100

/** `60x84/16` → size in centimetres and share; null when it is not a sheet. */
export function parseSheet(sheet: string): { readonly width: number; readonly height: number; readonly share: number } | null {
  const found = /^(\d{2,3})\s*[xх×]\s*(\d{2,3})\s*\/\s*(\d{1,2})$/iu.exec(sheet.trim())
  return found ? { width: Number(found[1]), height: Number(found[2]), share: Number(found[3]) } : null
}

/** Physical sheets times the coefficient, from the padded page count; half up to two places. Null without a sheet. */
export function conventionalSheets(pages: number, sheet: string): number | null {
  const size = parseSheet(sheet)
  return size ? roundHalfUp((pages / size.share) * rounded(size.width, size.height)) : null
}

/** 40,000 characters with single spaces, or 3,000 cm² of illustrations, to a sheet. */
export function publisherSheets(characters: number, illustrationCm2: number): number {
  return roundHalfUp(characters / 40000 + illustrationCm2 / 3000)
}

// Binary fractions put 14.415 just below itself.
function roundHalfUp(value: number): number {
  return Math.round((value + 1e-9) * 100) / 100
}

/** «14,42», "14.42". */
export function sheetsText(value: number, lang: Lang): string {
  return lang === 'ru' ? value.toFixed(2).replace('.', ',') : value.toFixed(2)
}
