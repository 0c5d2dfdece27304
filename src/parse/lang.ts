// Tags and names of languages, and letters → ru or en.
import type { Lang } from '../model/paper.ts'

/** `ru-RU`, `en_US`, `russian` → ru or en; null for other languages. */
export function langOf(tag: string): Lang | null {
  const primary = tag.toLowerCase().split(/[-_\s]/)[0] ?? ''
  if (['ru', 'rus', 'russian', 'русский'].includes(primary)) return 'ru'
  return ['en', 'eng', 'english', 'английский'].includes(primary) ? 'en' : null
}

/** Which alphabet the text is written in; null when it has too few letters to tell. */
export function langOfText(text: string): Lang | null {
  const sample = text.slice(0, 20000)
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (cyrillic + latin < 3) return null
  // Code, formulas and addresses are Latin in a Russian paper too.
  return cyrillic * 3 >= latin ? 'ru' : 'en'
}
