// A number → a volume with so many photographs of six million dots, no two alike.
import { cacheFolder } from '../src/print/cache-folder.ts'
import { createPrinter } from '../src/print/chromium-printer.ts'
import { findBrowser } from '../src/print/find-browser.ts'

/** `whole`: printed with all their dots. */
export async function photographs(count: number, whole: boolean): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const drawn = await draw(count)
  const names = drawn.map((_, i) => `photo-${i + 1}.jpg`)
  const paper = `---\ntitle: Снимки\nauthor: Ким Елена Викторовна\n---\n\n${names.map((name, i) => `Снимок ${i + 1} сделан в читальном зале.\n\n![Читальный зал](${name}){alt="Зал"}`).join('\n\n')}\n`
  const settings = `title: Сборник\nlang: ru\nformat: A4\nyear: 2008\nsections: [{ title: Доклады, papers: [a] }]\n${whole ? 'images: { dpi: original }\n' : ''}`
  return { 'volume.yml': settings, 'a.md': paper, ...Object.fromEntries(drawn.map((photograph, i) => [names[i] ?? '', photograph])) }
}

async function draw(count: number): Promise<readonly Uint8Array[]> {
  const browser = await findBrowser({ env: process.env, cacheDir: cacheFolder(process.env) })
  if (!browser.found) throw new Error('no browser')
  const printer = await createPrinter({ browser, tabs: 1, resource: () => Promise.resolve(undefined) })
  const made: Uint8Array[] = []
  try {
    await printer.print({ id: 'photographs', html: '<!doctype html><p>x', tagged: false, resources: [] }, async (document) => {
      for (let i = 0; i < count; i++) made.push(Buffer.from(await document.evaluate<string>(photograph(i)), 'base64'))
    })
  } finally {
    await printer.close()
  }
  return made
}

// Waves of light under the grain of a film; the grain is drawn once, and the waves run otherwise in each.
function photograph(number: number): string {
  return `(async () => {
    const [width, height] = [3000, 2000]
    const grain = globalThis.grain ??= (() => {
      const canvas = new OffscreenCanvas(width, height)
      const image = canvas.getContext('2d').createImageData(width, height)
      for (let dot = 0, seed = 1; dot < width * height; dot++) {
        seed = (seed * 1103515245 + 12345) % 2147483648
        image.data.set([0, 0, 0, (seed >> 16) % 40], dot * 4)
      }
      canvas.getContext('2d').putImageData(image, 0, 0)
      return canvas
    })()
    const canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext('2d')
    const light = context.createLinearGradient(0, 0, width, height)
    for (let stop = 0; stop <= 20; stop++) light.addColorStop(stop / 20, 'hsl(' + (${number} * 9 + stop * 7) + ' 60% ' + (50 + 30 * Math.sin(stop + ${number})) + '%)')
    context.fillStyle = light
    context.fillRect(0, 0, width, height)
    context.drawImage(grain, 0, 0)
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })).arrayBuffer())
    let text = ''
    for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
    return btoa(text)
  })()`
}
