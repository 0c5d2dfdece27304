// Marks of lists as word processors and people type them (`•`, `1.Text`, a number on a line of its own) → marks of Markdown.
import { shownMarkup } from '../foreign/finding.ts'
import { endsLeadIn, isBlank, isMarkedUp, isProse, isRule } from './line-forms.ts'
import { lastText, nextText } from './list-blocks.ts'
import type { Sheet } from './sheet.ts'
import { toldLines } from './told-lines.ts'

export function bareMarkers(sheet: Sheet): void {
  lonelyNumbers(sheet)
  gluedNumbers(sheet)
  plainNumbers(sheet)
  sparseNumbers(sheet)
  bullets(sheet)
  dashLists(sheet)
  gluedDashes(sheet)
}

const bullet = /^[ \t]*(?:[•▪■●◦‣⁃\uF0B7\uF0A7\uF02D\uF0D8\uF0FC➢✓][\s\u00A0]*|[·○o][\s\u00A0]+)(?=[^\s•·])(?!\d+\s*[-–—]\s*$)/u

function bullets({ lines, kept, find }: Sheet): void {
  const isBullet = (i: number): boolean => !kept[i] && bullet.test(lines[i] ?? '') && !(/^[ \t]*o/.test(lines[i] ?? '') && !/^[ \t]*o[\t\u00A0]/.test(lines[i] ?? ''))
  // `·` alone between two lines of a paragraph parts its words.
  const parts = (i: number): boolean => /^[ \t]*·/.test(lines[i] ?? '') && [i - 1, i + 1].every((near) => !isBlank(lines[near] ?? '') && !isBullet(near)) && !endsLeadIn(lines[i - 1] ?? '')
  const told = lines.flatMap((_, i) => (isBullet(i) && !parts(i) ? [i] : []))
  const [first] = told
  if (first === undefined) return
  const sign = (lines[first] ?? '').trim()[0] ?? ''
  for (const i of told) lines[i] = (lines[i] ?? '').replace(bullet, '- ')
  find(first + 1, 'bullet-dashed', { found: sign, lines: toldLines(told) })
}

// Dashes longer than a hyphen begin speech as well: only what a colon announces, or ends like a list, is one.
function dashLists({ lines, kept, find }: Sheet): void {
  for (let i = 0; i < lines.length; i++) {
    const run = runOf(lines, kept, i)
    const texts = run.map((k) => (lines[k] ?? '').replace(/^\s*[–—]\s*/, '').trim())
    const before = lines[lastText(lines, i)] ?? ''
    const likeList = texts.slice(0, -1).every((text) => /[;,]$/.test(text)) || texts.every((text) => /^\p{Ll}/u.test(text))
    i = run.at(-1) ?? i
    const sure = endsLeadIn(before) || texts.slice(0, -1).every((text) => /;$/.test(text))
    if (run.length < 2 || !likeList || !sure || run.some((k) => isMarkedUp(lines[k] ?? ''))) continue
    for (const k of run) lines[k] = (lines[k] ?? '').replace(/^\s*[–—]\s*/, '- ')
    find((run[0] ?? 0) + 1, 'bullet-dashed', { found: '—', lines: toldLines(run) })
  }
}

// «Задачи:», then «-Формирование …;»: hyphens without a space, which a colon announces and semicolons end.
function gluedDashes({ lines, kept, find }: Sheet): void {
  for (let i = 1; i < lines.length; i++) {
    if (!gluedDash.test(lines[i] ?? '') || !endsLeadIn(lines[lastText(lines, i)] ?? '')) continue
    const run: number[] = []
    let end = i
    for (; end < lines.length && !kept[end] && isProse(lines[end] ?? ''); end++) if (gluedDash.test(lines[end] ?? '')) run.push(end)
    const isList = run.length > 1 && run.some((k) => /;\s*$/.test(lines[k] ?? '')) && !run.some((k) => isMarkedUp(lines[k] ?? ''))
    if (isList) for (const k of run) lines[k] = (lines[k] ?? '').replace(/^( {0,3}-)/, '$1 ')
    if (isList) find(i + 1, 'bullet-dashed', { found: '-', lines: toldLines(run) })
    i = end
  }
}

const gluedDash = /^ {0,3}-(?=["«„“(]?\p{L}{2})/u

function runOf(lines: readonly string[], kept: readonly boolean[], from: number): number[] {
  const run: number[] = []
  for (let k = from; k < lines.length && !kept[k] && /^ {0,3}[–—](?=[\s\p{L}])/u.test(lines[k] ?? ''); k = nextText(lines, k + 1)) run.push(k)
  return run
}

function gluedNumbers({ lines, kept, find }: Sheet): void {
  const told: number[] = []
  let found = ''
  // «1)стол; 2)лампа»: small letters only where the numbers go on.
  const numberAt = (i: number): number => Number(/^ {0,3}(\d{1,3})\)(?=\p{Ll}{2})/u.exec(lines[i] ?? '')?.[1] ?? 0)
  const numbers = lines.map((_, i) => numberAt(i))
  const small = (i: number): boolean => (numbers[i] ?? 0) > 0 && [numbers[i - 1], numbers[i + 1]].some((other) => other !== undefined && other > 0 && Math.abs(other - (numbers[i] ?? 0)) === 1)
  lines.forEach((line, i) => {
    const glued = /^( {0,3})(\d{1,3}[.)])(?=["«„“(]?\p{Lu}(?:[\p{L}\s]|\.\s?\p{Lu}))/u.exec(line)
    if (!(glued ?? small(i)) || kept[i] || isMarkedUp(line)) return
    if (told.length === 0) found = shownMarkup(line)
    lines[i] = line.replace(/^( {0,3}\d{1,3}[.)])/, '$1 ')
    told.push(i)
  })
  const [first] = told
  if (first !== undefined) find(first + 1, 'number-spaced', { found, lines: toldLines(told) })
}

// «2 Ввести учёт:» among its parts «2.1 …»: numbers without full stops that go on from 1 under a colon, as a word processor pastes the numbers it made.
function sparseNumbers({ lines, kept, plain, find }: Sheet): void {
  if (!plain || !lines.some((line) => /^\d{1,2}\.\d{1,2}[ \t]+\S/.test(line))) return
  for (let i = 1; i < lines.length; i++) {
    if (!endsLeadIn(lines[lastText(lines, i)] ?? '') || !/^1[ \t]+\p{Lu}/u.test(lines[i] ?? '')) continue
    const found = [i]
    for (let k = i + 1; k < lines.length && k - (found.at(-1) ?? i) <= 8 && !kept[k] && !/^#/.test(lines[k] ?? ''); k++) if (new RegExp(`^${found.length + 1}[ \\t]+\\p{Lu}`, 'u').test(lines[k] ?? '')) found.push(k)
    if (found.length < 3) continue
    find(i + 1, 'number-spaced', { found: shownMarkup(lines[i] ?? ''), lines: toldLines(found) })
    for (const k of found) lines[k] = (lines[k] ?? '').replace(/^(\d+)[ \t]+/, '$1. ')
    i = found.at(-1) ?? i
  }
}

// «1 Иванов И. И. Книга.», line after line from 1: a list of sources without full stops.
function plainNumbers({ lines, kept, find }: Sheet): void {
  for (let i = 0; i < lines.length; i++) {
    if (kept[i] || !isBlank(lines[i - 1]) || !/^1[ \t]+\p{Lu}/u.test(lines[i] ?? '')) continue
    let end = i
    while (!kept[end] && new RegExp(`^${end - i + 1}[ \\t]+\\p{Lu}`, 'u').test(lines[end] ?? '')) end++
    if (end - i < 2 || !isBlank(lines[end])) continue
    find(i + 1, 'number-spaced', { found: shownMarkup(lines[i] ?? ''), lines: toldLines(Array.from({ length: end - i }, (_, k) => i + k)) })
    for (let k = i; k < end; k++) lines[k] = (lines[k] ?? '').replace(/^(\d+)[ \t]+/, '$1. ')
    i = end
  }
}

// `1.` alone, its text on the next line; a number alone by itself may be a page's.
function lonelyNumbers({ lines, kept, plain, find }: Sheet): void {
  const lonely = (i: number): number => (kept[i] ? 0 : Number(/^ {0,3}(\d{1,3})[.)]\s*$/.exec(lines[i] ?? '')?.[1] ?? 0))
  const all = new Map(lines.flatMap((_, i): [number, number][] => (lonely(i) > 0 && isProse(lines[i + 1] ?? '') && !isRule(lines[i + 1] ?? '') ? [[i, lonely(i)]] : [])))
  const numbers = [...all.values()]
  if (!plain || numbers.length < 2 || !numbers.every((number, k) => k === 0 || number === (numbers[k - 1] ?? 0) + 1 || number === 1)) return
  const [first = 0] = all.keys()
  find(first + 1, 'number-spaced', { found: shownMarkup(`${(lines[first] ?? '').trim()} ⏎ ${lines[first + 1] ?? ''}`), lines: toldLines([...all.keys()]) })
  for (const i of all.keys()) {
    lines[i + 1] = `${(lines[i] ?? '').trim()} ${(lines[i + 1] ?? '').trim()}`
    lines[i] = ''
  }
}
