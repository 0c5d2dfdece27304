// The finished volume, read back → the checks it passed and failed.
import type { MessageLang } from '../model/rules.ts'
import type { Check, Expectation, Verification } from '../model/verification.ts'
import { checkAuthorIndex } from './check-author-index.ts'
import { checkBodies } from './check-bodies.ts'
import { checkBoxes } from './check-boxes.ts'
import { checkContents } from './check-contents.ts'
import { checkFolios } from './check-folios.ts'
import { checkFonts } from './check-fonts.ts'
import { checkGlyphs } from './check-glyphs.ts'
import { checkLinks } from './check-links.ts'
import { checkNotes } from './check-notes.ts'
import { checkOutline } from './check-outline.ts'
import { checkPageCount } from './check-page-count.ts'
import { checkPageLabels } from './check-page-labels.ts'
import { checkPapers } from './check-papers.ts'
import { checkStreams } from './check-streams.ts'
import { checkTags } from './check-tags.ts'
import { checkText } from './check-text.ts'
import { checkOf, finding } from './finding.ts'
import type { Finding } from './finding.ts'
import { openVolume } from './open-volume.ts'
import type { FinishedVolume, OwnReading } from './open-volume.ts'
import { openBackReader, type BackReader } from './read-back.ts'

export interface VerifyOptions {
  /** Every page is read back, not only those that print numbers and both ends of some papers. */
  readonly full: boolean
  /** Language of the details; English when not given. */
  readonly lang?: MessageLang
  /** Opened beforehand, to be ready in time; closed here. */
  readonly reader?: BackReader
}

/** Never throws: a file that cannot be opened fails the check `readable`, the only one then made. */
export async function verifyVolume(pdf: Uint8Array, expected: Expectation, { full, lang = 'en', reader = openBackReader() }: VerifyOptions): Promise<Verification> {
  try {
    const { own, reading } = openVolume(pdf, expected, full, reader)
    const made = new Map(Object.entries(ownChecks).map(([name, check]) => [name, result(() => check(own))]))
    const wrong = new Set(['bodies', 'glyphs'].flatMap((name) => made.get(name) ?? []).map(({ paper }) => paper))
    const volume = { ...own, back: await reading, wrong }
    const count = checkOf('page-count', result(() => checkPageCount(volume)), lang)
    // With a page too few or too many, every other check would only say the same again.
    if (!count.passed) return verified([checkOf('readable', made.get('readable') ?? [], lang), count])
    for (const [name, check] of Object.entries(checksOfBoth)) made.set(name, result(() => check(volume)))
    return verified(order.map((name) => checkOf(name, made.get(name) ?? [], lang)))
  } catch (error) {
    return verified([checkOf('readable', [finding('unreadable', reasonOf(error))], lang)])
  } finally {
    await reader.close()
  }
}

const ownChecks: Readonly<Record<string, (own: OwnReading) => Finding[]>> = {
  readable: checkStreams, boxes: checkBoxes, bodies: checkBodies, fonts: checkFonts, glyphs: checkGlyphs, tags: checkTags, notes: checkNotes
}

const checksOfBoth: Readonly<Record<string, (volume: FinishedVolume) => Finding[]>> = {
  'page-labels': checkPageLabels, text: checkText, 'papers-present': checkPapers, contents: checkContents, 'author-index': checkAuthorIndex,
  folios: checkFolios, links: checkLinks, outline: checkOutline
}

// As they are reported: the file, its pages, what is on them, how they hang together.
const order = [
  'readable', 'page-count', 'page-labels', 'boxes', 'bodies', 'text', 'papers-present', 'contents', 'author-index', 'folios', 'links', 'outline',
  'fonts', 'glyphs', 'tags', 'notes'
]

function result(check: () => Finding[]): Finding[] {
  try {
    return check()
  } catch (error) {
    return [finding('unfinished', reasonOf(error))]
  }
}

function reasonOf(error: unknown): { reason: string } {
  return { reason: error instanceof Error ? error.message : String(error) }
}

function verified(made: readonly Check[]): Verification {
  return { passed: made.every(({ passed }) => passed), checks: made }
}
