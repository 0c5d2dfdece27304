// A print whose notes were brought to the foot of pages → whether each stands on the page of its first call.
import type { PlacedNotes } from '../layout/page-notes.ts'
import { ptPerPx, type PageGeometry } from '../model/geometry.ts'
import type { Anchor, Print } from '../model/print.ts'

const call = /^(.+--)call-(\d+)$/
const foot = /--foot-(\d+)$/

export function notesStand(print: Pick<Print, 'anchors' | 'heightPt' | 'pages'>, { feet, tabled, pages }: PlacedNotes, page: PageGeometry): boolean {
  const pageOf = new Map(print.anchors.map((anchor) => [anchor.name, call.test(anchor.name) ? pageOfCall(anchor, print.heightPt, page) : anchor.page]))
  const filled = feet.every((name) => pageOf.get(name) === Number(foot.exec(name)?.[1]))
  return filled && print.pages === pages && [...pageOf].every(([name, stands]) => {
    const [, owner, number] = call.exec(name) ?? []
    const note = `${owner}note-${number}`
    return owner === undefined || tabled.includes(note) || pageOf.get(note) === stands
  })
}

// What is raised above the first line of a page Chromium takes for the last of the page before, where no line could stand.
function pageOfCall({ page, yPt }: Anchor, heightPt: number, { bottomPx, sheetHeightPx }: PageGeometry): number {
  const lowest = (bottomPx + 6) * ptPerPx + heightPt - sheetHeightPx * ptPerPx
  return yPt < lowest ? page + 1 : page
}

/** The marks of the feet have served. */
export function withoutFeet(print: Print): Print {
  return { ...print, anchors: print.anchors.filter(({ name }) => !foot.test(name)) }
}
