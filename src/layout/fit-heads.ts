// An overlay that stands in the browser → the same, every running head shortened until its line holds it.
// The functions of this file run in the document: they are sent there as text, and know nothing but each other.
import { documentFunctions, type Question } from './run-in-document.ts'

/** Words were cut by count before; how wide they are hangs on the look and the size of the page. */
export function fitHeads(): Question<null> {
  return { functions: fitting, args: [] }
}

const fitting = documentFunctions(shortenWide, [longestText, withoutLastWord])

function shortenWide(): null {
  for (const head of document.querySelectorAll('.overlay-page .head')) {
    const words = longestText(head)
    while (words !== null && head.scrollWidth > head.clientWidth && words.data.length > 12) words.data = withoutLastWord(words.data)
  }
  return null
}

export function longestText(head: Element): Text | null {
  const walker = document.createTreeWalker(head, NodeFilter.SHOW_TEXT)
  let longest: Text | null = null
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) if (text.data.length > (longest?.data.length ?? 0)) longest = text
  return longest
}

/** Never after a preposition or a comma, and initials go with their surname. */
export function withoutLastWord(words: string): string {
  const cut = words.replace(/…$/, '').replace(/ +[^ ]*$|[^ ]{1,8}$/, '')
  return cut.replace(/[ \u00A0]+(?:\p{L}{1,3}|—|–|-)$/u, '').replace(/[\s,:;.—–-]+$/u, '') + '…'
}
