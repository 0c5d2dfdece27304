// «слово1», «слово2» above «Примечания» and the lines «1 Тынянов Ю. Н. …» below: notes whose raised digits a letter has flattened. Each is told, and its line stands by itself.
import { shownMarkup } from '../foreign/finding.ts'
import { isBlank } from './line-forms.ts'
import type { Sheet } from './sheet.ts'

const heading = /^[*_#\s]*(?:Примечания|Сноски|Примітки|Заўвагі|Notes)[.:]?[*_]*\s*$/iu
const note = /^\s*(\d{1,2})[.)]?[\t ]+(?=[\p{L}«„"])/u
const call = /(?<=[\p{Ll}\p{M}]{3}[»”"]?)(\d{1,2})(?=[\s,.;:)»?!]|$)/gu

export function digitNotes({ lines, kept, parted, find }: Sheet): void {
  const head = lines.findIndex((line, i) => !kept[i] && heading.test(line))
  if (head < 0 || lines.some((line) => /\[\^\d/.test(line))) return
  const notes = inOrder(lines.flatMap((line, i) => (i > head && !kept[i] ? [...(note.exec(line) ?? [])].slice(1).map((number) => ({ i, number: Number(number) })) : [])))
  const calls = inOrder(lines.slice(0, head).flatMap((line, i) => (kept[i] ? [] : [...line.matchAll(call)].map(([number]) => ({ i, number: Number(number) })))))
  if (Math.min(notes.length, calls.length) < 2) return
  for (const [k, at] of notes.slice(0, calls.length).entries()) {
    const line = lines[at] ?? ''
    find(at + 1, 'note-called', { found: shownMarkup(line), expected: String((calls[k] ?? 0) + 1), mark: String(k + 1), name: String(k + 1) })
    lines[at] = line.replace('\t', ' ')
    if (!isBlank(lines[at - 1])) parted[at] = true
  }
}

// The lines of 1, 2, 3 and so on, each the first after the one before.
function inOrder(found: readonly { readonly i: number; readonly number: number }[]): readonly number[] {
  const order: number[] = []
  for (const { i, number } of found) if (number === order.length + 1) order.push(i)
  return order
}
