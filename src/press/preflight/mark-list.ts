// What a page paints, gathered while it is read.
import { createHash } from 'node:crypto'
import type { Box } from './box.ts'
import { unseen, type GraphicsState } from './graphics-state.ts'
import type { AreaMark, Colour, ImageMark, LineMark, PageMarks, TextMark, TransparencyMark } from './marks.ts'

const white = 0.995

export class MarkList {
  readonly texts: TextMark[] = []
  readonly images: ImageMark[] = []
  readonly lines: LineMark[] = []
  readonly areas: AreaMark[] = []
  readonly within: Colour[] = []
  readonly transfer = new Set<string>()
  readonly #transparent: TransparencyMark[] = []
  readonly #overprinted: Box[] = []
  readonly #inked: Box[] = []
  readonly #look = createHash('sha256')

  /** Something shows on the page; `what` tells it from all else that might stand there. */
  painted(box: Box, colour: Colour, state: GraphicsState, through: string, what: string): void {
    if (through === unseen) return
    if (colour.grey === null || colour.grey < white) this.#inked.push(box)
    if (through !== '') this.transparent(box, through)
    if (state.overprint) this.#overprinted.push(box)
    this.#look.update(`${what} ${box.map((side) => side.toFixed(1)).join(' ')} ${colour.family} ${colour.grey?.toFixed(3) ?? ''} ${through}\n`)
  }

  transparent(box: Box, what: string): void {
    this.#transparent.push({ box, what })
  }

  marks(): PageMarks {
    return {
      texts: this.texts, images: this.images, lines: this.lines, areas: this.areas, within: this.within, transfer: [...this.transfer],
      transparent: this.#transparent, overprinted: this.#overprinted, inked: this.#inked, look: this.#look.digest('base64')
    }
  }
}
