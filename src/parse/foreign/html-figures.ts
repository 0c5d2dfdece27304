// `<figure id="fig:x"><img src="x.png"><figcaption>Words</figcaption></figure>`, as pandoc writes and authors type → a picture of Markdown, which has a number and a label. Lines stay where they are.
import { tagAttribute } from '../tag-attribute.ts'
import { codeLines } from './code-lines.ts'

// No longer than an author types: one that is not closed is not sought to the end of a book.
const figure = /^([ \t]*)<figure\b([^<>]*)>([\s\S]{0,8000}?)<\/figure>[ \t]*$/gm
// `<div class="figure">` of knitr, with its caption in a paragraph.
const knitted = /<div\b[^<>]*\bclass="figure"[^<>]*>(\s*(?:<img\b[^<>]*>\s*)<p class="caption">(?:(?!<\/?(?:p|div)\b)[\s\S])*<\/p>\s*)<\/div>/gi
const picture = /<(?:img|embed)\b([^<>]*?)\/?>/gi

// `<table>` of knitr with its label in its caption: the caption goes before the table, as a line of Markdown.
const captioned = /^([ \t]*)(<table\b[^<>]*>)[ \t]*\n[ \t]*<caption\b[^<>]*>(\(\\#tab:[\w:.-]+\)[^\n]*?)<\/caption>[ \t]*\n/gm

export function htmlFigures(source: string): string {
  if (!/<figure\b|<div\b[^<>]*\bclass="figure"|<caption\b/i.test(source)) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  const plain = lines.map((line, i) => (code[i] ? ' '.repeat(line.length) : line)).join('\n')
  return plain.replace(captioned, '$1Table: $3\n\n$2').replace(knitted, asFigure).replace(figure, (whole, margin: string, attributes: string, inner: string, at: number) => {
    const set = pictureOf(attributes, inner)
    return set === null || plain.lastIndexOf('<!--', at) > plain.lastIndexOf('-->', at) ? whole : margin + set + '\n'.repeat(whole.split('\n').length - 1)
  }).split('\n').map((line, i) => (code[i] ? lines[i] : line)).join('\n')
}

function asFigure(_: string, inner: string): string {
  const [, label] = /\(\\#fig:([\w:.-]+)\)/.exec(inner) ?? []
  const set = inner.replace(/\s*\(\\#fig:[\w:.-]+\)\s*/, '').replace('<p class="caption">', '<figcaption>').replace('</p>', '</figcaption>')
  return `<figure${label === undefined ? '' : ` id="fig:${label}"`}>${set}</figure>`
}

/** Null where it holds more than a picture and words under it. */
function pictureOf(attributes: string, inner: string): string | null {
  const pictures = [...inner.matchAll(picture)]
  const [, written] = /<figcaption\b[^<>]*>([\s\S]*?)<\/figcaption>/i.exec(inner) ?? []
  const rest = inner.replace(picture, '').replace(/<figcaption\b[\s\S]*?<\/figcaption>/i, '').replace(/<\/?(?:p|a|div|picture|center)\b[^<>]*>|<source\b[^<>]*>/gi, '').trim()
  const own = pictures[0]?.[1] ?? ''
  const address = tagAttribute(own, 'src')
  if (pictures.length !== 1 || written === undefined || rest !== '' || address === '' || /\bmarkdown\s*=/.test(attributes) || inner.includes('{{') || /<figcaption[\s\S]*<figcaption/i.test(inner)) return null
  const words = captionOf(written.replace(/^\s*<p>((?:(?!<p\b)[\s\S])*)<\/p>\s*$/i, '$1'))
  if (!isBalanced(words) || /<(?:p|ul|ol|div|table|br)\b/i.test(words)) return null
  const [label, alt, width] = [tagAttribute(attributes, 'id') || tagAttribute(own, 'id'), tagAttribute(own, 'alt').replace(/["{}\n]/g, ' '), widthOf(own)]
  const values = [label === '' ? '' : `#${label}`, width === '' ? '' : `width=${width}`, alt === '' ? '' : `alt="${alt}"`].filter((value) => value !== '').join(' ')
  return `![${words}](<${address}>)${values === '' ? '' : `{${values}}`}`
}

function widthOf(attributes: string): string {
  const found = /width:\s*(\d{1,3}(?:\.\d+)?)%/.exec(tagAttribute(attributes, 'style'))?.[1] ?? /^(\d{1,3}(?:\.\d+)?)%$/.exec(tagAttribute(attributes, 'width'))?.[1]
  return found === undefined ? '' : `${found}%`
}

// A caption between square brackets is Markdown: tags of emphasis become its signs.
function captionOf(html: string): string {
  return html.replace(/\s+/g, ' ').trim().replace(/<\/?(?:em|i)>/gi, '*').replace(/<\/?(?:strong|b)>/gi, '**').replace(/<\/?code>/gi, '`').replace(/<\/?(?:span|small|center)\b[^<>]*>/gi, '')
}

function isBalanced(text: string): boolean {
  let depth = 0
  for (const sign of text.replace(/\\[[\]]/g, '').match(/[[\]]/g) ?? []) {
    depth += sign === '[' ? 1 : -1
    if (depth < 0) return false
  }
  return depth === 0
}
