// Formulas wider than their measure, in a document that stands in the browser → set smaller, broken into rows, or across all columns.
// The functions of this file run in the document, like those of measure.ts.

/** To be sent with those of measure.ts. */
export const formulaMenders = [readRowFaces, mendFormulas, fitDisplayed, fitInline, setFit, piecesOf, roomOf]

// Rows out of sight ask for no faces, and what they are shown in must be there before it is measured.
export async function readRowFaces(): Promise<void> {
  if (document.querySelector('.formula-rows') === null) return
  const faces = [...(Reflect.get(Document.prototype, 'fonts', document) as FontFaceSet)]
  await Promise.all(faces.filter((face) => face.status === 'unloaded' && /KaTeX_Size[12]/.test(face.family)).map((face) => face.load()))
}

// Only long ones may be too wide; in a table a look makes room itself.
export function mendFormulas(): void {
  const long = [...document.querySelectorAll<HTMLElement>('[role="math"]')].filter((formula) => Number(formula.style.getPropertyValue('--piece-ems')) > 5 || (Number(formula.style.getPropertyValue('--line-ems')) > 10 && formula.parentElement?.classList.contains('formula')))
  for (const formula of long.filter((each) => !each.closest('td, th'))) {
    const block = formula.closest<HTMLElement>('.formula')
    if (block) fitDisplayed(formula, block)
    else fitInline(formula)
  }
}

// On one line down to nine tenths; then broken after its signs; what cannot be broken becomes smaller, down to seven tenths.
function fitDisplayed(formula: HTMLElement, block: HTMLElement): void {
  const whole = formula.querySelector<HTMLElement>('.katex-display')
  const rows = formula.querySelector<HTMLElement>('.formula-rows')
  if (!whole) return
  const { line, widest } = piecesOf(whole)
  if (line <= roomOf(block)) return
  // Its number keeps the edge free on one side alone.
  if (block.classList.contains('is-numbered')) block.style.paddingLeft = '0'
  const room = roomOf(block)
  if (line <= room) return
  if (room / line >= 0.9) return setFit(formula, room / line)
  if (widest <= room) return
  if (room / widest >= 0.8) return setFit(formula, room / widest)
  let least = widest
  if (rows) {
    whole.style.display = 'none'
    rows.style.display = 'block'
    least = Math.max(...[...rows.children].map((row) => piecesOf(row).widest)) + 3 * Number.parseFloat(getComputedStyle(rows).fontSize)
  }
  if (room / least < 0.7) block.classList.add('is-wide')
  const wider = roomOf(block)
  // Across all columns there may be room for it as it was.
  if (rows && wider / widest >= 0.8) {
    whole.style.display = ''
    rows.style.display = 'none'
    least = widest
  }
  setFit(formula, wider / least)
}

function fitInline(formula: HTMLElement): void {
  const block = formula.closest<HTMLElement>('p, li, dd, dt, figcaption, h1, h2, h3, h4, h5, h6, blockquote, div')
  const room = block ? roomOf(block) : 0
  const [whole, rows] = [formula.querySelector<HTMLElement>('.katex'), formula.querySelector<HTMLElement>('.formula-rows')]
  let { widest } = piecesOf(whole ?? formula)
  if (room <= 0 || widest <= room) return
  if (whole && rows && room / widest < 0.9) {
    whole.style.display = 'none'
    rows.style.display = 'inline'
    widest = piecesOf(rows).widest
  }
  if (widest > room) setFit(formula, room / widest)
}

function setFit(formula: HTMLElement, fit: number): void {
  if (fit < 1) formula.style.setProperty('--fit', String(Math.max(0.7, Math.floor(fit * 995) / 1000)))
}

function piecesOf(part: Element): { readonly line: number; readonly widest: number } {
  const widths = [...part.querySelectorAll('.katex-html > .base')].map((base) => base.getBoundingClientRect().width)
  return { line: widths.reduce((sum, width) => sum + width, 0), widest: Math.max(0, ...widths) }
}

// The number of a formula stands at the edge; as much is left free on the other side.
function roomOf(block: HTMLElement): number {
  const style = getComputedStyle(block)
  const tag = block.querySelector('.tag')
  // A block that goes over columns is as wide as one of them.
  const width = block.getClientRects()[0]?.width ?? 0
  return width - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight) - (tag ? 2 * tag.getBoundingClientRect().width + 8 : 0)
}
