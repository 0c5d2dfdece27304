// docs/preflight.md holds every rule of the preflight, made from the rules themselves.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import type { MessageLang } from '../../../src/model/rules.ts'
import { preflightRules } from '../../../src/press/preflight/preflight-rules.ts'
import { reportWords } from '../../../src/press/preflight/report-words.ts'

const file = new URL('../../../../docs/preflight.md', import.meta.url)

function section(lang: MessageLang, title: string, about: string): string {
  const say = reportWords[lang]
  const rows = Object.entries(preflightRules).map(([id, rule]) => `| \`${id}\` | ${say.severity[rule.severity]} | ${rule.clause || '—'} | ${rule[lang].replaceAll('{found}', '…').replaceAll('{text}', '…')} |`)
  return [`## ${title}`, '', `${say.notCertified} ${about}`, '', `| | | ISO 15930-7 | |`, '|---|---|---|---|', ...rows].join('\n')
}

test('docs/preflight.md holds every rule', () => {
  const text = [
    '# Проверка перед печатью · The preflight', '', 'Таблицы составлены программой. The tables are made by the program.', '',
    section('ru', 'По-русски', 'Номера пунктов взяты из оглавления стандарта, сам текст пунктов не опубликован. Пункты 6.4, 6.5, 6.10, 6.13, 6.14, 6.17, 6.18, 6.20 и 6.26 сверены со вторым независимым источником; 6.7, 6.8, 6.9, 6.11, 6.12 и 6.15 — нет. У своих правил стоит прочерк.'), '',
    section('en', 'In English', 'The numbers of clauses are those of the standard’s table of contents; the clauses themselves are not public. 6.4, 6.5, 6.10, 6.13, 6.14, 6.17, 6.18, 6.20 and 6.26 agree with a second, independent source; 6.7, 6.8, 6.9, 6.11, 6.12 and 6.15 were not found in one. Our own rules have a dash.'), ''
  ].join('\n')
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text)
  assert.equal(readFileSync(file, 'utf8'), text)
})
