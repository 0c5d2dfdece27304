// proceedings press [folder]
import { readFile, readdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { hasErrors } from '../build.ts'
import { press, type Pressed, type PressRequest } from '../press.ts'
import type { MessageLang } from '../model/rules.ts'
import { findingText } from '../press/preflight/finding.ts'
import type { PreflightReport } from '../press/preflight/preflight.ts'
import { pageRanges } from '../press/preflight/page-ranges.ts'
import { staleFiles } from '../press/stale-files.ts'
import { folderDisk } from '../read/disk.ts'
import { writeUnlessBusy } from '../write/write-atomically.ts'
import type { BuildOptions } from './build-command.ts'
import { interruptible } from './interruptible.ts'
import { openDoors } from './open-doors.ts'
import { sourceDateEpoch } from './options.ts'
import { jsonDocument, problemLines, screenOf } from './problem-lines.ts'
import { profilesFolder, programEdition, rulesPage, templatesFolder, version } from './program-folder.ts'
import { progressDisplay, silent } from './progress-display.ts'
import { pressTexts } from './press-texts.ts'
import { countLine } from './summary-lines.ts'
import { spokenLang } from './spoken-lang.ts'
import { texts } from './texts.ts'
import { whyNoVolume } from './why-no-volume.ts'

export interface PressOptions extends Omit<BuildOptions, 'verify'> {
  readonly pages: string
}

/** Gives the exit code. */
export async function runPress(folder: string, options: PressOptions): Promise<number> {
  const lang = await spokenLang(options.lang, process.env, folder)
  const fault = await whyNoVolume(folder, 'press', lang)
  if (fault !== '') {
    process.stderr.write(`${fault}\n`)
    return 2
  }
  const display = options.format === 'json' ? silent : progressDisplay(process.stderr, lang)
  const { doors, openStore, tidy, close } = openDoors(options, lang, display)
  return interruptible(async () => {
    const build: PressRequest['build'] = { disk: folderDisk(folder), templatesFolder, producer: `proceedings ${version}`, edition: programEdition(), final: options.final, verify: 'standard', lang, epoch: sourceDateEpoch(process.env) }
    const pressed = await press({ build, profilesFolder, pages: options.pages, ledger: await readFile(join(options.out, 'press', 'block.json'), 'utf8').catch(() => null) }, { ...doors, openStore })
    doors.progress('write', 0, 1, '')
    const busy = pressed.made ? await writePackage(pressed.made, options) : []
    if (pressed.made) await tidy()
    display.done()
    tell(pressed, busy, options)
    return hasErrors(pressed.problems) || [pressed.report, pressed.cover].some((report) => report?.passed === false) || pressed.refused || busy.length > 0 ? 1 : 0
  }, close, lang)
}

/** Gives the paths of files that are open elsewhere and stay as they were. */
async function writePackage({ files, draft }: NonNullable<Pressed['made']>, { out, pages }: PressOptions): Promise<readonly string[]> {
  const busy: string[] = []
  for (const { path, content } of files) if (!(await writeUnlessBusy(join(out, path), content))) busy.push(path)
  const lying = await readdir(join(out, 'press')).catch(() => [])
  for (const name of staleFiles(lying, files.map(({ path }) => basename(path)), { draft, whole: pages === '' })) await rm(join(out, 'press', name), { force: true }).catch(() => undefined)
  return busy
}

function tell({ problems, titles, lang, made, report, cover, refused }: Pressed, busy: readonly string[], options: PressOptions): void {
  if (options.format === 'json') {
    const shown = (each: PreflightReport | null) => each?.findings.map((found) => ({ ...found, message: findingText(found, lang) })) ?? []
    const summary = report && { passed: report.passed && cover?.passed !== false, findings: shown(report), coverFindings: shown(cover), files: made?.files.map(({ path }) => path) ?? [], busy, refused }
    process.stdout.write(jsonDocument(problems, lang, summary))
    return
  }
  const say = pressTexts[lang]
  const lines = [...problemLines(problems, titles, lang, screenOf(process.stdout, process.env))]
  if (lines.length > 0) lines.push('', texts[lang].rules(rulesPage), '')
  for (const each of [report, cover]) lines.push(...findingLines(each, lang, each === cover ? 'cover.pdf' : ''))
  if (made) lines.push(say.made(`${options.out}/press`, made.files.filter(({ path }) => path.endsWith('.pdf')).map(({ path }) => path.slice('press/'.length)).join(', '), made.draft))
  if (busy.length > 0) lines.push(say.busy(busy.join(', ')))
  if (refused) lines.push(say.refused[refused.why]('pages' in refused ? pageRanges(refused.pages) : options.pages))
  else if (!made) lines.push(say.nothing)
  if (made) lines.push(`  ${say.pages(made.pages, made.colourPages.length, made.colourLeaves, pageRanges(made.colourPages.map(String)))}`, `  ${countLine(problems, lang)}`, ...(options.pages === '' ? [`  ${say.report(`${options.out}/press/preflight.html`)}`] : []))
  process.stdout.write(lines.join('\n') + '\n')
}

// Those with a place in a manuscript are told among the problems.
function findingLines(report: PreflightReport | null, lang: MessageLang, file: string): readonly string[] {
  return (report?.findings ?? []).filter(({ place }) => !place).map((found) => {
    const pages = file === '' ? pageRanges(found.pages.map((page) => report?.pages[page - 1]?.label ?? String(page))) : ''
    return pressTexts[lang].finding(texts[lang].severity[found.severity], `${file === '' ? '' : `${file}: `}${findingText(found, lang)}`, pages)
  })
}
