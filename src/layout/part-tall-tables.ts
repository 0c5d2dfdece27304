// A table that fills most of a page may part between its rows: kept whole it would leave the page before it empty.
// The function runs in the document: it is sent there as text.
import type { LoadedDocument, TextArea } from '../model/print.ts'

export async function partTallTables(document: LoadedDocument, area: TextArea): Promise<void> {
  await document.evaluate(`(${String(allowParting)})(${area.heightPx})`)
}

function allowParting(pageHeightPx: number): void {
  for (const figure of document.querySelectorAll('figure.table:not(.is-rotated)')) {
    // In columns it may stand in several parts already.
    const height = [...figure.getClientRects()].reduce((sum, part) => sum + part.height, 0)
    if (height > 0.6 * pageHeightPx) figure.classList.add('is-long')
  }
}
