// A page of the PDF → what stands on the screen for it: the picture, the text over it, its links. Drawn apart, so that it is put in place whole.
import { element } from './element.ts'
import { pdfjs, type PdfPage } from './pdf.ts'

export interface DrawnPage {
  readonly canvas: HTMLCanvasElement
  readonly text: HTMLElement
  readonly links: HTMLElement
}

export interface PageLink {
  /** '' for a link within the paper. */
  readonly url: string
  /** A destination of the PDF; null for a link outside. */
  readonly dest: unknown
}

/** Screens that show more dots than this gain nothing an eye can see. */
const mostDots = 3
/** A browser draws no larger pictures. */
const mostPixels = 16e6

export async function drawPage(page: PdfPage, scale: number, follow: (link: PageLink) => void, named: (label: string) => string): Promise<DrawnPage> {
  const { js } = await pdfjs()
  const viewport = page.getViewport({ scale })
  const wanted = Math.min(mostDots, Math.max(1, window.devicePixelRatio))
  const dots = Math.min(wanted, Math.sqrt(mostPixels / (viewport.width * viewport.height)))
  const canvas = element('canvas', { width: Math.round(viewport.width * dots), height: Math.round(viewport.height * dots), aria: { hidden: 'true' } })
  const text = element('div', { className: 'text' })
  const layer = new js.TextLayer({ textContentSource: page.streamTextContent({ includeMarkedContent: false }), container: text, viewport })
  const [, , links] = await Promise.all([
    page.render({ canvas, viewport, ...(dots === 1 ? {} : { transform: [dots, 0, 0, dots, 0, 0] }) }).promise,
    layer.render(),
    linksOf(page, follow, named)
  ])
  // Their sizes follow the page's own, whatever its scale.
  text.style.removeProperty('width')
  text.style.removeProperty('height')
  return { canvas, text, links }
}

interface LinkAnnotation {
  readonly subtype: string
  readonly rect: readonly [number, number, number, number]
  readonly url?: string
  readonly dest?: unknown
  readonly contentsObj?: { readonly str: string }
}

async function linksOf(page: PdfPage, follow: (link: PageLink) => void, named: (label: string) => string): Promise<HTMLElement> {
  const annotations = (await page.getAnnotations({ intent: 'display' })) as readonly LinkAnnotation[]
  const [left = 0, bottom = 0, right = 1, top = 1] = page.view
  const links = annotations.flatMap(({ subtype, rect, url, dest, contentsObj }) => {
    if (subtype !== 'Link' || (url === undefined && dest === undefined)) return []
    const link = element('a', { href: url ?? '#', title: url ?? '', aria: { label: named(contentsObj?.str || url || '') }, ...(url === undefined ? {} : { target: '_blank', rel: 'noopener noreferrer' }) })
    link.style.left = percent((rect[0] - left) / (right - left))
    link.style.top = percent((top - rect[3]) / (top - bottom))
    link.style.width = percent((rect[2] - rect[0]) / (right - left))
    link.style.height = percent((rect[3] - rect[1]) / (top - bottom))
    if (url === undefined) link.addEventListener('click', (event) => { event.preventDefault(); follow({ url: '', dest }) })
    return [link]
  })
  return element('div', { className: 'links' }, ...links)
}

function percent(part: number): string {
  return `${(part * 100).toFixed(3)}%`
}
