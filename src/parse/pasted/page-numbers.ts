// page-number-removed: the number of a page of the original, alone on its line within the text.
import { shownMarkup } from '../foreign/finding.ts'
import { isBlank } from './line-forms.ts'
import type { Sheet } from './sheet.ts'
import { toldLines } from './told-lines.ts'

const worded = /^\s*(?:(?:стр(?:аница|\.)|с\.|page)\s*(\d{1,4})(?:\s*(?:из|of|\/)\s*\d{1,4})?|[-–—]\s*(\d{1,4})\s*[-–—])\s*$/iu
const bare = /^\s*(\d{1,4})\s*$/

export function pageNumbers({ lines, kept, parted, find }: Sheet): void {
  const all = lines.map((line, i) => (kept[i] ? null : worded.exec(line)))
  const told = all.flatMap((found, i) => (found ? [i] : []))
  const numbers = lines.flatMap((line, i): [number, number][] => (!kept[i] && bare.test(line) ? [[i, Number(line)]] : []))
  // Bare numbers may be anything; pages count on, and stand well apart.
  const counted = numbers.filter(([i, number], k) => [numbers[k - 1], numbers[k + 1]].some((other) => other && Math.abs(other[1] - number) === 1 && (other[1] - number) * (other[0] - i) > 0 && Math.abs(other[0] - i) > 4))
  const lineNumbers = [...told, ...counted.map(([i]) => i)].sort((a, b) => a - b)
  const [first] = lineNumbers
  if (first !== undefined) find(first + 1, 'page-number-removed', { found: shownMarkup(lines[first] ?? ''), lines: toldLines(lineNumbers) })
  for (const i of told) standApart(lines, parted, i)
}

// `- 5 -` is no item of a list, and no part of the paragraphs around it.
function standApart(lines: string[], parted: boolean[], i: number): void {
  lines[i] = (lines[i] ?? '').trim().replace(/^-/, '\\-')
  parted[i] = !isBlank(lines[i - 1])
  if (!isBlank(lines[i + 1])) parted[i + 1] = true
}
