// formula-closed: a `$` without its fellow makes a formula of the words, or words of the formula.
import { visit } from 'unist-util-visit'
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import { blockTexts } from './block-texts.ts'

const texts = /\\(?:text\w*|mbox|hbox|math(?:rm|bf|it|sf|tt)|operatorname\*?|tag\*?|label|intertext)\s*\{[^{}]*\}/g
// Two words one after another, or a clause: `$S = 3816 комплектов $T`.
const prose = /(?<![\\\p{L}])\p{L}{3,}[,;]?\s+\p{L}{2,}(?!\p{L})|\p{Script=Cyrillic}{3,}|[«»]|\s—\s/u
// A formula on one side of the sign; `$5` and `US$` are money, `$HOME` is a word of a computer.
const alone = /\$\$|\$(?=\\\p{L}|\p{L}[_^]|\p{L}\s*[=<>≤≥≈]|\p{Script=Latin}(?=[\s,.;)]))|(?<=\s\p{Script=Latin})\$(?=[\s,.;)])|(?<=[=<>≈_^]\s?[\p{L}\d{},.\\]{1,12})\$(?!\p{L})/u

export function formulaClosed(paper: Paper): readonly Problem[] {
  const found: Problem[] = []
  visit(paper.tree, (node) => {
    if (node.type !== 'math' && node.type !== 'inlineMath') return
    const bare = node.value.replace(texts, ' ').replace(/[_^](?:\{(?:[^{}]|\{[^{}]*\})*\}|\\\w+|\S)/g, ' ')
    // «5$ и 10$»: what begins with a space is between two sums.
    const words = prose.exec(bare)?.[0] ?? (node.type === 'inlineMath' ? /^\s.*\p{Script=Cyrillic}.*$/u.exec(bare)?.[0] : undefined)
    if (words !== undefined) found.push(problemAt({ file: paper.file, ...node.position?.start }, 'formula-closed', { found: words.trim() }))
  })
  for (const { text, at } of blockTexts(paper.tree)) {
    const sign = text.includes('$') ? alone.exec(text) : null
    if (sign) found.push(problemAt({ file: paper.file, ...at(sign.index) }, 'formula-closed', { found: text.slice(Math.max(0, sign.index - 15), sign.index + 25).replace(/[\s\uFFFC]+/g, ' ').trim() }))
  }
  return found
}
