// What a build made → files in the results folder. volume.pdf is replaced only by a volume free of errors and verified.
import { rm } from 'node:fs/promises'
import { join, parse } from 'node:path'
import type { Report } from '../model/report.ts'
import { isBusy, writeAtomically } from './write-atomically.ts'

/** Gives the name of the volume's file: a dated one beside the usual where that is open in a viewer. */
export async function writeVolume(folder: string, pdf: Uint8Array, report: Report, now: Date): Promise<string> {
  const file = await writeBeside(folder, report.file, pdf, now)
  await writeAtomically(join(folder, 'report.json'), JSON.stringify({ ...report, file }, null, 2) + '\n')
  // A draft of an earlier state would contradict the finished volume beside it.
  if (!report.draft) await rm(join(folder, 'volume.draft.pdf'), { force: true }).catch(() => undefined)
  return file
}

async function writeBeside(folder: string, name: string, content: Uint8Array, now: Date): Promise<string> {
  try {
    await writeAtomically(join(folder, name), content)
    return name
  } catch (error) {
    if (!isBusy(error)) throw error
    const dated = datedName(name, now)
    await writeAtomically(join(folder, dated), content)
    return dated
  }
}

/** `volume.pdf` → `volume 2026-05-09 14-03-27.pdf`: a name every system takes. */
export function datedName(name: string, now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-')
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join('-')
  const { name: stem, ext } = parse(name)
  return `${stem} ${day} ${time}${ext}`
}
