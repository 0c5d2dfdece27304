// pairs-closed: a bracket or a guillemet without its fellow, be it some paragraphs further on.
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import { blockTexts, type BlockText } from './block-texts.ts'

interface Sign {
  readonly sign: string
  readonly block: number
  readonly index: number
}

// How many paragraphs a speech or an aside may go on for.
const longest = 12

export function pairsClosed(paper: Paper): readonly Problem[] {
  const texts = blockTexts(paper.tree)
  const alone = [...unpaired(texts, /[«»]/g, '«', isClosedAtOnce), ...unpaired(texts, /[()[\]]/g, '([', () => false), ...strayQuotes(texts)]
  const inOrder = alone.sort((a, b) => a.block - b.block || a.index - b.index)
  // `[[` is one fault.
  return inOrder.filter(({ sign, block, index }, i) => { const before = inOrder[i - 1]; return before?.block !== block || before.sign !== sign || before.index !== index - 1 }).map(({ sign, block, index }) => {
    const { text, at } = texts[block] as BlockText
    return problemAt({ file: paper.file, ...at(index) }, 'pairs-closed', { found: sign, expected: around(text, index) })
  })
}

// `збілі" та ,чорні" плями`: a straight sign that closes what nothing has opened, as programs that read pages by sight leave it.
function strayQuotes(texts: readonly BlockText[]): Sign[] {
  let open = 0
  return texts.flatMap(({ text }, block) => {
    // A speech may go on in the next paragraph.
    open = Math.min(open, 1)
    return [...text.matchAll(/["«„“”»]/g)].flatMap(({ 0: sign, index }): Sign[] => {
      const [before, after] = [text[index - 1] ?? ' ', text[index + 1] ?? ' ']
      const closes = '”»'.includes(sign) || (sign === '"' && /[\p{Script=Cyrillic}.,!?…]/u.test(before) && /[\s.,;:!?)…]/u.test(after))
      const isStray = closes && open === 0 && sign === '"'
      open = closes ? Math.max(0, open - 1) : open + 1
      return isStray ? [{ sign, block, index }] : []
    })
  })
}

function unpaired(texts: readonly BlockText[], signs: RegExp, openers: string, isMeant: (text: string, open: Sign) => boolean): Sign[] {
  const open: Sign[] = []
  const stray: Sign[] = []
  for (const [block, { text }] of texts.entries()) {
    const here: Sign[] = []
    for (const { 0: sign, index } of text.matchAll(signs)) {
      if (isShown(text, index)) continue
      if (openers.includes(sign)) here.push({ sign, block, index })
      else if (here.length > 0) here.pop()
      else if (!isListMark(text, index) && !closesEarlier(open, block)) stray.push({ sign, block, index })
    }
    open.push(...here.filter((sign) => !isMeant(text, sign)))
  }
  return [...open, ...stray]
}

function closesEarlier(open: Sign[], block: number): boolean {
  const at = open.findLastIndex((sign) => block - sign.block <= longest)
  return at >= 0 && open.splice(at, 1).length > 0
}

// «U+005B ([)», «скобка "("»: a sign that is spoken of.
function isShown(text: string, index: number): boolean {
  const [before, sign, after] = [text[index - 1] ?? '', text[index] ?? '', text[index + 1] ?? '']
  const [isRound, isGuillemet] = ['()'.includes(sign), '«»'.includes(sign)]
  return ['""', "''", '“”', '„“', '‘’', ...(isRound ? [] : ['()']), ...(isGuillemet ? [] : ['«»'])].includes(before + after)
}

// «Роман «Война и мир», ООО «Дом «Книга»: one sign often closes both.
function isClosedAtOnce(text: string, { index }: Sign): boolean {
  return /^«[^«».!?]*«[^«»]*»/.test(text.slice(index))
}

// «(табл. 1)» that lost its first bracket.
const referred = /(?<!\p{L})(?:табл|рис|с|см|п|пп|гл|т|вып|ст|разд|прил|fig|tab|table|sec|eq|p|pp|vol|no)\.?\s\d+$/iu

// «а) книги; б) газеты», «1) …», and the faces of letters.
function isListMark(text: string, index: number): boolean {
  if (referred.test(text.slice(0, index))) return false
  return /(?:^|[\s(«;,:])(?:[\p{L}\p{N}*]{1,3}|\d+(?:\.\d+)*|[:;]-?)$/u.test(text.slice(0, index)) && text[index] === ')'
}

function around(text: string, index: number): string {
  const from = text.lastIndexOf(' ', Math.max(0, index - 20)) + 1
  const to = text.length <= index + 25 ? text.length : Math.max(index + 1, text.lastIndexOf(' ', index + 25))
  return text.slice(from, to).trim().replace(/[\s\uFFFC]+/g, ' ')
}
