// The barcode of a finished cover: whether it is there, black alone, of a size a scanner reads, with light around it.
import { ptPerMm } from '../../model/geometry.ts'
import { barsOf, modules, quietModules } from '../cover/isbn-barcode.ts'
import { heightOf, inside, shared, widthOf, type Box } from './box.ts'
import { finding, type Finding } from './finding.ts'
import type { AreaMark } from './marks.ts'
import type { FileReading, ReadPage } from './read-file.ts'

const nominalModulePt = 0.33 * ptPerMm
/** From four fifths of the nominal size to twice it (ISO/IEC 15420). */
const least = 0.8
const most = 2
/** What is lower is no bar of a barcode. */
const leastHeightPt = 8 * ptPerMm
/** Layout rounds by so much, in points. */
const hair = 0.1
/** A quarter of a module: more, and bars and spaces are taken for one another. */
const slack = 0.25

/** `digits` of the ISBN that should stand there; '' asks for none. */
export function checkBarcode({ pages }: FileReading, digits: string): Finding[] {
  if (digits === '') return []
  for (const page of pages) {
    const bars = barsOn(page)
    const found = codeAmong(bars, digits)
    if (found) return [...ink(page, found), ...size(page, found), ...quiet(page, found)]
  }
  return [finding('barcode-read', [], { found: digits })]
}

// Narrow bars are seen as lines, wide ones as areas.
function barsOn({ marks }: ReadPage): readonly AreaMark[] {
  const upright = [...marks.areas, ...marks.lines].filter(({ box, colour }) => heightOf(box) > leastHeightPt && widthOf(box) < 4.5 * nominalModulePt * most && (colour.grey ?? 0) < 0.5)
  return upright.sort((a, b) => a.box[0] - b.box[0])
}

/** Thirty bars that stand as those of the number do. */
function codeAmong(bars: readonly AreaMark[], digits: string): readonly AreaMark[] | null {
  const expected = barsOf(digits)
  for (let first = 0; first + expected.length <= bars.length; first++) {
    const part = bars.slice(first, first + expected.length)
    const [left, module] = measureOf(part)
    const fits = expected.every(({ at, modules: width }, index) => {
      const box = part[index]?.box
      return box !== undefined && Math.abs((box[0] - left) / module - at) < slack && Math.abs(widthOf(box) / module - width) < slack
    })
    if (fits) return part
  }
  return null
}

function measureOf(bars: readonly AreaMark[]): readonly [left: number, module: number] {
  const left = bars[0]?.box[0] ?? 0
  return [left, ((bars.at(-1)?.box[2] ?? 0) - left) / modules]
}

function ink({ page }: ReadPage, bars: readonly AreaMark[]): Finding[] {
  const others = [...new Set(bars.filter(({ colour }) => colour.family !== 'DeviceGray' || colour.grey !== 0).map(({ colour }) => colour.family))]
  return others.length === 0 ? [] : [finding('barcode-black', [page], { found: others.join(', ') })]
}

function size({ page }: ReadPage, bars: readonly AreaMark[]): Finding[] {
  const share = measureOf(bars)[1] / nominalModulePt
  return share >= least - 0.01 && share <= most + 0.01 ? [] : [finding('barcode-size', [page], { found: String(Math.round(share * 100)) })]
}

// Nothing dark lies in the quiet zone, or white that covers it whole was painted over.
function quiet({ page, marks }: ReadPage, bars: readonly AreaMark[]): Finding[] {
  const [left, module] = measureOf(bars)
  const [foot, head] = [Math.max(...bars.map(({ box }) => box[1])), Math.min(...bars.map(({ box }) => box[3]))]
  const right = left + modules * module
  const zones: readonly Box[] = [[left - quietModules.left * module + hair, foot, left - hair, head], [right + hair, foot, right + quietModules.right * module - hair, head]]
  const isLight = (zone: Box): boolean => {
    const lastDark = marks.areas.findLastIndex(({ box, colour }) => (colour.grey ?? 0) < 0.9 && covers(box, zone))
    const isWhite = lastDark === -1 || marks.areas.slice(lastDark + 1).some(({ box, colour }) => (colour.grey ?? 0) >= 0.9 && inside(zone, box))
    return isWhite && ![...marks.texts, ...marks.lines].some(({ box }) => covers(box, zone))
  }
  return zones.every(isLight) ? [] : [finding('barcode-quiet', [page])]
}

function covers(box: Box, zone: Box): boolean {
  const common = shared(box, zone)
  return common !== null && widthOf(common) > hair / 2 && heightOf(common) > hair / 2
}
