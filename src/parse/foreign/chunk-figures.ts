// A chunk of code that makes a captioned picture → a figure whose picture is to be sent along under the chunk's name: its caption, number and references stay.
import type { Code, PhrasingContent } from 'mdast'
import type { Figure } from '../../model/nodes.ts'
import { noAttributes } from '../attributes.ts'
import { parseInline } from '../inline.ts'

/** `words` gives what `(ref:name)` of bookdown stands for. */
export function chunkFigure(node: Code, info: string, words: (name: string) => readonly PhrasingContent[] | undefined): Figure | null {
  const options = optionsWithin(node.value)
  if (/\beval\s*=\s*(?:FALSE|F)\b/.test(info) || options.get('eval') === 'false') return null
  const caption = options.get('fig-cap') ?? options.get('fig.cap') ?? captionIn(info)
  if (caption === null || caption.trim() === '') return null
  const label = options.get('label') ?? /^\{[\w.]+[ ,]+([\w.:-]+)\s*[,}]/.exec(info)?.[1] ?? /\blabel\s*=\s*["']([^"']+)["']/.exec(info)?.[1] ?? ''
  const named = /^\(ref:([^()\s]+)\)$/.exec(caption.trim())?.[1]
  const children = [...(named === undefined ? undefined : words(named)) ?? parseInline(caption.replace(/\s+/g, ' ').trim())]
  const figure: Figure = { type: 'figure', url: `${(label || `unnamed-chunk-${node.position?.start.line ?? 1}`).replace(/^fig:/, '')}.png`, alt: options.get('fig-alt') ?? '', attributes: { ...noAttributes, label: label === '' ? '' : `fig:${label.replace(/^fig[-:]/, '')}` }, children }
  return node.position ? { ...figure, position: node.position } : figure
}

// `fig.cap="Sums"`; what R would put together is not known. Markdown has taken the backslashes before quotation marks within.
function captionIn(info: string): string | null {
  const [, double, single] = /\bfig\.cap\s*=\s*(?:"((?:(?!"\s*[,}]).)*)"|'((?:(?!'\s*[,}]).)*)')/.exec(info) ?? []
  return double ?? single ?? null
}

/** Lines `#| key: value`; a value may go on over lines set further in. */
function optionsWithin(code: string): ReadonlyMap<string, string> {
  const options = new Map<string, string>()
  let last = ''
  for (const line of code.split('\n')) {
    const text = /^(?:#|\/\/|%%)\|(.*)$/.exec(line)?.[1]
    if (text === undefined) break
    const [, key, value = ''] = /^ ?([\w.-]+):[ \t]*(.*)$/.exec(text) ?? []
    if (key !== undefined) options.set(last = key, value.trim().replace(/^[|>][-+]?$/, '').replace(/^(["'])(.*)\1$/, '$2'))
    else if (last !== '') options.set(last, `${options.get(last) ?? ''} ${text.trim()}`.trim())
  }
  return options
}
