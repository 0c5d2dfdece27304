// A gradient → the same from grey to grey.
import { decodeStream } from '../../assemble/pdf/decode-stream.ts'
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import { dictOf, PdfStream } from '../../assemble/pdf/values.ts'
import type { PdfDict, PdfValue } from '../../assemble/pdf/values.ts'
import { colourSpace } from './colour-space.ts'
import type { ColourSpace } from './colour-space.ts'
import { curveOf, numbers } from './pdf-function.ts'

/** Steps of a gradient: more than eight bits of grey can show. */
const steps = 1024
/** The topmost of three numbers between 0 and 1, and under the other two. */
const clampTop = 'dup 0 lt {pop 0} if dup 1 gt {pop 1} if 3 1 roll '
/** Red, green and blue on the stack of a PostScript function → how light they are; the curve of the screen taken as a power. */
const lightOf = '2.2 exp 0.0722 mul exch 2.2 exp 0.7152 mul add exch 2.2 exp 0.2126 mul add 0.454545 exp'

/** False when the gradient is of a kind that is not rewritten here. */
export function greyShading(pdf: Pdf, shading: PdfDict): boolean {
  const space = colourSpace(pdf, shading.get('ColorSpace'))
  if (!space) return false
  if (space.family === 'DeviceGray') return true
  const kind = pdf.number(shading.get('ShadingType')) ?? 0
  const greyed = kind === 1 ? inPostScript(pdf, shading, space) : kind < 4 ? sampledGrey(pdf, shading, space) ?? inPostScript(pdf, shading, space) : null
  if (!greyed) return false
  shading.set('Function', pdf.add(greyed))
  shading.set('ColorSpace', 'DeviceGray')
  if (shading.has('Background')) shading.set('Background', [space.grey(numbers(pdf, shading.get('Background')))])
  return true
}

function sampledGrey(pdf: Pdf, shading: PdfDict, space: ColourSpace): PdfStream | null {
  const curve = curveOf(pdf, shading.get('Function'))
  if (!curve) return null
  const [low = 0, high = 1] = shading.has('Domain') ? numbers(pdf, shading.get('Domain')) : [0, 1]
  const samples = Buffer.from(Array.from({ length: steps }, (_, i) => Math.round(space.grey(curve(low + (i / (steps - 1)) * (high - low))) * 255)))
  return new PdfStream(dictOf({ FunctionType: 0, Domain: [low, high], Range: [0, 1], Size: [steps], BitsPerSample: 8 }), samples)
}

// What cannot be sampled along a line is computed by the printer, and its result made grey there.
function inPostScript(pdf: Pdf, shading: PdfDict, space: ColourSpace): PdfStream | null {
  const found = pdf.stream(shading.get('Function'))
  if (!found || space.components !== 3 || pdf.number(found.dict.get('FunctionType')) !== 4) return null
  const code = Buffer.from(decodeStream(pdf, found)).toString('latin1').trimEnd()
  if (!code.endsWith('}')) return null
  const entries = new Map<string, PdfValue>([...found.dict].filter(([key]) => key !== 'Filter' && key !== 'DecodeParms'))
  entries.set('Range', [0, 1])
  return new PdfStream(entries, Buffer.from(`${code.slice(0, -1)} ${clampTop.repeat(3)}${lightOf} }`, 'latin1'))
}
