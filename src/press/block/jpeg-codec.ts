// JPEG files ↔ dots. The codec is mozjpeg compiled for WebAssembly; it starts with the first photograph. Four inks are read by pdf.js.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green, blue and opacity of each dot; or four inks. */
  readonly bytes: Uint8Array
}

export interface JpegCodec {
  /** Null when the file is damaged. */
  decode(file: Uint8Array): Promise<Pixels | null>
  /** The same of a file in four inks: a byte for each. The browsers' codec reads none. */
  decodeInks(file: Uint8Array): Promise<Pixels | null>
  /** One byte to a dot → a file of one component. */
  encodeGrey(width: number, height: number, grey: Uint8Array): Promise<Uint8Array>
}

/** As good as photographs are kept for print: no block is seen at 300 dots to the inch. */
const quality = 92
/** Of the codec: one component. */
const oneComponent = 1

interface Picture { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number }
interface InkImage { readonly width: number; readonly height: number; readonly numComponents: number; parse(file: Uint8Array): void; getData(options: Readonly<Record<string, unknown>>): ArrayLike<number> }
interface InkDecoder { readonly JpegImage: new () => InkImage }
type Start = (module: WebAssembly.Module) => Promise<void>
type Decode = (file: ArrayBuffer) => Promise<Picture>
type Encode = (picture: Picture, options: Readonly<Record<string, unknown>>) => Promise<ArrayBuffer>

export function jpegCodec(): JpegCodec {
  let decoder: Promise<Decode> | null = null
  let inkDecoder: Promise<InkDecoder> | null = null
  let encoder: Promise<Encode> | null = null
  return {
    decode: async (file) => {
      const decode = await (decoder ??= started<Decode>('dec'))
      try {
        const { width, height, data } = await decode(exactBuffer(file))
        return { width, height, bytes: new Uint8Array(data.buffer, data.byteOffset, data.byteLength) }
      } catch { return null }
    },
    decodeInks: async (file) => {
      const { JpegImage } = await (inkDecoder ??= import(import.meta.resolve('pdfjs-dist/legacy/image_decoders/pdf.image_decoders.mjs')) as Promise<InkDecoder>)
      const image = new JpegImage()
      try {
        image.parse(Uint8Array.from(file))
        const { width, height } = image
        // As the numbers stand in the file: the PDF itself says whether they are turned round.
        return image.numComponents === 4 ? { width, height, bytes: Uint8Array.from(image.getData({ width, height, isSourcePDF: true })) } : null
      } catch { return null }
    },
    encodeGrey: async (width, height, grey) => {
      const encode = await (encoder ??= started<Encode>('enc'))
      const data = new Uint8ClampedArray(grey.length * 4).fill(255)
      for (let from = 0, to = 0; from < grey.length; from++, to += 4) data[to] = data[to + 1] = data[to + 2] = grey[from] ?? 0
      return new Uint8Array(await encode({ data, width, height }, { quality, color_space: oneComponent, progressive: false, trellis_multipass: false }))
    }
  }
}

// The codec was made for browsers: it looks for a type that only they have.
async function started<Codec>(kind: 'dec' | 'enc'): Promise<Codec> {
  Object.assign(globalThis, { ImageData: globalThis.ImageData ?? PlainImageData })
  const file = fileURLToPath(import.meta.resolve(`@jsquash/jpeg/codec/${kind}/mozjpeg_${kind}.wasm`))
  const codec = await import(kind === 'dec' ? '@jsquash/jpeg/decode.js' : '@jsquash/jpeg/encode.js') as { readonly init: Start; readonly default: Codec }
  await codec.init(await WebAssembly.compile(await readFile(file)))
  return codec.default
}

class PlainImageData implements Picture {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number

  constructor(data: Uint8ClampedArray, width: number, height: number) {
    this.data = data
    this.width = width
    this.height = height
  }
}

function exactBuffer(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer
}
