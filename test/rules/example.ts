// An example of a rule: files that raise it on a line, and the same files mended. Each is a test, and a section of docs/rules.md.
import type { Problem } from '../../src/model/problem.ts'
import type { RuleId } from '../../src/model/rules.ts'

export type Files = Readonly<Record<string, string | Uint8Array>>

/** What the rule means and why it matters. */
export interface Why {
  readonly en: string
  readonly ru: string
}

export interface RuleExample {
  readonly rule: RuleId
  readonly why: Why
  /** As the page of the rule shows it. */
  readonly shown: Shown
  /** File and line, such as `a.md:6`. */
  readonly at: string
  readonly bad: Trial
  readonly good: Trial
}

export interface Shown {
  readonly language: 'markdown' | 'yaml' | 'xml' | 'text'
  readonly bad: string
  readonly good: string
}

/** Files of a volume's folder that are checked; or, where no files can raise a rule, what raises it. */
export type Trial =
  | { readonly files: Files; readonly paper?: string; readonly closed?: readonly string[]; readonly onPages?: true }
  | { readonly problems: () => readonly Problem[] }

export const block = '---\ntitle: Читальный зал сегодня\nauthors: [Иванова Анна Петровна]\n---\n\n'
const textStart = block.split('\n').length - 1
export const aPaper = `${block}Текст доклада.\n`

export function why(en: string, ru: string): Why {
  return { en, ru }
}

/** The text of a manuscript under a metadata block without fault; `line` is counted in the text. `beside`: files that lie there. */
export function inText(rule: RuleId, line: number, why: Why, bad: string, good: string, beside: Files = {}): RuleExample {
  const trial = (text: string): Trial => ({ files: { 'a.md': `${block}${text}\n`, ...beside } })
  return { rule, why, shown: { language: 'markdown', bad, good }, at: `a.md:${line + textStart}`, bad: trial(bad), good: trial(good) }
}

/** The metadata block of a manuscript, without its fences; `line` is counted in it. */
export function inBlock(rule: RuleId, line: number, why: Why, bad: string, good: string, beside: Files = {}): RuleExample {
  const trial = (text: string): Trial => ({ files: { 'a.md': `---\n${text}\n---\n\nТекст доклада.\n`, ...beside } })
  return { rule, why, shown: { language: 'yaml', bad: `---\n${bad}\n---`, good: `---\n${good}\n---` }, at: `a.md:${line + 1}`, bad: trial(bad), good: trial(good) }
}

/** A whole manuscript. */
export function inManuscript(rule: RuleId, line: number, why: Why, bad: string, good: string, beside: Files = {}): RuleExample {
  const trial = (text: string): Trial => ({ files: { 'a.md': text === '' ? '' : `${text}\n`, ...beside } })
  return { rule, why, shown: { language: 'markdown', bad, good }, at: `a.md:${line}`, bad: trial(bad), good: trial(good) }
}

const fields = ['title: Сборник', 'udk: none', 'bbk: none', 'authorMark: none', 'isbn: none', 'annotation: none', 'copyright: [none]', 'publisher: { name: none, place: none, address: none }', 'printer: { name: none, address: none }', 'run: none', 'signed: none', 'order: none', 'site: none', 'year: 2008']

/** volume.yml; what an example does not show is filled in after it. */
export function volumeFile(shown: string): string {
  const given = new Set(shown.split('\n').map((line) => /^\w+(?=:)/.exec(line)?.[0]))
  return `${shown}\n${fields.filter((field) => !given.has(field.split(':')[0])).join('\n')}\n`
}

/** Lines of volume.yml; one paper `a.md` lies beside it. */
export function inVolume(rule: RuleId, line: number, why: Why, bad: string, good: string, beside: Files = { 'a.md': aPaper }): RuleExample {
  const trial = (text: string): Trial => ({ files: { 'volume.yml': volumeFile(text), ...beside } })
  return { rule, why, shown: { language: 'yaml', bad, good }, at: `volume.yml:${line}`, bad: trial(bad), good: trial(good) }
}

/** A folder, told by its files. */
export function inFolder(rule: RuleId, at: string, why: Why, bad: Files, good: Files, told: Pick<Shown, 'bad' | 'good'> = { bad: Object.keys(bad).join('\n'), good: Object.keys(good).join('\n') }): RuleExample {
  return { rule, why, shown: { language: 'text', ...told }, at, bad: { files: bad }, good: { files: good } }
}

/** The same measured on printed pages. */
export function onPages(example: RuleExample): RuleExample {
  const measured = (trial: Trial): Trial => ('files' in trial ? { ...trial, onPages: true } : trial)
  return { ...example, bad: measured(example.bad), good: measured(example.good) }
}
