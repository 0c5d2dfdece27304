// `Dani&euml;l`, `O&#8217;Neil` in a field of the metadata block → the letters they stand for.
import { toString } from 'mdast-util-to-string'
import { parseTree } from './processor.ts'

/** Only letters and signs of names: `&lt;` would become mark-up. */
export function namedCharacters(text: string): string {
  return text.replace(/&(?:#\d{2,6}|#[Xx][\dA-Fa-f]{2,6}|[A-Za-z]{2,31}\d{0,2});/g, (written) => {
    const character = toString(parseTree(written))
    return /^[\p{L}\p{M}\p{N}\u00A0&\u2010-\u201F\u00AB\u00BB\u00B7]$/u.test(character) ? character : written
  })
}
