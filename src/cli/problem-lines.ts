// Problems → lines for a terminal, grouped by file, worst first. Pure: printing is the command's job.
import { countBySeverity } from '../check/count-by-severity.ts'
import { toldOnce } from '../check/told-once.ts'
import type { Problem, Severity } from '../model/problem.ts'
import { isQuoted } from '../model/quoted.ts'
import { messageOf, shownProblem, type MessageLang } from '../model/rules.ts'
import { texts } from './texts.ts'

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }
const colours: Readonly<Record<Severity, string>> = { error: '31', warning: '33', info: '36' }

export interface Screen {
  readonly colour: boolean
  /** Characters to a line; Infinity where lines are not broken. */
  readonly width: number
}

export function screenOf(stream: { readonly isTTY?: boolean; readonly columns?: number }, env: NodeJS.ProcessEnv): Screen {
  return { colour: stream.isTTY === true && !env['NO_COLOR'], width: stream.isTTY === true ? stream.columns ?? Infinity : Infinity }
}

/** `titles` of papers by file. */
export function problemLines(problems: readonly Problem[], titles: ReadonlyMap<string, string>, lang: MessageLang, { colour, width }: Screen): readonly string[] {
  const lines: string[] = []
  const paint = (text: string, code: string): string => (colour ? `\u001B[${code}m${text}\u001B[0m` : text)
  for (const [file, own] of byFile(toldOnce(problems))) {
    const title = titles.get(file)
    lines.push(...(lines.length > 0 ? [''] : []), title === undefined ? paint(file, '1') : `${paint(texts[lang].quoted(title), '1')} — ${file}`)
    for (const problem of own) {
      const place = `${problem.file}:${problem.line}:${problem.column}`
      lines.push(`  ${place}: ${paint(texts[lang].severity[problem.severity], colours[problem.severity])} [${problem.rule}]`)
      lines.push(...broken(messageOf(problem, lang), width), ...broken(foundAt(problem, lang), width).map((line) => paint(line, '2')))
    }
  }
  return lines
}

const indent = '    '

/** Lines that are set in; a word longer than a line stays whole, so that a path can be copied. */
function broken(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(indent + word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

/** The words at the place, unless the message holds them, and the printed page. */
function foundAt(problem: Problem, lang: MessageLang): string {
  const { words = '', page = '' } = problem
  const quoted = words === '' || isQuoted(words, messageOf(problem, lang)) ? '' : texts[lang].quoted(words)
  return texts[lang].place(quoted, page)
}

function byFile(problems: readonly Problem[]): [string, Problem[]][] {
  const files = new Map<string, Problem[]>()
  for (const problem of problems) files.set(problem.file, [...(files.get(problem.file) ?? []), problem])
  for (const own of files.values()) own.sort((a, b) => weight[a.severity] - weight[b.severity] || a.line - b.line || a.column - b.column)
  return [...files].sort(([a], [b]) => a.localeCompare(b, 'ru', { numeric: true }))
}

/** One document for machines: `{problems, summary}`. */
export function jsonDocument(problems: readonly Problem[], lang: MessageLang, summary: unknown): string {
  const shown = problems.map((problem) => shownProblem(problem, lang))
  return JSON.stringify({ problems: shown, summary: { ...countBySeverity(problems), ...(summary === null ? {} : (summary as object)) } }, null, 2) + '\n'
}
