// A function of a PDF (ISO 32000-1, 7.10) → numbers in, numbers out. The kind written in PostScript is not run here: null.
import { decodeStream } from '../../assemble/pdf/decode-stream.ts'
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import { PdfStream } from '../../assemble/pdf/values.ts'
import type { PdfDict, PdfValue } from '../../assemble/pdf/values.ts'

/** Of one number. */
export type Curve = (input: number) => readonly number[]

/** One function, or an array of functions that each give one number. */
export function curveOf(pdf: Pdf, value: PdfValue | undefined): Curve | null {
  const functions = pdf.array(value)
  if (!functions) return single(pdf, value)
  const curves = functions.map((item) => single(pdf, item))
  return curves.some((curve) => curve === null) ? null : (input) => curves.flatMap((curve) => curve?.(input) ?? [])
}

function single(pdf: Pdf, value: PdfValue | undefined): Curve | null {
  const found = pdf.get(value)
  const dict = found instanceof PdfStream ? found.dict : pdf.dict(found)
  if (!dict) return null
  const [low = 0, high = 1, ...more] = numbers(pdf, dict.get('Domain'))
  if (more.length > 0) return null
  const curve = byKind(pdf, dict, found)
  return curve && ((input) => curve(Math.min(high, Math.max(low, input))))
}

function byKind(pdf: Pdf, dict: PdfDict, value: PdfValue): Curve | null {
  switch (pdf.number(dict.get('FunctionType'))) {
    case 0: return value instanceof PdfStream ? sampled(pdf, value) : null
    case 2: return exponential(pdf, dict)
    case 3: return stitched(pdf, dict)
    default: return null
  }
}

function exponential(pdf: Pdf, dict: PdfDict): Curve {
  const from = dict.has('C0') ? numbers(pdf, dict.get('C0')) : [0]
  const to = dict.has('C1') ? numbers(pdf, dict.get('C1')) : [1]
  const exponent = pdf.number(dict.get('N')) ?? 1
  return (input) => from.map((start, i) => start + input ** exponent * ((to[i] ?? 0) - start))
}

function stitched(pdf: Pdf, dict: PdfDict): Curve | null {
  const curves = pdf.list(dict.get('Functions')).map((item) => single(pdf, item))
  const [low = 0, high = 1] = numbers(pdf, dict.get('Domain'))
  const bounds = numbers(pdf, dict.get('Bounds'))
  const encode = numbers(pdf, dict.get('Encode'))
  if (curves.some((curve) => curve === null)) return null
  return (input) => {
    const found = bounds.findIndex((bound) => input < bound)
    const index = found < 0 ? curves.length - 1 : found
    const [from, to] = [bounds[index - 1] ?? low, bounds[index] ?? high]
    const [start = 0, end = 1] = encode.slice(index * 2)
    return curves[index]?.(to === from ? start : start + ((input - from) / (to - from)) * (end - start)) ?? []
  }
}

// Eight bits to a sample and one input: as gradients are written.
function sampled(pdf: Pdf, stream: PdfStream): Curve | null {
  const [size = 0, ...more] = numbers(pdf, stream.dict.get('Size'))
  const range = numbers(pdf, stream.dict.get('Range'))
  if (more.length > 0 || size < 2 || pdf.number(stream.dict.get('BitsPerSample')) !== 8) return null
  const samples = decodeStream(pdf, stream)
  const [low = 0, high = 1] = numbers(pdf, stream.dict.get('Domain'))
  const decode = stream.dict.has('Decode') ? numbers(pdf, stream.dict.get('Decode')) : range
  const outputs = range.length / 2
  const at = (index: number, output: number): number => (samples[index * outputs + output] ?? 0) / 255
  return (input) => {
    const place = ((input - low) / (high - low)) * (size - 1)
    const index = Math.min(size - 2, Math.floor(place))
    return Array.from({ length: outputs }, (_, output) => {
      const level = at(index, output) + (place - index) * (at(index + 1, output) - at(index, output))
      const [start = 0, end = 1] = decode.slice(output * 2)
      return start + level * (end - start)
    })
  }
}

export function numbers(pdf: Pdf, value: PdfValue | undefined): number[] {
  return pdf.list(value).map((item) => pdf.number(item) ?? 0)
}
