// Problems → lines for a terminal, grouped by file, worst first. Pure: printing is the command's job.
import type { Problem, Severity } from '../model/problem.ts'
import { messageOf, shownProblem, type MessageLang } from '../model/rules.ts'
import { texts } from './texts.ts'

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }
const colours: Readonly<Record<Severity, string>> = { error: '31', warning: '33', info: '36' }

/** `titles` of papers by file. */
export function problemLines(problems: readonly Problem[], titles: ReadonlyMap<string, string>, lang: MessageLang, colour: boolean): readonly string[] {
  const lines: string[] = []
  const paint = (text: string, code: string): string => (colour ? `\u001B[${code}m${text}\u001B[0m` : text)
  for (const [file, own] of byFile(problems)) {
    const title = titles.get(file)
    lines.push(title === undefined ? paint(file, '1') : `${paint(texts[lang].quoted(title), '1')} — ${file}`)
    for (const problem of own) {
      const place = `${problem.file}:${problem.line}:${problem.column}`
      lines.push(`  ${place}: ${paint(texts[lang].severity[problem.severity], colours[problem.severity])} [${problem.rule}]`, `    ${messageOf(problem, lang)}`)
      const found = foundAt(problem, lang)
      if (found !== '') lines.push(paint(`    ${found}`, '2'))
    }
  }
  return lines
}

/** The words at the place, unless the message holds them, and the printed page. */
function foundAt(problem: Problem, lang: MessageLang): string {
  const { words = '', page = '' } = problem
  const quoted = words === '' || messageOf(problem, lang).includes(words.replace(/…$/u, '')) ? '' : texts[lang].quoted(words)
  return texts[lang].place(quoted, page)
}

function byFile(problems: readonly Problem[]): [string, Problem[]][] {
  const files = new Map<string, Problem[]>()
  for (const problem of problems) files.set(problem.file, [...(files.get(problem.file) ?? []), problem])
  for (const own of files.values()) own.sort((a, b) => weight[a.severity] - weight[b.severity] || a.line - b.line || a.column - b.column)
  return [...files].sort(([a], [b]) => a.localeCompare(b, 'ru', { numeric: true }))
}

export function countBySeverity(problems: readonly Problem[]): Readonly<Record<Severity, number>> {
  const count = { error: 0, warning: 0, info: 0 }
  for (const problem of problems) count[problem.severity]++
  return count
}

/** One document for machines: `{problems, summary}`. */
export function jsonDocument(problems: readonly Problem[], lang: MessageLang, summary: unknown): string {
  const shown = problems.map((problem) => shownProblem(problem, lang))
  return JSON.stringify({ problems: shown, summary: { ...countBySeverity(problems), ...(summary === null ? {} : (summary as object)) } }, null, 2) + '\n'
}
