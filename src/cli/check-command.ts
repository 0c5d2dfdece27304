// proceedings check [folder|paper.md]: the problems of manuscripts, without printing.
import { basename, dirname, join } from 'node:path'
import { checkBook } from '../book/check-book.ts'
import { hasErrors } from '../build.ts'
import { folderDisk } from '../read/disk.ts'
import { folderCache, noCache } from '../write/folder-cache.ts'
import { isFolder } from './build-command.ts'
import { messageLang, type CommonOptions } from './options.ts'
import { jsonDocument, problemLines } from './problem-lines.ts'
import { programEdition, templatesFolder, version } from './program-folder.ts'
import { countLine } from './summary-lines.ts'
import { texts } from './texts.ts'
import { isFile } from './inspect-command.ts'

/** Gives the exit code. */
export async function runCheck(path: string, options: CommonOptions): Promise<number> {
  const asked = messageLang(options.lang, process.env)
  const folder = await isFolder(path)
  if (!folder && !(await isFile(path))) {
    process.stderr.write(`${texts[asked ?? 'ru'].noPaper(path)}\n`)
    return 2
  }
  const request = { disk: folderDisk(folder ? path : dirname(path)), templatesFolder, final: false, producer: `proceedings ${version}`, edition: programEdition(), ...(folder ? {} : { paper: basename(path) }) }
  const { problems, papers, lang: volumeLang } = await checkBook(request, options.cache ? folderCache(join(options.out, '.cache')) : noCache)
  const lang = asked ?? volumeLang
  if (options.format === 'json') process.stdout.write(jsonDocument(problems, lang, { papers }))
  else {
    const lines = [...problemLines(problems, lang, process.stdout.isTTY === true && !process.env['NO_COLOR'])]
    process.stdout.write([...lines, ...(lines.length > 0 ? [''] : []), texts[lang].checked(papers), `  ${countLine(problems, lang)}`].join('\n') + '\n')
  }
  return hasErrors(problems) ? 1 : 0
}
