// A colour space of a PDF → how many numbers a colour has in it, and how light that colour is.
import { decodeStream } from '../../assemble/pdf/decode-stream.ts'
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import { PdfStream, PdfString } from '../../assemble/pdf/values.ts'
import type { PdfValue } from '../../assemble/pdf/values.ts'
import { greyOf, greyOfInks, greyOfLab } from './grey.ts'
import { curveOf, numbers } from './pdf-function.ts'

export interface ColourSpace {
  /** As a printer calls it: `DeviceRGB`, `ICCBased`, … */
  readonly family: string
  readonly components: number
  /** The highest number a component has; 1 but for palettes and Lab. */
  readonly highest: number
  /** The colour a space begins with. */
  readonly initial: readonly number[]
  /** From the numbers of a colour to DeviceGray. */
  grey(colour: readonly number[]): number
  /** Whether the colour is black, white or between them. */
  neutral(colour: readonly number[]): boolean
}

const alike = ([first = 0, ...others]: readonly number[]): boolean => others.every((value) => Math.abs(value - first) < 0.004)
const always = (): boolean => true

const grey: ColourSpace = { family: 'DeviceGray', components: 1, highest: 1, initial: [0], grey: ([level = 0]) => Math.min(1, Math.max(0, level)), neutral: always }
const rgb: ColourSpace = { family: 'DeviceRGB', components: 3, highest: 1, initial: [0, 0, 0], grey: ([red = 0, green = 0, blue = 0]) => greyOf(red, green, blue), neutral: alike }
const inks: ColourSpace = { family: 'DeviceCMYK', components: 4, highest: 1, initial: [0, 0, 0, 1], grey: ([cyan = 0, magenta = 0, yellow = 0, black = 0]) => greyOfInks(cyan, magenta, yellow, black), neutral: ([cyan = 0, magenta = 0, yellow = 0]) => cyan + magenta + yellow === 0 }

const devices = new Map<string, ColourSpace>([
  ['DeviceGray', grey], ['G', grey], ['CalGray', { ...grey, family: 'CalGray' }],
  ['DeviceRGB', rgb], ['RGB', rgb], ['CalRGB', { ...rgb, family: 'CalRGB' }],
  ['DeviceCMYK', inks], ['CMYK', inks]
])

/** Null for patterns and for what cannot be told. */
export function colourSpace(pdf: Pdf, value: PdfValue | undefined): ColourSpace | null {
  const found = pdf.get(value)
  if (typeof found === 'string') return devices.get(found) ?? null
  const [name, ...rest] = pdf.list(found)
  const family = pdf.get(name)
  switch (family) {
    case 'ICCBased': return profiled(pdf, rest[0])
    case 'Indexed': case 'I': return indexed(pdf, rest)
    case 'Separation': case 'DeviceN': return tinted(pdf, family, rest)
    case 'Lab': return lab()
    default: return typeof family === 'string' ? devices.get(family) ?? null : null
  }
}

// Pictures of the web are sRGB or near it.
function profiled(pdf: Pdf, profile: PdfValue | undefined): ColourSpace | null {
  const components = pdf.number(pdf.stream(profile)?.dict.get('N'))
  const device = components === 1 ? grey : components === 3 ? rgb : components === 4 ? inks : null
  return device && { ...device, family: 'ICCBased' }
}

function indexed(pdf: Pdf, [base, highest, table]: readonly PdfValue[]): ColourSpace | null {
  const space = colourSpace(pdf, base)
  const found = pdf.get(table)
  const bytes = found instanceof PdfStream ? decodeStream(pdf, found) : found instanceof PdfString ? Buffer.from(found.bytes, 'latin1') : null
  if (!space || !bytes) return null
  const last = pdf.number(highest) ?? 255
  const colourAt = (index: number): number[] => {
    const start = Math.min(last, Math.max(0, Math.round(index))) * space.components
    return [...bytes.subarray(start, start + space.components)].map((byte) => (byte / 255) * space.highest)
  }
  return { family: 'Indexed', components: 1, highest: last, initial: [0], grey: ([index = 0]) => space.grey(colourAt(index)), neutral: ([index = 0]) => space.neutral(colourAt(index)) }
}

function tinted(pdf: Pdf, family: string, [names, alternate, transform]: readonly PdfValue[]): ColourSpace | null {
  const base = colourSpace(pdf, alternate)
  const curve = curveOf(pdf, transform)
  const components = family === 'DeviceN' ? pdf.list(names).length : 1
  if (!base || !curve || components !== 1) return null
  return { family, components, highest: 1, initial: [1], grey: ([tint = 1]) => base.grey(curve(tint)), neutral: ([tint = 1]) => base.neutral(curve(tint)) }
}

function lab(): ColourSpace {
  return { family: 'Lab', components: 3, highest: 100, initial: [0, 0, 0], grey: ([lightness = 0]) => greyOfLab(lightness), neutral: ([, a = 0, b = 0]) => Math.hypot(a, b) < 1 }
}

/** The family alone, for reports: `ICCBased (3)`, `Separation`, `Pattern`. */
export function familyOf(pdf: Pdf, value: PdfValue | undefined): string {
  const found = pdf.get(value)
  const name = typeof found === 'string' ? found : pdf.get(pdf.list(found)[0])
  const [, base] = pdf.list(found)
  // A pattern without colours of its own is painted in those of another space.
  if (name === 'Pattern' && base !== undefined) return familyOf(pdf, base)
  if (name === 'ICCBased') return `ICCBased (${numbers(pdf, pdf.stream(pdf.list(found)[1])?.dict.get('N')).join('') || '?'})`
  return typeof name === 'string' ? { G: 'DeviceGray', RGB: 'DeviceRGB', CMYK: 'DeviceCMYK', I: 'Indexed' }[name] ?? name : '?'
}
