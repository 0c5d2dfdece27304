// proceedings check [folder|paper.md]: the problems of manuscripts and of their pages; no volume is made.
import { checkBook, checkPages, type Checked } from '../book/check-book.ts'
import { hasErrors } from '../build.ts'
import type { MessageLang } from '../model/rules.ts'
import { folderDisk } from '../read/disk.ts'
import { isFolder } from './is-folder.ts'
import { findVolume } from './find-volume.ts'
import { folderInVolume, type FolderInVolume } from './folder-in-volume.ts'
import { isFile } from './inspect-command.ts'
import { interruptible } from './interruptible.ts'
import { openDoors } from './open-doors.ts'
import type { CommonOptions } from './options.ts'
import { jsonDocument, problemLines, screenOf } from './problem-lines.ts'
import { programEdition, rulesPage, templatesFolder, version } from './program-folder.ts'
import { progressDisplay, silent } from './progress-display.ts'
import { countLine } from './summary-lines.ts'
import { spokenLang } from './spoken-lang.ts'
import { texts } from './texts.ts'

export interface CheckOptions extends CommonOptions {
  readonly layout: boolean
}

/** Gives the exit code. */
export async function runCheck(path: string, options: CheckOptions): Promise<number> {
  const lang = await spokenLang(options.lang, process.env, path)
  const folder = await isFolder(path)
  if (!folder && !(await isFile(path))) {
    process.stderr.write(`${texts[lang].noPaper(path)}\n`)
    return 2
  }
  const place = folder ? await folderInVolume(path) : await paperAt(path)
  const request = { disk: folderDisk(place?.folder ?? path), templatesFolder, final: false, producer: `proceedings ${version}`, edition: programEdition(), ...(place ? { papers: place.papers } : {}) }
  const display = options.format === 'json' || !options.layout ? silent : progressDisplay(process.stderr, lang)
  const { doors, close } = openDoors(options, lang, display)
  return interruptible(async () => {
    const checked = await (options.layout ? checkPages(request, doors) : checkBook(request, doors.cache))
    display.done()
    tell(checked, options, lang)
    return hasErrors(checked.problems) ? 1 : 0
  }, close, lang)
}

async function paperAt(path: string): Promise<FolderInVolume> {
  const { folder, paper } = await findVolume(path)
  return { folder, papers: [paper] }
}

function tell({ problems, titles, papers }: Checked, options: CheckOptions, lang: MessageLang): void {
  if (options.format === 'json') {
    process.stdout.write(jsonDocument(problems, lang, { papers }))
    return
  }
  const lines = [...problemLines(problems, titles, lang, screenOf(process.stdout, process.env))]
  process.stdout.write([...lines, ...(lines.length > 0 ? ['', texts[lang].rules(rulesPage), ''] : []), texts[lang].checked(papers), `  ${countLine(problems, lang)}`].join('\n') + '\n')
}
