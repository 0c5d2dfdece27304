// The shell every printed document has: page size and margins, faces, style, and links that make its ids named destinations.
import type { PageGeometry } from '../model/geometry.ts'
import type { PrintJob } from '../model/print.ts'
import type { Template } from '../model/template.ts'

export interface DocumentParts {
  readonly id: string
  readonly lang: string
  readonly format: string
  readonly title: string
  /** Class of `body`. */
  readonly kind: string
  readonly content: string
  /** Ids that must become named destinations. */
  readonly anchors: readonly string[]
  /** Keys of the images used. */
  readonly resources: readonly string[]
}

export function documentOf(parts: DocumentParts, template: Template, page: PageGeometry): PrintJob {
  const css = pageCss(page) + ownBoxes + (parts.content.includes('class="katex') ? template.formulaCss : '') + template.css
  return {
    id: parts.id, tagged: true, resources: parts.resources,
    html: `<!doctype html><html lang="${parts.lang}" data-format="${escapeHtml(parts.format)}"><head><meta charset="utf-8"><title>${escapeHtml(parts.title)}</title><style>${css}</style></head>`
      + `<body class="${parts.kind}">${parts.content}${destinations(parts.anchors)}</body></html>`
  }
}

// Chromium makes a box of an inline element only where its face differs from the face around it, and while faces are being read that is chance: a link then
// has one rectangle or two. Room below too small to be room at all gives it a box always.
const ownBoxes = ':where(a[href],a[href] *){padding-block-end:.01px}'

/** Recto margins: the join moves a verso page. */
export function pageCss(page: PageGeometry): string {
  return `@page{size:${page.sheetWidthPx}px ${page.sheetHeightPx}px;margin:${page.topPx}px ${page.outerPx}px ${page.bottomPx}px ${page.innerPx}px}`
}

// Chromium writes a named destination only for an id that some link of the document leads to.
function destinations(anchors: readonly string[]): string {
  return anchors.length === 0 ? '' : `<div style="display:none">${anchors.map((anchor) => `<a href="#${anchor}"></a>`).join('')}</div>`
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
