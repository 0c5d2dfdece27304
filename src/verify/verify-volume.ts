// The finished volume, read back → the checks it passed and failed.
import type { MessageLang } from '../model/rules.ts'
import type { Check, Expectation, Verification } from '../model/verification.ts'
import { checkAuthorIndex } from './check-author-index.ts'
import { checkBodies } from './check-bodies.ts'
import { checkContents } from './check-contents.ts'
import { checkFolios } from './check-folios.ts'
import { checkFonts } from './check-fonts.ts'
import { checkGlyphs } from './check-glyphs.ts'
import { checkLinks } from './check-links.ts'
import { checkNotes } from './check-notes.ts'
import { checkOutline } from './check-outline.ts'
import { checkBoxes, checkPageCount, checkPageLabels } from './check-pages.ts'
import { checkPapers } from './check-papers.ts'
import { checkTags } from './check-tags.ts'
import { checkText } from './check-text.ts'
import { checkOf, finding } from './finding.ts'
import type { Finding } from './finding.ts'
import { openVolume } from './volume.ts'
import type { FinishedVolume } from './volume.ts'

export interface VerifyOptions {
  /** Every page is read back, not only those that print numbers and both ends of some papers. */
  readonly full: boolean
  /** Language of the details; English when not given. */
  readonly lang?: MessageLang
}

/** Never throws: a file that cannot be read fails the check `readable`, the only one then made. */
export async function verifyVolume(pdf: Uint8Array, expected: Expectation, { full, lang = 'en' }: VerifyOptions): Promise<Verification> {
  try {
    return verified(allChecks(await openVolume(pdf, expected, full), lang))
  } catch (error) {
    return verified([checkOf('readable', [finding('unreadable', reasonOf(error))], lang)])
  }
}

const checks: Readonly<Record<string, (volume: FinishedVolume) => Finding[]>> = {
  readable: () => [],
  'page-count': checkPageCount,
  'page-labels': checkPageLabels,
  boxes: checkBoxes,
  bodies: checkBodies,
  text: checkText,
  'papers-present': checkPapers,
  contents: checkContents,
  'author-index': checkAuthorIndex,
  folios: checkFolios,
  links: checkLinks,
  outline: checkOutline,
  fonts: checkFonts,
  glyphs: checkGlyphs,
  tags: checkTags,
  notes: checkNotes
}

function allChecks(volume: FinishedVolume, lang: MessageLang): readonly Check[] {
  const made: Check[] = []
  for (const [name, check] of Object.entries(checks)) {
    made.push(checkOf(name, finished(() => check(volume)), lang))
    // With a page too few or too many, every other check would only say the same again.
    if (name === 'page-count' && !made.at(-1)?.passed) break
  }
  return made
}

function finished(check: () => Finding[]): Finding[] {
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
