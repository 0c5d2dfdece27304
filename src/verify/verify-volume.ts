// The finished volume, read back → the checks it passed and failed.
import type { MessageLang } from '../model/rules.ts'
import type { Check, Expectation, Verification } from '../model/verification.ts'
import { checkAuthorIndex } from './check-author-index.ts'
import { checkBodies } from './check-bodies.ts'
import { checkContents } from './check-contents.ts'
import { checkFolios, stampedTexts } from './check-folios.ts'
import { checkFonts } from './check-fonts.ts'
import { checkGlyphs } from './check-glyphs.ts'
import { checkLinks } from './check-links.ts'
import { checkNotes } from './check-notes.ts'
import { checkOutline } from './check-outline.ts'
import { checkBoxes, checkPageCount, checkPageLabels } from './check-pages.ts'
import { checkPapers } from './check-papers.ts'
import { checkTags } from './check-tags.ts'
import { checkText, unprintedWords } from './check-text.ts'
import { checkOf, finding } from './finding.ts'
import type { Finding } from './finding.ts'
import { printedOn } from './page-streams.ts'
import { readBack } from './read-back.ts'
import { readPages } from './read-pages.ts'
import { volumeObjects } from './volume-objects.ts'
import type { FinishedVolume } from './volume.ts'

export interface VerifyOptions {
  /** Every page is read back, not only those that print numbers and both ends of some papers. */
  readonly full: boolean
  /** Language of the details; English when not given. */
  readonly lang?: MessageLang
}

/** Never throws: a file that cannot be read fails the check `readable`. */
export async function verifyVolume(pdf: Uint8Array, expected: Expectation, { full, lang = 'en' }: VerifyOptions): Promise<Verification> {
  const volume = await opened(pdf, expected, full)
  if ('reason' in volume) return verification([checkOf('readable', [finding('unreadable', volume)], lang)])
  const run = runner(lang)
  const readable = run('readable', () => [])
  const count = run('page-count', () => checkPageCount(volume))
  // With a page too few or too many every other check would only say the same again.
  return verification([readable, count, ...(count.passed ? remainingChecks(volume, run) : [])])
}
