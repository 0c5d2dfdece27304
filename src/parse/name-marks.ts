// Marks at names (`^1^`, `^[a note]`, `$^{1,2}$`, `\thanks{…}`, `*`) → one private character each, so that commas within them part no names.

export interface NameMark {
  /** As typed. */
  readonly source: string
  /** Signs of organisations: numbers, letters, `*`. */
  readonly signs: readonly string[]
  /** The words of a note; '' for a sign. */
  readonly note: string
}

export interface MarkedText {
  readonly text: string
  readonly marks: readonly NameMark[]
}

const first = 0xe000
const placeholder = /[\uE000-\uE0FF]/gu
const signs = /\^(?!\[[^\]^]*\](?!\^))([^\s^](?:[^^\n]{0,30}[^\s^])?)\^|\$\s*(?:\{\})?\^\{?([^${}]*)\}?\s*\$|<sup>\s*([^<]*)<\/sup>|\\textsuperscript\{([^{}]*)\}|\[\^([^\]\s]+)\]|([⁰¹²³⁴-⁹]+(?:\s*[,;]\s*[⁰¹²³⁴-⁹]+)*)|\\?((?<=[\p{L}.)\\])[*†‡§¶#✉]+(?=[\s,;]|$))/u
const notes = /\^\[((?:[^[\]]|\[[^\]]*\])*)\]|\\(?:thanks|footnote|footnotemark|inst|textdagger)\{((?:[^{}]|\{[^{}]*\})*)\}/u
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

export function maskMarks(source: string): MarkedText {
  const marks: NameMark[] = []
  const text = source.replace(new RegExp(`${signs.source}|${notes.source}`, 'gu'), (whole: string, ...groups: unknown[]) => {
    if (marks.length > 0xfe) return whole
    const [sign, note] = [groups.slice(0, 7), groups.slice(7, 9)].map((some) => some.find((group) => typeof group === 'string') as string | undefined)
    marks.push({ source: whole, signs: sign === undefined ? [] : signsOf(sign), note: (note ?? '').trim() })
    return String.fromCharCode(first + marks.length - 1)
  })
  return { text, marks }
}

export function withoutMarks(text: string): string {
  return text.replace(placeholder, '')
}

export function marksIn(text: string, marks: readonly NameMark[]): readonly NameMark[] {
  return [...text.matchAll(placeholder)].flatMap(([character]) => marks[character.charCodeAt(0) - first] ?? [])
}

/** The text as it was typed. */
export function unmask(text: string, marks: readonly NameMark[]): string {
  return text.replace(placeholder, (character) => marks[character.charCodeAt(0) - first]?.source ?? '')
}

/** `1,2[*]` → 1, 2, *. */
export function signsOf(text: string): readonly string[] {
  const plain = [...text].map((character) => (raised.includes(character) ? String(raised.indexOf(character)) : character)).join('')
  return plain.replace(/[[\]()\\]/g, ' ').replace(/[*†‡§¶#✉]/gu, ' $& ').split(/[\s,;]+/).filter(Boolean)
}
