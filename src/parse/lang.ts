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
  let cyrillic = 0
  let latin = 0
  // Every manuscript is asked, and the blocks of these alphabets are all that papers are written in.
  for (let i = Math.min(text.length, 20000) - 1; i >= 0; i--) {
    const code = text.charCodeAt(i)
    if (code >= 0x400 && code <= 0x52f) cyrillic++
    else if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0x24f)) latin++
  }
  if (cyrillic + latin < 3) return null
  // Code, formulas and addresses are Latin in a Russian paper too.
  return cyrillic * 3 >= latin ? 'ru' : 'en'
}
