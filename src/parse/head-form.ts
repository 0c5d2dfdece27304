// «ФИО: …», «Должность: …», «Тема доклада: …»: the form that authors fill in above their text → the title, and the author's lines as they are typed under a name.
import type { Paragraph } from './head-paragraphs.ts'
import { isNames } from './head-names.ts'

export interface HeadForm {
  readonly title: Paragraph | null
  readonly names: Paragraph
  /** All rows of the form. */
  readonly rows: readonly number[]
}

type Field = 'name' | 'title' | 'degree' | 'position' | 'place' | 'city' | 'email' | 'other'

const whose = '(?:\\s+(?:автора|авторов|докладчика|участника|выступающего|полностью|доклада|выступления|статьи|тезисов|сообщения|публикации|организации|учреждения|\\([^()]*\\)))*'
const words: Readonly<Record<Field, string>> = {
  name: 'ФИО|Ф\\.\\s?И\\.\\s?О\\.?|Фамилия,?\\s+имя,?\\s+(?:и\\s+)?отчество|Авторы?|Докладчик|Участник',
  title: 'Тема|Название|Заглавие|Наименование',
  degree: 'Уч[её]ная степень(?:,?\\s+(?:и\\s+)?(?:уч[её]ное\\s+)?звание)?|Уч[её]ное звание|Степень',
  position: 'Должность',
  place: 'Место\\s+(?:работы|уч[её]бы)(?:,?\\s+(?:и\\s+)?должность)?|Организация|Учреждение|Библиотека|(?:Полное\\s+)?(?:название|наименование)\\s+(?:организации|учреждения|библиотеки)',
  city: 'Город|Нас[её]л[её]нный пункт',
  email: 'E-?mail|Эл\\.?\\s*(?:почта|адрес)|Электронн(?:ая почта|ый адрес)|Адрес электронной почты|Почта',
  other: 'Тел(?:ефон|\\.)?|Мобильный телефон|Контактный телефон|Факс|Секция|Форма участия|Адрес|Почтовый адрес|Стаж|Необходимое оборудование'
}
const order: readonly Field[] = ['place', 'title', 'name', 'degree', 'position', 'city', 'email', 'other']
const forms = order.map((field) => [field, new RegExp(`^[*_]{0,3}(?:${words[field]})${whose}[*_]{0,3}\\s*:[*_]{0,3}\\s*(\\S.*)$`, 'iu')] as const)
const formHeading = /^[*_#\s]*(?:Сведения об автор(?:е|ах)|Анкета (?:автора|участника)|Заявка(?: на участие)?)[.:]?[*_]*$/iu
/** How far into the text it may reach, in lines with words. */
const reach = 16

interface Row {
  readonly line: number
  readonly field: Field
  readonly text: string
}

/** A name at least and two rows more: one row may belong to the text. */
export function headForm(lines: readonly string[], from: number): HeadForm | null {
  const rows = rowsOf(lines, from)
  const name = rows.find(({ field }) => field === 'name')
  if (rows.length < 3 || !name || !isNames(name.text, true)) return null
  const title = rows.find(({ field }) => field === 'title')
  const under = (['degree', 'position', 'place', 'city', 'email'] as const).flatMap((field) => rows.filter((row) => row.field === field))
  // What is for the secretary alone is no line of the paper: it is told as left out.
  const others = rows.filter((row) => row.field === 'other' || (row.field === 'name' && row !== name) || (row.field === 'title' && row !== title)).map((row) => `(${(lines[row.line] ?? '').trim()})`)
  const at = ({ line, text }: Row): Paragraph => ({ from: line, to: line, text })
  const above = lines.findIndex((line, index) => index >= from && line.trim() !== '')
  const label = formHeading.test((lines[above] ?? '').trim()) ? [above] : []
  return { title: title ? at(title) : null, names: { ...at(name), text: [name.text, ...under.map(({ text }) => text), ...others].join('\n') }, rows: [...label, ...rows.map(({ line }) => line)] }
}

// Up to the first line that is none, once they have begun.
function rowsOf(lines: readonly string[], from: number): readonly Row[] {
  const rows: Row[] = []
  let seen = 0
  for (let line = from; line < lines.length && seen < reach; line++) {
    const typed = (lines[line] ?? '').trim()
    if (typed === '') continue
    seen++
    const row = rowOf(typed, line)
    if (row) rows.push(row)
    else if (rows.length > 0) break
  }
  return rows
}

function rowOf(typed: string, line: number): Row | null {
  for (const [field, form] of forms) {
    const text = form.exec(typed.replace(/\s*\\$/, ''))?.[1]
    if (text !== undefined) return { line, field, text: text.replace(/^[*_]+|[*_]+$/g, '').replace(field === 'title' ? /^[«"](.*)[»"]\.?$/ : /[;,]$/, field === 'title' ? '$1' : '') }
  }
  return null
}
