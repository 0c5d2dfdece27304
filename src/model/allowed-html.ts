// What of an author's HTML is kept: the one list that the cleaning goes by and docs/manuscript.md is made from.
import type { Lang } from './paper.ts'

interface AllowedGroup {
  readonly names: Readonly<Record<Lang, string>>
  readonly elements: readonly string[]
}

export const allowedGroups: readonly AllowedGroup[] = [
  { names: { ru: 'внутри строки', en: 'within a line' }, elements: ['a', 'abbr', 'b', 'br', 'cite', 'code', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'mark', 'q', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'tt', 'u', 'var', 'wbr'] },
  { names: { ru: 'абзацы и разделы', en: 'paragraphs and parts' }, elements: ['article', 'aside', 'blockquote', 'center', 'details', 'div', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'p', 'pre', 'section', 'summary'] },
  { names: { ru: 'списки', en: 'lists' }, elements: ['dd', 'dl', 'dt', 'li', 'ol', 'ul'] },
  { names: { ru: 'рисунки и таблицы', en: 'figures and tables' }, elements: ['caption', 'figcaption', 'figure', 'img', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'] }
]

export const allowedElements: readonly string[] = allowedGroups.flatMap(({ elements }) => elements)

/** By element; `*` is any. */
export const allowedAttributes: Readonly<Record<string, readonly string[]>> = {
  '*': ['lang', 'dir', 'title'], a: ['href'], img: ['src', 'alt', 'width'], td: ['colspan', 'rowspan', 'align'], th: ['colspan', 'rowspan', 'align', 'scope'], ol: ['start'], li: ['value']
}

/** A caption under a picture, as blogs have it. */
export const allowedClasses: readonly string[] = ['caption']

/** Where links may lead. */
export const allowedSchemes: readonly string[] = ['http', 'https', 'mailto']

/** They are left out without a word, for they say nothing themselves: of several files for one picture the last is printed. */
export const silentElements: readonly string[] = ['picture', 'source', 'colgroup', 'col', 'main', 'nav', 'time', 'hgroup', 'data', 'bdi', 'label', 'html', 'body', 'big', 'nobr']

/** Their content is no text of the paper: they are left out with all they hold. */
export const removedElements: readonly string[] = ['script', 'style', 'iframe', 'object', 'template', 'noscript', 'title']
