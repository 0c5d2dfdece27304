// A file of the volume folder → its text and what is wrong with it; where there is none, the reason.
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import { decodeText } from './decode-text.ts'
import type { Disk } from './disk.ts'
import { fileKind, kindName } from './file-kind.ts'
import { whyUnread } from './why-unread.ts'

export interface TextFile {
  readonly text: string
  /** What was met on the way to the text. */
  readonly problems: readonly Problem[]
  /** Why there is no text: the file could not be read, or is no text. */
  readonly unread: Problem | null
}

export async function readText(disk: Disk, file: string): Promise<TextFile> {
  try {
    return textOf(file, await disk.read(file))
  } catch (error) {
    return { text: '', problems: [], unread: problemAt({ file }, 'file-readable', whyUnread(error)) }
  }
}

function textOf(file: string, bytes: Uint8Array): TextFile {
  const kind = fileKind(bytes)
  if (kind !== null) return notText(file, kind)
  const { text, encoding, foreign, stray } = decodeText(bytes)
  // A letter now and then is a slip of the hand; more is a file of another kind.
  if (stray !== null && countOf(bytes) * 20 > bytes.length) return notText(file, 'binary')
  const problems = [
    ...(encoding === 'UTF-8' ? [] : [problemAt({ file }, 'encoding-utf8', { found: encoding })]),
    ...(foreign === null ? [] : [problemAt({ file, line: foreign.lines[0] }, 'encoding-one', { found: foreign.encoding, lines: foreign.lines.slice(0, 12).join(', ') })]),
    ...(stray === null ? [] : [problemAt({ file, line: stray.line }, 'text-clean', { found: stray.codes.slice(0, 5).join(', ') })])
  ]
  return { text, problems, unread: null }
}

function notText(file: string, kind: Parameters<typeof kindName>[0]): TextFile {
  const { en, ru } = kindName(kind)
  return { text: '', problems: [], unread: problemAt({ file }, 'file-text', { 'found.en': en, 'found.ru': ru }) }
}

function countOf(bytes: Uint8Array): number {
  return bytes.reduce((count, byte) => count + Number(byte < 9 || (byte > 13 && byte < 32)), 0)
}
