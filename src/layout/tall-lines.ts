// Formulas and pictures within running text that are higher than its lines → lines as high as whole lines of the grid.
// The functions of this file run in the document: they are sent there as text, and know nothing but each other.

/** The grid of running text. */
export interface TextGrid {
  readonly gridPx: number
  readonly sizePx: number
  /** From the head of a line to its letters' foot. */
  readonly ascentPx: number
}

/** That of the text of the document; null where it has none. */
export function textGrid(): TextGrid | null {
  const text = document.querySelector('.text')
  if (!text) return null
  const [probe, foot] = [document.createElement('p'), document.createElement('span')]
  foot.style.display = 'inline-block'
  probe.style.cssText = 'position:absolute;visibility:hidden'
  probe.append('x', foot)
  text.append(probe)
  const { lineHeight, fontSize } = getComputedStyle(probe)
  const ascentPx = foot.getBoundingClientRect().bottom - probe.getBoundingClientRect().top
  probe.remove()
  const gridPx = Number.parseFloat(lineHeight)
  return gridPx > 0 ? { gridPx, sizePx: Number.parseFloat(fontSize), ascentPx } : null
}

/** Whether lines of the block are running text: of its size and leading, and no heading. */
export function isRunning(block: Element, { lineHeight, fontSize }: CSSStyleDeclaration, { gridPx, sizePx }: TextGrid): boolean {
  return Math.abs(Number.parseFloat(lineHeight) - gridPx) < 0.01 && Math.abs(Number.parseFloat(fontSize) - sizePx) < 0.01 && !/^H[1-6]$/.test(block.tagName) && block.closest('.text') !== null && !block.closest('figure, table, .formula')
}

/** The block whose lines it stands in, whatever its name. */
export function blockAround(element: Element): Element | null {
  let block = element.parentElement
  while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement
  return block
}

/** Where the letters of a part of a formula stand; null where it has none. */
export function footOfBase(base: Element): number | null {
  const strut = base.querySelector(':scope > .strut')
  return strut && strut.getBoundingClientRect().bottom + (Number.parseFloat(getComputedStyle(strut).verticalAlign) || 0)
}

interface TallBox {
  readonly element: HTMLElement
  readonly overPx: number
  readonly underPx: number
}

/** A little of it goes between the lines; more takes a whole line above or below. */
export function setTallLines(grid: TextGrid): void {
  const { gridPx, ascentPx } = grid
  const boxes = [...document.querySelectorAll<HTMLElement>('.text [role="math"] .base')].filter((box) => !box.closest('.formula, figure, table'))
  const tall = boxes.flatMap((element): TallBox[] => {
    const [foot, block] = [footOfBase(element), blockAround(element)]
    if (foot === null || !block || !isRunning(block, getComputedStyle(block), grid)) return []
    const { top, bottom } = element.getBoundingClientRect()
    const [overPx, underPx] = [foot - ascentPx - top, bottom - foot - gridPx + ascentPx]
    return overPx > 0 || underPx > 0 ? [{ element, overPx: Math.max(0, overPx), underPx: Math.max(0, underPx) }] : []
  })
  const rounded = (px: number): number => Math.ceil(px / gridPx - 0.16) * gridPx
  for (const { element, overPx, underPx } of tall) {
    const [above, below] = [Math.max(0, rounded(overPx)), Math.max(0, rounded(underPx))]
    element.style.marginTop = `${above - overPx}px`
    element.style.marginBottom = `${below - underPx}px`
    if (above + below > 0) element.dataset['tall'] = `${above} ${below}`
    // At the head of a page it would stand out of it, and be cut.
    if (above === 0 && overPx > 0.05) element.dataset['over'] = ''
  }
}
