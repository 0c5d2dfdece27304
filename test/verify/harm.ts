// For tests that harm the small volume: what fails, and how to reach into the file.
import assert from 'node:assert/strict'
import type { Pdf } from '../../src/assemble/pdf/pdf.ts'
import { nameTreeEntries } from '../../src/assemble/pdf/tree-entries.ts'
import { dictOf, PdfString } from '../../src/assemble/pdf/values.ts'
import type { PdfDict, PdfValue } from '../../src/assemble/pdf/values.ts'
import { failuresOf, mutated, smallVolume } from './small-volume.ts'
import type { SmallVolume } from './small-volume.ts'

/** The one check that fails when every page is read, with its details; `standard`: what the usual way of reading finds. */
export async function onlyFailure(volume: SmallVolume, standard: 'not asked' | 'the same' | 'nothing' = 'not asked'): Promise<readonly [string, readonly string[]]> {
  const found = await failuresOf(volume, true)
  if (standard !== 'not asked') assert.deepEqual(await failuresOf(volume, false), standard === 'nothing' ? {} : found)
  const [failure, ...others] = Object.entries(found)
  assert.deepEqual(others, [])
  assert.ok(failure)
  return failure
}

export async function mutation(change: (pdf: Pdf, pages: readonly PdfDict[]) => void): Promise<SmallVolume> {
  return mutated(await smallVolume(), change)
}

export function linkTo(pdf: Pdf, page: PdfDict | undefined, anchor: string): PdfDict {
  const links = (pdf.array(page?.get('Annots')) ?? []).map((entry) => pdf.dict(entry) as PdfDict)
  const found = links.find((link) => (pdf.get(pdf.dict(link.get('A'))?.get('D')) as PdfString | null)?.bytes === anchor)
  if (!found) throw new Error(`No link to ${anchor}`)
  return found
}

export function goTo(anchor: string): PdfDict {
  return dictOf({ S: 'GoTo', D: new PdfString(anchor) })
}

export function destination(pdf: Pdf, anchor: string): PdfValue {
  return nameTreeEntries(pdf, pdf.dict(pdf.catalog().get('Names'))?.get('Dests')).find(([name]) => name === anchor)?.[1] ?? null
}
