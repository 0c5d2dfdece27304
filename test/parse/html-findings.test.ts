// What of an author's HTML and links is left out, told once and no oftener than it must be.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outsideAddress } from '../../src/model/outside-address.ts'
import { htmlFindings } from '../../src/parse/html-findings.ts'
import { nothingKnown, toHast } from '../../src/transform/to-hast.ts'
import { paperOf } from '../paper-of.ts'

const told = (text: string): string[] => toHast(paperOf(text), nothingKnown).problems.map(({ line, rule, values }) => `${line} ${rule}: ${values['found']}`)

test('elements, attributes and links are told apart', () => {
  const { unwrapped, removed, running, plain, links } = htmlFindings('<DIV style="a:b" class=x onclick=\'y()\' title="<i>"><svg onload=x></svg><script>1</script><a href=../x.pdf target=_blank>a</a><td colspan=2 width="3"></div>')
  assert.deepEqual([unwrapped, removed, running, plain, links], [['svg'], ['script'], ['onclick'], ['style', 'class', 'target', 'width'], ['../x.pdf']])
})

test('looks and places within the text are told once for a paper', () =>
  assert.deepEqual(told('<b class="x" style="y">а</b> [1](#a)\n\n<b class="x">б</b> [2](#b) <a href="#c">в</a>'), ['1 html-plain: class, style', '1 link-within: #a']))

test('what is kept is told of by no word', () => assert.deepEqual(told('H<sub>2</sub>O <a href="https://a.example" title="x">а</a> <span lang="en">b</span> <br> [в](mailto:a@b.example) doi:10.1/x <https://a.example> [г](doi:10.1234/x) www.a.example'), []))

for (const [written, address] of [
  ['https://a.example/x', 'https://a.example/x'], ['HTTP://a.example', 'HTTP://a.example'], ['mailto:a@b.example', 'mailto:a@b.example'], ['doi:10.1234/x', 'https://doi.org/10.1234/x'], ['ftp://a.example', null], ['tel:1', null], ['x.pdf', null], ['/x', null], ['//a.example', null], ['\\\\host\\x', null],
  ['file:///x', null], ['javascript:alert(1)', null], ['java\nscript:alert(1)', null], ['https://volume.invalid/to/v-x', null], ['https://VOLUME.invalid./to/v-x', null], ['https://a@volume.invalid:80/x', null], ['https://volume%2Einvalid/x', null], ['https://', null], ['', null]
] as const) {
  test(`a link to ${JSON.stringify(written)} leads to ${address}`, () => assert.equal(outsideAddress(written), address))
}

test('an address made of a heading by pandoc or GitHub leads to it, the second of the same words by its number', () => {
  for (const address of ['#1-набор-данных-v20', '#набор-данных-v2.0', '#1-Набор-данных-v20', `#${encodeURIComponent('1-набор-данных-v20')}`, '#итог', '#итог-1', '#-установка', '#a--b', '#snake_case']) {
    assert.deepEqual(told(`[там](${address})\n\n## 1. Набор данных v2.0\n\nа\n\n## Итог\n\nб\n\n## 🚀 Установка\n\nв\n\n## Итог\n\nг\n\n## A & B\n\nд\n\n## snake_case\n\nе`), [], address)
  }
  assert.deepEqual(told('[там](#итог-2)\n\n## Итог\n\nа\n\n## Итог\n\nб'), ['1 link-within: #итог-2'])
})
