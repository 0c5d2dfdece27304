// The keys of a metadata block, and how Markdown is written here → docs/manuscript.md.
import type { Lang } from '../model/paper.ts'
import { constructsDocs } from './constructs-docs.ts'
import { conventions } from './conventions.ts'
import { docsTable } from './docs-table.ts'
import { authorKeys, metadataKeys } from './metadata-keys.ts'
import type { KeyDoc } from './metadata-keys.ts'

export function manuscriptDocs(): string {
  return [
    '# Рукопись · A manuscript', 'Таблицы составлены программой. The tables are made by the program.', '[По-русски](#по-русски) · [In English](#in-english)',
    '## По-русски', ...inLanguage('ru'), '## In English', ...inLanguage('en')
  ].join('\n\n') + '\n'
}

function inLanguage(lang: Lang): readonly string[] {
  const { block, ofAuthor, authorForms, markdown, resolution } = conventions[lang]
  return [block, tableOf(metadataKeys, lang), ofAuthor, tableOf(authorKeys, lang), authorForms, markdown, constructsDocs(lang), resolution]
}

function tableOf(keys: Readonly<Record<string, KeyDoc>>, lang: Lang): string {
  return docsTable(Object.entries(keys).map(([key, doc]) => ({ key, meaning: doc[lang], form: '', example: doc.example })), lang)
}
