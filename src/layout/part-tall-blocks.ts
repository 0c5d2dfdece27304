// A table that fills most of a page may part between its rows, and code between its lines: kept whole they would leave the page before them empty.
// The function runs in the document: it is sent there as text.
import type { LoadedDocument, TextArea } from '../model/print.ts'

export async function partTallBlocks(document: LoadedDocument, area: TextArea): Promise<void> {
  await document.evaluate(`(${String(allowParting)})(${area.heightPx})`)
}

function allowParting(pageHeightPx: number): void {
  for (const block of document.querySelectorAll('figure.table:not(.is-rotated), pre')) {
    // In columns it may stand in several parts already.
    const height = [...block.getClientRects()].reduce((sum, part) => sum + part.height, 0)
    if (height > 0.6 * pageHeightPx) block.classList.add('is-long')
  }
}
