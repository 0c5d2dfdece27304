// Bytes of a picture → what pages show of it, with what must be said; or the one problem that stands in the way.
import type { InsidePicture } from '../model/image.ts'
import type { RuleId } from '../model/rules.ts'
import { cleanSvg } from './clean-svg.ts'
import { decodeText } from './decode-text.ts'
import { fileKind, kindName } from './file-kind.ts'
import type { FileKindId } from './file-kind.ts'
import { rasterFacts } from './raster-facts.ts'
import type { RasterKind } from './raster-facts.ts'

/** A rule and its values; the place and the image's address are the caller's. */
export interface Remark {
  readonly rule: RuleId
  readonly values: Readonly<Record<string, string>>
}

export interface Picture {
  readonly contentType: string
  readonly bytes: Uint8Array
  readonly widthPx: number
  readonly heightPx: number
  /** Pictures of dots inside a drawing, in order. */
  readonly inside: readonly InsidePicture[]
  readonly remarks: readonly Remark[]
}

// Four bytes each when it is drawn: what is larger can take the browser down, and no press shows it.
const mostPixels = 80_000_000

const extensions: Readonly<Record<RasterKind | 'svg', RegExp>> = { png: /\.a?png$/i, jpeg: /\.(?:jpe?g|jfif|jpe)$/i, gif: /\.gif$/i, webp: /\.webp$/i, svg: /\.svg$/i }

/** `file`: its name, '' where it has none. */
export function readImage(file: string, bytes: Uint8Array): Picture | Remark {
  if (bytes.length === 0) return unreadable('the file is empty', 'файл пуст')
  const kind = fileKind(bytes)
  if (isRaster(kind)) return rasterPicture(file, kind, bytes)
  if (kind !== null) return { rule: 'image-format', values: expected(kindName(kind)) }
  return drawing(file, bytes)
}

function rasterPicture(file: string, kind: RasterKind, bytes: Uint8Array): Picture | Remark {
  const facts = readFacts(kind, bytes)
  if (facts === null || facts.widthPx === 0 || facts.heightPx === 0) return unreadable('the file is damaged', 'файл повреждён')
  const { widthPx, heightPx, isWhole, moves } = facts
  if (widthPx * heightPx > mostPixels) return { rule: 'image-size', values: { expected: `${widthPx} × ${heightPx}` } }
  if (!isWhole) return unreadable('the file is damaged or cut off', 'файл повреждён или оборван')
  const remarks: Remark[] = [...misnamed(file, kind), ...(moves ? [{ rule: 'image-still', values: {} } as const] : [])]
  return { contentType: `image/${kind}`, bytes, widthPx, heightPx, inside: [], remarks }
}

function readFacts(kind: RasterKind, bytes: Uint8Array) {
  try { return rasterFacts(kind, bytes) } catch { return null }
}

function drawing(file: string, bytes: Uint8Array): Picture | Remark {
  try {
    const { svg, removed, isSized, widthPx, heightPx, inside } = cleanSvg(xmlText(bytes))
    const remarks: Remark[] = [
      ...misnamed(file, 'svg'), ...(removed.length > 0 ? [{ rule: 'image-own', values: { expected: removed.join(', ') } } as const] : []),
      ...(isSized ? [] : [{ rule: 'image-sized', values: { expected: `${widthPx} × ${heightPx}` } } as const])
    ]
    return { contentType: 'image/svg+xml', bytes: new TextEncoder().encode(svg), widthPx, heightPx, inside, remarks }
  } catch (error) {
    const { text } = decodeText(bytes)
    if (!/<(?:\w+:)?svg[\s>]/.test(text)) return unreadable('it is no picture', 'это не изображение')
    // The first line says what and where; an excerpt follows.
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] ?? '' : ''
    return unreadable(`the drawing is no XML (${reason})`, `рисунок не является XML (${reason})`)
  }
}

// XML names its encoding itself.
function xmlText(bytes: Uint8Array): string {
  const named = /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(Buffer.from(bytes.subarray(0, 200)).toString('latin1'))?.[1] ?? ''
  try {
    return /^(?:|utf-?8)$/i.test(named) ? decodeText(bytes).text : new TextDecoder(named).decode(bytes)
  } catch {
    return decodeText(bytes).text
  }
}

function isRaster(kind: FileKindId | null): kind is RasterKind {
  return kind === 'png' || kind === 'jpeg' || kind === 'gif' || kind === 'webp'
}

function misnamed(file: string, kind: RasterKind | 'svg'): readonly Remark[] {
  return file === '' || extensions[kind].test(file) || !/\.\w+$/.test(file) ? [] : [{ rule: 'image-type', values: expected(kindName(kind)) }]
}

function unreadable(en: string, ru: string): Remark {
  return { rule: 'image-readable', values: expected({ en, ru }) }
}

function expected({ en, ru }: { readonly en: string; readonly ru: string }): Readonly<Record<string, string>> {
  return { 'expected.en': en, 'expected.ru': ru }
}
