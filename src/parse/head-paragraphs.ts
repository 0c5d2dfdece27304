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

const single = /^(?:#{1,6}\s|\+{3}(?:\s|$)|(?:-{3,}|\*{3,}|_{3,})\s*$)/

export function paragraphAt(lines: readonly string[], start: number): Paragraph | null {
  let from = start
  while (from < lines.length && (lines[from] ?? '').trim() === '') from++
  if (from >= lines.length) return null
  let to = from
  if (!single.test(lines[from] ?? '')) while (to + 1 < lines.length && (lines[to + 1] ?? '').trim() !== '' && !/^(?:#{1,6}\s|\+{3}(?:\s|$))/.test(lines[to + 1] ?? '')) to++
  return { from, to, text: lines.slice(from, to + 1).map((line) => line.trim()).join('\n') }
}

/** «Аннотация.», `**Keywords:**` at the beginning of a paragraph. */
export function labelled(words: string): RegExp {
  return new RegExp(String.raw`^(?:[*_]{1,3})?(?:\\?\*\s*)?(?:${words})(?:\s*\([^()]*\))?(?:[*_]{1,3})?\s*[.:—–-]+\s*(?:[*_]{1,3})?\s*(?=\S|$)`, 'iu')
}

/** `## Abstract`, or the word alone in bold. */
export function headed(words: string): RegExp {
  return new RegExp(String.raw`^(?:\*\*(?:${words})[.:]?\*\*|#{1,4}\s+[*_]*(?:\d+\.?\s+)?(?:${words})(?:\s*\([^()]*\))?[.:]?[*_]*\s*(?:\{[^{}]*\}\s*)?#*)$`, 'iu')
}

/** What is no running text: a heading, a list, a table, a picture, code. */
export function isBlockMark(line: string): boolean {
  return /^(?:#|[-+*]\s|\d+[.)]\s|\||```|:::|!\[|\[!\[|<(?!sup)|\$\$|---)/.test(line)
}
