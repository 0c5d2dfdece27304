// What becomes of pandoc's constructs → tables of docs/manuscript.md.
import type { Lang } from '../model/paper.ts'
import { constructs, type Construct } from './pandoc-constructs.ts'

const words = {
  ru: { pandoc: '### Разметка pandoc', crossref: '### Разметка pandoc-crossref', heads: ['Что', 'Как записано', 'Что будет'], set: 'набирается', rule: (id: string) => `не набирается: программа скажет об этом (\`${id}\`)` },
  en: { pandoc: '### Markdown of pandoc', crossref: '### Markdown of pandoc-crossref', heads: ['What', 'How it is written', 'What becomes of it'], set: 'set', rule: (id: string) => `not set: you are told (\`${id}\`)` }
} as const

const about: Readonly<Record<Lang, string>> = {
  ru: 'Рукописи, написанные для pandoc и pandoc-crossref, набираются здесь так. Знаки разметки не попадают на страницу молча: если запись не понятна, программа назовёт её строку. О ссылках на источники — [отдельный документ](references.md).',
  en: 'Manuscripts written for pandoc and pandoc-crossref are set here like this. No mark-up reaches a page unnoticed: where it is not understood, its line is named. Citations have [a page of their own](references.md).'
}

export function constructsDocs(lang: Lang): string {
  const { pandoc, crossref } = words[lang]
  return [about[lang], pandoc, tableOf('pandoc', lang), crossref, tableOf('crossref', lang)].join('\n\n')
}

function tableOf(origin: Construct['origin'], lang: Lang): string {
  const rows = constructs.filter((construct) => construct.origin === origin)
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(words[lang].heads), line(words[lang].heads.map(() => '---')), ...rows.map((row) => line([row[lang], written(row.source), becomes(row, lang)]))].join('\n')
}

function becomes({ note, rule }: Construct, lang: Lang): string {
  return rule !== undefined ? words[lang].rule(rule) : note ? `${words[lang].set}. ${note[lang]}` : words[lang].set
}

// A cell has one line: those of the source follow each other in it.
function written(source: string): string {
  return source.split('\n').filter((line) => line.trim() !== '').map((line) => {
    const fence = line.includes('`') ? (line.includes('```') ? '````' : '``') : '`'
    const space = fence === '`' ? '' : ' '
    return `${fence}${space}${line.replaceAll('|', '\\|')}${space}${fence}`
  }).join('<br>')
}
