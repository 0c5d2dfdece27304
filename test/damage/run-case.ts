// A damaged volume → what the program says of it, and how it sets every paper.
import type { Files } from '../build-volume.ts'
import { checkBook } from '../../src/book/check-book.ts'
import { openBook } from '../../src/book/open-book.ts'
import { setManuscript } from '../../src/book/set-manuscript.ts'
import { templatesFolder } from '../../src/cli/program-folder.ts'
import type { Cache } from '../../src/model/doors.ts'
import type { Problem } from '../../src/model/problem.ts'
import { memoryDisk } from '../../src/read/disk.ts'
import type { Case } from './corpus.ts'

export interface Outcome {
  readonly problems: readonly Problem[]
  /** File of a manuscript → its set text. */
  readonly html: ReadonlyMap<string, string>
}

export function damagedFiles(files: Files, { damaged }: Case): Files {
  return Object.fromEntries(Object.entries({ ...files, ...damaged.files }).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== null))
}

export async function outcomeOf(files: Files, cache: Cache): Promise<Outcome> {
  const request = { disk: memoryDisk(files), templatesFolder, producer: 'test', edition: 'test', final: false }
  const { problems } = await checkBook(request, cache)
  const { book } = await openBook(request)
  const html = new Map<string, string>()
  for (const manuscript of book?.manuscripts.values() ?? []) {
    const { set } = await setManuscript(manuscript, { book: book as NonNullable<typeof book>, disk: request.disk, cache, lateDigits: 3 })
    html.set(manuscript.file, set.article.html)
  }
  return { problems, html }
}
