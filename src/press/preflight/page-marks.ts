// A page of a finished PDF → what it paints. Reads the file alone: nothing of how it was made is known here.
import { createHash, type Hash } from 'node:crypto'
import { contentTokens } from '../../assemble/content-tokens.ts'
import type { Operands } from '../../assemble/content-tokens.ts'
import { FontShelf } from '../../assemble/font-shelf.ts'
import { decodeStream } from '../../assemble/pdf/decode-stream.ts'
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import { PdfStream, Ref } from '../../assemble/pdf/values.ts'
import type { PdfDict, PdfValue } from '../../assemble/pdf/values.ts'
import { around, heightOf, moved, pointAt, product, scaleOf, shared, unmoved, widthOf, type Box, type Matrix } from './box.ts'
import { colourFrom, firstColour } from './mark-colour.ts'
import type { AreaMark, Colour, ImageMark, LineMark, PageMarks, TextMark, TransparencyMark } from './marks.ts'
import { matrixOf, numberAt, TextCursor } from './text-cursor.ts'

interface State {
  readonly matrix: Matrix
  readonly clip: Box
  readonly fill: Colour
  readonly stroke: Colour
  readonly fillSpace: PdfValue
  readonly strokeSpace: PdfValue
  readonly lineWidth: number
  /** Why what is painted is transparent; '' when it is not. */
  readonly fillThrough: string
  readonly strokeThrough: string
  readonly overprint: boolean
}

/** Thinner shapes are seen as lines. */
const thinPt = 2
const white = 0.995
/** Painted, but nothing of it shows. */
const unseen = 'unseen'

/** Reads pages of one PDF. */
export class PageMarksReader {
  readonly #pdf: Pdf
  readonly #fonts: FontShelf
  readonly #fontNames = new Map<PdfDict, string>()
  readonly #imageHashes = new Map<PdfStream, string>()

  constructor(pdf: Pdf) {
    this.#pdf = pdf
    this.#fonts = new FontShelf(pdf)
  }

  /** Fonts that were asked for so far. */
  get fontsUsed(): readonly PdfDict[] {
    return [...this.#fontNames.keys()]
  }

  read(page: PdfDict): PageMarks {
    const box = (this.#pdf.array(page.get('MediaBox')) ?? []).map((side) => this.#pdf.number(side) ?? 0)
    const [left = 0, foot = 0, right = 0, head = 0] = box
    const reading = new Reading(this.#pdf, this, [left, foot, right, head])
    const parts = this.#pdf.list(page.get('Contents')).flatMap((part) => this.#pdf.stream(part) ?? [])
    const content = Buffer.concat(parts.flatMap((part) => [decodeStream(this.#pdf, part), Buffer.from('\n')]))
    reading.content(content, this.#pdf.dict(page.get('Resources')) ?? new Map())
    return reading.marks()
  }

  font(resources: PdfDict, name: PdfValue | undefined): { readonly reader: ReturnType<FontShelf['named']>; readonly name: string } {
    const dict = this.#pdf.dict(this.#pdf.dict(resources.get('Font'))?.get(String(name)))
    return { reader: this.#fonts.named(resources, name), name: dict ? this.#nameOf(dict) : '' }
  }

  imageHash(image: PdfStream): string {
    const known = this.#imageHashes.get(image) ?? createHash('sha256').update(image.bytes).digest('base64')
    this.#imageHashes.set(image, known)
    return known
  }

  #nameOf(font: PdfDict): string {
    const known = this.#fontNames.get(font) ?? String(font.get('BaseFont') ?? font.get('Name') ?? 'Type3').replace(/^[A-Z]{6}\+/, '')
    this.#fontNames.set(font, known)
    return known
  }
}

class Reading {
  readonly #pdf: Pdf
  readonly #reader: PageMarksReader
  readonly #texts: TextMark[] = []
  readonly #images: ImageMark[] = []
  readonly #lines: LineMark[] = []
  readonly #areas: AreaMark[] = []
  readonly #transparent: TransparencyMark[] = []
  readonly #overprinted: Box[] = []
  readonly #transfer = new Set<string>()
  readonly #inked: Box[] = []
  readonly #look: Hash = createHash('sha256')
  readonly #states: State[] = []
  #state: State
  #cursor = new TextCursor()
  /** Parts of the path, in points of the page. */
  #path: (readonly [number, number])[][] = []
  #clipping = false

  constructor(pdf: Pdf, reader: PageMarksReader, sheet: Box) {
    this.#pdf = pdf
    this.#reader = reader
    this.#state = { matrix: unmoved, clip: sheet, fill: firstColour, stroke: firstColour, fillSpace: 'DeviceGray', strokeSpace: 'DeviceGray', lineWidth: 1, fillThrough: '', strokeThrough: '', overprint: false }
  }

  marks(): PageMarks {
    return { texts: this.#texts, images: this.#images, lines: this.#lines, areas: this.#areas, transparent: this.#transparent, overprinted: this.#overprinted, transfer: [...this.#transfer], inked: this.#inked, look: this.#look.digest('base64') }
  }

  content(bytes: Uint8Array, resources: PdfDict): void {
    contentTokens(bytes, (operator, operands) => this.#apply(operator, operands, resources))
  }

  #apply(operator: string, operands: Operands, resources: PdfDict): void {
    switch (operator) {
      case 'Tj': case "'": case '"': case 'TJ': return this.#show(operator, operands)
      case 'Tf': return this.#cursor.setFont(this.#reader.font(resources, operands.at(0)), numberAt(operands, 1))
      case 'BT': return this.#cursor.begin(unmoved)
      case 'Tm': return this.#cursor.begin(matrixOf(operands))
      case 'q': this.#states.push(this.#state); this.#cursor.save(); return
      case 'Q': this.#state = this.#states.pop() ?? this.#state; this.#cursor.restore(); return
      case 'cm': return this.#set({ matrix: product(matrixOf(operands), this.#state.matrix) })
      case 'w': return this.#set({ lineWidth: numberAt(operands, 0) })
      case 'gs': return this.#graphicsState(this.#pdf.dict(this.#resource(resources, 'ExtGState', operands.at(0))))
      case 'Do': return this.#object(this.#resource(resources, 'XObject', operands.at(0)), resources)
      case 'sh': return this.#shading(this.#resource(resources, 'Shading', operands.at(0)))
      case 'EI': return this.#paintImage(unmovedImage, null)
      default:
        if (!this.#cursor.apply(operator, operands) && !this.#colour(operator, operands, resources)) this.#pathOperator(operator, operands)
    }
  }

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change }
  }

  #resource(resources: PdfDict, kind: string, name: PdfValue | undefined): PdfValue {
    return this.#pdf.dict(resources.get(kind))?.get(String(name)) ?? null
  }

  #colour(operator: string, operands: Operands, resources: PdfDict): boolean {
    const fill = operator === operator.toLowerCase()
    switch (operator) {
      case 'g': case 'G': return this.#setColour(fill, 'DeviceGray', operands)
      case 'rg': case 'RG': return this.#setColour(fill, 'DeviceRGB', operands)
      case 'k': case 'K': return this.#setColour(fill, 'DeviceCMYK', operands)
      case 'cs': case 'CS': {
        const name = operands.at(0) ?? null
        const space = this.#pdf.dict(resources.get('ColorSpace'))?.get(String(name)) ?? name
        return this.#setColour(fill, space, null)
      }
      case 'sc': case 'scn': case 'SC': case 'SCN': return this.#setColour(fill, fill ? this.#state.fillSpace : this.#state.strokeSpace, operands)
      default: return false
    }
  }

  #setColour(fill: boolean, space: PdfValue, operands: Operands | null): true {
    const colour = colourFrom(this.#pdf, space, operands)
    this.#set(fill ? { fill: colour, fillSpace: space } : { stroke: colour, strokeSpace: space })
    return true
  }

  #graphicsState(dict: PdfDict | undefined): void {
    if (!dict) return
    for (const key of ['TR', 'TR2', 'HTP']) if (setsTransfer(this.#pdf, dict, key)) this.#transfer.add(key)
    const width = this.#pdf.number(dict.get('LW'))
    if (width !== undefined) this.#set({ lineWidth: width })
    const mode = this.#pdf.get(this.#pdf.list(dict.get('BM'))[0])
    const mask = this.#pdf.get(dict.get('SMask'))
    const shared = mode !== null && mode !== 'Normal' && mode !== 'Compatible' ? String(mode) : mask instanceof Map ? 'soft mask' : ''
    const through = (key: string): string => {
      const alpha = this.#pdf.number(dict.get(key)) ?? 1
      return alpha === 0 ? unseen : shared !== '' ? shared : alpha < 1 ? `alpha ${Math.round(alpha * 100) / 100}` : ''
    }
    if (dict.has('ca') || shared !== '' || mask === 'None') this.#set({ fillThrough: through('ca') })
    if (dict.has('CA') || shared !== '' || mask === 'None') this.#set({ strokeThrough: through('CA') })
    const overprint = this.#pdf.get(dict.get('op') ?? dict.get('OP') ?? null)
    if (typeof overprint === 'boolean') this.#set({ overprint })
  }

  #object(value: PdfValue, resources: PdfDict): void {
    const stream = this.#pdf.stream(value)
    if (!stream) return
    if (stream.dict.get('Subtype') === 'Image') return this.#paintImage(stream, value instanceof Ref ? value : null)
    const before = this.#state
    const matrix = (this.#pdf.array(stream.dict.get('Matrix')) ?? unmoved).map((entry) => this.#pdf.number(entry as PdfValue) ?? 0) as unknown as Matrix
    this.#set({ matrix: product(matrix, before.matrix) })
    const box = (this.#pdf.array(stream.dict.get('BBox')) ?? []).map((side) => this.#pdf.number(side) ?? 0)
    if (box.length === 4) this.#set({ clip: shared(this.#state.clip, moved(this.#state.matrix, box as unknown as Box)) ?? [0, 0, 0, 0] })
    this.content(decodeStream(this.#pdf, stream), this.#pdf.dict(stream.dict.get('Resources')) ?? resources)
    this.#state = before
  }

  #show(operator: string, operands: Operands): void {
    const run = this.#cursor.show(operator, operands, this.#state.matrix)
    if (!run || run.invisible) return
    const box = shared(run.box, this.#state.clip)
    if (!box) return
    const { fill, fillThrough } = this.#state
    if (fillThrough === unseen) return
    this.#texts.push({ box, text: run.text, sizePt: run.sizePt, font: run.font, colour: fill })
    this.#painted(box, fill, fillThrough, `T ${run.font} ${run.sizePt.toFixed(1)} ${run.text}`)
  }

  #paintImage({ dict }: Pick<PdfStream, 'dict'>, ref: Ref | null): void {
    const { matrix, clip, fill } = this.#state
    const box = shared(moved(matrix, [0, 0, 1, 1]), clip)
    const [widthPx, heightPx] = [this.#pdf.number(dict.get('Width')) ?? 0, this.#pdf.number(dict.get('Height')) ?? 0]
    const [acrossPt, upPt] = [Math.hypot(matrix[0], matrix[1]), Math.hypot(matrix[2], matrix[3])]
    if (!box || acrossPt === 0 || upPt === 0 || this.#state.fillThrough === unseen) return
    const stencil = this.#pdf.get(dict.get('ImageMask')) === true
    const family = stencil ? fill.family : colourFrom(this.#pdf, dict.get('ColorSpace') ?? 'DeviceGray', null).family
    this.#images.push({ box, ref, widthPx, heightPx, dpi: Math.min((widthPx * 72) / acrossPt, (heightPx * 72) / upPt), stencil, bits: this.#pdf.number(dict.get('BitsPerComponent')) ?? 1, family })
    const stream = this.#pdf.stream(ref)
    if (this.#pdf.stream(dict.get('SMask'))) this.#transparent.push({ box, what: 'soft edge' })
    this.#painted(box, stencil ? fill : { family, grey: 0, ink: null, neutral: true }, this.#state.fillThrough, `I ${stream ? this.#reader.imageHash(stream) : ''}`)
  }

  #shading(value: PdfValue): void {
    const found = this.#pdf.get(value)
    const dict = found instanceof PdfStream ? found.dict : this.#pdf.dict(found)
    const colour = { ...colourFrom(this.#pdf, dict?.get('ColorSpace') ?? 'DeviceGray', null), grey: null, ink: null }
    this.#areas.push({ box: this.#state.clip, colour })
    this.#painted(this.#state.clip, colour, this.#state.fillThrough, 'shading')
  }

  #pathOperator(operator: string, operands: Operands): void {
    const at = (x: number, y: number): readonly [number, number] => pointAt(this.#state.matrix, numberAt(operands, x), numberAt(operands, y))
    switch (operator) {
      case 'm': this.#path.push([at(0, 1)]); return
      case 'l': this.#path.at(-1)?.push(at(0, 1)); return
      case 'c': this.#path.at(-1)?.push(at(0, 1), at(2, 3), at(4, 5)); return
      case 'v': case 'y': this.#path.at(-1)?.push(at(0, 1), at(2, 3)); return
      case 're': return this.#rectangle(operands)
      case 'W': case 'W*': this.#clipping = true; return
      case 'n': return this.#endPath()
      case 'f': case 'F': case 'f*': this.#fillPath(); return this.#endPath()
      case 'S': case 's': this.#strokePath(); return this.#endPath()
      case 'B': case 'B*': case 'b': case 'b*': this.#fillPath(); this.#strokePath(); return this.#endPath()
    }
  }

  #rectangle(operands: Operands): void {
    const [x, y, width, height] = [0, 1, 2, 3].map((i) => numberAt(operands, i)) as [number, number, number, number]
    this.#path.push([[x, y], [x + width, y], [x + width, y + height], [x, y + height]].map(([px = 0, py = 0]) => pointAt(this.#state.matrix, px, py)))
  }

  #endPath(): void {
    if (this.#clipping && this.#path.length > 0) this.#set({ clip: shared(this.#state.clip, around(this.#path.flat())) ?? [0, 0, 0, 0] })
    this.#clipping = false
    this.#path = []
  }

  #fillPath(): void {
    const { fill, clip, fillThrough } = this.#state
    if (fillThrough === unseen) return
    for (const part of this.#path) {
      const whole = around(part)
      const box = shared(whole, clip)
      if (!box) continue
      // What the clip leaves of a shape may be thin, but is no line.
      const widthPt = Math.min(widthOf(whole), heightOf(whole))
      if (widthPt > 0 && widthPt < thinPt) this.#lines.push({ box, widthPt, colour: fill })
      else this.#areas.push({ box, colour: fill })
      this.#painted(box, fill, fillThrough, 'F')
    }
  }

  #strokePath(): void {
    const { stroke, clip, strokeThrough, lineWidth, matrix } = this.#state
    if (strokeThrough === unseen) return
    const widthPt = lineWidth * scaleOf(matrix)
    for (const part of this.#path) {
      const [left, foot, right, head] = around(part)
      const box = shared([left - widthPt / 2, foot - widthPt / 2, right + widthPt / 2, head + widthPt / 2], clip)
      if (!box) continue
      this.#lines.push({ box, widthPt, colour: stroke })
      this.#painted(box, stroke, strokeThrough, `S ${widthPt.toFixed(2)}`)
    }
  }

  #painted(box: Box, colour: Colour, through: string, what: string): void {
    if (colour.grey === null || colour.grey < white) this.#inked.push(box)
    if (through !== '') this.#transparent.push({ box, what: through })
    if (this.#state.overprint) this.#overprinted.push(box)
    this.#look.update(`${what} ${box.map((side) => side.toFixed(1)).join(' ')} ${colour.family} ${colour.grey?.toFixed(3) ?? ''} ${through}\n`)
  }
}

const unmovedImage = { dict: new Map<string, PdfValue>() }

function setsTransfer(pdf: Pdf, state: PdfDict, key: string): boolean {
  const told = pdf.get(state.get(key))
  return told !== null && told !== 'Identity' && !(key === 'TR2' && told === 'Default')
}
