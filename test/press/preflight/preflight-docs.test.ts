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
    section('ru', 'По-русски', 'Номера пунктов — по оглавлению стандарта, которое одинаково приводят независимые источники; сам текст пунктов не опубликован. У своих правил стоит прочерк.'), '',
    section('en', 'In English', 'The numbers of clauses are those of the standard’s table of contents, in which independent sources agree; the clauses themselves are not public. Our own rules have a dash.'), ''
  ].join('\n')
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text)
  assert.equal(readFileSync(file, 'utf8'), text)
})
