// Text of one block → the same with quotes, dashes and no-break spaces as printers set them (typograf; standards of the trade).
// Letters and digits never change: verification compares them with the source.
import type { ListItem, Node, Parent, Root, Text } from 'mdast'
import { createRequire } from 'node:module'
import type { CaptionTranslation } from '../model/nodes.ts'
import type { Lang } from '../model/paper.ts'
import { boundWords } from './bound-words.ts'

interface TypografInstance {
  execute(text: string): string
  enableRule(rule: string): void
  disableRule(rule: string): void
  setSetting(rule: string, name: string, value: number): void
}
// The package is CommonJS and its types are not: it is loaded as what it is.
const Typograf = createRequire(import.meta.url)('typograf') as new (options: { locale: string[] }) => TypografInstance

const neverApplied = [
  'common/html/*', 'common/number/fraction', 'common/space/delBeforePercent', 'common/symbols/copy', 'common/symbols/cf', 'common/space/beforeBracket', 'common/space/afterColon',
  'common/number/times', 'common/number/digitGrouping', 'common/other/repeatWord', 'common/punctuation/apostrophe',
  'ru/date/*', 'ru/typo/*', 'ru/other/*', 'ru/dash/to', 'ru/dash/ka', 'ru/dash/koe', 'ru/dash/kakto', 'ru/dash/izza', 'ru/dash/izpod', 'ru/dash/taki', 'ru/dash/de',
  'ru/punctuation/ano', 'ru/punctuation/hellipQuestion', 'ru/money/*', 'ru/number/ordinals', 'ru/symbols/NN', 'ru/optalign/*', 'en-US/dash/main'
]

const typografs: Readonly<Record<Lang, TypografInstance>> = { ru: makeTypograf(['ru', 'en-US']), en: makeTypograf(['en-US']) }

function makeTypograf(locale: string[]): TypografInstance {
  const typograf = new Typograf({ locale })
  for (const rule of neverApplied) typograf.disableRule(rule)
  typograf.enableRule('common/nbsp/afterNumber')
  typograf.setSetting('common/nbsp/afterShortWord', 'lengthShortWord', 2)
  return typograf
}

const blocks = new Set(['paragraph', 'heading', 'tableCell', 'figure', 'tableCaption', 'listingCaption'])
// Stands for an inline node that is not text, so that quotes and spaces beside it are seen in their context.
const inlineMark = '\uE000'

/** Changes the text nodes of the tree in place; a second run changes nothing. */
export function typography(tree: Root, lang: Lang): void {
  eachBlock(tree, false, (block, described) => setBlock(block, lang, described))
}

/** The same for a line of generated or given text. */
export function typographyOfLine(text: string, lang: Lang): string {
  return text === '' ? '' : setText(text, lang)
}

/** `described`: the words are a bibliographic description, whose signs stand between spaces. */
export function typographyOfNodes(nodes: readonly Node[], lang: Lang, described = false): void {
  setBlock({ type: 'paragraph', children: [...nodes] } as Parent, lang, described)
}

function eachBlock(node: Node, described: boolean, visit: (block: Parent, described: boolean) => void): void {
  if (node.data?.verbatim) return
  const within = described || (node.type === 'listItem' && (node as ListItem).data?.source !== undefined)
  if (blocks.has(node.type)) visit(node as Parent, within)
  else if ('children' in node) for (const child of (node as Parent).children) eachBlock(child, within, visit)
}

function setBlock(block: Parent, lang: Lang, described: boolean): void {
  const texts: Text[] = []
  let joined = ''
  const walk = (node: Node): void => {
    if (node.type === 'captionTranslation') {
      setBlock(node as Parent, (node as CaptionTranslation).lang, described)
      joined += inlineMark
    } else if (node.type === 'text') {
      texts.push(node as Text)
      joined += (node as Text).value + inlineMark
    } else if ('children' in node && !node.data?.verbatim) (node as Parent).children.forEach(walk)
    else joined += inlineMark
  }
  block.children.forEach(walk)
  if (texts.length === 0) return
  // A mark after the last word would hide that a quotation ends there.
  joined = joined.replace(/\uE000$/, '')
  const set = restore(described ? setDescription(joined, lang) : setText(joined, lang), joined, texts)
  texts.forEach((text, i) => { text.value = set[i] ?? text.value })
}

// Texts and other inline nodes are told apart by walking the marks in step; on any doubt each text is set alone.
function restore(set: string, joined: string, texts: readonly Text[]): string[] {
  const before = joined.split(inlineMark)
  const after = set.split(inlineMark)
  if (before.length !== after.length) return texts.map((text) => text.value)
  let next = 0
  const values: string[] = []
  before.forEach((piece, i) => {
    const text = texts[next]
    if (text && piece === text.value) {
      values.push(sameEnd(piece, after[i] ?? piece))
      next++
    }
  })
  return values.length === texts.length ? values : texts.map((text) => text.value)
}

// A comma before the call of a note gets no space.
function sameEnd(before: string, after: string): string {
  return /\s$/u.test(before) ? after : after.replace(/(?<=[,;:!?])\s+$/u, '')
}

// «Название : сведения»: in prose such a space is a slip of the hand, here the norm asks for it (ГОСТ Р 7.0.5-2008).
function setDescription(text: string, lang: Lang): string {
  return setText(text.replace(/(?<=\S)[ \u00A0](?=[:;] )/gu, signSpace), lang).replaceAll(signSpace, '\u00A0').replace(headingBeforeTitle, ' ')
}

const signSpace = '\uE001'
// «Пушкин А. С. Сочинения»: the initials belong to the name before them.
const headingBeforeTitle = /(?<=\p{Lu}\p{Ll}+\u00A0\p{Lu}\.(?:\u00A0\p{Lu}\.)?)\u00A0(?=\p{Lu}\p{Ll})/gu

function setText(text: string, lang: Lang): string {
  const edges = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text)
  const inner = edges?.[2] ?? text
  if (!/[\p{L}\d]/u.test(inner)) return text
  // «см. гл. ??»: a number that was not found is a word of its own, no sign of a sentence.
  const asked = inner.replace(/(?<![^\s(\[\u00A0~\uE000])\?{2,}/gu, (marks) => lostNumber.repeat(marks.length))
  // U+202F is in none of the faces.
  const set = typografs[lang].execute(apostrophes(quotesBesideMarks(dashes(lang === 'en' ? frenchQuotes(signs(asked)) : signs(asked), lang), lang), lang)).replaceAll('\u202F', '\u00A0').replaceAll(lostNumber, '?').replaceAll(lessSign, '<').replaceAll(greaterSign, '>').replaceAll(twoColons, '::').replace(/\uE002[ \u00A0]/g, '«\u00A0').replace(/[ \u00A0]\uE003/g, '\u00A0»').replace(/(?<=[?!])…/g, '..')
  return (edges?.[1] ?? '') + boundWords(set) + (edges?.[3] ?? '')
}

const lostNumber = '\uE004'

const [lessSign, greaterSign, twoColons] = ['\uE005', '\uE006', '\uE007']

// `t<-1.96` compares with a negative number; `<->` and `<=>` are signs of their own. An arrow stands between words.
function signs(typed: string): string {
  // `dplyr::filter`: no slip of the hand.
  const text = typed.replace(/(?<=[\p{L}\p{N}_])::(?=[\p{L}_])/gu, twoColons)
  return text.replace(/<([-=])>/g, `${lessSign}$1${greaterSign}`).replace(/<(?=-)(?!(?<=(?:^|[\s\u00A0])<)-[\s\u00A0]+\p{L})/gu, lessSign)
}

const [frenchOpen, frenchClose] = ['\uE002', '\uE003']

// « mots » with their spaces are quoted French: they are no quotation marks of ours.
function frenchQuotes(text: string): string {
  return text.includes('«') ? text.replace(/«[ \u00A0\u202F](?=\S)([^«»\n]{1,400}?)[ \u00A0\u202F]»/gu, `${frenchOpen}\u00A0$1\u00A0${frenchClose}`) : text
}

// As TeX and pandoc have them: `---`, ` -- `, `1--2`; ` --option` is none.
function dashes(text: string, lang: Lang): string {
  if (!text.includes('--')) return text
  return text
    .replace(/(?<=\d)--(?=\d)/g, '–')
    .replace(/(?<=[\p{L}\p{N}»”"')\]\uE000])---(?=[\p{L}\p{N}«“"'([\uE000])/gu, '—')
    .replace(/^(\uE000*)---?(?= \S)/, '$1—')
    .replace(/(?<=\S) ---?(?= \S)/g, (sign) => (lang === 'ru' ? ' —' : sign.length === 4 ? ' —' : ' –'))
}

// `don't`, `pupils' labels`, and in English 'single' quotation marks.
function apostrophes(text: string, lang: Lang): string {
  if (!text.includes("'")) return text
  const quoted = lang === 'en' ? text.replace(/(?<=^|[\s(\u00A0—–“"])'(?=\p{L})([^'\n]{1,120}?(?:(?<=\p{L})'(?=\p{L})[^'\n]{1,120}?)*)'(?=$|[\s.,:;!?)—–”"\u00A0])/gu, '‘$1’') : text
  return quoted.replace(/(?<=\p{L})'(?=\p{L})/gu, '’').replace(/(?<=[a-z]s)'(?=\s)/g, '’')
}

// Typograf takes a quote after a mark for a closing one: `**"Слово"**`.
function quotesBesideMarks(text: string, lang: Lang): string {
  if (!text.includes(`${inlineMark}"`)) return text
  const [open, close] = lang === 'ru' ? ['«', '»'] : ['“', '”']
  return text.replace(/(^|[\s(\u00A0])(\uE000+)"(?=[\p{L}\p{N}])([^"«»“”]{1,200}?)"(?=[.,:;!?]*\uE000*(?:[\s.,:;!?)]|$))/gu, (_, before: string, marks: string, inner: string) => `${before}${marks}${open}${inner}${close}`)
}
