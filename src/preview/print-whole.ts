// The volume folder → the whole book to be shown: a build whose files are kept in memory.
import { build } from '../build.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Report } from '../model/report.ts'
import { hashOf } from './hash-of.ts'
import type { PreviewPress } from './press.ts'
import type { PreviewRequest } from './preview-request.ts'
import type { Sheet } from './sheet.ts'
import type { ShownPage } from './shown.ts'

export async function printWhole(request: PreviewRequest, press: PreviewPress, signal: AbortSignal): Promise<Sheet> {
  const doors = { ...press.doors, progress: () => signal.throwIfAborted() }
  const { problems, lang, volume } = await build({ ...request, final: false, verify: 'standard', lang: null, epoch: null }, doors)
  if (!volume) return { title: '', lang, pdf: null, pages: [], problems, facts: null, format: null, edition: () => Promise.resolve<readonly Artifact[]>([]), front: '', proof: null }
  return { title: volume.report.title, lang, pdf: volume.pdf, pages: pagesOf(volume.report, hashOf(Buffer.from(volume.pdf).toString('base64'))), problems, facts: null, format: null, edition: () => Promise.resolve(volume.html), front: 'html/index.html', proof: null }
}

// The folios are read from the PDF's own labels by the page.
function pagesOf({ pages }: Report, version: string): readonly ShownPage[] {
  return Array.from({ length: pages }, (_, index) => ({ label: String(index + 1), side: index % 2 === 0 ? 'recto' : 'verso', key: `${version}-${index}`, own: true }))
}
