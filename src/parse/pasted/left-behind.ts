// What pasting leaves behind and no reading can put right: named, with the way to write it.
import type { Find } from '../foreign/finding.ts'
import type { Sheet } from './sheet.ts'
import { brokenWords } from './broken-words.ts'
import { letterHeads } from './letter-heads.ts'
import { pageNumbers } from './page-numbers.ts'
import { typedContents } from './typed-contents.ts'
import { typedNotes } from './typed-notes.ts'

/** One thing that was left: its lines from 0, the first of them named. */
export type Look = (sheet: Pick<Sheet, 'lines' | 'kept' | 'plain'>, find: Find) => void

const looks: readonly Look[] = [letterHeads, typedContents, pageNumbers, typedNotes, brokenWords]

export function leftBehind(sheet: Sheet): void {
  for (const look of looks) look(sheet, sheet.find)
}
