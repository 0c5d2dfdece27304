import assert from 'node:assert/strict'
import { test } from 'node:test'
import { texSpaces } from '../../src/parse/foreign/tex-spaces.ts'

const nbsp = '\u00A0'
const cases: readonly (readonly [string, string])[] = [
  ['Это т.\\,е. п.\\,н., 100\\,000 книг', `Это т.${nbsp}е. п.${nbsp}н., 100${nbsp}000 книг`],
  ['см. рис.~1, с.~5, работа~[1], табл.~\\ref{t}, в~[@fig:x]', `см. рис.${nbsp}1, с.${nbsp}5, работа${nbsp}[1], табл.${nbsp}\\ref{t}, в${nbsp}[@fig:x]`],
  ['доля~$x$', `доля${nbsp}$x$`]
]
for (const [typed, read] of cases) {
  test(`${typed} is read`, () => assert.equal(texSpaces(typed), read))
  test(`${typed} is read once`, () => assert.equal(texSpaces(read), read))
}

test('subscripts, words struck out, code, formulas, addresses and about so many stay as they are', () => {
  for (const kept of ['H~2~O и x~ij~', 'это ~~не~~ так', '`a\\,b~c`', '$a\\,b~c$', '$$\na\\,b\n$$', '```\nа.~1\n```', 'https://a.example/d.~user', 'около ~5 км', 'PROGRA~1', 'слово\\, слово', '\\(a\\,b\\)']) assert.equal(texSpaces(kept), kept)
})
