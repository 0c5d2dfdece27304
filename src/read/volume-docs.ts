// The schema of volume.yml → docs/volume.md.
import type { Lang } from '../model/paper.ts'
import { roleWords } from '../model/role-words.ts'
import { docsTable } from '../parse/docs-table.ts'
import type { DocsRow } from '../parse/docs-table.ts'
import { formats } from './formats.ts'
import { bare, choicesOf, metaOf, objectOf, schemaNode } from './schema-walk.ts'
import type { SchemaNode } from './schema-walk.ts'
import { VolumeSchema } from './volume-schema.ts'

export function volumeDocs(): string {
  return [
    '# volume.yml', 'Этот файл составлен программой по её схеме. This file is made from the program’s schema.', '[По-русски](#по-русски) · [In English](#in-english)',
    '## По-русски', intro.ru, ...tablesOf('ru'), '## In English', intro.en, ...tablesOf('en')
  ].join('\n\n') + '\n'
}

const intro: Readonly<Record<Lang, string>> = {
  ru: `Файл \`volume.yml\` лежит в папке сборника рядом с рукописями и описывает книгу: конференцию, издателя, формат, секции, порядок частей. Обязательных ключей нет: чего не хватает на обороте титула и в выпускных данных, программа назовёт.

- Незнакомый ключ — ошибка; программа назовёт похожие.
- УДК, ББК, ISBN, телефоны и другие обозначения печатаются знак в знак, в кавычках и без них: \`bbk: 78.30\` не станет числом.
- Двоеточие в тексте без кавычек (\`title: Услуги библиотек: современное состояние\`) читается как текст; программа посоветует поставить кавычки.
- Если сведений нет и не будет, напишите \`none\`: программа перестанет о них напоминать. Так можно отказаться и от всей группы: \`printer: none\`.
- УДК, ББК, авторского знака, тиража, подписания в печать, заказа и типографии программа требует в русском сборнике; в английском — лишь если указаны \`bbk\`, \`authorMark\`, \`signed\` или \`order\`.
- Без \`volume.yml\` в книгу войдут все рукописи папки по порядку имён файлов; титула и выпускных данных в ней не будет.`,
  en: `\`volume.yml\` stands in the volume’s folder beside the manuscripts and describes the book: the conference, the publisher, the format, the sections, the order of the parts. No key is demanded: what the imprint and the colophon lack, the program names.

- A key that is not known is an error; the program names similar ones.
- UDC, LBC, ISBN, telephones and other codes are printed character for character, quoted or not: \`bbk: 78.30\` does not become a number.
- A colon in a text without quotes (\`title: Ten Services: A Survey\`) is read as text; the program advises quotes.
- Where there is nothing to give, write \`none\`: the program stops asking. A whole group may be declined so: \`printer: none\`.
- An English volume is asked for its title, editors, ISBN, copyright, publisher, place and year. UDC, LBC, author mark, annotation, print run, date of passing for printing, order and printing house are asked for in a Russian volume, and in an English one that gives \`bbk\`, \`authorMark\`, \`signed\` or \`order\`.
- Without \`volume.yml\` the book holds all manuscripts of the folder in the order of their file names, and neither title page nor colophon.`
}

interface Group {
  readonly title: Readonly<Record<Lang, string>>
  readonly path: readonly string[]
}

const groups: readonly Group[] = [
  { title: { ru: 'Ключи', en: 'Keys' }, path: [] },
  { title: { ru: 'Секция', en: 'A section' }, path: ['sections'] },
  { title: { ru: 'Часть книги', en: 'A part of the book' }, path: ['parts'] },
  { title: { ru: 'Человек: editors, compilers, reviewers, board, staff', en: 'A person: editors, compilers, reviewers, board, staff' }, path: ['editors'] }
]
const grouped = new Set(groups.filter(({ path }) => path.length > 0).map(({ path }) => objectAt(path)))

function tablesOf(lang: Lang): readonly string[] {
  const tables = groups.flatMap(({ title, path }) => {
    return [`### ${title[lang]}`, docsTable(rowsOf(objectAt(path), '', lang), lang)]
  })
  return [...tables, ...listsOf(lang)]
}

function objectAt(path: readonly string[]): SchemaNode | undefined {
  const schema = path.reduce<SchemaNode | undefined>((around, key) => around && itemOf(objectOf(around)?.entries?.[key]), schemaNode(VolumeSchema))
  return schema && objectOf(schema)
}

/** Of an object: its keys, and below them the keys of objects within that have no table of their own. */
function rowsOf(schema: SchemaNode | undefined, before: string, lang: Lang): readonly DocsRow[] {
  return Object.entries(schema?.entries ?? {}).flatMap(([key, entry]) => {
    const { [lang]: meaning, example } = metaOf(entry)
    const own = { key: before + key, meaning, example, form: valuesOf(entry, lang) }
    const item = itemOf(entry)
    const within = item && objectOf(item)
    return [own, ...(within === undefined || grouped.has(within) ? [] : rowsOf(within, `${before}${key}.`, lang))]
  })
}

function itemOf(schema: SchemaNode | undefined): SchemaNode | undefined {
  return (schema && choicesOf(schema).map(bare).find((choice) => choice.item !== undefined)?.item) ?? schema
}

/** Words that may stand there, and what counts when nothing does. */
function valuesOf(schema: SchemaNode, lang: Lang): string {
  const node = bare(schema)
  const { form } = metaOf(schema)
  const words = node.type === 'picklist' && (node.options ?? []).length < 8 ? (node.options ?? []).map((option) => `\`${String(option)}\``).join(', ') : form[lang]
  const usual = typeof schema.default === 'string' && schema.default !== '' ? `\`${schema.default}\`` : ''
  const otherwise = usual === '' ? '' : lang === 'ru' ? `по умолчанию ${usual}` : `${usual} when not given`
  return [words, otherwise].filter(Boolean).join('; ')
}

function listsOf(lang: Lang): readonly string[] {
  const sizes = formats.map(({ name, widthMm, heightMm, sheet }) => `| \`${name}\` | ${widthMm} × ${heightMm} mm | \`${sheet}\` |`)
  const roles = Object.entries(roleWords).map(([role, word]) => `| \`${role}\` | ${word[lang]} |`)
  const [format, role] = lang === 'ru' ? ['Форматы', 'Роли'] : ['Formats', 'Roles']
  const heads = lang === 'ru' ? ['| format | Размер | sheet |', '| role | Печатается |'] : ['| format | Trim size | sheet |', '| role | Printed |']
  return [`### ${format}`, [heads[0], '| --- | --- | --- |', ...sizes].join('\n'), `### ${role}`, [heads[1], '| --- | --- |', ...roles].join('\n')]
}
