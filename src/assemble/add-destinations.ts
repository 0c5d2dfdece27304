// The anchors of all prints → the named destinations of the volume.
import { bytesOfName } from './destination-name.ts'
import type { JoinedPrint } from './join-prints.ts'
import { nameTree } from './pdf/balanced-tree.ts'
import type { Pdf } from './pdf/pdf.ts'
import { dictOf } from './pdf/values.ts'
import type { PdfValue } from './pdf/values.ts'
import { thousandths } from './thousandths.ts'

export interface Destinations {
  /** All names of the volume. */
  readonly names: ReadonlySet<string>
  /** The name in the volume of what a print calls `name`. */
  nameIn(print: JoinedPrint, name: string): string | undefined
}

export function addDestinations(pdf: Pdf, prints: readonly JoinedPrint[]): Destinations {
  const entries: (readonly [string, PdfValue])[] = []
  const names = new Set<string>()
  const renamed = new Map<string, string>()
  for (const joined of prints) {
    for (const { name, page, xPt, yPt } of joined.print.anchors) {
      const sheet = joined.sheets[page]
      if (!sheet) throw new Error(`The anchor ${name} stands on page ${page + 1} of the print ${joined.print.id}, which has ${joined.sheets.length}`)
      // Anchors carry their paper's id; ids of raw HTML need not, and must not lead into another paper.
      const unique = names.has(name) ? `${name}~${joined.ordinal}` : name
      names.add(unique)
      renamed.set(local(joined, name), unique)
      entries.push([bytesOfName(unique), [sheet.ref, 'XYZ', thousandths(xPt + sheet.shift.xPt), thousandths(yPt + sheet.shift.yPt), null]])
    }
  }
  if (entries.length > 0) pdf.catalog().set('Names', dictOf({ Dests: nameTree(pdf, entries) }))
  return { names, nameIn: (print, name) => renamed.get(local(print, name)) }
}

function local({ ordinal }: JoinedPrint, name: string): string {
  return `${ordinal} ${name}`
}
