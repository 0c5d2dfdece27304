// Problems of papers → a letter to the authors of each: what was found, in words and pages, and what is asked of them.
import type { Artifact } from '../model/artifact.ts'
import { fullName, initialsFirst } from '../model/format-name.ts'
import type { PlacedPaper } from '../model/page-plan.ts'
import type { Lang, Paper } from '../model/paper.ts'
import type { Author } from '../model/person.ts'
import type { Problem } from '../model/problem.ts'
import { quotedIn } from '../model/quoted.ts'
import { filled, messageOf } from '../model/rules.ts'
import type { Volume } from '../model/volume.ts'
import { isEmail } from '../parse/email.ts'
import { letterTexts, ofTheSecretary } from './letter-texts.ts'
import { letterWords } from './letter-words.ts'

export type LetterPaper = Pick<Paper, 'id' | 'file' | 'kind' | 'lang' | 'heading'>

export interface LetterRequest {
  readonly volume: Pick<Volume, 'title' | 'editors' | 'publisher'>
  readonly papers: Iterable<LetterPaper>
  readonly placed: readonly PlacedPaper[]
  /** Papers that a placeholder page stands for. */
  readonly placeholders: ReadonlySet<string>
  readonly problems: readonly Problem[]
}

/** Errors and warnings only: a note asks nothing of anybody. Papers without them get no letter. */
export function authorLetters(request: LetterRequest): readonly Artifact[] {
  return [...request.papers].flatMap((paper) => {
    const own = request.problems.filter(({ file, rule, severity }) => file === paper.file && severity !== 'info' && !ofTheSecretary.has(rule))
    return own.length === 0 ? [] : [{ path: `letters/${paper.id}.txt`, content: letterTo(paper, own, request) }]
  })
}

function letterTo(paper: LetterPaper, problems: readonly Problem[], request: LetterRequest): string {
  const { lang, heading: { authors, title } } = paper
  const say = letterWords[lang]
  const work = say.work(paper.kind, title.text === '' ? '' : quotedIn(title.text, lang))
  const [errors, warnings] = [true, false].map((wanted) => itemsOf(problems.filter(({ severity }) => (severity === 'error') === wanted), lang)) as [readonly Item[], readonly Item[]]
  const lists = [[errors, say.errors], [warnings, say.warnings]] as const
  const numbered = lists.flatMap(([items, head], at) => (items.length === 0 ? [] : [head, ...items.map((item, index) => itemText(item, index + 1 + (at === 0 ? 0 : errors.length), lang))]))
  const parts = [
    [...recipients(authors, say.to), say.subject(work, errors.length + warnings.length)].join('\n'),
    say.greeting(authors.map((author) => addressed(author, lang))), say.opening(request.volume.title === '' ? '' : quotedIn(request.volume.title, lang), work, pagesOf(paper, request)),
    ...numbered, ...(request.placeholders.has(paper.id) ? [say.unset] : []), ...(problems.some(({ page }) => page !== undefined) ? [say.draft] : []),
    say.request, [say.close, ...signature(request.volume, lang)].join('\n')
  ]
  return plain(parts.join('\n\n')) + '\n'
}

function recipients(authors: readonly Author[], to: string): readonly string[] {
  const named = authors.map(({ name, email }) => [fullName(name), isEmail(email) ? `<${email}>` : ''].filter(Boolean).join(' '))
  return named.length === 0 ? [] : [`${to}: ${named.join('; ')}`]
}

/** «Людмила Фёдоровна» in Russian where both are known in full; else the name as it is. */
function addressed({ name }: Author, lang: Lang): string {
  const whole = [name.given, name.patronymic]
  const isFull = whole.every((word) => word !== '' && !word.includes('.') && word.length > 1)
  if (lang === 'ru' && isFull) return whole.join(' ')
  return name.given.includes('.') ? initialsFirst(name) : fullName(name)
}

function pagesOf(paper: LetterPaper, { placed, placeholders }: LetterRequest): string {
  const place = placed.find(({ id }) => id === paper.id)
  if (!place || placeholders.has(paper.id)) return ''
  return place.firstLabel === place.lastLabel ? place.firstLabel : `${place.firstLabel}–${place.lastLabel}`
}

/** A sentence, and all the places it is said of. */
interface Item {
  readonly sentence: string
  readonly problems: readonly Problem[]
}

function itemsOf(problems: readonly Problem[], lang: Lang): readonly Item[] {
  const items = new Map<string, Problem[]>()
  const ordered = [...problems].sort((a, b) => a.line - b.line || a.column - b.column)
  for (const problem of ordered) {
    const sentence = sentenceOf(problem, lang)
    items.set(sentence, [...(items.get(sentence) ?? []), problem])
  }
  return [...items].map(([sentence, own]) => ({ sentence, problems: own }))
}

// Files and lines of other papers say nothing to an author.
function sentenceOf(problem: Problem, lang: Lang): string {
  const text = letterTexts[problem.rule]
  const key = problem.values['key'] ?? ''
  return (text ? filled(text[lang], { ...problem.values, key: letterWords[lang].keys[key] ?? key }, lang) : messageOf(problem, lang)).replace(/ \([^()]+\.\w+:\d+\)/g, '')
}

const mostPlaces = 10

function itemText({ sentence, problems }: Item, number: number, lang: Lang): string {
  const say = letterWords[lang]
  const places = [...new Set(problems.map((problem) => placeOf(problem, sentence, lang)).filter(Boolean))]
  const more = places.length > mostPlaces ? [`   – ${say.more(places.length - mostPlaces)}`] : []
  return [`${number}. ${sentence}`, ...places.slice(0, mostPlaces).map((place) => `   – ${place}`), ...more].join('\n')
}

// A line of the file is the last resort: nobody sees it on a page.
function placeOf({ words = '', page = '', line }: Problem, sentence: string, lang: Lang): string {
  const say = letterWords[lang]
  const isSaid = words !== '' && sentence.includes(words.replace(/…$/u, ''))
  // An HTML element alone is nothing that an author could look for.
  const quoted = words === '' || isSaid || words.startsWith('<') ? '' : quotedIn(words, lang)
  return [page === '' ? '' : say.page(page), quoted].filter(Boolean).join(': ') || (isSaid || line === 1 ? '' : say.line(line))
}

function signature({ editors, publisher }: LetterRequest['volume'], lang: Lang): readonly string[] {
  const [editor] = editors
  return [...(editor ? [`${fullName(editor.name)}, ${editor.label}`.replace(/, $/, '')] : [letterWords[lang].secretary]), ...[publisher.name].filter((name) => name !== '')]
}

// Spaces that hold lines together in print only trouble a letter.
function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ').replace(/\u00AD/g, '')
}
