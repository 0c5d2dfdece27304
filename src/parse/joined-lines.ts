// Several lines said of one thing → one, each a sentence of its own.
import type { Inline } from '../model/paper.ts'

export function joinedLines(texts: readonly Inline[]): Inline {
  return texts.reduce((all, { text, nodes }) => {
    const between = /[.!?…]\s*$/u.test(all.text) ? ' ' : '. '
    return { text: `${all.text}${between}${text}`, nodes: [...all.nodes, { type: 'text', value: between }, ...nodes] }
  })
}
