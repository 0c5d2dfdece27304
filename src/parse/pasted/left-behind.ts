// What pasting leaves behind and no reading can put right: named, with the way to write it.
import type { Sheet } from './sheet.ts'
import { brokenWords } from './broken-words.ts'
import { letterHeads } from './letter-heads.ts'
import { noteEnds } from './note-ends.ts'
import { pageNumbers } from './page-numbers.ts'
import { typedContents } from './typed-contents.ts'
import { typedNotes } from './typed-notes.ts'

const looks: readonly ((sheet: Sheet) => void)[] = [letterHeads, typedContents, pageNumbers, typedNotes, noteEnds, brokenWords]

/** Lines stay where they are, each by itself. */
export function leftBehind(sheet: Sheet): void {
  for (const look of looks) look(sheet)
}
