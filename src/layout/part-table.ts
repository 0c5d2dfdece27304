// A long table and one of its rows → two tables that follow each other: the second begins with that row, under a line that says so and a copy of the head.
// The functions of this file run in the document: they are sent there as text, and know nothing but each other.

/** None where the table stays whole, or the browser parts it: its cells span rows, or its head holds what may stand only once. */
export function rowsToPart(figure: HTMLElement): HTMLElement[] {
  const table = figure.querySelector<HTMLTableElement>(':scope > table')
  if (!figure.matches('figure.table.is-long') || !table || table.tBodies.length !== 1 || table.tFoot) return []
  if (table.querySelector('[rowspan], thead .late, thead img') || !fixColumns(table)) return []
  return [...table.tBodies[0]?.rows ?? []]
}

// Parts keep the columns of the whole. False, and nothing done, where the rows would be of other heights.
export function fixColumns(table: HTMLTableElement): boolean {
  // Pages may be planned several times.
  if (table.querySelector(':scope > colgroup.is-fixed')) return true
  const [row] = [...table.rows].filter(({ cells }) => [...cells].every(({ colSpan }) => colSpan === 1)).sort((a, b) => b.cells.length - a.cells.length)
  if (!row || [...table.rows].some(({ cells }) => cells.length > row.cells.length)) return false
  const { width, height } = table.getBoundingClientRect()
  const own = table.style.cssText
  const columns = document.createElement('colgroup')
  columns.className = 'is-fixed'
  columns.append(...[...row.cells].map((cell) => {
    const column = document.createElement('col')
    column.style.width = `${cell.getBoundingClientRect().width}px`
    return column
  }))
  table.prepend(columns)
  table.style.cssText += `;table-layout:fixed;width:${width}px`
  if (Math.abs(table.getBoundingClientRect().height - height) < 0.5) return true
  columns.remove()
  table.style.cssText = own
  return false
}

/** What a part of the table takes besides its rows: below the last of them, and above the first where it is not the first part. */
export function partRims(figure: HTMLElement, rows: readonly HTMLElement[]): { readonly abovePx: number; readonly belowPx: number } {
  const [row, last, table] = [rows[1], rows.at(-1), figure.querySelector('table')]
  if (!row || !last || !table) return { abovePx: 0, belowPx: 0 }
  const padding = (of: HTMLElement): number => Number.parseFloat(getComputedStyle(of.firstElementChild ?? of).paddingBottom) || 0
  const belowPx = table.getBoundingClientRect().bottom - last.getBoundingClientRect().bottom + padding(last) - padding(row)
  const probe = tableRest(figure, [row.cloneNode(true) as HTMLElement])
  figure.after(probe)
  const abovePx = probe.getBoundingClientRect().height - row.getBoundingClientRect().height - belowPx
  probe.remove()
  return { abovePx, belowPx }
}

/** Tables are parted from their last part on: what stands below the table goes with that one. */
export function partTable(figure: HTMLElement, row: HTMLElement): HTMLElement {
  const rows: HTMLElement[] = []
  for (let next: Element | null = row; next; next = next.nextElementSibling) rows.push(next as HTMLElement)
  const below: Element[] = []
  if (!figure.classList.contains('is-parted')) {
    for (let next = figure.querySelector('table')?.nextElementSibling ?? null; next; next = next.nextElementSibling) below.push(next)
  }
  const rest = tableRest(figure, rows)
  rest.append(...below)
  figure.classList.add('is-parted')
  figure.style.marginBottom = '0'
  figure.after(rest)
  return rest
}

// Line and head are there for the eye: who listens hears the rows go on.
export function tableRest(figure: HTMLElement, rows: readonly HTMLElement[]): HTMLElement {
  const table = figure.querySelector('table') as HTMLTableElement
  const rest = figure.cloneNode() as HTMLElement
  rest.removeAttribute('id')
  rest.removeAttribute('data-block')
  const line = document.createElement('div')
  line.className = 'table-continued'
  line.setAttribute('aria-hidden', 'true')
  // A small table is narrower than the page: the line ends above its last column.
  line.style.cssText = `width:${table.style.width};min-width:max-content`
  line.textContent = (figure.classList.contains('is-parted') ? figure.dataset['continued'] : figure.dataset['ended']) ?? ''
  const again = table.cloneNode() as HTMLTableElement
  again.removeAttribute('id')
  const head = table.tHead?.cloneNode(true) as HTMLElement | undefined
  head?.setAttribute('aria-hidden', 'true')
  for (const named of head?.querySelectorAll('[id]') ?? []) named.removeAttribute('id')
  for (const link of head?.querySelectorAll('a') ?? []) link.replaceWith(...link.childNodes)
  const body = document.createElement('tbody')
  body.append(...rows)
  again.append(...[table.querySelector('colgroup.is-fixed')?.cloneNode(true), head, body].filter((part) => part !== undefined))
  rest.append(...(line.textContent === '' ? [] : [line]), again)
  return rest
}
