// proceedings inspect paper.md --stage mdast|hast|html|plan: a door to look inside each stage.
import { stat } from 'node:fs/promises'
import { inspectPaper, type InspectStage } from '../book/inspect-paper.ts'
import { folderDisk } from '../read/disk.ts'
import { findVolume } from './find-volume.ts'
import { openDoors } from './open-doors.ts'
import type { CommonOptions } from './options.ts'
import { programEdition, templatesFolder, version } from './program-folder.ts'
import { silent } from './progress-display.ts'
import { spokenLang } from './spoken-lang.ts'
import { texts } from './texts.ts'

/** Gives the exit code. */
export async function runInspect(path: string, options: CommonOptions & { readonly stage: InspectStage }): Promise<number> {
  const lang = await spokenLang(options.lang, process.env, path)
  if (!(await isFile(path))) {
    process.stderr.write(`${texts[lang].noPaper(path)}\n`)
    return 2
  }
  const { doors, close } = openDoors(options, lang, silent)
  try {
    const { folder, paper } = await findVolume(path)
    const shown = await inspectPaper({ disk: folderDisk(folder), templatesFolder, final: false, producer: `proceedings ${version}`, edition: programEdition(), paper }, options.stage, doors)
    process.stdout.write(shown.endsWith('\n') ? shown : `${shown}\n`)
    return 0
  } finally {
    await close()
  }
}

export async function isFile(path: string): Promise<boolean> {
  try { return (await stat(path)).isFile() } catch { return false }
}
