// Markdown that authors write within HTML, and HTML that is only words.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { readMarkdown } from '../../src/parse/markdown.ts'

const treeOf = (text: string): Nodes => readMarkdown(text).tree
const placesOf = (text: string, type: string): readonly string[] => {
  const found: string[] = []
  visit(treeOf(text), (node) => { if (node.type === type) found.push(`${node.position?.start.line}:${node.position?.start.column}`) })
  return found
}
const kinds = (text: string): readonly string[] => {
  const found: string[] = []
  visit(treeOf(text), (node) => { if (node.type !== 'root' && node.type !== 'htmlRun') found.push('value' in node ? `${node.type}:${node.value}` : node.type) })
  return found
}

test('what is marked as Markdown is read as Markdown, at its own lines', () => {
  const text = 'Текст.\n\n<aside markdown="1">\n**Важно**: $x$.\n\nДальше *так*.\n</aside>\n'
  assert.deepEqual(placesOf(text, 'strong'), ['4:1'])
  assert.deepEqual(placesOf(text, 'emphasis'), ['6:8'])
  assert.deepEqual(placesOf(text, 'inlineMath'), ['4:12'])
})

test('an element within a marked one is read too', () =>
  assert.deepEqual(kinds('<figure markdown="1">\n<img src="a.png">\n<figcaption markdown="1">\n*Зал* и **вход**\n</figcaption>\n</figure>'), [
    'html:<figure markdown="1">', 'html:<img src="a.png">\n<figcaption markdown="1">', 'paragraph', 'emphasis', 'text:Зал', 'text: и ', 'strong', 'text:вход', 'html:</figcaption>', 'html:</figure>'
  ]))

test('what follows a closed element on the next line is Markdown again', () =>
  assert.deepEqual(placesOf('<div>Подпись</div>\nТеперь **текст**.\n', 'strong'), ['2:8']))

test('within an open element nothing is a paragraph, but bold words, links and references are what they are', () => {
  assert.deepEqual(kinds('<div>\n  Слово **два** слова\n</div>').filter((kind) => kind !== 'text:Слово ' && kind !== 'text: слова'), ['html:<div>', 'html:\n  ', 'strong', 'text:два', 'html:\n', 'html:</div>'])
  assert.deepEqual(placesOf('<p>По формуле \\eqref{eq:sum} и [сайту](https://example.org/).</p>', 'link'), ['1:32'])
  assert.deepEqual(placesOf('<p>По формуле \\eqref{eq:sum}.</p>', 'crossReference').length, 1)
})

test('signs in code and drawings stay signs', () =>
  assert.deepEqual(kinds('<pre>\n2 **3** 4\n</pre>\n\n<p><code>a **b** c</code></p>'), ['html:<pre>\n2 **3** 4\n</pre>', 'html:<p><code>a **b** c</code></p>']))

test('a note called in a marked element is the note of the text', () =>
  assert.equal(placesOf('<aside markdown="1">\nСлово[^1].\n</aside>\n\n[^1]: Сноска.\n', 'footnoteDefinition').length, 1))

test('words in angle brackets that name no element are words', () => {
  assert.deepEqual(kinds('Нажмите <Esc> и <b>ещё</b> <Enter>.').filter((kind) => kind.startsWith('text')), ['text:Нажмите <Esc> и ', 'text:ещё', 'text: <Enter>.'])
  assert.deepEqual(kinds('Тег <x>с парой</x>.').filter((kind) => kind.startsWith('html')), ['html:<x>', 'html:</x>'])
})

test('definitions between doubled signs within HTML end where they end', () => {
  const text = '<div>\n$$\n\\def\\R{\\mathbb{R}}\n\n\\def\\Q{\\mathbb{Q}}\n$$\n</div>\n\nТекст $\\R$.\n'
  assert.deepEqual(kinds(text).filter((kind) => /^(?:math|paragraph|inlineMath)/i.test(kind)), ['math:\\def\\R{\\mathbb{R}} \\def\\Q{\\mathbb{Q}}', 'paragraph', 'inlineMath:\\R'])
  assert.deepEqual(placesOf(text, 'inlineMath'), ['9:7'])
})

test('a formula of several lines within HTML is one formula', () =>
  assert.deepEqual(kinds('<p>Итак, $a_1 = b\n= c$</p>'), ['html:<p>Итак, ', 'inlineMath:a_1 = b\n= c', 'html:</p>']))

test('what is commented out is no mark-up of another program', () => {
  assert.deepEqual(readMarkdown('<!-- {{<figure src="a.png">}} -->\n\nТекст.').findings, [])
  assert.equal(readMarkdown('{{<figure src="a.png">}}\n\nТекст.').findings.length, 1)
})

test('an address of a site within an element is the file itself, and nothing to tell', () => {
  assert.deepEqual(readMarkdown('<img src="{{ \'img/a.png\' | relative_url }}">').findings, [])
  assert.ok(kinds('<img src="{{ \'img/a.png\' | relative_url }}">').some((kind) => kind.includes('src="img/a.png"')))
})

const figuresOf = (text: string): readonly string[] => {
  const found: string[] = []
  visit(treeOf(text), (node) => {
    if (node.type === 'figure') found.push(`${node.url}: ${node.children.map((child) => toString(child)).join('')}`)
    if (node.type === 'figureGroup') found.push(`${node.children.map((child) => (child.type === 'figure' ? child.url : toString(child))).join(' ')}`)
  })
  return found
}
const shown = (file: string): string => `    <div class="col-sm">\n        {% include figure.liquid path="${file}" class="img-fluid" title="hover" %}\n    </div>\n`

test('a picture in a row of divisions, and its caption, are a figure', () => {
  assert.deepEqual(figuresOf(`Text.\n\n<div class="row mt-3">\n${shown('a.png')}</div>\n<div class="caption">\n    A **plain** caption.\n</div>\n\nText.\n`), ['a.png: A plain caption.'])
  assert.deepEqual(figuresOf('Text.\n\n{% include figure.html path="a.png" %}\n<div class="caption">\n    Its caption.\n</div>\n'), ['a.png: Its caption.'])
  assert.deepEqual(placesOf(`<div class="row">\n${shown('a.png')}</div>\n<div class="caption">\n  A **plain** one.\n</div>\n`, 'strong'), ['7:3'])
})

test('pictures in a row are a figure of several, or figures where they have no caption', () => {
  assert.deepEqual(figuresOf(`<div class="row">\n${shown('a.png')}${shown('b.png')}</div>\n<div class="caption">\n  Both.\n</div>\n`).at(0), 'a.png b.png Both.')
  assert.deepEqual(figuresOf(`<div class="row">\n${shown('a.png')}${shown('b.png')}</div>\n\nText.\n`), ['a.png: hover', 'b.png: hover'])
})

test('captions beside their picture, under a comment, or in the same row are found too', () => {
  assert.deepEqual(figuresOf('Text.\n\n{% include figure.html path="a.png" %} <div class="caption">Words (from <d-cite key="k"></d-cite>).</div>\n\nText.\n'), ['a.png: Words (from [@k]).'])
  assert.deepEqual(figuresOf('Text.\n\n{% include figure.html path="a.png" width="75%" %}\n<!-- left -->\n<div class="caption" style="text-align: left;">\n    Words.\n</div>\n'), ['a.png: Words.'])
})

test('single stars around words between tags are emphasis; those of a product or of a level of significance are not', () => {
  assert.deepEqual(placesOf('<table><tr><td>1 *важно*</td></tr></table>', 'emphasis'), ['1:18'])
  for (const text of ['5 * 3 * 2', 'a*b*c', '*p < 0,05, **p < 0,01', '0,5* и 0,6*']) assert.deepEqual(placesOf(`<table><tr><td>${text}</td></tr></table>`, 'emphasis'), [], text)
})

test('a picture of Markdown between tags is a picture', () => {
  assert.deepEqual(figuresOf('<div class="a">\n  <p>Words</p>\n  ![One](a.png){width=75%}\n  <div class="sub">Under it</div>\n</div>\n'), ['a.png: One'])
  assert.ok(kinds('<div>Words ![one](a.png) more</div>\n').includes('image'))
})

test('a picture keeps its label and width under the caption of its division', () => {
  const found: unknown[] = []
  visit(treeOf('Text.\n\n<div class="row">\n\n![Own](a.png){#fig:a width=60%}\n\n</div>\n<div class="caption">\n  Words.\n</div>\n'), (node) => { if (node.type === 'figure') found.push([node.attributes.label, node.attributes.values['width'], node.alt]) })
  assert.deepEqual(found, [['fig:a', '60%', 'Own']])
})
