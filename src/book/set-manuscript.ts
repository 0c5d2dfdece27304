// A manuscript → a set paper: parsed, checked, its images read, its article composed. Kept by content, because most papers of a build are as they were.
import { createHash } from 'node:crypto'
import { checkPaper } from '../check/index.ts'
import { sourceOf } from '../check/source.ts'
import type { SetPaper } from '../compose/compose-bodies.ts'
import { setPaper } from '../compose/set-paper.ts'
import { editionText, type EditionText } from '../export/edition-text.ts'
import type { Cache } from '../model/doors.ts'
import { usedPictures, type UsedPicture } from '../model/image.ts'
import type { LateDigits } from '../model/late-number.ts'
import type { Manuscript, Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { Resource } from '../model/print.ts'
import type { Ignored } from '../parse/metadata.ts'
import { parsePaper } from '../parse/parse-paper.ts'
import { wordsOf, type PaperWords } from '../parse/source-text.ts'
import type { Disk } from '../read/disk.ts'
import { imageUses, readImages, type ImageUse, type PaperImages } from '../read/read-images.ts'
import type { TextHeading } from '../transform/to-hast.ts'
import { citeManuscript, sourcesNow, type CitationWish } from './cite-manuscript.ts'
import type { OpenBook } from './open-book.ts'

/** All of it is data: it is kept as JSON. The paper's tree is empty: nothing after this needs it. */
export interface SetManuscript extends SetPaper {
  readonly headings: readonly TextHeading[]
  readonly edition: EditionText
  readonly words: PaperWords
  readonly illustrated: boolean
  /** In the order of the text; drawings (SVG) have no dots. */
  readonly pictures: readonly UsedPicture[]
  readonly empty: boolean
  readonly problems: readonly Problem[]
  /** What the paper asks not to hear. */
  readonly ignored: readonly Ignored[]
}

interface Kept {
  readonly wish: CitationWish
  /** The bibliography and style files it was set with, as a hash. */
  readonly sources: string
  readonly uses: readonly ImageUse[]
  /** Addresses and content of the images it was set with. */
  readonly images: string
  readonly set: SetManuscript
}

export interface SettingRoom {
  readonly book: OpenBook
  readonly disk: Disk
  readonly cache: Cache
  readonly lateDigits: LateDigits
}

export async function setManuscript(manuscript: Manuscript, room: SettingRoom): Promise<{ readonly set: SetManuscript; readonly resources: readonly Resource[] }> {
  const { book, disk, cache } = room
  const key = keyOf(manuscript, room)
  const text = await cache.text(key)
  const kept = text === null ? null : (JSON.parse(text) as Kept)
  if (kept) {
    const images = await readImages(disk, manuscript.file, kept.uses, book.studio.template.resources)
    if (stateOf(images) === kept.images && (await sourcesNow(disk, kept.wish)) === kept.sources) return { set: kept.set, resources: images.resources }
  }
  const anew = await setAnew(manuscript, room).catch((error: unknown) => error)
  // What no rule foresaw, such as nesting too deep to walk, costs this paper its place and no other.
  if (anew instanceof Error) return { set: unset(manuscript, book, anew), resources: [] }
  const { wish, sources, uses, images, set } = anew as SetAnew
  await cache.keepText(key, JSON.stringify({ wish, sources, uses, images: stateOf(images), set } satisfies Kept))
  return { set, resources: images.resources }
}

interface SetAnew extends Pick<Kept, 'wish' | 'sources'> {
  readonly uses: readonly ImageUse[]
  readonly images: PaperImages
  readonly set: SetManuscript
}

async function setAnew(manuscript: Manuscript, { book, disk, lateDigits }: SettingRoom): Promise<SetAnew> {
  const { studio } = book
  const { value: paper, metadata, problems: parsing } = parsePaper(manuscript, studio.volume.lang, studio.template.characters)
  const source = sourceOf(manuscript.text, metadata)
  const { value: cited, wish, sources, problems: citing } = await citeManuscript(paper, metadata, studio.volume, disk)
  const uses = imageUses(paper.tree)
  const images = await readImages(disk, manuscript.file, uses, studio.template.resources)
  const { value, problems: setting } = setPaper(cited, studio, { images: images.images, isPaper: (id) => book.alone || book.manuscripts.has(id), paperIds: [...book.manuscripts.keys()], itemsOf: book.itemsOf, alone: book.alone, lateDigits })
  const problems = [...parsing, ...images.problems, ...citing, ...checkPaper(paper, studio.volume, source), ...setting].map((problem) => ({ ...problem, paper: paper.id }))
  const { text, ...rest } = value
  const edition = editionText(cited, text, images.images, studio)
  const set = { ...rest, headings: text.headings, edition, paper: withoutTree(paper), words: wordsOf(cited.tree, cited.heading.notes), illustrated: images.images.size > 0, pictures: picturesOf(uses, images), empty: paper.tree.children.length === 0, problems, ignored: metadata.ignore }
  return { wish, sources, uses, images, set }
}

function unset(manuscript: Manuscript, { studio }: OpenBook, error: Error): SetManuscript {
  const { lang } = studio.volume
  const { value: paper, problems } = parsePaper({ ...manuscript, text: manuscript.text.slice(0, splitEnd(manuscript.text)) }, lang, studio.template.characters)
  const deep = error instanceof RangeError
  const values = { found: error.message, 'found.en': deep ? 'its parts are nested too deep' : error.message, 'found.ru': deep ? 'его части вложены друг в друга слишком глубоко' : error.message }
  const head = { lang, title: '', subtitle: '', plainTitle: '', authors: [], affiliations: [], abstract: [], plainAbstract: '', keywords: '', notes: '' }
  return {
    paper, article: { html: '', anchors: [], late: [], blocks: [] }, resources: [], headings: [], edition: { head, translation: null, body: '', notes: '', decisions: [], references: [] }, words: wordsOf(paper.tree), illustrated: false, pictures: [], empty: true, ignored: [],
    problems: [...problems.filter(({ rule }) => rule !== 'text-present'), { ...problemAt({ file: manuscript.file }, 'paper-set', values), paper: paper.id }]
  }
}

/** The metadata block alone names the paper. */
function splitEnd(text: string): number {
  const block = /^\s*---[\s\S]*?\n---[^\n]*\n/.exec(text)
  return block ? block[0].length : 0
}

function withoutTree(paper: Paper): Paper {
  return { ...paper, tree: { type: 'root', children: [] } }
}

function picturesOf(uses: readonly ImageUse[], { images }: PaperImages): UsedPicture[] {
  return uses.flatMap((use) => {
    const image = images.get(use.url)
    return image ? usedPictures(use.url, use, image) : []
  })
}

function stateOf(images: PaperImages): string {
  return JSON.stringify([[...images.images].map(([url, image]) => [url, image.key, image.widthPx, image.heightPx]), images.problems])
}

function keyOf(manuscript: Manuscript, { book, lateDigits }: SettingRoom): string {
  return createHash('sha256').update([book.settingKey, othersOf(manuscript, book, lateDigits), manuscript.id, manuscript.file, JSON.stringify(manuscript.unread ?? null), manuscript.text].join('\0')).digest('hex')
}

/** What a paper prints of others: the numbers of their items, and gaps for their pages. */
function othersOf({ text }: Manuscript, { itemsOf }: OpenBook, { most, of }: LateDigits): string {
  const gaps = text.includes('@paper:') ? Object.entries(of).filter(([id]) => text.includes(`@paper:${id}`)) : []
  return JSON.stringify([most, gaps, text.includes('@item:') ? [...itemsOf] : []])
}
