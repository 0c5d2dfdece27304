// Lines that show by their form that each stands for itself: «РЕШИЛИ:», the hours of a programme, «Секция 2. …», an enumeration whose lines end in semicolons.
import { endsStatement, isBlank, isProse, opensStatement } from './line-forms.ts'
import type { Sheet } from './sheet.ts'

const near = 8
const hour = /^\d{1,2}[.:]\d{2}(?:\s*[–—-]\s*\d{1,2}[.:]\d{2})?\s+["«„“(]?\p{L}/u

export function isOwnLine({ lines, plain }: Pick<Sheet, 'lines' | 'plain'>, i: number): boolean {
  const line = (lines[i] ?? '').trim()
  const before = (lines[i - 1] ?? '').trimEnd()
  return plain && ((numberedFormula.test(before) && /^(?:где|де|дзе|where)(?!\p{L})/iu.test(line)) || (label.test(line) && endsStatement(before)) || isLoudLeadIn(line) || (isLoudLeadIn(lines[i - 1] ?? '') && opensStatement(line)) || (hour.test(line) && around(lines, i).some((other) => hour.test(other))) || isCounted(lines, i) || isListed(lines, i))
}

// «У = Р × К, (1)», above «где У – …»
const numberedFormula = /^\S.{0,90}\s=\s.*\(\d+(?:\.\d+)*\)[.,;]?$/u
// «Задачи:», a line by itself.
const label = /^\p{Lu}\p{Ll}{2,20}(?: \p{Ll}{2,20}){0,2}:$/u

/** «ПОСТАНОВИЛИ:» and nothing else. */
export function isLoudLeadIn(line: string): boolean {
  return /^\s*\p{Lu}{4,}(?: \p{Lu}+){0,4}:$/u.test(line.trimEnd())
}

function around(lines: readonly string[], i: number): readonly string[] {
  return lines.slice(Math.max(0, i - near), i + near + 1).flatMap((line, k) => (k === Math.min(i, near) ? [] : [line.trim()]))
}

// «Секция 1. Фонды», «Секция 2. Дети»: the same word with numbers that follow each other.
function isCounted(lines: readonly string[], i: number): boolean {
  const [, word = '', number = ''] = counted.exec((lines[i] ?? '').trim()) ?? []
  return word !== '' && around(lines, i).some((other) => { const found = counted.exec(other); return found?.[1] === word && Math.abs(Number(found[2]) - Number(number)) === 1 })
}

const counted = /^(\p{Lu}\p{Ll}{3,})\s+(?:№\s*)?(\d{1,2})[.:]\s+["«„“]?\p{Lu}/u

// Two lines of a paragraph at least end so, and what ends the line above lets this one begin.
function isListed(lines: readonly string[], i: number): boolean {
  const before = (lines[i - 1] ?? '').trimEnd()
  const line = (lines[i] ?? '').trimEnd()
  if (!(before.endsWith(';') || (before.endsWith(':') && line.endsWith(';')))) return false
  let from = i
  while (from > 0 && !isBlank(lines[from - 1]) && isProse((lines[from - 1] ?? '').trimStart())) from--
  let end = i
  while (end < lines.length && isProse((lines[end] ?? '').trimStart())) end++
  const block = lines.slice(from, end)
  // In prose broken by hand other lines end within a sentence.
  return block.filter((each) => /;\s*$/.test(each)).length > 1 && block.filter((each) => !endsStatement(each) && !/,\s*$/.test(each)).length <= 1
}
