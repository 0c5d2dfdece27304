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
  node.type === 'listingCaption' ? `caption ${node.attributes.label}(${toString(node)})` : node.type === 'code' ? `code ${node.lang ?? ''}` : node.type).join(', ')

for (const [name, text, expected] of [
  ['attributes in the fence', '```{#lst:sum .python caption="Сумма строк"}\nsum(x)\n```', 'caption lst:sum(Сумма строк), code python'],
  ['a language and attributes', '```python {#lst:sum caption="Сумма"}\nsum(x)\n```', 'caption lst:sum(Сумма), code python'],
  ['a label alone', '```{#lst:sum .python}\nsum(x)\n```', 'caption lst:sum(), code python'],
  ['a paragraph before', 'Листинг: Сумма *строк* {#lst:sum}\n\n```python\nsum(x)\n```', 'caption lst:sum(Сумма строк), code python'],
  ['a paragraph after', '```python\nsum(x)\n```\n\n: Сумма {#lst:sum}', 'caption lst:sum(Сумма), code python'],
  ['two listings, each with its own', '```a\n1\n```\n\nListing: One\n\n```b\n2\n```\n\nListing: Two', 'caption (One), code a, caption (Two), code b'],
  ['code alone', '```python\nsum(x)\n```\n\nТекст.', 'code python, paragraph'],
  ['the caption of a table stays with it', '```a\n1\n```\n\n: Строки {#tbl:x}\n\n| а | б |\n|---|---|\n| 1 | 2 |', 'code a, tableCaption, table']
] as const) {
  test(name, () => assert.equal(shape(text), expected))
}

test('listings are numbered, referred to and kept whole in their words', () => {
  const text = 'См. [@lst:b].\n\n```{#lst:a .sql caption="Первый."}\nSELECT 1\n```\n\n```{#lst:b .sql caption="Второй"}\nSELECT 2\n```'
  const { body, problems } = toHast(paperOf(text), nothingKnown)
  const html = htmlOf(body)
  assert.deepEqual(problems, [])
  assert.match(textOf(body.children[0] as never).replace(/\u00A0/g, ' ').replace(/\u00AD/g, ''), /^См\. листинг 2\.$/)
  assert.match(html.replace(/\u00AD/g, ''), /<figure class="listing" id="v-p--lst-1"><figcaption><span class="label">Листинг\u00A01\.<\/span> Первый<\/figcaption><pre/)
  assert.deepEqual(wordsOf(paperOf(text).tree).segments, ['См. ', 'Первый.', 'SELECT 1', 'Второй', 'SELECT 2'])
})
