// letter-removed: the head of a letter, its greeting and its end, and the line a mail program puts above what is answered.
import { shownMarkup } from '../foreign/finding.ts'
import { isBlank } from './line-forms.ts'
import { letterEnds } from './letter-ends.ts'
import type { Sheet } from './sheet.ts'
import { toldLines } from './told-lines.ts'

const longest = 300
const field = /^\s*(?:>\s*)*\**(?:From|Sent|To|Cc|Date|Subject|От|От кого|Отправлено|Кому|Копия|Дата|Тема|Вложения|Attachments)\**:\**\s+\S/i
const forwarded = /^\s*-{2,}\s*(?:Original Message|Forwarded message|Пересылаемое сообщение|Исходное сообщение|Пересланное сообщение|Конец пересылаемого сообщения)\s*-{2,}\s*$/i
const answered = /^\s*(?:\S.*\d.*|.*@.*)(?:пишет|писал|писала|писал\(а\)|написал|написала|написал\(а\)|wrote)\s*:\s*$/iu

export function letterHeads({ lines, kept, parted, find }: Sheet): void {
  const isField = (i: number): boolean => !kept[i] && field.test(lines[i] ?? '')
  const ends = letterEnds(lines, kept)
  const told = lines.flatMap((line, i) => {
    if (kept[i] || line.length > longest) return []
    const head = isField(i) && (isField(i - 1) || isField(i + 1))
    return (head || ends.has(i) || forwarded.test(line) || (answered.test(line) && /^\s*>/.test(lines[i + 1] ?? lines[i + 2] ?? ''))) ? [i] : []
  })
  for (const i of told) for (const k of [i, i + 1]) parted[k] ||= k > 0 && !isBlank(lines[k - 1]) && !isBlank(lines[k])
  const [first] = told
  if (first !== undefined) find(first + 1, 'letter-removed', { found: shownMarkup(lines[first] ?? ''), lines: toldLines(told) })
}
