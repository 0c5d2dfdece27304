// An ISBN → the EAN-13 barcode of a book as a drawing in millimetres, at its nominal size (ISO/IEC 15420).
import bwip from 'bwip-js/node'
import isbn3 from 'isbn3'

/** One module, the width of the narrowest bar. */
export const moduleMm = 0.33
/** From the first bar to the last. */
export const modules = 95
/** Empty space before and after the bars, in modules. */
export const quietModules = { left: 11, right: 7 } as const
/** From quiet zone to quiet zone, and from the top of the bars to the foot of the digits. */
export const nominalMm = { width: 37.29, height: 25.93 } as const

const barMm = 22.85
/** Guard bars reach down between the digits. */
const guardMm = barMm + 5 * moduleMm
const digitSizeMm = 3.5

export interface IsbnBarcode {
  /** As the agency divides it: 978-5-89999-012-0. */
  readonly hyphened: string
  readonly digits: string
  readonly svg: string
}

export interface Bar {
  /** In modules from the first bar. */
  readonly at: number
  readonly modules: number
}

/** Null for what is no ISBN with a right check digit. */
export function isbnBarcode(isbn: string): IsbnBarcode | null {
  const found = isbn3.parse(isbn.replace(/^ISBN[\s:]*/i, '').replaceAll('Х', 'X'))
  if (found?.isbn13 === undefined || found.isbn13h === undefined) return null
  return { hyphened: found.isbn13h, digits: found.isbn13, svg: drawing(found.isbn13) }
}

/** Black alone, so that it is printed with one ink and no other can shift against it. */
function drawing(digits: string): string {
  const bars = barsOf(digits).map(({ at, modules }) => {
    // Guards: the first and last two bars, and the two in the middle.
    const height = at < 3 || at > 91 || (at > 44 && at < 50) ? guardMm : barMm
    return `<rect x="${mm(quietModules.left + at)}" y="0" width="${mm(modules)}" height="${height.toFixed(2)}"/>`
  })
  const box = `width="${nominalMm.width}mm" height="${nominalMm.height}mm" viewBox="0 0 ${nominalMm.width} ${nominalMm.height}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" class="barcode" ${box} fill="#000" shape-rendering="crispEdges" role="img" aria-label="ISBN ${digits}">${bars.join('')}${digitsBelow(digits)}</svg>`
}

/** Left to right. */
export function barsOf(digits: string): readonly Bar[] {
  const widths = bwip.raw({ bcid: 'ean13', text: digits })[0]
  if (widths === undefined || !('sbs' in widths)) throw new Error(`No bars for ${digits}`)
  // Bars and spaces in turn, beginning with a bar.
  const starts = [...widths.sbs].reduce<number[]>((ends, width) => [...ends, (ends.at(-1) ?? 0) + width], [0])
  return [...widths.sbs].flatMap((modules, index) => (index % 2 === 0 ? [{ at: starts[index] ?? 0, modules }] : []))
}

// The first digit stands in the quiet zone, six under each half, each in the middle of its seven modules.
function digitsBelow(digits: string): string {
  const baseline = nominalMm.height - 0.05
  const middle = (index: number): number => quietModules.left + (index === 0 ? -6 : index <= 6 ? 3 + 7 * (index - 1) + 3.5 : 50 + 7 * (index - 7) + 3.5)
  const signs = [...digits].map((digit, index) => `<text x="${mm(middle(index))}" y="${baseline.toFixed(2)}">${digit}</text>`)
  return `<g class="digits" font-size="${digitSizeMm}" text-anchor="middle">${signs.join('')}</g>`
}

function mm(modules: number): string {
  return (modules * moduleMm).toFixed(3)
}
