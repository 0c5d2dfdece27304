// note-whole: a paragraph after a note, set in by less than belongs to the note → it stays text of the paper, and is told.
import { shownMarkup } from '../foreign/finding.ts'
import { isBlank, isProse } from './line-forms.ts'
import { lastText } from './list-blocks.ts'
import type { Sheet } from './sheet.ts'

const setIn = /^ {1,3}\S/

export function noteEnds({ lines, kept, find }: Sheet): void {
  const found = lines.flatMap((line, i) => (!kept[i] && isBlank(lines[i - 1]) && setIn.test(line) && isProse(line) ? [i] : []))
  const afterNote = found.filter((i) => isNote(lines, lastText(lines, i)))
  // Where paragraphs begin so everywhere, it says nothing.
  if (found.length > afterNote.length) return
  for (const i of afterNote) find(i + 1, 'note-whole', { found: shownMarkup(lines[i] ?? '') })
}

// Its first line, or one of the lines under it.
function isNote(lines: readonly string[], at: number): boolean {
  let from = at
  while (from > 0 && !isBlank(lines[from - 1])) from--
  return at >= 0 && lines.slice(from, at + 1).some((line) => /^ {0,3}\[\^[^\]\s]+\]:/.test(line))
}
