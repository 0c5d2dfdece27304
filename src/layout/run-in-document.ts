// Functions of ours → run in the document that stands in a tab, and kept by the tab for its next documents.
// To send, compile and warm them up anew for each document costs a quarter of what they do there.
import { createHash } from 'node:crypto'
import type { LoadedDocument } from '../model/print.ts'

/** Functions that are sent into a document as text, and what they are called by there. */
export interface DocumentFunctions {
  readonly key: string
  readonly source: string
}

/** What a document is asked: functions of ours, and what the first of them is given. Arguments and answer are JSON. */
export interface Question<T> {
  readonly functions: DocumentFunctions
  readonly args: readonly unknown[]
  /** Only its type is ever looked at. */
  readonly answer?: T
}

/** Null where nothing is asked. */
type Answers<Q extends readonly (Question<unknown> | null)[]> = { -readonly [K in keyof Q]: Q[K] extends Question<infer T> ? T : Q[K] extends Question<infer T> | null ? T | null : null }

/** `main` is the one that is called; it and `others` know nothing but each other. */
export function documentFunctions(main: (...args: never) => unknown, others: readonly ((...args: never) => unknown)[] = []): DocumentFunctions {
  const source = `(() => {\n${[main, ...others].map(String).join('\n')}\nreturn ${main.name}\n})()`
  return { key: `${main.name} ${createHash('sha256').update(source).digest('hex')}`, source }
}

/**
 * One after the other, but all at once for us: a way to the browser and back waits for whatever is being worked on at either end.
 * A tab that does not know a function stops there, and is sent that one and all after it.
 */
export async function runInDocument<const Q extends readonly (Question<unknown> | null)[]>(document: LoadedDocument, questions: Q): Promise<Answers<Q>> {
  const asked = questions.filter((question) => question !== null)
  const answers = asked.length === 0 ? [] : await document.evaluate<unknown[]>(run(asked, false))
  if (answers.length < asked.length) answers.push(...await document.evaluate<unknown[]>(run(asked.slice(answers.length), true)))
  return questions.map((question) => (question === null ? null : answers[asked.indexOf(question)])) as Answers<Q>
}

// No element can be named like a symbol.
function run(questions: readonly Question<unknown>[], sent: boolean): string {
  const steps = questions.map(({ functions: { key, source }, args }) => {
    const kept = `globalThis[Symbol.for(${JSON.stringify(key)})]`
    return `${sent ? `${kept} ??= ${source}` : `if (!${kept}) return answers`}\nanswers.push(await ${kept}(${args.map((arg) => JSON.stringify(arg)).join(', ')}))`
  })
  return `(async () => {\nconst answers = []\n${steps.join('\n')}\nreturn answers\n})()`
}
