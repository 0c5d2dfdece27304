// A damaged volume → what the program says of it, and how it sets every paper.
import type { Files } from '../build-volume.ts'
import { checkBook } from '../../src/book/check-book.ts'
import type { SetManuscript } from '../../src/book/set-manuscript.ts'
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
  const html = new Map<string, string>()
  const see = (text: string): void => { const [file, article] = setIn(text); html.set(file, article) }
  const watched: Cache = {
    ...cache,
    text: async (key) => { const text = await cache.text(key); if (text !== null) see(text); return text },
    keepText: (key, text) => { see(text); return cache.keepText(key, text) }
  }
  const { problems } = await checkBook({ disk: memoryDisk(files), templatesFolder, producer: 'test', edition: 'test', final: false }, watched)
  return { problems, html }
}

const known = new Map<string, readonly [file: string, article: string]>()

function setIn(text: string): readonly [file: string, article: string] {
  const found = known.get(text) ?? articleOf(text)
  known.set(text, found)
  return found
}

function articleOf(text: string): readonly [file: string, article: string] {
  const { set } = JSON.parse(text) as { readonly set: SetManuscript }
  // How many digits the number of a page may have is guessed from the length of the whole volume.
  return [set.paper.file, set.article.html.replace(/--digits:\d/g, '')]
}
