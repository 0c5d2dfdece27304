// Which of two languages words at the head of a paper are in: its own, or the one it is repeated in.
import type { Lang } from '../model/paper.ts'
import { abstractLabel, keywordsLabel } from './head-paragraphs.ts'

/** Hardly a letter is of the paper's own alphabet; a label such as «Ключевые слова» says it before the words do. */
export function isOtherLanguage(text: string, own: Lang): boolean {
  const label = keywordsLabel.exec(text)?.[0] ?? abstractLabel.exec(text)?.[0] ?? ''
  if (keywordsLabel.test(text) && lettersIn(label, own) > 0) return false
  const words = text.slice(label.length)
  const counted = /\p{L}/u.test(words) ? words : label
  const [ours, theirs] = [lettersIn(counted, own), lettersIn(counted, own === 'ru' ? 'en' : 'ru')]
  return theirs > 2 && ours * 5 < theirs
}

function lettersIn(text: string, lang: Lang): number {
  return text.match(lang === 'ru' ? /\p{Script=Cyrillic}/gu : /\p{Script=Latin}/gu)?.length ?? 0
}
