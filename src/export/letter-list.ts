// Problems of a paper → the numbered list of a letter: a sentence, and the places it is said of in words and pages.
import type { Lang } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { isQuoted, quotedIn } from '../model/quoted.ts'
import { filled, messageOf } from '../model/rules.ts'
import { fileOf, sentenceOfFiles } from './letter-files.ts'
import { letterTexts, ofTheSecretary } from './letter-texts.ts'
import { letterWords } from './letter-words.ts'

/** Errors and warnings of the author's only: a note asks nothing of anybody. */
export function askedOf(file: string, problems: readonly Problem[]): readonly Problem[] {
  return problems.filter((problem) => problem.file === file && problem.severity !== 'info' && !ofTheSecretary.has(problem.rule))
}

export interface LetterList {
  /** Paragraphs: a head and its items, errors first. */
  readonly paragraphs: readonly string[]
  readonly count: number
}

/** `lineOf`: the line of the printed page, where its lines are numbered. */
export function letterList(problems: readonly Problem[], lang: Lang, lineOf: (problem: Problem) => number | null = () => null): LetterList {
  const say = letterWords[lang]
  const [errors, warnings] = [true, false].map((wanted) => itemsOf(problems.filter(({ severity }) => (severity === 'error') === wanted), lang)) as [readonly Item[], readonly Item[]]
  const lists = [[errors, say.errors, 1], [warnings, say.warnings(errors.length > 0), errors.length + 1]] as const
  const paragraphs = lists.flatMap(([items, head, first]) => (items.length === 0 ? [] : [head, ...items.map((item, index) => itemText(item, first + index, lang, lineOf))]))
  return { paragraphs, count: errors.length + warnings.length }
}

/** A sentence, and all the places it is said of. */
interface Item {
  readonly sentence: string
  readonly problems: readonly Problem[]
  /** Each is told with the name of its file, and none is left out. */
  readonly files: boolean
}

function itemsOf(problems: readonly Problem[], lang: Lang): readonly Item[] {
  const items = new Map<string, Problem[]>()
  const ordered = [...problems].sort((a, b) => a.line - b.line || a.column - b.column)
  for (const problem of ordered) {
    const sentence = sentenceOfFiles(problem, problems, lang) ?? sentenceOf(problem, lang)
    items.set(sentence, [...(items.get(sentence) ?? []), problem])
  }
  return [...items].map(([sentence, own]) => ({ sentence, problems: own, files: own.some((problem) => sentenceOfFiles(problem, problems, lang) === sentence) }))
}

// Files and lines of other papers say nothing to an author.
function sentenceOf(problem: Problem, lang: Lang): string {
  const text = letterTexts[problem.rule]
  const key = problem.values['key'] ?? ''
  return (text ? filled(text[lang], { ...problem.values, key: letterWords[lang].keys[key] ?? key }, lang) : messageOf(problem, lang)).replace(/ \([^()]+\.\w+:\d+\)/g, '')
}

const mostPlaces = 10

function itemText({ sentence, problems, files }: Item, number: number, lang: Lang, lineOf: (problem: Problem) => number | null): string {
  const say = letterWords[lang]
  const told = (problem: Problem): string => [files ? fileOf(problem, lang) : '', placeOf(problem, sentence, lang, lineOf(problem))].filter(Boolean).join(', ')
  const places = [...new Set(problems.map(told).filter(Boolean))]
  const most = files ? Infinity : mostPlaces
  const more = places.length > most ? [`   – ${say.more(places.length - most)}`] : []
  return [`${number}. ${sentence}`, ...places.slice(0, most).map((place) => `   – ${place}`), ...more].join('\n')
}

// A line of the file is the last resort: nobody sees it on a page.
function placeOf({ words = '', page = '', line }: Problem, sentence: string, lang: Lang, printedLine: number | null): string {
  const say = letterWords[lang]
  const isSaid = words !== '' && isQuoted(words, sentence)
  // An HTML element alone is nothing that an author could look for.
  const quoted = words === '' || isSaid || words.startsWith('<') ? '' : quotedIn(words, lang)
  return [page === '' ? '' : say.page(page, printedLine), quoted].filter(Boolean).join(': ') || (isSaid || line === 1 ? '' : say.line(line))
}
