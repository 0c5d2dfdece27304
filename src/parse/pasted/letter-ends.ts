// The lines of a letter around the paper it brings: «Добрый день! Отправляю доклад», «С уважением, …», «Отправлено с iPhone».
import { isBlank } from './line-forms.ts'

const greeting = /^(?:Добр\p{L}+ (?:день|утро|вечер)|Здравствуйте|Уважаем\p{L}+ \p{Lu}|Dear |Hello)/u
const sending = /(?:^|\P{L})(?:(?:от|на|по|вы|пере)с?(?:правля|сыла)(?:ю|ем)|прилага(?:ю|ем)|(?:во|в) (?:вложении|приложении)|(?:am|are) sending|is attached|find attached)(?!\p{L})/iu
const closing = /^(?:С (?:уважением|наилучшими пожеланиями|приветом)|(?:Best|Kind|Warm) regards|Sincerely|Yours)(?!\p{L})/u
const machine = /^(?:Отправлено (?:с|из) |Sent from my |Получено с )/u
/** How far from the ends of the file a letter may reach, in lines with words. */
const reach = 6
const longest = 80

/** From 0. A speech may begin with a greeting: something must be sent, too. */
export function letterEnds(lines: readonly string[], kept: readonly boolean[]): ReadonlySet<number> {
  const written = lines.flatMap((line, i) => (isBlank(line) || kept[i] ? [] : [i]))
  const text = (i: number): string => (lines[i] ?? '').trim()
  const head = written.slice(0, reach)
  const hello = head.find((i) => greeting.test(text(i)) && text(i).length < longest)
  const sent = head.find((i) => sending.test(text(i)) && text(i).length < longest * 2)
  // An address to someone, printed as such, ends as it begins.
  const isAddress = hello !== undefined && sent === undefined && /^Уважаем/u.test(text(hello))
  const bye = isAddress ? undefined : written.slice(-reach).find((i) => closing.test(text(i)) && text(i).length < longest)
  const names = bye === undefined ? [] : written.filter((i) => i >= bye)
  return new Set([
    ...(hello !== undefined && sent !== undefined ? [hello, sent] : []),
    ...(names.every((i) => text(i).length < longest && /\p{L}|\d{3}/u.test(text(i))) ? names : []), ...written.slice(-2).filter((i) => machine.test(text(i)))
  ])
}
