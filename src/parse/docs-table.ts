// Keys and what they mean → a Markdown table in one language.
import type { Lang } from '../model/paper.ts'

export interface DocsRow {
  readonly key: string
  /** What may stand there, such as `ru, en`; '' where the meaning says it. */
  readonly form: string
  readonly meaning: string
  readonly example: string
}

const heads: Readonly<Record<Lang, readonly string[]>> = { ru: ['Ключ', 'Что значит', 'Значения', 'Пример'], en: ['Key', 'Meaning', 'Values', 'Example'] }

export function docsTable(rows: readonly DocsRow[], lang: Lang): string {
  const lines = [heads[lang], heads[lang].map(() => '---'), ...rows.map((row) => [code(row.key), row.meaning, row.form, code(row.example)])]
  const hasForms = rows.some((row) => row.form !== '')
  return lines.map((cells) => (hasForms ? cells : cells.filter((_, column) => column !== 2))).map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``
}
