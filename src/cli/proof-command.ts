// proceedings proof [folder|paper.md]: pages to be read by authors, and the letters they are mailed with.
import { proofBook, type ProofBook } from '../book/proof-book.ts'
import { hasErrors } from '../build.ts'
import { printedDates } from '../compose/printed-dates.ts'
import { folderDisk } from '../read/disk.ts'
import { writeProofs } from '../write/write-proofs.ts'
import { isFolder } from './is-folder.ts'
import { findVolume } from './find-volume.ts'
import { folderInVolume } from './folder-in-volume.ts'
import { isFile } from './inspect-command.ts'
import { interruptible } from './interruptible.ts'
import { openDoors } from './open-doors.ts'
import { sourceDateEpoch, type CommonOptions } from './options.ts'
import { jsonDocument, problemLines, screenOf } from './problem-lines.ts'
import { programEdition, rulesPage, templatesFolder, version } from './program-folder.ts'
import { progressDisplay, silent } from './progress-display.ts'
import { countLine } from './summary-lines.ts'
import { spokenLang } from './spoken-lang.ts'
import { texts } from './texts.ts'

export interface ProofOptions extends CommonOptions {
  /** ISO date. */
  readonly until?: string
}

/** What authors are given to answer when nothing is said. */
const usualDays = 10

/** Gives the exit code. */
export async function runProof(path: string, options: ProofOptions): Promise<number> {
  const lang = await spokenLang(options.lang, process.env, path)
  const folder = await isFolder(path)
  if (!folder && !(await isFile(path))) {
    process.stderr.write(`${texts[lang].noPaper(path)}\n`)
    return 2
  }
  const epoch = sourceDateEpoch(process.env)
  const today = epoch === null ? new Date() : new Date(epoch * 1000)
  const date = isoDate(today, epoch !== null)
  const until = options.until ?? isoDate(new Date(today.getTime() + usualDays * 24 * 3600 * 1000), epoch !== null)
  const place = folder ? await folderInVolume(path) : null
  const lone = folder ? null : await findVolume(path)
  const request = {
    disk: folderDisk(place?.folder ?? lone?.folder ?? path), templatesFolder, producer: `proceedings ${version}`, edition: programEdition(), lang, date, until,
    ...(lone?.inVolume === false ? { only: null, papers: [lone.paper] } : { only: place?.papers ?? (lone ? [lone.paper] : null) })
  }
  const display = options.format === 'json' ? silent : progressDisplay(process.stderr, lang)
  const { doors, close } = openDoors(options, lang, display)
  return interruptible(async () => {
    const made = await proofBook(request, doors)
    doors.progress('write', 0, 1, '')
    const busy = await writeProofs(options.out, made.proofs, folder && !place && made.proofs.length > 0)
    display.done()
    tell(made, busy, until, options)
    return hasErrors(made.problems) ? 1 : 0
  }, close, lang)
}

/** Of the place where the secretary sits; a fixed date is the same everywhere. */
function isoDate(day: Date, fixed: boolean): string {
  if (fixed) return day.toISOString().slice(0, 10)
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

function tell({ problems, titles, lang, proofs, unset }: ProofBook, busy: readonly string[], until: string, options: ProofOptions): void {
  const say = texts[lang]
  const made = proofs.filter(({ path }) => path.endsWith('.pdf')).map(({ path }) => path)
  if (options.format === 'json') {
    process.stdout.write(jsonDocument(problems, lang, { proofs: made, unset, until }))
    return
  }
  const lines = [...problemLines(problems, titles, lang, screenOf(process.stdout, process.env))]
  if (lines.length > 0) lines.push('', say.rules(rulesPage), '')
  const first = made.length === 0 && unset.length === 0 ? say.noProofs : say.proofs(`${options.out}/proofs`, made.length)
  const facts = [
    ...(busy.length === 0 ? [] : [say.busyOffprints(busy.join(', '))]), ...(unset.length === 0 ? [] : [say.unsetProofs(unset.join(', '))]), countLine(problems, lang),
    ...(proofs.length === 0 ? [] : [say.proofLetters, say.proofUntil(printedDates(until, lang))])
  ]
  process.stdout.write([...lines, first, ...facts.map((fact) => `  ${fact}`)].join('\n') + '\n')
}
