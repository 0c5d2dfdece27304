// What was built → the summary a secretary can read aloud.
import { countBySeverity } from '../check/count-by-severity.ts'
import { sheetsText } from '../compose/printed-sheets.ts'
import type { Problem } from '../model/problem.ts'
import type { Report } from '../model/report.ts'
import type { MessageLang } from '../model/rules.ts'
import { texts } from './texts.ts'

export function summaryLines(report: Report, problems: readonly Problem[], folder: string, written: { readonly file: string; readonly older: string; readonly busy: readonly string[]; readonly letters: number }, lang: MessageLang): readonly string[] {
  const say = texts[lang]
  const { pages, papers, authorIndex, sheets, verification, timings, cache } = report
  const placeholders = papers.filter((paper) => paper.placeholder).map((paper) => paper.title || paper.id)
  const facts = [
    say.pages(pages, papers.length, authorIndex.length),
    ...(sheets.conventional === null ? [] : [say.sheets(sheetsText(sheets.conventional, lang), sheetsText(sheets.publishers, lang))]),
    ...(placeholders.length > 0 ? [say.placeholders(placeholders.join('; '))] : []),
    countLine(problems, lang),
    verification.passed ? say.verified(verification.checks.length) : say.notVerified,
    say.html(`${folder}/html/index.html`),
    ...(written.letters === 0 ? [] : [say.letters(`${folder}/letters`, written.letters)]),
    say.report(`${folder}/report.json`),
    say.time(((timings['total'] ?? 0) / 1000).toFixed(1), cache.printed, cache.kept)
  ]
  const file = `${folder}/${written.file}`
  const held = [...(written.older === '' ? [] : [say.older(written.older)]), ...(written.file === report.file ? [] : [say.busyVolume(report.file)]), ...(written.busy.length === 0 ? [] : [say.busyOffprints(written.busy.join(', '))])]
  return [report.draft ? say.draft(file) : say.ready(file), ...[...held, ...facts].map((fact) => `  ${fact}`)]
}

export function countLine(problems: readonly Problem[], lang: MessageLang): string {
  const { error, warning, info } = countBySeverity(problems)
  return problems.length === 0 ? texts[lang].noProblems : texts[lang].problems(error, warning, info)
}
