// The lines at the head of a text → paragraphs one after another; a heading and a rule are paragraphs of their own.

export interface Paragraph {
  /** Indexes of its first and last line. */
  readonly from: number
  readonly to: number
  readonly text: string
}

/** A field read in the text, and the lines that held it, which are no longer text. */
export type Take = (key: string, paragraph: Paragraph, text: string) => void

/** Whether the metadata block has the key. */
export type Given = (key: string) => boolean

/** «Научная статья», above УДК. */
export const articleType = String.raw`(?:Научная|Обзорная|Оригинальная|Редакционная|Дискуссионная)\s+статья|Научный\s+обзор|Краткое\s+сообщение`
const code = String.raw`[*_]*(?:УДК|ӘОЖ|UDC|ББК)[:.]?[*_]*\s+[\p{Lu}\d(].{0,60}$`
const single = new RegExp(String.raw`^(?:#{1,6}\s|\+{3}(?:\s|$)|(?:-{3,}|\*{3,}|_{3,})\s*$|${code}|[*_]*(?:${articleType})[*_]*\.?(?:$|\s+УДК\s))`, 'u')
/** A line that begins a field of its own even without an empty line above. */
export const beginsField = /^[*_]{0,3}(?:[Аа]ннотация|АННОТАЦИЯ|[Аа]нотація|[Аа]натацыя|Аңдатпа|Abstract|ABSTRACT|Резюме|Ключевые\s+слова|КЛЮЧЕВЫЕ\s+СЛОВА|Ключов[іи]\s+(?:слова|думи)|Ключавыя\s+словы|Түйінд?і?\s+сөздер|Key\s?[Ww]ords|KEY\s?WORDS)[*_]*\s*(?:\([^()]{1,20}\)[*_]*\s*)?[.:]/u
/** «Для цитирования: …», typed below the key words. */
export const citing = /^[*_]*(?:Для\s+цитирования|For\s+citation|Cite\s+as)[*_]*\s*[.:]/iu
const breaks = new RegExp(String.raw`^(?:#{1,6}\s|\+{3}(?:\s|$)|${code})|${beginsField.source}|${citing.source}`, 'u')
// Longer than any line that was broken by hand: such a line is a paragraph.
const wholeLine = 160

export function paragraphAt(lines: readonly string[], start: number): Paragraph | null {
  let from = start
  while (from < lines.length && (lines[from] ?? '').trim() === '') from++
  if (from >= lines.length) return null
  let to = from
  const first = lines[from] ?? ''
  const isClosed = (): boolean => (citing.test(first) ? /[.)]\s*$/.test(lines[to] ?? '') : to === from && isWhole(first) && !beginsField.test(first))
  if (!single.test(first)) while (to + 1 < lines.length && !isClosed() && goesOn(lines[to + 1] ?? '')) to++
  return { from, to, text: lines.slice(from, to + 1).map((line) => line.trim()).join('\n') }
}

function goesOn(row: string): boolean {
  return row.trim() !== '' && !breaks.test(row.trimStart()) && !isWhole(row)
}

// Several sentences on a line: a paragraph of a word processor.
function isWhole(row: string): boolean {
  return row.length > wholeLine && !row.includes('@') && /[.!?…][»”")]?\s*$/u.test(row) && /[\p{L}\p{N}»”)]{3}[.!?…]\s+[«„“"(]?\p{Lu}\p{Ll}/u.test(row)
}

/** «Аннотация.», `**Keywords:**` at the beginning of a paragraph. */
export function labelled(words: string): RegExp {
  return new RegExp(String.raw`^(?:[*_]{1,3})?(?:\\?\*\s*)?(?:${words})(?:\s*\([^()]*\))?(?:[*_]{1,3})?\s*[.:—–-]+\s*(?:[*_]{1,3})?\s*(?=\S|$)`, 'iu')
}

/** `## Abstract`, or the word alone in bold. */
export function headed(words: string): RegExp {
  return new RegExp(String.raw`^(?:\*\*(?:${words})[.:]?\*\*|#{1,4}\s+[*_]*(?:\d+\.?\s+)?(?:${words})(?:\s*\([^()]*\))?[.:]?[*_]*\s*(?:\{[^{}]*\}\s*)?#*)$`, 'iu')
}

export const abstractLabel = labelled('аннотация|анотація|анатацыя|аңдатпа|түйіндеме|abstract|резюме')
export const keywordsLabel = labelled('ключевые\\s+слова(?:\\s+и\\s+фразы)?|ключові\\s+слова|ключавыя\\s+словы|ключови\\s+думи|түйін(?:ді)?\\s+сөздер|кілт(?:ті)?\\s+сөздер|key\\s?words')

/** The word on a line of its own, over the abstract. */
export const abstractAlone = /^(?:#{1,4}\s+|\*\*)?(?:аннотация|анотація|анатацыя|аңдатпа|abstract|резюме)[.:]?(?:\*\*)?$/iu

/** Without the lines of text that follow where a word processor made each paragraph a line. */
export function fieldOnly(paragraph: Paragraph, ends = endsField): Paragraph {
  const rows = paragraph.text.split('\n')
  const end = rows.findIndex((row, index) => index + 1 < rows.length && ends(row, rows[index + 1] ?? ''))
  return end === -1 ? paragraph : { ...paragraph, to: paragraph.from + end, text: rows.slice(0, end + 1).join('\n') }
}

function endsField(row: string, next: string): boolean {
  const isDone = /[.!?…]$/u.test(row) && /^\P{Ll}/u.test(next)
  return isDone && (row.length > wholeLine || next.length > wholeLine || /^(?:\d\.?\s+)?(?:введение|introduction)[.:]?$/iu.test(next))
}

/** Keywords are broken after a comma; a line after that begins with a capital is text. */
export function endsKeywords(row: string, next: string): boolean {
  return endsField(row, next) || (!/[,;:–—-]$/.test(row) && /^\p{Lu}/u.test(next))
}

/** What is no running text: a heading, a list, a table, a picture, code. */
export function isBlockMark(line: string): boolean {
  return /^(?:#|[-+*]\s|\d+[.)]\s|\||```|:::|!\[|\[!\[|<(?!sup)|\$\$|---)/.test(line)
}
