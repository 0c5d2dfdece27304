// proceedings kit [folder]: what the secretary mails to authors, so that each sees the pages of the real volume.
import { join } from 'node:path'
import { makeKit } from '../kit/make-kit.ts'
import { zipFiles } from '../kit/zip-files.ts'
import { folderDisk } from '../read/disk.ts'
import { writeAtomically } from '../write/write-atomically.ts'
import { hasErrors } from '../build.ts'
import { isFile } from './inspect-command.ts'
import type { CommonOptions } from './options.ts'
import { jsonDocument, problemLines, screenOf } from './problem-lines.ts'
import { templatesFolder } from './program-folder.ts'
import { spokenLang } from './spoken-lang.ts'
import { texts } from './texts.ts'
import { whyNoVolume } from './why-no-volume.ts'

/** Gives the exit code. */
export async function runKit(folder: string, options: Pick<CommonOptions, 'out' | 'lang' | 'format'>): Promise<number> {
  const lang = await spokenLang(options.lang, process.env, folder)
  const fault = await whyNoVolume(folder, 'kit', lang) || ((await isFile(join(folder, 'volume.yml'))) ? '' : texts[lang].noVolume(folder))
  if (fault !== '') {
    process.stderr.write(`${fault}\n`)
    return 2
  }
  const { files, date, problems } = await makeKit(folderDisk(folder), templatesFolder)
  const path = options.out.toLowerCase().endsWith('.zip') ? options.out : join(options.out, 'kit.zip')
  if (files.length > 0) await writeAtomically(path, zipFiles(files, date))
  if (options.format === 'json') process.stdout.write(jsonDocument(problems, lang, files.length === 0 ? null : { file: path, files: files.map((file) => file.path) }))
  else {
    const lines = problemLines(problems, new Map(), lang, screenOf(process.stdout, process.env))
    const told = files.length === 0 ? [texts[lang].noKit] : [texts[lang].kit(path), ...files.map((file) => `  ${file.path}`), texts[lang].kitHow]
    process.stdout.write([...lines, ...(lines.length > 0 ? [''] : []), ...told].join('\n') + '\n')
  }
  return hasErrors(problems) ? 1 : 0
}
