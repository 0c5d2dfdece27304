// Problems, many of them alike → the same with what one paper repeats told once, at its first place, with the other places named.
import type { Problem } from '../model/problem.ts'
import type { MessageLang, RuleId } from '../model/rules.ts'

/** What is done about them is done to the paper as a whole, or is one errand: a letter to the author. */
const alike = new Set<RuleId>(['figure-alt', 'image-exists', 'image-readable', 'image-beside', 'image-local', 'image-type', 'image-named', 'image-still', 'image-sharp', 'caption-marked', 'print-image-fine', 'print-line-art-fine', 'markup-own', 'result-present'])
/** Mended already; where they are not, each is told. */
const mended = new Set<RuleId>(['formula-fits', 'code-fits'])
/** Told once where the very same thing is found. */
const equal = new Set<RuleId>(['html-set', 'html-kept', 'html-inert', 'markup-known', 'markup-set', 'block-known', 'character-known'])
/** Two may still be read one by one. */
const few = 2

export function toldOnce(problems: readonly Problem[]): readonly Problem[] {
  const groups = new Map<string, Problem[]>()
  for (const problem of problems) if (isAlike(problem)) groups.set(keyOf(problem), [...(groups.get(keyOf(problem)) ?? []), problem])
  return problems.flatMap((problem) => {
    const group = isAlike(problem) ? groups.get(keyOf(problem)) ?? [] : []
    return group.length <= few ? [problem] : problem === group[0] ? [gathered(group)] : []
  })
}

function isAlike({ rule, severity }: Problem): boolean {
  return alike.has(rule) || equal.has(rule) || (mended.has(rule) && severity === 'info')
}

function keyOf({ file, rule, severity, values }: Problem): string {
  return `${file}\0${rule}\0${severity}\0${equal.has(rule) ? values['found'] ?? '' : ''}`
}

function gathered(group: readonly Problem[]): Problem {
  const [first, ...others] = [...group].sort((a, b) => a.line - b.line || a.column - b.column) as [Problem, ...Problem[]]
  return { ...first, alike: others.length, values: { ...first.values, 'also.en': alsoEn(first, others), 'also.ru': alsoRu(first, others) } }
}

function alsoEn(first: Problem, others: readonly Problem[]): string {
  const more = `And ${others.length} more like it`
  if (isNamed(first)) return `${more}${inDots(first) ? '' : ' (lines in brackets)'}: ${others.map((other) => fileAt(other, 'en')).join(', ')}.`
  const lines = linesOf(first, others)
  return lines.length === 0 ? `${more} on the same line.` : `${more}: ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}.`
}

function alsoRu(first: Problem, others: readonly Problem[]): string {
  const more = `Таких мест ещё ${others.length}`
  if (isNamed(first)) return `${more}${inDots(first) ? '' : ' (в скобках строки)'}: ${others.map((other) => fileAt(other, 'ru')).join(', ')}.`
  const lines = linesOf(first, others)
  return lines.length === 0 ? `${more}, на той же строке.` : `${more}: ${lines.length === 1 ? 'строка' : 'строки'} ${lines.join(', ')}.`
}

/** Empty where all stand on the line of the first. */
function linesOf(first: Problem, others: readonly Problem[]): readonly number[] {
  const lines = [...new Set(others.map(({ line }) => line))]
  return lines.every((line) => line === first.line) ? [] : lines
}

/** Files must be sent along or made anew: their names are wanted, and how many dots to the inch each has. */
function isNamed({ rule }: Problem): boolean {
  return /^(print-.*)?image-(?!still)|^print-line/.test(rule)
}

function inDots({ values }: Problem): boolean {
  return values['dpi'] !== undefined
}

function fileAt({ line, values }: Problem, lang: MessageLang): string {
  const name = values[`found.${lang}`] ?? values['found'] ?? ''
  if (values['dpi'] === undefined) return `${name} (${line})`
  return lang === 'en' ? `${name} (line ${line}, ${values['dpi']} dots)` : `${name} (строка ${line}, точек: ${values['dpi']})`
}
