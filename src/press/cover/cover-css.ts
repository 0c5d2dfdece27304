// The sheet of a cover as CSS: what every look's cover.html stands on. Lengths are named, so that a look can reckon with them.
import { pxPerMm } from '../../model/geometry.ts'
import type { CoverSettings } from '../../model/press.ts'
import type { CoverGeometry } from './cover-geometry.ts'

const sides = ['back', 'spine', 'front'] as const

export function coverCss(geometry: CoverGeometry, { tone, spineDirection }: Pick<CoverSettings, 'tone' | 'spineDirection'>): string {
  const { sideMm, heightMm, spineMm, bleedMm, sheetWidthMm, sheetHeightMm, lefts } = geometry
  const lengths = { side: sideMm, height: heightMm, spine: spineMm, bleed: bleedMm }
  const named = Object.entries(lengths).map(([name, mm]) => `--${name}:${mm}mm`)
  const colours = tone === '' ? [] : [`--tone:${tone}`, `--on-tone:${isDark(tone) ? '#fff' : '#000'}`]
  return [
    // As a number, for looks that grow with the page: 1 on A4.
    `:root{${[...named, `--scale:${(sideMm / 210).toFixed(4)}`, ...colours].join(';')}}`,
    // What fits as it is has its whole size.
    ':where(body){--fit:1}',
    // Grounds are painted in whole pixels: they must reach the edge of the sheet, not stop a fraction short of the bleed.
    `.cover-sheet{position:absolute;left:0;top:0;width:${Math.ceil(sheetWidthMm * pxPerMm)}px;height:${Math.ceil(sheetHeightMm * pxPerMm)}px;overflow:hidden}`,
    `.cover-sheet .ground{position:absolute;inset:0}`,
    `.cover-sheet .side{position:absolute;top:${bleedMm}mm;height:${heightMm}mm;width:${sideMm}mm}`,
    ...sides.map((side) => `.cover-sheet .side.${side}{${lefts[side] === undefined ? 'display:none' : `left:${lefts[side]}mm`}}`),
    // The line of the spine is set level and turned as a whole.
    `.cover-sheet .side.spine{width:${spineMm}mm}`,
    `.cover-sheet .spine-line{position:absolute;left:50%;top:50%;width:${heightMm}mm;height:${spineMm}mm;transform:translate(-50%,-50%) rotate(${spineDirection === 'up' ? '-90' : '90'}deg)}`
  ].join('\n')
}

/** Whether white is read on it better than black (relative luminance, WCAG 2). */
export function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}
