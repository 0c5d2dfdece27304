// Inline content of a block that stands in the browser → its lines, with their heights and those of what stands out of them.
// The functions of this file run in the document: they are sent there as text, and know nothing but each other and those of tall-lines.
import { footOfBase, type TextGrid } from './tall-lines.ts'

/** `textTop`: where the leading of its letters begins; null where it has none of the text's own, which do not stand within a formula. */
export interface Line {
  top: number
  bottom: number
  textTop: number | null
}

export function linksIn(run: readonly Node[], selector: string): Element[] {
  return run.flatMap((node) => (node instanceof Element ? [...(node.matches(selector) ? [node] : []), ...node.querySelectorAll(selector)] : []))
}

// Boxes of inline content, gathered into lines. A line is as high as its leading, or as what stands out of it.
export function linesOf(run: readonly Node[], leading: number, textHeight: number): Line[] {
  const lines: (Line & { middle: number })[] = []
  for (const node of run) {
    const isFormula = node instanceof Element && linksIn([node], '[role="math"]').length > 0
    for (const { top, bottom, height, width } of inlineBoxes(node)) {
      const last = lines.at(-1)
      if (height === 0 || width === 0 || (last && top > last.top - 0.5 && bottom < last.bottom + 0.5)) continue
      const middle = (top + bottom) / 2
      // Letters of the text have their leading around them, in whole pixels above; raised figures and formulas stand in it or out of it.
      const isText = Math.abs(height - textHeight) < 1
      const head = top - Math.floor((leading - height) / 2)
      const box = isText ? { top: head, bottom: head + leading } : { top, bottom }
      const line = lines.at(-1)
      if (line && Math.abs(middle - line.middle) < leading * 0.7 && (isText ? middle - line.middle < leading * 0.5 : true)) {
        line.top = Math.min(line.top, box.top)
        line.bottom = Math.max(line.bottom, box.bottom)
        if (isText) line.middle = middle
        if (isText && !isFormula) line.textTop ??= box.top
      } else lines.push({ ...box, middle, textTop: isText && !isFormula ? box.top : null })
    }
  }
  return lines
}

// Raised figures stand out of their line by a pixel or two, and make it no higher.
export function levelled({ top, bottom, textTop }: Line, leading: number): Line {
  if (textTop === null) return { top, bottom, textTop }
  const foot = textTop + leading
  return { top: textTop - top < leading / 5 ? textTop : top, bottom: bottom - foot < leading / 5 ? foot : bottom, textTop }
}

// Running text: what is not told to be higher is as high as its leading. Parts of a high formula that look like lines are none.
export function tallOf(lines: readonly Line[], run: readonly Node[], { gridPx, ascentPx }: TextGrid): Line[] {
  const tops = lines.flatMap(({ textTop }) => textTop ?? [])
  // What stands after such a formula on its line is found as a line of its own.
  const set = tops.filter((textTop, i) => !tops.slice(0, i).some((other) => Math.abs(other - textTop) < gridPx / 2)).map((textTop) => ({ textTop, top: textTop, bottom: textTop + gridPx }))
  const [first] = set
  if (!first) return [...lines]
  const isFound = ({ top, bottom, textTop }: Line): boolean => textTop !== null || set.some((line) => (top + bottom) / 2 > line.top && (top + bottom) / 2 < line.bottom)
  // Of a line that is all formula only parts are found: where it stands is read from the formula.
  for (const base of lines.every(isFound) ? [] : linksIn(run, '[role="math"] .base')) {
    const foot = footOfBase(base)
    const textTop = foot === null ? first.textTop : foot - ascentPx
    if (!set.some((other) => Math.abs(other.textTop - textTop) < gridPx / 2)) set.push({ textTop, top: textTop, bottom: textTop + gridPx })
  }
  for (const tall of linksIn(run, '[data-tall]')) {
    const { top, bottom } = tall.getBoundingClientRect()
    const line = set.find(({ textTop }) => textTop + ascentPx > top && textTop + ascentPx < bottom)
    const [above = 0, below = 0] = ((tall as HTMLElement).dataset['tall'] ?? '').split(' ').map(Number)
    if (!line) continue
    line.top = Math.min(line.top, line.textTop - above)
    line.bottom = Math.max(line.bottom, line.textTop + gridPx + below)
  }
  const others = lines.flatMap((line): Line[] => {
    const middle = (line.top + line.bottom) / 2
    if (isFound(line)) return []
    const textTop = first.textTop + Math.round((middle - gridPx / 2 - first.textTop) / gridPx) * gridPx
    return [{ textTop, top: textTop, bottom: textTop + gridPx }]
  })
  return [...set, ...others].sort((one, other) => one.top - other.top)
}

// Of its letters and pictures. The boxes of an inline element itself come before those of the letters in it, line by line: they would begin the lines anew.
export function inlineBoxes(node: Node): DOMRect[] {
  const range = document.createRange()
  range.selectNode(node)
  const boxes = [...range.getClientRects()]
  if (!(node instanceof Element) || getComputedStyle(node).display !== 'inline' || node instanceof HTMLImageElement) return boxes
  return [...boxes.slice(node.getClientRects().length), ...[...node.querySelectorAll('img')].flatMap((image) => [...image.getClientRects()])]
}

/** The height of a box of letters in the block's own face and size. A face is asked but once: to put a letter into a block is to have it laid out twice. */
export function textHeightOf(block: HTMLElement, { fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration, known: Map<string, number>): number {
  const face = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
  const found = known.get(face)
  if (found !== undefined) return found
  const letter = document.createElement('span')
  letter.textContent = 'x'
  block.append(letter)
  const { height } = letter.getBoundingClientRect()
  letter.remove()
  known.set(face, height)
  return height
}
