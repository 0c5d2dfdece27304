// What a line of a manuscript is by its looks, before Markdown is asked.

export interface Numbered {
  readonly indent: number
  readonly number: number
  readonly sign: string
  /** Of the number with the space after it: what belongs to the item is set in as far. */
  readonly width: number
  readonly text: string
}

export function numbered(line: string): Numbered | null {
  const found = /^( {0,3})(\d{1,9})([.)])([ \t]{1,4})(?=\S)(.*)$/.exec(line)
  if (!found) return null
  const [, indent = '', digits = '', sign = '', gap = '', text = ''] = found
  return { indent: indent.length, number: Number(digits), sign, width: indent.length + digits.length + 1 + (gap.includes('\t') ? 1 : gap.length), text }
}

export function dashed(line: string): { readonly indent: number; readonly text: string } | null {
  const found = /^( {0,3})[-*+][ \t]+(?=\S)(.*)$/.exec(line)
  return found && !isRule(line) ? { indent: (found[1] ?? '').length, text: found[2] ?? '' } : null
}

export function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === ''
}

/** A line of dashes, stars or low lines that Markdown draws as a rule. */
export function isRule(line: string): boolean {
  return /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(line)
}

/** After `[1]:`: words, and no address that a link leads to. */
export const wordsAfterColon = String.raw`[ \t]+(?!<|\S*\/)\S+[ \t]+[^"'(\s]`

/** Words of a paragraph, set in by less than code is. */
export function isProse(line: string): boolean {
  return /^ {0,3}[^\s#>|<]/u.test(line) && /[\p{L}\p{N}]/u.test(line) && !numbered(line) && !dashed(line) && !/^ {0,3}(?::{3,}|!\[|\[\^?[^\]]+\]:)/.test(line)
}

/** Emphasis, code, formulas, links, images, notes, citations, HTML, cells: what no one pastes from a letter. Attributes of items do not count. */
export function isMarkedUp(line: string): boolean {
  return signs.test(bareEnd(line))
}

const signs = new RegExp([
  '[`$|]', '\\\\[\\p{L}([]', '\\*{2}\\S', '(?!(?<=\\p{N})\\*\\p{N})\\*(?=[\\p{L}\\p{N}«„“"(])[^*]*[^\\s*]\\*', '__\\p{L}', '(?<![\\p{L}\\p{N}_])_\\p{L}[^_]*_(?![\\p{L}\\p{N}_])',
  '!?\\[[^\\[\\]]{0,300}\\][([{]', '\\[\\^', '\\^\\[', '\\[-?@', '</?[a-z][^@\\s]*>', '<(?:img|a|br|hr|div|span|table)\\b', '<https?:', '\\{[#.%{]', '~~', ':{3,}'
].join('|'), 'iu')

/** The author has finished: a point, a semicolon, a closing quotation mark. */
export function endsStatement(line: string): boolean {
  return /[.!?…:;»”"“)\]]$/u.test(bareEnd(line))
}

/** Where each line is a paragraph: no comma, no dash, and no two spaces, which break a line within one. */
export function endsParagraph(line: string): boolean {
  return !/(?:[,–—-]\s?| {2,})$/.test(line)
}

export function endsLeadIn(line: string): boolean {
  return bareEnd(line).endsWith(':')
}

/** «Докладчик: Ким Е. В.» */
export function isLabelled(line: string): boolean {
  return /^["«]?\p{Lu}[\p{L} -]{2,40}:\s+\S/u.test(line)
}

/** «Срок – до 1 мая», «(Отв. Ким Е. В.)»: when an item is due, and who answers for it. */
export function isTask(line: string): boolean {
  return /^[*_(]{0,3}(?:(?:Сроки?|Ответственн(?:ый|ая|ые)|(?:Со)?[Ии]сполнител[ьи]|Контроль|Due|Deadline|Responsible)(?!\p{L})[^.:;,]{0,40}?(?:\s*:|\s[–—-]\s)|Отв\.\s*[:–—-]?\s*\p{Lu})/u.test(line)
}

/** A sentence may begin so. */
export function opensStatement(line: string): boolean {
  return /^\s*(?:[«„“"([—–-]\s*)*(?:\p{Lu}|\p{N})/u.test(line)
}

/** As many as end within the line: a full word, a stop, a capital letter. */
export function sentencesIn(line: string): number {
  return 1 + [...line.matchAll(/[\p{L}\p{N}»”")]{3}[.!?…]+["»”)]?\s+["«„“(]?\p{Lu}/gu)].length
}

// Without the attributes of an item, which may be added to pasted text.
function bareEnd(line: string): string {
  const text = line.trimEnd()
  const attributes = text.endsWith('}') ? /\{#(?:item|sec):[^{}]*\}$/.exec(text) : null
  return attributes ? text.slice(0, attributes.index).trimEnd() : text
}
