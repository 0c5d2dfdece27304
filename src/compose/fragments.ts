// A template's HTML fragments (Liquid) → functions from values to HTML.
import { Liquid, type Template as Parsed } from 'liquidjs'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import { guessOf } from '../parse/guess-of.ts'

export interface Fragments {
  /** Fills a fragment. A missing or broken fragment gives '' and one problem. */
  fill(name: string, values: Readonly<Record<string, unknown>>): string
  problems(): readonly Problem[]
}

/** Values are escaped unless a fragment says `| raw`: only HTML made by the program may be raw. */
export function makeFragments(template: { readonly name: string; readonly fragments: ReadonlyMap<string, string> }): Fragments {
  const engine = new Liquid({ outputEscape: 'escape', strictFilters: true, ownPropertyOnly: true, cache: true, templates: Object.fromEntries(template.fragments) })
  // Liquid's own `capitalize` makes the rest of the text small, and so spoils names.
  engine.registerFilter('capitalize_first', (text: unknown) => String(text).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()))
  const parsed = new Map<string, Parsed[] | null>()
  const problems: Problem[] = []
  const fail = (name: string, error: unknown): void => {
    const place = placeOf(error)
    const problem = problemAt({ file: `templates/${template.name}/${name}`, ...place }, 'template-valid', { found: textOf(error) })
    if (!problems.some((other) => other.file === problem.file && other.line === problem.line)) problems.push(problem)
  }
  const fragment = (name: string): Parsed[] | null => {
    const known = parsed.get(name)
    if (known !== undefined) return known
    let result: Parsed[] | null = null
    try {
      const text = template.fragments.get(name)
      if (text === undefined) throw new Error(`${name} is missing`)
      result = engine.parse(text, name)
    } catch (error) { fail(name, error) }
    parsed.set(name, result)
    return result
  }
  const checked = new Set<string>()
  return {
    fill(name, values) {
      const pieces = fragment(name)
      if (!pieces) return ''
      if (!checked.has(name)) problems.push(...unknownValues(engine, pieces, values, `templates/${template.name}`))
      checked.add(name)
      try { return String(engine.renderSync(pieces, values)) } catch (error) { fail(name, error); return '' }
    },
    problems: () => problems
  }
}

/** Names at the head of a path that are neither given nor made in the fragment. What they would print is silently nothing. */
function unknownValues(engine: Liquid, pieces: Parsed[], values: Readonly<Record<string, unknown>>, folder: string): readonly Problem[] {
  const known = Object.keys(values)
  return Object.entries(globalsOf(engine, pieces)).filter(([name]) => !Object.hasOwn(values, name)).flatMap(([name, uses]) =>
    uses.map(({ location: { row, col, file = '' } }) => problemAt({ file: `${folder}/${file}`, line: row, column: col }, 'template-value', { found: name, expected: known.join(', '), ...guessOf(name, known) })))
}

// A fragment within it that is missing or broken is told of when it is filled.
function globalsOf(engine: Liquid, pieces: Parsed[]): ReturnType<Liquid['analyzeSync']>['globals'] {
  try { return engine.analyzeSync(pieces).globals } catch { return {} }
}

function placeOf(error: unknown): { line?: number; column?: number } {
  const token = (error as { token?: { getPosition?: () => [number, number] } }).token
  const position = token?.getPosition?.()
  return position ? { line: position[0], column: position[1] } : {}
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message.split('\n')[0] ?? '' : String(error)
}
