// Tables of a document that stands in the browser → the same, no word of their heads broken where that costs nothing.
// The functions of this file run in the document: they are sent there as text, and know nothing but each other.

/** Where the columns have the room: the table grows neither wider nor longer for it. */
export function keepHeads(wideTables: () => readonly HTMLElement[]): void {
  const broken = [...document.querySelectorAll<HTMLElement>('table')].filter((table) => [...table.querySelectorAll('thead th')].some(breaksWord))
  const heights = broken.map((table) => table.offsetHeight)
  for (const table of broken) table.classList.add('keeps-heads')
  const wide = new Set<Element>(broken.length > 0 ? wideTables() : [])
  const worse = broken.filter((table, i) => wide.has(table) || table.offsetHeight > (heights[i] ?? 0) + 1)
  for (const table of worse) table.classList.remove('keeps-heads')
}

export function breaksWord(head: Element): boolean {
  const range = document.createRange()
  const walker = document.createTreeWalker(head, NodeFilter.SHOW_TEXT)
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
    for (const { 0: word, index } of text.data.matchAll(/[\p{L}\u00AD]{5,}/gu)) {
      range.setStart(text, index)
      range.setEnd(text, index + word.length)
      if (new Set([...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top))).size > 1) return true
    }
  }
  return false
}
