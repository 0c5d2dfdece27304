// caption-marked: «Рис. 1. Зал» typed beside a picture, «Таблица 2. Фонд» above a table: a paragraph like any other, which may part from what it names.
import type { Nodes, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'

const longest = 250
// «Рис. 1 показывает …» is a sentence.
const number = String.raw`\s*№?\s*\d+(?:\.\d+)*\s*(?:[.:–—-]|$|\n|(?=[\p{Lu}«(]))`
const ofFigure = new RegExp(`^(?:Рис(?:унок|\\.)|Схема|Диаграмма|График|Фото(?:графия)?|Карта|Чертёж|Иллюстрация|Скриншот|Алгоритм|Photo(?:graph)?|Scheme|Chart|Graph|Diagram|Illustration|Algorithm|Fig(?:ure|ura|\\.)|Abb(?:ildung|\\.)|Rys(?:unek|\\.))${number}`, 'u')
const ofTable = new RegExp(`^(?:Таблица|Табл\\.|Tab(?:le(?:au)?|la|el(?:a|le))|Cuadro)${number}`, 'u')

export function captionMarked(paper: Paper): readonly Problem[] {
  const nodes = paper.tree.children
  return nodes.flatMap((node, i) => {
    if (node.type !== 'paragraph' || !names(node, nodes[i - 1], nodes[i + 1], nodes[i + 2])) return []
    return [problemAt({ file: paper.file, line: node.position?.start.line, column: node.position?.start.column }, 'caption-marked', { found: toString(node).replace(/\s+/g, ' ').slice(0, 60) })]
  })
}

// The words of a table's caption may stand on a line of their own, between its number and the table.
function names(node: Nodes, before: RootContent | undefined, next: RootContent | undefined, second: RootContent | undefined): boolean {
  const text = toString(node)
  if (text.length > longest) return false
  if (ofTable.test(text)) return next?.type === 'table' || (second?.type === 'table' && next?.type === 'paragraph' && toString(next).length < longest)
  return ofFigure.test(text) && (isPicture(before) || isPicture(next))
}

function isPicture(node: RootContent | undefined): boolean {
  return node?.type === 'figure' || node?.type === 'figureGroup' || (node?.type === 'paragraph' && node.children.some(({ type }) => type === 'image')) || (node?.type === 'html' && /<(?:img|figure)\b/i.test(node.value))
}
