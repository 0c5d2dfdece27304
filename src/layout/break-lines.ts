// Pieces of a paragraph with their widths → where its lines end, the best over the whole paragraph (Knuth and Plass).
// These functions also run in the document: they are sent there as text and know nothing but each other.

/** What stands between two chances to end a line. Pixels. */
export interface LinePiece {
  readonly widthPx: number
  /** Word spaces within it, at which no line ends: how many, and their width, which `widthPx` holds. */
  readonly spaces: number
  readonly spacesPx: number
  /** The word space after it; 0 where there is none. */
  readonly gapPx: number
  /** What a line that ends with it takes more: the hyphen. */
  readonly endPx: number
  /** The same for a line that begins with it: it is no more set nearer to the letter before it. */
  readonly startPx: number
  /** How unwelcome it is at the end of a line, as TeX counts; Infinity forbids it. */
  readonly penalty: number
  /** The line would end within a word. */
  readonly inWord: boolean
}

export interface LineRoom {
  readonly firstPx: number
  readonly restPx: number
  /** A last line shorter than this is no good. */
  readonly leastLastPx: number
}

export interface BrokenLine {
  readonly first: number
  readonly last: number
  /** Natural width, with the hyphen. */
  readonly widthPx: number
  readonly roomPx: number
  readonly spaces: number
}

interface LineEnd {
  /** Pieces up to here stand on lines. */
  readonly next: number
  /** How many lines those are. */
  readonly lines: number
  readonly demerits: number
  readonly fitness: number
  readonly hyphens: number
  readonly before: LineEnd | null
}

interface Sums {
  readonly widths: readonly number[]
  readonly spacesPx: readonly number[]
  readonly spaces: readonly number[]
}

/** Null when some piece finds no room. */
export function breakLines(pieces: readonly LinePiece[], room: LineRoom): BrokenLine[] | null {
  const sums = sumsOf(pieces)
  for (const loosest of [2, 4, 1000]) {
    const end = bestEnd(pieces, room, sums, loosest)
    if (end) return linesUpTo(end, pieces, room, sums)
  }
  return null
}

/** The same in so many lines, none of them ugly; null where that cannot be. */
export function breakIntoLines(pieces: readonly LinePiece[], room: LineRoom, lines: number): BrokenLine[] | null {
  const sums = sumsOf(pieces)
  const end = bestEnd(pieces, room, sums, 2.5, lines)
  return end && linesUpTo(end, pieces, room, sums)
}

export function sumsOf(pieces: readonly LinePiece[]): Sums {
  const [widths, spacesPx, spaces] = [[0], [0], [0]]
  pieces.forEach((piece, i) => {
    widths.push((widths[i] ?? 0) + piece.widthPx + piece.gapPx)
    spacesPx.push((spacesPx[i] ?? 0) + piece.spacesPx + piece.gapPx)
    spaces.push((spaces[i] ?? 0) + piece.spaces + (piece.gapPx > 0 ? 1 : 0))
  })
  return { widths, spacesPx, spaces }
}

/** `loosest`: no space is stretched by more than so many halves of itself. `wanted`: how many lines; 0 for as many as are best. */
export function bestEnd(pieces: readonly LinePiece[], room: LineRoom, { widths, spacesPx }: Sums, loosest: number, wanted = 0): LineEnd | null {
  let active: LineEnd[] = [{ next: 0, lines: 0, demerits: 0, fitness: 1, hyphens: 0, before: null }]
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as LinePiece
    const isLast = at === pieces.length - 1
    const [upTo, spacesUpTo] = [(widths[at] as number) + piece.widthPx, (spacesPx[at] as number) + piece.spacesPx]
    // The best way to end a line here, for each fitness and count of hyphens it leaves.
    const best: LineEnd[] = []
    const kept: LineEnd[] = []
    for (const from of active) {
      const bare = upTo - (widths[from.next] as number) + (pieces[from.next] as LinePiece).startPx
      const spaced = spacesUpTo - (spacesPx[from.next] as number)
      const roomPx = from.next === 0 ? room.firstPx : room.restPx
      if (bare > roomPx + spaced / 3) continue
      kept.push(from)
      const left = roomPx - bare - piece.endPx
      // A word alone has no space to stretch; it is worse than any that have.
      const stretch = Math.max(spaced / 2, 0.5)
      if (!isLast && (piece.penalty === Infinity || left > stretch * loosest)) continue
      // A line that cannot be filled is not stretched: how much it lacks matters little, unless it holds a short word alone, or a word is broken for it.
      const loose = !piece.inWord && (spaced > 0 || left < roomPx / 3) ? Math.min(left / stretch, 6 + left / roomPx) : left / stretch
      const ratio = left < 0 ? left / (spaced / 3) : isLast ? 0 : loose
      const isShort = isLast && bare < room.leastLastPx
      // What is ugly even where spaces are even is first looked to be done without.
      const isUgly = isShort || (!isLast && piece.inWord && from.hyphens >= 3)
      if (ratio >= -1 && !(isUgly && loosest < 4)) keepBest(best, from, at + 1, ratio, piece, isLast, isShort, wanted)
    }
    if (isLast) return best.filter(({ lines }) => wanted === 0 || lines === wanted).reduce<LineEnd | null>((least, end) => (least && least.demerits <= end.demerits ? least : end), null)
    for (const end of best) if (end && !best.some((other) => other && (wanted === 0 || other.lines === end.lines) && outdoes(other, end))) kept.push(end)
    active = kept
    if (active.length === 0) return null
  }
  return null
}

// Whatever follows, the other way comes out no worse: fitness can cost it so much and no more.
export function outdoes(other: LineEnd, end: LineEnd): boolean {
  return other.hyphens <= end.hyphens && other.demerits + 10_000 < end.demerits
}

export function keepBest(best: LineEnd[], from: LineEnd, next: number, ratio: number, { penalty, inWord }: LinePiece, isLast: boolean, isShort: boolean, wanted: number): void {
  const fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3
  const hyphens = !isLast && inWord ? from.hyphens + 1 : 0
  const badness = 100 * Math.abs(ratio) ** 3
  let demerits = from.demerits + (10 + badness + (isLast ? 0 : penalty)) ** 2
  if (Math.abs(fitness - from.fitness) > 1) demerits += 10_000
  if (hyphens > 1) demerits += hyphens > 3 ? 10_000_000 : hyphens === 3 ? 100_000 : 20_000
  // Half a word at the end of the last full line; a last line of hardly a word.
  if (isLast && from.hyphens > 0) demerits += 5_000
  if (isShort) demerits += 3_000_000
  const lines = from.lines + 1
  if (wanted > 0 && lines > wanted) return
  const key = (wanted > 0 ? lines * 16 : 0) + fitness * 4 + Math.min(3, hyphens)
  if (demerits < (best[key]?.demerits ?? Infinity)) best[key] = { next, lines, demerits, fitness, hyphens, before: from }
}

export function linesUpTo(end: LineEnd, pieces: readonly LinePiece[], room: LineRoom, { widths, spaces }: Sums): BrokenLine[] {
  const lines: BrokenLine[] = []
  for (let at: LineEnd = end; at.before; at = at.before) {
    const [first, last] = [at.before.next, at.next - 1]
    const piece = pieces[last] as LinePiece
    const widthPx = (widths[last] ?? 0) + piece.widthPx - (widths[first] ?? 0) + (pieces[first] as LinePiece).startPx + (last === pieces.length - 1 ? 0 : piece.endPx)
    lines.push({ first, last, widthPx, roomPx: first === 0 ? room.firstPx : room.restPx, spaces: (spaces[last] ?? 0) + piece.spaces - (spaces[first] ?? 0) })
  }
  return lines.reverse()
}
