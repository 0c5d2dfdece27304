// Dash lines and lettered lines typed flush under a numbered item → set in by the item's width, as Markdown wants what belongs to it.
import { dashed, endsLeadIn, endsStatement, isBlank, isMarkedUp, isProse, isTask, numbered, opensStatement, type Numbered } from './line-forms.ts'
import { nextText } from './list-blocks.ts'
import { inSequence, isFirstOfItem, isFollowed, ownNumber } from './own-number.ts'
import type { Sheet } from './sheet.ts'
import { toldLines } from './told-lines.ts'

export function nestedLines(sheet: Sheet): void {
  for (let i = 0; i < sheet.lines.length; i++) {
    const item = sheet.kept[i] ? null : numbered(sheet.lines[i] ?? '')
    if (item) nest(sheet, i, item)
  }
}

function nest(sheet: Sheet, at: number, item: Numbered): void {
  const { lines, parted, find } = sheet
  const textEnd = endOfText(sheet, at)
  const from = nextText(lines, textEnd + 1)
  const run = runOf(sheet, from, item)
  if (run.length === 0 || !belongs(sheet, { at, textEnd, item, run })) return
  find(from + 1, 'list-nested', { found: `${item.number}${item.sign}`, lines: toldLines(run) })
  const indent = /^ */.exec(lines[from] ?? '')?.[0].length ?? 0
  for (const k of run) {
    if (k > from && !isBlank(lines[k - 1]) && (ownNumber(lines[k] ?? '') || isTask(lines[k] ?? ''))) parted[k] = true
    lines[k] = ' '.repeat(item.width) + (lines[k] ?? '').slice(Math.min(indent, /^ */.exec(lines[k] ?? '')?.[0].length ?? 0))
  }
  if (!isBlank(lines[from - 1]) && ownNumber(lines[from] ?? '')) parted[from] = true
  // «Постановили:» between the item and its parts.
  for (let k = at + 1; k <= textEnd; k++) if (isNewStatement(lines, k)) {
    parted[k] = true
    lines[k] = ' '.repeat(item.width) + (lines[k] ?? '').trimStart()
  }
}

function isNewStatement(lines: readonly string[], k: number): boolean {
  return endsStatement(lines[k - 1] ?? '') && opensStatement(lines[k] ?? '')
}

function endOfText({ lines, kept, parted }: Sheet, at: number): number {
  let end = at
  while (!kept[end + 1] && !parted[end + 1] && isProse(lines[end + 1] ?? '') && !isSub({ lines, kept }, end + 1)) end++
  return end
}

// Lines of the run and what they reach over; a finished line followed by a new statement ends it.
function runOf(sheet: Sheet, from: number, item: Numbered): number[] {
  const { lines, kept, parted } = sheet
  const run: number[] = []
  for (let k = from; k < lines.length && !kept[k] && !parted[k]; k++) {
    const line = lines[k] ?? ''
    if (isBlank(line)) { if (!isSub(sheet, nextText(lines, k))) break; continue }
    const sub = isSub(sheet, k) && (/^ */.exec(line)?.[0].length ?? 0) < item.width
    const goesOn = run.length > 0 && !isBlank(lines[k - 1]) && isProse(line) && (isTask(line) || !isNewStatement(lines, k))
    const deeper = run.length > 0 && /^ {2,}\S/.test(line)
    if (!sub && !goesOn && !deeper) break
    run.push(k)
  }
  return run
}

function isSub({ lines, kept }: Pick<Sheet, 'lines' | 'kept'>, k: number): boolean {
  return !kept[k] && (dashed(lines[k] ?? '') !== null || (ownNumber(lines[k] ?? '') !== null && inSequence(lines, k)))
}

interface Placed {
  readonly at: number
  readonly textEnd: number
  readonly item: Numbered
  readonly run: readonly number[]
}

// An item that ends in a colon announces what follows; else the numbers must go on after it, in a file that looks pasted.
function belongs({ lines, pasted }: Sheet, { at, textEnd, item, run }: Placed): boolean {
  if ([at, textEnd, ...run].some((k) => isMarkedUp(lines[k] ?? ''))) return false
  // Parts of a longer account are not nested piecemeal: «3.1) …», a figure, «3.2) …».
  const last = run.at(-1) ?? textEnd
  if (ownNumber(lines[last] ?? '') && isFollowed(lines, last)) return false
  const next = numbered(lines[nextText(lines, last + 1)] ?? '')
  // «Постановили:» is the item's own; a long sentence may announce what comes after the list.
  const ownLeadIn = !lines.slice(at + 1, textEnd + 1).some((line, k) => line.length > 40 && isNewStatement(lines, at + 1 + k))
  if (endsLeadIn(lines[textEnd] ?? '')) return ownLeadIn || next?.number === item.number + 1
  if (isFirstOfItem(lines, run[0] ?? 0)) return true
  const setIn = run.every((k) => /^ [ \S]/.test(lines[k] ?? ''))
  return next?.number === item.number + 1 && (pasted || setIn || ownNumber(lines[run[0] ?? 0] ?? '') !== null)
}
