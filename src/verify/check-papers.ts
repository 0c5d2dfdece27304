// Each paper stands in the volume once, its title at its destination, its last page where the plan says.
import type { PlacedPaper } from '../model/page-plan.ts'
import type { SourceText } from '../model/verification.ts'
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'
import { letters } from './letters.ts'
import { pageName } from './place-names.ts'
import type { TextPiece } from './read-back.ts'
import type { FinishedVolume } from './open-volume.ts'

export function checkPapers(volume: FinishedVolume): Finding[] {
  const { plan, sources } = volume.expected
  const sourceOf = new Map(sources.map((source) => [source.paper, source]))
  const times = new Map<string, number>([...sourceOf.keys()].map((id) => [id, 0]))
  for (const { id } of plan.papers) times.set(id, (times.get(id) ?? 0) + 1)
  return [
    ...[...times].flatMap(([paper, found]) => (found === 1 ? [] : [finding('paper-count', { paper, found }, paper)])),
    ...plan.papers.flatMap((paper) => [...checkPlace(paper, sourceOf.get(paper.id), volume), ...checkLastPage(paper, volume)])
  ]
}

function checkPlace(paper: PlacedPaper, source: SourceText | undefined, volume: FinishedVolume): Finding[] {
  const page = pageName(volume.expected.plan, paper.firstPage)
  const place = volume.back.destinations.get(paper.anchor)
  if (place?.page !== paper.firstPage) return [finding('paper-unplaced', { paper: paper.id, page, found: place ? pageName(volume.expected.plan, place.page) : '—' }, paper.id)]
  // A placeholder has no source, and its title may be missing like the rest.
  if (!source || volume.wrong.has(paper.id) || hasTitle(source.title, textFrom(paper.firstPage, place.y, volume))) return []
  return [finding('title-absent', { paper: paper.id, page, found: source.title }, paper.id)]
}

// Half a line: the destination is the upper edge of what it names.
const slackPt = 3

/** What stands on a page below a height; where the page was not read back, all of its print, whose place the bodies prove. */
function textFrom(page: number, y: number, { back, expected: { plan, prints } }: FinishedVolume): string {
  const pieces = back.texts.get(page)
  if (pieces) return lettersOf(pieces.filter((piece) => piece.y <= y + slackPt))
  const source = plan.pages[page - 1]?.source
  return letters((source && prints.get(source.print)?.pageTexts[source.page]) ?? '')
}

/** Formulas are set otherwise than they are typed: only the words between them are looked for. */
function hasTitle(title: string, text: string): boolean {
  const runs = title.split(/\s*\S*[\\{}^_$]\S*\s*/).map(letters).filter(Boolean)
  let from = 0
  return runs.every((run) => {
    const found = text.indexOf(run, from)
    from = found + run.length
    return found >= 0
  })
}

// Enough to know a page by.
const opening = 40

function checkLastPage(paper: PlacedPaper, { back, wrong, expected: { plan, prints } }: FinishedVolume): Finding[] {
  const pieces = back.texts.get(paper.lastPage)
  const first = plan.pages[paper.firstPage - 1]?.source
  const last = plan.pages[paper.lastPage - 1]?.source
  const printed = last && last.print === first?.print ? prints.get(last.print)?.pageTexts[last.page] : ''
  if (wrong.has(paper.id) || (!pieces && printed !== '')) return []
  const found = pieces ? lettersOf(pieces).slice(0, opening) : '—'
  if (printed !== '' && letters(printed ?? '').includes(found)) return []
  return [finding('last-page', { paper: paper.id, page: pageName(plan, paper.lastPage), found }, paper.id)]
}

function lettersOf(pieces: readonly TextPiece[]): string {
  return letters(pieces.filter(({ artifact }) => !artifact).map(({ text }) => text).join(' '))
}
