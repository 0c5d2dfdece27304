// What a build made → files in the results folder. volume.pdf is replaced only by a volume free of errors and verified.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '../model/report.ts'
import { writeAtomically } from './write-atomically.ts'

/** Gives the names of the files written, the volume first. */
export async function writeVolume(folder: string, pdf: Uint8Array, report: Report): Promise<readonly string[]> {
  await writeAtomically(join(folder, report.file), pdf)
  await writeAtomically(join(folder, 'report.json'), JSON.stringify(report, null, 2) + '\n')
  // A draft of an earlier state would contradict the finished volume beside it.
  if (!report.draft) await rm(join(folder, 'volume.draft.pdf'), { force: true })
  return [report.file, 'report.json']
}
