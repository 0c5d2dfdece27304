// The content of a page, operator by operator → its marks.
import { contentTokens } from '../../assemble/content-tokens.ts'
import type { Operands } from '../../assemble/content-tokens.ts'
import { decodeStream } from '../../assemble/pdf/decode-stream.ts'
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import { PdfStream, Ref } from '../../assemble/pdf/values.ts'
import type { PdfDict, PdfValue } from '../../assemble/pdf/values.ts'
import { around, heightOf, moved, product, scaleOf, shared, unmoved, widthOf, type Box, type Matrix } from './box.ts'
import type { FileShelf } from './file-shelf.ts'
import { changeOf, firstState, transferKeys, unseen, type GraphicsState } from './graphics-state.ts'
import { colourFrom } from './mark-colour.ts'
import { MarkList } from './mark-list.ts'
import { PaintedPath } from './painted-path.ts'
import { matrixOf, numberAt, TextCursor } from './text-cursor.ts'

/** Thinner shapes are seen as lines. */
const thinPt = 2

export class PageReading {
  readonly list = new MarkList()
  readonly #pdf: Pdf
  readonly #shelf: FileShelf
  readonly #states: GraphicsState[] = []
  readonly #cursor = new TextCursor()
  readonly #path = new PaintedPath()
  #state: GraphicsState

  constructor(pdf: Pdf, shelf: FileShelf, sheet: Box) {
    this.#pdf = pdf
    this.#shelf = shelf
    this.#state = firstState(sheet)
  }

  content(bytes: Uint8Array, resources: PdfDict): void {
    contentTokens(bytes, (operator, operands) => this.#apply(operator, operands, resources))
  }

  #apply(operator: string, operands: Operands, resources: PdfDict): void {
    switch (operator) {
      case 'Tj': case "'": case '"': case 'TJ': return this.#show(operator, operands)
      case 'Tf': return this.#setFont(operands, resources)
      case 'BT': return this.#cursor.begin(unmoved)
      case 'Tm': return this.#cursor.begin(matrixOf(operands))
      case 'q': this.#states.push(this.#state); this.#cursor.save(); return
      case 'Q': this.#state = this.#states.pop() ?? this.#state; this.#cursor.restore(); return
      case 'cm': return this.#set({ matrix: product(matrixOf(operands), this.#state.matrix) })
      case 'w': return this.#set({ lineWidth: numberAt(operands, 0) })
      case 'gs': return this.#graphicsState(this.#pdf.dict(resource(this.#pdf, resources, 'ExtGState', operands.at(0))))
      case 'Do': return this.#object(resource(this.#pdf, resources, 'XObject', operands.at(0)), resources)
      case 'sh': return this.#shading(resource(this.#pdf, resources, 'Shading', operands.at(0)))
      case 'EI': return this.#image(new Map(), null)
      default:
        if (this.#cursor.apply(operator, operands) || this.#colour(operator, operands, resources) || this.#path.apply(operator, operands, this.#state.matrix)) return
        this.#paintPath(operator)
    }
  }

  #set(change: Partial<GraphicsState>): void {
    this.#state = { ...this.#state, ...change }
  }

  #colour(operator: string, operands: Operands, resources: PdfDict): boolean {
    const fill = operator === operator.toLowerCase()
    switch (operator) {
      case 'g': case 'G': return this.#setColour(fill, 'DeviceGray', operands)
      case 'rg': case 'RG': return this.#setColour(fill, 'DeviceRGB', operands)
      case 'k': case 'K': return this.#setColour(fill, 'DeviceCMYK', operands)
      case 'cs': case 'CS': return this.#setColour(fill, this.#pdf.dict(resources.get('ColorSpace'))?.get(String(operands.at(0))) ?? operands.at(0) ?? null, null)
      case 'sc': case 'scn': case 'SC': case 'SCN':
        if (typeof operands.at(-1) === 'string') this.list.within.push(...this.#shelf.patternColours(resource(this.#pdf, resources, 'Pattern', operands.at(-1))))
        return this.#setColour(fill, fill ? this.#state.fillSpace : this.#state.strokeSpace, operands)
      default: return false
    }
  }

  #setColour(fill: boolean, space: PdfValue, operands: Operands | null): true {
    const colour = colourFrom(this.#pdf, space, operands)
    this.#set(fill ? { fill: colour, fillSpace: space } : { stroke: colour, strokeSpace: space })
    return true
  }

  #setFont(operands: Operands, resources: PdfDict): void {
    this.#cursor.setFont(this.#shelf.font(resources, operands.at(0)), numberAt(operands, 1))
    this.list.within.push(...this.#shelf.letterColours(resources, operands.at(0)))
  }

  #graphicsState(dict: PdfDict | undefined): void {
    if (!dict) return
    for (const key of transferKeys(this.#pdf, dict)) this.list.transfer.add(key)
    this.#set(changeOf(this.#pdf, dict))
  }

  #object(value: PdfValue, resources: PdfDict): void {
    const stream = this.#pdf.stream(value)
    if (!stream) return
    if (stream.dict.get('Subtype') === 'Image') return this.#image(stream.dict, value instanceof Ref ? value : null)
    const before = this.#state
    const matrix = (this.#pdf.array(stream.dict.get('Matrix')) ?? [...unmoved]).map((entry) => this.#pdf.number(entry) ?? 0) as unknown as Matrix
    this.#set({ matrix: product(matrix, before.matrix) })
    const box = (this.#pdf.array(stream.dict.get('BBox')) ?? []).map((side) => this.#pdf.number(side) ?? 0)
    if (box.length === 4) this.#set({ clip: shared(this.#state.clip, moved(this.#state.matrix, box as unknown as Box)) ?? [0, 0, 0, 0] })
    this.content(decodeStream(this.#pdf, stream), this.#pdf.dict(stream.dict.get('Resources')) ?? resources)
    this.#state = before
  }

  #show(operator: string, operands: Operands): void {
    const run = this.#cursor.show(operator, operands, this.#state.matrix)
    const box = run && !run.invisible ? shared(run.box, this.#state.clip) : null
    const { fill, fillThrough } = this.#state
    if (!run || !box || fillThrough === unseen) return
    this.list.texts.push({ box, text: run.text, sizePt: run.sizePt, font: run.font, colour: fill })
    this.list.painted(box, fill, this.#state, fillThrough, `T ${run.font} ${run.sizePt.toFixed(1)} ${run.text}`)
  }

  #image(dict: PdfDict, ref: Ref | null): void {
    const { matrix, clip, fill, fillThrough } = this.#state
    const box = shared(moved(matrix, [0, 0, 1, 1]), clip)
    const [widthPx, heightPx] = [this.#pdf.number(dict.get('Width')) ?? 0, this.#pdf.number(dict.get('Height')) ?? 0]
    const [acrossPt, upPt] = [Math.hypot(matrix[0], matrix[1]), Math.hypot(matrix[2], matrix[3])]
    if (!box || acrossPt === 0 || upPt === 0 || fillThrough === unseen) return
    const stencil = this.#pdf.get(dict.get('ImageMask')) === true
    const family = stencil ? fill.family : colourFrom(this.#pdf, dict.get('ColorSpace') ?? 'DeviceGray', null).family
    this.list.images.push({ box, matrix, ref, widthPx, heightPx, dpi: Math.min((widthPx * 72) / acrossPt, (heightPx * 72) / upPt), stencil, bits: this.#pdf.number(dict.get('BitsPerComponent')) ?? 1, family })
    if (this.#pdf.stream(dict.get('SMask'))) this.list.transparent(box, 'soft edge')
    const stream = this.#pdf.stream(ref)
    this.list.painted(box, stencil ? fill : { family, grey: 0, ink: null, neutral: true }, this.#state, fillThrough, `I ${stream ? this.#shelf.imageHash(stream) : ''}`)
  }

  #shading(value: PdfValue): void {
    const found = this.#pdf.get(value)
    const dict = found instanceof PdfStream ? found.dict : this.#pdf.dict(found)
    const colour = { ...colourFrom(this.#pdf, dict?.get('ColorSpace') ?? 'DeviceGray', null), grey: null, ink: null }
    this.list.areas.push({ box: this.#state.clip, colour })
    this.list.painted(this.#state.clip, colour, this.#state, this.#state.fillThrough, 'shading')
  }

  #paintPath(operator: string): void {
    switch (operator) {
      case 'f': case 'F': case 'f*': this.#fillPath(); break
      case 'S': case 's': this.#strokePath(); break
      case 'B': case 'B*': case 'b': case 'b*': this.#fillPath(); this.#strokePath(); break
      case 'n': break
      default: return
    }
    if (this.#path.clipping && this.#path.parts.length > 0) this.#set({ clip: shared(this.#state.clip, around(this.#path.parts.flat())) ?? [0, 0, 0, 0] })
    this.#path.end()
  }

  #fillPath(): void {
    const { fill, clip, fillThrough } = this.#state
    if (fillThrough === unseen) return
    for (const part of this.#path.parts) {
      const whole = around(part)
      const box = shared(whole, clip)
      if (!box) continue
      // What the clip leaves of a shape may be thin, but is no line.
      const widthPt = Math.min(widthOf(whole), heightOf(whole))
      if (widthPt > 0 && widthPt < thinPt) this.list.lines.push({ box, widthPt, colour: fill })
      else this.list.areas.push({ box, colour: fill })
      this.list.painted(box, fill, this.#state, fillThrough, 'F')
    }
  }

  #strokePath(): void {
    const { stroke, clip, strokeThrough, lineWidth, matrix } = this.#state
    if (strokeThrough === unseen) return
    const widthPt = lineWidth * scaleOf(matrix)
    for (const part of this.#path.parts) {
      const [left, foot, right, head] = around(part)
      const box = shared([left - widthPt / 2, foot - widthPt / 2, right + widthPt / 2, head + widthPt / 2], clip)
      if (!box) continue
      this.list.lines.push({ box, widthPt, colour: stroke })
      this.list.painted(box, stroke, this.#state, strokeThrough, `S ${widthPt.toFixed(2)}`)
    }
  }
}

function resource(pdf: Pdf, resources: PdfDict, kind: string, name: PdfValue | undefined): PdfValue {
  return pdf.dict(resources.get(kind))?.get(String(name)) ?? null
}
