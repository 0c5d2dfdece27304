// proceedings build [folder]
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { build, hasErrors, type Built, type BuiltVolume } from '../build.ts'
import { folderDisk } from '../read/disk.ts'
import { writeVolume } from '../write/artifacts.ts'
import { writeEdition } from '../write/write-edition.ts'
import { writeLetters } from '../write/write-letters.ts'
import { writeMade } from '../write/made-artifacts.ts'
import { interruptible } from './interruptible.ts'
import { openDoors } from './open-doors.ts'
import { sourceDateEpoch, type CommonOptions } from './options.ts'
import { jsonDocument, problemLines, screenOf } from './problem-lines.ts'
import { programEdition, rulesPage, templatesFolder, version } from './program-folder.ts'
import { progressDisplay, silent } from './progress-display.ts'
import { countLine, summaryLines } from './summary-lines.ts'
import { spokenLang } from './spoken-lang.ts'
import { texts } from './texts.ts'
import { whyNoVolume } from './why-no-volume.ts'

export interface BuildOptions extends CommonOptions {
  readonly final: boolean
  readonly verify: 'standard' | 'full'
}

/** Gives the exit code. */
export async function runBuild(folder: string, options: BuildOptions): Promise<number> {
  const lang = await spokenLang(options.lang, process.env, folder)
  const fault = await whyNoVolume(folder, 'build', lang)
  if (fault !== '') {
    process.stderr.write(`${fault}\n`)
    return 2
  }
  const display = options.format === 'json' ? silent : progressDisplay(process.stderr, lang)
  const { doors, tidy, close } = openDoors(options, lang, display)
  return interruptible(async () => {
    const built = await build({
      disk: folderDisk(folder), templatesFolder, producer: `proceedings ${version}`, edition: programEdition(), final: options.final, verify: options.verify, lang, epoch: sourceDateEpoch(process.env)
    }, doors)
    doors.progress('write', 0, 1, '')
    const written = built.volume && await writeResults(built.volume, options.out)
    if (written) await tidy()
    display.done()
    tell(built, written, options)
    return hasErrors(built.problems) ? 1 : 0
  }, close, lang)
}

interface Written {
  /** Of the volume. */
  readonly file: string
  /** A finished volume that stays beside a draft; ''. */
  readonly older: string
  /** Other files that are open elsewhere and stay as they were. */
  readonly busy: readonly string[]
}

async function writeResults({ pdf, report, offprints, html, letters }: BuiltVolume, out: string): Promise<Written> {
  const busy = await Promise.all([writeMade(out, 'html/papers', '.pdf', offprints, join(out, '.cache', 'offprints.json')), writeEdition(out, html), writeLetters(out, letters)])
  const older = report.draft && (await stat(join(out, 'volume.pdf')).catch(() => null)) !== null ? 'volume.pdf' : ''
  return { file: await writeVolume(out, pdf, report, new Date()), older, busy: busy.flat() }
}

function tell(built: Built, written: Written | null, options: BuildOptions): void {
  const { problems, titles, lang, volume } = built
  if (options.format === 'json') {
    process.stdout.write(jsonDocument(problems, lang, volume ? { ...volume.report, file: written?.file, problems: undefined } : null))
    return
  }
  const lines = [...problemLines(problems, titles, lang, screenOf(process.stdout, process.env))]
  if (lines.length > 0) lines.push('', texts[lang].rules(rulesPage), '')
  lines.push(...(volume && written ? summaryLines(volume.report, problems, options.out, { ...written, letters: volume.letters.length }, lang) : [texts[lang].nothing, `  ${countLine(problems, lang)}`]))
  process.stdout.write(lines.join('\n') + '\n')
}
