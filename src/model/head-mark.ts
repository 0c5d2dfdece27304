// Place of a note among those of a paper's head → its mark: asterisks in Russian, printers' signs in English.
import type { Lang } from './paper.ts'

const signs: Readonly<Record<Lang, string>> = { ru: '*', en: '*†‡§¶' }

/** Each sign once, then doubled, and so on. */
export function headMark(index: number, lang: Lang): string {
  const all = signs[lang]
  return (all[index % all.length] ?? '*').repeat(Math.floor(index / all.length) + 1)
}
