// Listings: code with a label or a caption, however it was written.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toString } from 'mdast-util-to-string'
import { toString as textOf } from 'hast-util-to-string'
import { htmlOf } from '../../src/compose/html.ts'
import { readMarkdown } from '../../src/parse/markdown.ts'
import { wordsOf } from '../../src/parse/source-text.ts'
import { nothingKnown, toHast } from '../../src/transform/to-hast.ts'
import { paperOf } from '../paper-of.ts'

const shape = (text: string): string => readMarkdown(text).tree.children.map((node) =>
  node.type === 'listingCaption' ? `caption ${node.attributes.label}${node.data?.typedName === undefined ? '' : `${node.data.typedName} `}${node.data?.typedNumber ?? ''}(${toString(node)})` : node.type === 'code' ? `code ${node.lang ?? ''}` : node.type).join(', ')

for (const [name, text, expected] of [
  ['attributes in the fence', '```{#lst:sum .python caption="Сумма строк"}\nsum(x)\n```', 'caption lst:sum(Сумма строк), code python'],
  ['a language and attributes', '```python {#lst:sum caption="Сумма"}\nsum(x)\n```', 'caption lst:sum(Сумма), code python'],
  ['a label alone', '```{#lst:sum .python}\nsum(x)\n```', 'caption lst:sum(), code python'],
  ['a paragraph before', 'Листинг: Сумма *строк* {#lst:sum}\n\n```python\nsum(x)\n```', 'caption lst:sum(Сумма строк), code python'],
  ['a paragraph after', '```python\nsum(x)\n```\n\n: Сумма {#lst:sum}', 'caption lst:sum(Сумма), code python'],
  ['two listings, each with its own', '```a\n1\n```\n\nListing: One\n\n```b\n2\n```\n\nListing: Two', 'caption (One), code a, caption (Two), code b'],
  ['a number typed above', 'Листинг 1 – Сумма *строк*\n\n```python\nsum(x)\n```', 'caption 1(Сумма строк), code python'],
  ['a number typed below, in bold', '```python\nsum(x)\n```\n\n**Listing 2.1:** Sum {#lst:sum}', 'caption lst:sum2.1(Sum), code python'],
  ['a number typed above, by another word', 'Алгоритм 1. Сумма\n\n```\nsum(x)\n```', 'caption Алгоритм 1(Сумма), code '],
  ['numbers typed above, without words', 'Текст.\n\nЛистинг 1\n\n```a\n1\n```\n\nЛистинг 2. Два\n\n```b\n2\n```', 'paragraph, caption 1(), code a, caption 2(Два), code b'],
  ['numbers typed below', '```a\n1\n```\n\nListing 1. One\n\n```b\n2\n```\n\nListing 2. Two\n\nText.', 'caption 1(One), code a, caption 2(Two), code b, paragraph'],
  ['a sentence on a listing', 'Листинг 1 показывает сумму.\n\n```python\nsum(x)\n```', 'paragraph, code python'],
  ['a number away from code', 'Листинг 1 – Сумма\n\nТекст.\n\n```python\nsum(x)\n```', 'paragraph, paragraph, code python'],
  ['code alone', '```python\nsum(x)\n```\n\nТекст.', 'code python, paragraph'],
  ['the caption of a table stays with it', '```a\n1\n```\n\n: Строки {#tbl:x}\n\n| а | б |\n|---|---|\n| 1 | 2 |', 'code a, tableCaption, table']
] as const) {
  test(name, () => assert.equal(shape(text), expected))
}

test('the number typed is printed, and the next ones go on from it', () => {
  const { body, problems } = toHast(paperOf('Листинг 3 – Первый\n\n```sql\nSELECT 1\n```\n\n```{#lst:b .sql caption="Второй"}\nSELECT 2\n```\n\nСм. [@lst:b].'), nothingKnown)
  assert.deepEqual(problems, [])
  const printed = body.children.map((node) => textOf(node as never)).join(' ').replace(/\u00AD/g, '').replace(/\u00A0/g, ' ')
  assert.deepEqual(printed.match(/листинг \d+/giu), ['Листинг 3', 'Листинг 4', 'листинг 4'])
})

test('listings are numbered, referred to and kept whole in their words', () => {
  const text = 'См. [@lst:b].\n\n```{#lst:a .sql caption="Первый."}\nSELECT 1\n```\n\n```{#lst:b .sql caption="Второй"}\nSELECT 2\n```'
  const { body, problems } = toHast(paperOf(text), nothingKnown)
  const html = htmlOf(body)
  assert.deepEqual(problems, [])
  assert.match(textOf(body.children[0] as never).replace(/\u00A0/g, ' ').replace(/\u00AD/g, ''), /^См\. листинг 2\.$/)
  assert.match(html.replace(/\u00AD/g, ''), /<figure class="listing" id="v-p--lst-1"><figcaption><span class="label">Листинг\u00A01\.<\/span> Первый<\/figcaption><pre/)
  assert.deepEqual(wordsOf(paperOf(text).tree).segments, ['См. ', 'Первый.', 'SELECT 1', 'Второй', 'SELECT 2'])
})
