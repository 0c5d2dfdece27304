// Pictures of a document that stands in the browser → no more dots than their printed size can show, so that photographs do not weigh a volume down.
// The functions of this file run in the document: they are sent there as text, and know nothing but each other.
import { documentFunctions, type Question } from './run-in-document.ts'

/** `mostDpi`: dots to the inch at the printed size; 0 leaves every picture as it is. */
export function downsampleImages(mostDpi: number): Question<void> | null {
  return mostDpi === 0 ? null : { functions: downsampling, args: [mostDpi] }
}

const downsampling = documentFunctions(downsampleAll, [keptOrMade, smaller, isLineArt, drawn, isDrawing, isOpaque, asAddress])

// One after another: a photograph being drawn takes a hundred megabytes.
async function downsampleAll(mostDpi: number): Promise<void> {
  const made = new Map<string, Promise<string | null>>()
  for (const image of document.querySelectorAll('img')) {
    const { width, height } = image.getBoundingClientRect()
    if (image.naturalWidth === 0 || width < 1 || height < 1 || !image.currentSrc.startsWith('http') || /\.svg$/.test(image.currentSrc)) continue
    // The picture may stand within its box, its shape kept.
    const wanted = Math.min(1, Math.max(width / image.naturalWidth, height / image.naturalHeight) * (mostDpi / 96))
    // Little is gained by a few dots less, and a line drawing loses.
    if (wanted > 0.85) continue
    const [fullWidth, fullHeight] = [image.naturalWidth, image.naturalHeight]
    const key = `${image.currentSrc} ${Math.round(fullWidth * wanted)}`
    const address = await (made.get(key) ?? made.set(key, keptOrMade(image.currentSrc, fullWidth, fullHeight, wanted)).get(key))
    if (!address) continue
    // The box was made for what the file says of itself; the new one says less.
    image.style.width = `${width}px`
    image.style.height = `${height}px`
    image.src = address
    // It is read when this is settled, whether or not the browser can hold it drawn beside the others.
    await image.decode().catch(() => undefined)
  }
}

// A tab sets the same paper again and again, and pictures are named by their content: what was made for one document serves the next. No element can be named like a symbol.
async function keptOrMade(address: string, fullWidth: number, fullHeight: number, wanted: number): Promise<string | null> {
  const most = 32e6
  const tab = globalThis as unknown as Record<symbol, Map<string, string | null> | undefined>
  const kept = (tab[Symbol.for('small pictures')] ??= new Map<string, string | null>())
  const key = `${address} ${fullWidth} ${fullHeight} ${wanted}`
  const found = kept.get(key)
  const made = found === undefined ? await smaller(address, fullWidth, fullHeight, wanted) : found
  kept.delete(key)
  kept.set(key, made)
  let size = [...kept.values()].reduce((sum, each) => sum + (each?.length ?? 0), 0)
  for (const [oldest, text] of kept) {
    if (size <= most) break
    kept.delete(oldest)
    size -= text?.length ?? 0
  }
  return made
}

async function smaller(address: string, fullWidth: number, fullHeight: number, wanted: number): Promise<string | null> {
  const blob = await (await fetch(address)).blob()
  // The steps of black and white are seen where those of a photograph are not: twice the dots.
  const share = (await isLineArt(blob, fullWidth, fullHeight)) ? wanted * 2 : wanted
  if (share > 0.85) return null
  const [widthPx, heightPx] = [Math.max(1, Math.round(fullWidth * share)), Math.max(1, Math.round(fullHeight * share))]
  const canvas = await drawn(blob, widthPx, heightPx)
  const context = canvas.getContext('2d')
  if (!context) return null
  const pixels = context.getImageData(0, 0, widthPx, heightPx).data
  const asPhoto = blob.type === 'image/jpeg' || (isOpaque(pixels) && !isDrawing(pixels))
  const made = await canvas.convertToBlob(asPhoto ? { type: 'image/jpeg', quality: 0.9 } : { type: 'image/png' })
  return made.size < blob.size || blob.type !== 'image/jpeg' ? asAddress(made) : null
}

// Black and white and hardly anything between, in three places of the picture as it is.
async function isLineArt(blob: Blob, fullWidth: number, fullHeight: number): Promise<boolean> {
  if (blob.type === 'image/jpeg') return false
  const [width, height] = [Math.min(400, fullWidth), Math.min(400, fullHeight)]
  const count = { black: 0, white: 0, between: 0 }
  for (const place of [0, 0.5, 1]) {
    const bitmap = await createImageBitmap(blob, Math.floor((fullWidth - width) * place), Math.floor((fullHeight - height) * place), width, height)
    const context = new OffscreenCanvas(width, height).getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    bitmap.close()
    const pixels = context?.getImageData(0, 0, width, height).data ?? []
    for (let at = 0; at < pixels.length; at += 4) {
      const [least, most] = [Math.min(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0), Math.max(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0)]
      if (pixels[at + 3] !== 255) count.between++
      else if (most < 16) count.black++
      else if (least > 239) count.white++
      else count.between++
    }
  }
  return count.black > 0 && count.white > 0 && count.between <= (count.black + count.white) / 200
}

async function drawn(blob: Blob, widthPx: number, heightPx: number): Promise<OffscreenCanvas> {
  const bitmap = await createImageBitmap(blob, { resizeWidth: widthPx, resizeHeight: heightPx, resizeQuality: 'high', imageOrientation: 'from-image' })
  const canvas = new OffscreenCanvas(widthPx, heightPx)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  bitmap.close()
  return canvas
}

// Drawings and screenshots are mostly flat: a dot is like its neighbour. In photographs hardly any is.
function isDrawing(pixels: Uint8ClampedArray): boolean {
  let alike = 0
  for (let at = 4; at < pixels.length; at += 4) if (pixels[at] === pixels[at - 4] && pixels[at + 1] === pixels[at - 3] && pixels[at + 2] === pixels[at - 2]) alike++
  return alike > pixels.length / 4 / 3
}

function isOpaque(pixels: Uint8ClampedArray): boolean {
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 255) return false
  return true
}

async function asAddress(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return `data:${blob.type};base64,${btoa(binary)}`
}
