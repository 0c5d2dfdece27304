// A paragraph → its lines as the author typed them, each with what stands on it.
import type { Break, Paragraph, PhrasingContent, Text } from 'mdast'

interface Line {
  readonly children: readonly PhrasingContent[]
  /** After a line break that is kept in print. */
  readonly broken: Break | null
}

export function paragraphLines(paragraph: Paragraph): readonly PhrasingContent[][] {
  return linesOf(paragraph).map(({ children }) => [...children])
}

function linesOf(paragraph: Paragraph): readonly Line[] {
  const lines: { children: PhrasingContent[]; broken: Break | null }[] = [{ children: [], broken: null }]
  for (const child of paragraph.children) {
    const own: PhrasingContent[][] = [lines.at(-1)?.children ?? []]
    if (child.type === 'break') lines.push({ children: [], broken: child })
    else if (child.type !== 'text' || !child.value.includes('\n')) own[0]?.push(child)
    else child.value.split('\n').forEach((value, i) => addText(own, child, value, i))
    lines.push(...own.slice(1).map((children) => ({ children, broken: null })))
  }
  return lines.filter(({ children }) => children.some((node) => node.type !== 'text' || node.value.trim() !== ''))
}

function addText(lines: PhrasingContent[][], text: Text, value: string, line: number): void {
  if (line > 0) lines.push([])
  const start = text.position?.start
  if (value !== '') lines.at(-1)?.push({ ...text, value, ...(start ? { position: { start: { line: start.line + line, column: line === 0 ? start.column : 1 }, end: { line: start.line + line, column: 1 } } } : {}) })
}

/** Lines that are blocks of their own go between paragraphs of the other lines; null when there is none. */
export function withBlocks<Block extends { readonly type: string }>(paragraph: Paragraph, blockOf: (line: Paragraph) => readonly Block[] | null): (Paragraph | Block)[] | null {
  const all: (Paragraph | Block)[] = []
  let found = false
  let text: Paragraph | null = null
  for (const { children: typed, broken } of linesOf(paragraph)) {
    const children = [...typed]
    const line: Paragraph = { ...paragraph, children, ...(children[0]?.position ? { position: children[0].position } : {}) }
    const blocks = blockOf(line)
    if (blocks) {
      all.push(...blocks)
      found = true
      text = null
    } else if (text) text.children.push(broken ?? { type: 'text', value: '\n' }, ...children)
    else all.push(text = line)
  }
  return found ? all : null
}
