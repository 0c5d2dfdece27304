// All that was made for the printing house → the files of press/, under names of Latin letters.
import type { Artifact, StoredArtifact } from '../model/artifact.ts'
import type { Volume } from '../model/volume.ts'
import { ledgerOf, writeLedger } from './block/page-ledger.ts'
import { coverName } from './cover/cover-geometry.ts'
import type { Inside } from './make-inside.ts'
import type { Outside } from './make-outside.ts'
import { preflightFiles } from './preflight/preflight-files.ts'

export interface PackageParts {
  readonly inside: Inside
  readonly outside: Outside
  /** Ticket and letter; a draft has none. */
  readonly papers: readonly Artifact[]
  readonly volume: Volume
  readonly draft: boolean
}

export function packageFiles({ inside, outside, papers, volume, draft }: PackageParts): readonly StoredArtifact[] {
  const { title, press: { lang } } = volume
  const named = (name: string): string => `press/${draft ? name.replace(/\.pdf$/, '.draft.pdf') : name}`
  return [
    { path: named('block.pdf'), content: inside.block.pdf }, ...outside.cover.files.map(({ part, pdf }) => ({ path: named(coverName(part)), content: pdf })), ...papers,
    ...(draft ? [] : [{ path: 'press/block.json', content: writeLedger(ledgerOf(inside.report.pages)) }]),
    ...preflightFiles(inside.report, title, lang), ...preflightFiles(outside.report, `${title}. cover.pdf`, lang, 'preflight-cover')
  ]
}
