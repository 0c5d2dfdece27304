// The open book, kept from save to save: where only the text under a metadata block changed, it is opened at the changed page and read no further.
import { openBook, type OpenBook } from '../book/open-book.ts'
import { isManuscript } from '../read/find-manuscripts.ts'
import { readText } from '../read/read-text.ts'
import { metadataBlock } from './metadata-block.ts'
import type { PreviewRequest } from './preview-request.ts'

export type Opened = Awaited<ReturnType<typeof openBook>>

export interface BookShelf {
  /** `paper` stands alone; '' for the whole volume. `fresh`: a manuscript to be read again whatever was told of it. */
  open(paper: string, fresh: string): Promise<Opened>
  changed(paths: ReadonlySet<string>): void
}

interface Kept {
  readonly opened: Opened
  /** Manuscripts that were saved since. */
  readonly saved: Set<string>
}

export function bookShelf(request: PreviewRequest): BookShelf {
  const kept = new Map<string, Kept>()
  let changes = 0
  const openAnew = async (paper: string): Promise<Opened> => {
    const { disk, templatesFolder, producer, edition } = request
    const before = changes
    const opened = await openBook({ disk, templatesFolder, producer, edition, final: false, ...(paper === '' ? {} : { papers: [paper] }) })
    // What was saved in the meantime may have been read or not.
    if (before === changes) kept.set(paper, { opened, saved: new Set() })
    return opened
  }
  return {
    open: async (paper, fresh) => {
      const known = kept.get(paper)
      if (!known) return openAnew(paper)
      const saved = new Set([...known.saved, ...(fresh === '' ? [] : [fresh])])
      let { opened } = known
      for (const file of saved) {
        const next = await resaved(opened, file, request)
        if (!next) return openAnew(paper)
        opened = next
      }
      if (kept.get(paper) === known) kept.set(paper, { opened, saved: new Set([...known.saved].filter((file) => !saved.has(file))) })
      return opened
    },
    changed: (paths) => {
      changes++
      const others = [...paths].some((path) => !isManuscript(path))
      if (others) kept.clear()
      else for (const { saved } of kept.values()) for (const path of paths) saved.add(path)
    }
  }
}

/** Null where more may have changed than the text of this manuscript. */
async function resaved({ book, problems }: Opened, file: string, { disk }: PreviewRequest): Promise<Opened | null> {
  const manuscript = book && [...book.manuscripts.values()].find((each) => each.file === file)
  if (!book || !manuscript || manuscript.unread !== undefined) return null
  const read = await readText(disk, file)
  const block = metadataBlock(read.text)
  const isSame = read.unread === null && read.problems.length === 0 && block !== '' && block === metadataBlock(manuscript.text)
  // Others may refer to the items of a resolution.
  if (!isSame || /^kind:\s*["']?resolution/m.test(block)) return null
  return { problems, book: withText(book, manuscript.id, file, read.text) }
}

function withText(book: OpenBook, id: string, file: string, text: string): OpenBook {
  return {
    ...book, manuscripts: new Map([...book.manuscripts].map(([each, manuscript]) => [each, each === id ? { ...manuscript, text } : manuscript])),
    sources: new Map([...book.sources].map(([each, source]) => [each, each === file ? { ...source, text } : source]))
  }
}
