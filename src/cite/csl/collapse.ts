// Cites of one place → pieces with what stands before each: ranges of numbers, names and years said once.
import type { CitedItem } from '../cited-items.ts'
import type { ListedSource } from '../numeric-citation.ts'
import { blank, textOfRuns, type Runs } from './runs.ts'
import type { CitationLayout } from './style.ts'

export interface Mention {
  readonly item: CitedItem
  readonly found: ListedSource | undefined
  /** As they are printed. */
  readonly names: string
  readonly year: string
  readonly suffix: string
  readonly runs: Runs
  readonly nameless: Runs
  /** Pages or remarks are cited. */
  readonly place: boolean
}

export interface Piece {
  readonly delimiter: string
  readonly runs: Runs
}

export function collapsed(mentions: readonly Mention[], layout: CitationLayout): readonly Piece[] {
  if (layout.collapse === 'citation-number') return numbers(mentions, layout)
  const isGrouped = layout.collapse.startsWith('year') || layout.groupDelimiter !== undefined
  return (isGrouped ? groupsOf(mentions) : mentions.map((mention) => [mention])).flatMap((group, index, all) => {
    const before = (all[index - 1]?.length ?? 0) > 1 && layout.collapse.startsWith('year') ? layout.afterCollapse ?? layout.delimiter : layout.delimiter
    return groupPieces(group, layout, before)
  })
}

/** Cites of one group stand together, where its first stood. */
function groupsOf(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const groups: Mention[][] = []
  for (const mention of mentions) {
    const same = mention.names === '' || mention.item.before !== '' ? undefined : groups.find(([first]) => first?.names === mention.names)
    if (same) same.push(mention)
    else groups.push([mention])
  }
  return groups
}

interface LetterPiece extends Piece {
  /** Only its letter is printed. */
  readonly letter: boolean
}

function groupPieces(group: readonly Mention[], layout: CitationLayout, before: string): readonly Piece[] {
  const between = layout.groupDelimiter ?? ', '
  const byYear = layout.collapse.startsWith('year')
  const bySuffix = layout.collapse.startsWith('year-suffix') && layout.addSuffix
  const pieces = group.map((mention, index): LetterPiece => {
    const last = group[index - 1]
    if (!last) return { delimiter: before, runs: mention.runs, letter: false }
    const letter = bySuffix && mention.suffix !== '' && mention.year === last.year && !mention.place && !last.place
    if (letter) return { delimiter: layout.suffixDelimiter ?? layout.groupDelimiter ?? layout.delimiter, runs: [{ ...blank, text: mention.suffix, mark: mention.runs.find(({ mark }) => mark !== null)?.mark ?? null }], letter }
    // After pages, a comma would make the year one of them.
    return { delimiter: last.place ? layout.afterCollapse ?? layout.delimiter : between, runs: byYear ? mention.nameless : mention.runs, letter }
  })
  return layout.collapse === 'year-suffix-ranged' ? lettersInRanges(pieces, group) : pieces
}

/** «a, b, c» → «a–c». */
function lettersInRanges(pieces: readonly LetterPiece[], group: readonly Mention[]): readonly Piece[] {
  const codeOf = (index: number): number => (group[index]?.suffix ?? '').charCodeAt(0)
  const follows = (index: number): boolean => pieces[index]?.letter === true && codeOf(index) === codeOf(index - 1) + 1
  return pieces.flatMap((piece, index): readonly Piece[] => {
    if (!follows(index)) return [piece]
    // Within a range nothing is printed, at its end the last letter; two letters are no range.
    if (follows(index + 1)) return []
    return follows(index - 1) ? [{ delimiter: '–', runs: piece.runs }] : [piece]
  })
}

/** Numbers that follow each other, with nothing said of any; three and more are a range. */
function numbers(mentions: readonly Mention[], layout: CitationLayout): readonly Piece[] {
  // A comma that parts pages cannot part sources.
  const isOpen = mentions.some(({ place, runs }) => place && !/[\])]$/u.test(textOfRuns(runs)))
  const delimiter = isOpen && layout.delimiter.trim() === ',' ? '; ' : layout.delimiter
  const runs: Mention[][] = []
  for (const mention of mentions) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && isPlain(last) && isPlain(mention) && mention.found?.number === (last.found?.number ?? NaN) + 1) run.push(mention)
    else runs.push([mention])
  }
  return runs.flatMap((run): readonly Piece[] => {
    const [first, last] = [run[0], run.at(-1)]
    if (run.length < 3 || !first || !last) return run.map((mention) => ({ delimiter, runs: mention.runs }))
    const passed = run.slice(1, -1).flatMap(({ found }) => (found ? [{ label: found.label, call: '' }] : []))
    return [{ delimiter, runs: [...first.runs, { ...blank, text: '–', mark: { passed } }, ...last.runs] }]
  })
}

function isPlain({ item, place, found }: Mention): boolean {
  return found !== undefined && item.before === '' && !place
}
