// Functions of ours → run in the document that stands in a tab, and kept by the tab for its next documents.
// To send, compile and warm them up anew for each document costs a quarter of what they do there.
import { createHash } from 'node:crypto'
import type { LoadedDocument } from '../model/print.ts'

/** Functions that are sent into a document as text, and what they are called by there. */
export interface DocumentFunctions {
  readonly key: string
  readonly source: string
}

/** `main` is the one that is called; it and `others` know nothing but each other. */
export function documentFunctions(main: (...args: never) => unknown, others: readonly ((...args: never) => unknown)[] = []): DocumentFunctions {
  const source = `(() => {\n${[main, ...others].map(String).join('\n')}\nreturn ${main.name}\n})()`
  return { key: `${main.name} ${createHash('sha256').update(source).digest('hex')}`, source }
}

/** One question to the browser, and two in a tab that does not know them yet. Arguments and answer are JSON. */
export async function runInDocument<T>(document: LoadedDocument, { key, source }: DocumentFunctions, ...args: readonly unknown[]): Promise<T> {
  // No element can be named like a symbol.
  const kept = `globalThis[Symbol.for(${JSON.stringify(key)})]`
  const call = `{ value: await ${kept}(${args.map((arg) => JSON.stringify(arg)).join(', ')}) }`
  const known = await document.evaluate<{ readonly value: T } | null>(`(async () => ${kept} ? ${call} : null)()`)
  const { value } = known ?? await document.evaluate<{ readonly value: T }>(`(async () => {\n${kept} = ${source}\nreturn ${call}\n})()`)
  return value
}
