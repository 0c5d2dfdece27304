// A print whose pages were planned → whether each note stands where its first call does and at the foot of it, and all else on the page and in the column planned.
import type { PagesSet } from '../layout/pages-with.ts'
import { ptPerPx, type PageGeometry } from '../model/geometry.ts'
import type { Anchor, Print } from '../model/print.ts'

const call = /^(.+--)call-(\d+)$/
/** Less than a line: below a foot that ends so far from the end of its page nothing stands. */
const closePt = 7
const mark = /--(?:head|foot)-\d+-\d+$/

export function pagesStand(print: Pick<Print, 'anchors' | 'heightPt' | 'pages'>, { marks, footed, pages, columns }: PagesSet, page: PageGeometry): boolean {
  const placeOf = new Map(print.anchors.map((anchor) => [anchor.name, { yPt: anchor.yPt, page: call.test(anchor.name) ? pageOfCall(anchor, print.heightPt, page) : anchor.page, column: columnOf(anchor, columns, page) }]))
  const endPt = print.heightPt - (page.sheetHeightPx - page.bottomPx) * ptPerPx
  const planned = marks.every(({ name, highPx, ...place }) => {
    const stands = placeOf.get(name)
    return stands?.page === place.page && stands.column === place.column && (highPx === undefined || Math.abs(stands.yPt - highPx * ptPerPx - endPt) < closePt)
  })
  return planned && print.pages === pages && [...placeOf].every(([name, stands]) => {
    const [, owner, number] = call.exec(name) ?? []
    const note = `${owner}note-${number}`
    return owner === undefined || !footed.includes(note) || placeOf.get(note)?.page === stands.page
  })
}

function columnOf({ xPt }: Anchor, columns: number, { sheetWidthPx, innerPx, outerPx }: PageGeometry): number {
  const widthPt = (sheetWidthPx - innerPx - outerPx) * ptPerPx
  return Math.max(0, Math.min(columns - 1, Math.floor(((xPt - innerPx * ptPerPx + 1) / widthPt) * columns)))
}

// What is raised above the first line of a page Chromium takes for the last of the page before, where no line could stand.
function pageOfCall({ page, yPt }: Anchor, heightPt: number, { bottomPx, sheetHeightPx }: PageGeometry): number {
  const lowest = (bottomPx + 6) * ptPerPx + heightPt - sheetHeightPx * ptPerPx
  return yPt < lowest ? page + 1 : page
}

/** The marks of heads and feet have served. */
export function withoutMarks(print: Print): Print {
  return { ...print, anchors: print.anchors.filter(({ name }) => !mark.test(name)) }
}
