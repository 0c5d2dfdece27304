// letter-removed: the head of a letter, and the line a mail program puts above what is answered.
import { shownMarkup, type Find } from '../foreign/finding.ts'
import type { Sheet } from './sheet.ts'
import { toldLines } from './told-lines.ts'

const field = /^\s*(?:>\s*)*\**(?:From|Sent|To|Cc|Date|Subject|От|От кого|Отправлено|Кому|Копия|Дата|Тема|Вложения|Attachments)\**:\**\s+\S/i
const forwarded = /^\s*-{2,}\s*(?:Original Message|Forwarded message|Пересылаемое сообщение|Исходное сообщение|Пересланное сообщение|Конец пересылаемого сообщения)\s*-{2,}\s*$/i
const answered = /^\s*(?:\S.*\d.*|.*@.*)(?:пишет|писал|писала|писал\(а\)|написал|написала|написал\(а\)|wrote)\s*:\s*$/iu

export function letterHeads({ lines, kept }: Pick<Sheet, 'lines' | 'kept'>, find: Find): void {
  const isField = (i: number): boolean => !kept[i] && field.test(lines[i] ?? '')
  const told = lines.flatMap((line, i) => {
    const head = isField(i) && (isField(i - 1) || isField(i + 1))
    return !kept[i] && (head || forwarded.test(line) || (answered.test(line) && /^\s*>/.test(lines[i + 1] ?? lines[i + 2] ?? ''))) ? [i] : []
  })
  const [first] = told
  if (first !== undefined) find(first + 1, 'letter-removed', { found: shownMarkup(lines[first] ?? ''), lines: toldLines(told) })
}
