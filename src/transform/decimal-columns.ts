// Columns of numbers → each number with the unseen signs that bring its decimal sign under those of the others.
// What pads a number is named in an attribute, and a style sheet sets it unseen: the text of the cell stays the number.
import type { Element, ElementContent } from 'hast'
import { toString } from 'hast-util-to-string'
import type { Lang } from '../model/paper.ts'

const figures = /^[\d\s.,:;+±−–—%‰°×x()/<>≈~*-]+$/u

/** Numbers, years and their ranges never part: «1951–1958». */
export function isFigure(cell: Element): boolean {
  const only = cell.children.length === 1 ? cell.children[0] : undefined
  return only?.type === 'text' && figures.test(only.value)
}

interface FigureCell {
  readonly cell: Element
  /** Signs before the decimal sign, and from it on. */
  readonly lead: string
  readonly tail: string
  /** Characters raised after the number: the call of a note. */
  readonly raised: number
}

/** `rows` of body cells; changes them in place. `head`: the cells of the head. `lang`: of the paper. */
export function alignDecimals(head: readonly Element[], rows: readonly (readonly Element[])[], lang: Lang): void {
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const filled = rows.flatMap((row) => row[column] ?? []).filter((cell) => toString(cell).trim() !== '')
    const whole = lang === 'en' && groupsByComma(filled.map(toString)) ? groupedNumber : plainNumber
    const found = filled.flatMap((cell) => figureOf(cell, whole) ?? [])
    const numbers = found.filter(({ cell }) => /\d/.test(toString(cell)))
    if (numbers.length < 2 || found.length < mostly * filled.length) continue
    // Where nothing was asked for, quantities beside names stand under the end of their head; the first column begins at the margin.
    if (column > 0 && areQuantities(found)) setRight([head[column], ...rows.map((row) => row[column])])
    pad(found)
  }
}

/** Of the cells of a column of numbers. */
const mostly = 0.8

// Up to the decimal sign of the first number: of «1 234 567,5» the only comma, of “1,234,567.5” the point.
const plainNumber = /^[^\d]*\d[\d\u00A0\u202F\u2009 ]*/u
const groupedNumber = /^[^\d]*\d[\d,\u00A0\u202F\u2009 ]*/u

// “1,240” beside “890”. A comma before other counts of digits, or after a nought, is a decimal sign, and so are then the others.
function groupsByComma(texts: readonly string[]): boolean {
  const written = texts.flatMap((text) => text.match(/[\d,]*,[\d,]*/g) ?? [])
  return written.length > 0 && written.every((number) => /^[1-9]\d{0,2}(?:,\d{3})+$/.test(number))
}

// Years and ranges are names of their kind.
function areQuantities(found: readonly FigureCell[]): boolean {
  const texts = found.map(({ lead, tail }) => `${lead}${tail}`)
  return texts.every((text) => /^[+−–-]?[\d\s.,]+%?$/u.test(text)) && !texts.every((text) => /^(?:1\d|20)\d\d$|^0$/.test(text))
}

function setRight(cells: readonly (Element | undefined)[]): void {
  if (cells.some((cell) => cell?.properties['align'] !== undefined)) return
  for (const cell of cells) if (cell) cell.properties['align'] = 'right'
}

function figureOf(cell: Element, whole: RegExp): FigureCell | null {
  const [first, ...others] = cell.children
  const value = first?.type === 'text' ? first.value : first && isEmphasis(first) ? toString(first) : ''
  if (!figures.test(value) || !others.every((other) => isRaised(other))) return null
  const text = value.trim()
  // A dash that stands for a number stands under its units.
  if (/^[-–—−]+$/.test(text)) return { cell, lead: '0', tail: '', raised: 0 }
  const at = whole.exec(text)?.[0].trimEnd().length ?? text.length
  return { cell, lead: text.slice(0, at), tail: text.slice(at), raised: others.map((other) => toString(other as Element)).join('').length }
}

// The best of its column is often set bold.
function isEmphasis(node: ElementContent): node is Element {
  return node.type === 'element' && (node.tagName === 'strong' || node.tagName === 'em') && node.children.every((child) => child.type === 'text')
}

function isRaised(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'sup'
}

// A number set to the right needs nothing before it, one set to the left nothing after it.
function pad(found: readonly FigureCell[]): void {
  const align = found[0]?.cell.properties['align']
  const leads = align === 'right' ? [] : missing(found.map(({ lead }) => lead))
  const tails = align === 'right' || align === 'center' ? missing(found.map(({ tail }) => tail)) : []
  const raised = align === 'right' || align === 'center' ? Math.max(...found.map((one) => one.raised)) : 0
  found.forEach(({ cell, raised: own }, i) => {
    const [lead, tail] = [leads[i] ?? '', tails[i] ?? '']
    if (lead !== '') cell.properties['dataLead'] = lead
    if (tail !== '' || raised > own) cell.properties['dataTail'] = tail
    if (raised > own) cell.properties['style'] = `--raised:${raised - own}`
    cell.properties['className'] = ['figures', 'number']
  })
}

// Figures are of one width: every cell is given the signs it has fewer of than another, and all come to the same width.
function missing(texts: readonly string[]): string[] {
  const counts = texts.map((text) => countOf(text.replace(/\d/g, '0').replaceAll(' ', '\u00A0')))
  const most = new Map<string, number>()
  for (const count of counts) for (const [sign, times] of count) most.set(sign, Math.max(most.get(sign) ?? 0, times))
  return counts.map((count) => [...most].map(([sign, times]) => sign.repeat(times - (count.get(sign) ?? 0))).join(''))
}

function countOf(text: string): ReadonlyMap<string, number> {
  const count = new Map<string, number>()
  for (const sign of text) count.set(sign, (count.get(sign) ?? 0) + 1)
  return count
}
