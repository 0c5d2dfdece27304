// Each page's content → the same, moved into place, with its overlay stamped on it.
import type { Shift } from './alignment.ts'
import type { Sheet } from './join-prints.ts'
import type { OverlayForm } from './overlay-forms.ts'
import type { Pdf } from './pdf/pdf.ts'
import { PdfStream } from './pdf/values.ts'
import type { PdfArray, PdfDict, PdfValue, Ref } from './pdf/values.ts'

const overlayName = 'VolumeOverlay'

/** The printed stream stays as it is, between two that all pages moved alike share: so its hash still proves it. */
export function placeContent(pdf: Pdf, sheets: readonly Sheet[], overlays: ReadonlyMap<number, OverlayForm>): void {
  const operators = new Map<string, Ref>()
  const streamOf = (text: string): Ref => {
    let ref = operators.get(text)
    if (!ref) operators.set(text, (ref = pdf.add(new PdfStream(new Map(), Buffer.from(text, 'latin1')))))
    return ref
  }
  for (const sheet of sheets) {
    const overlay = overlays.get(sheet.planned.page)
    const printed = pdf.list(sheet.dict.get('Contents'))
    const contents: PdfArray = printed.length === 0 ? [] : [streamOf(`q ${moved(sheet.shift)}\n`), ...printed]
    const after = (printed.length === 0 ? '' : 'Q\n') + (overlay ? stamp(overlay.shift) : '')
    if (after !== '') contents.push(streamOf(after))
    if (contents.length > 0) sheet.dict.set('Contents', contents)
    if (overlay) addForm(pdf, sheet.dict, overlayName, overlay.form)
  }
}

export function moved({ xPt, yPt }: Shift): string {
  return `1 0 0 1 ${xPt} ${yPt} cm`
}

// Running heads and folios repeat what the page labels and the outline tell a reader who does not see the page.
function stamp(shift: Shift): string {
  return `/Artifact <</Type /Pagination>> BDC\nq ${moved(shift)} /${overlayName} Do Q\nEMC\n`
}

export function addForm(pdf: Pdf, dict: PdfDict, name: string, form: Ref): void {
  // Copies: pages may share their resources.
  const resources = new Map<string, PdfValue>(pdf.dict(dict.get('Resources')) ?? [])
  const forms = new Map<string, PdfValue>(pdf.dict(resources.get('XObject')) ?? [])
  dict.set('Resources', resources)
  resources.set('XObject', forms)
  forms.set(name, form)
}
