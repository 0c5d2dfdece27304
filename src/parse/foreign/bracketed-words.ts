// `<Esc>`, `<file>`: words in angle brackets that name no element and are never closed → text, as they were typed.
import type { Html, Parent, Root, RootContent, Text } from 'mdast'
import { isElementName } from '../../model/html-elements.ts'
import { eachParent } from '../display-math.ts'

export function bracketedWords(tree: Root): void {
  eachParent(tree, (parent) => {
    if (!parent.children.some((node) => isWord(node, parent))) return
    parent.children = (parent.children as RootContent[]).reduce<RootContent[]>((done, node) => {
      const before = done.at(-1)
      const text = isWord(node, parent) ? { ...node, type: 'text' } as Text : node
      if (text.type === 'text' && before?.type === 'text') done[done.length - 1] = joined(before, text)
      else done.push(text)
      return done
    }, []) as typeof parent.children
  })
}

function isWord(node: Parent['children'][number], { type, children }: Parent): node is Html {
  if (node.type !== 'html' || type === 'root' || type === 'htmlRun') return false
  const name = /^<([a-z][a-z0-9]*)>$/i.exec(node.value)?.[1]
  return name !== undefined && !isElementName(name) && !children.some((other) => other.type === 'html' && other.value.toLowerCase() === `</${name.toLowerCase()}>`)
}

function joined(before: Text, after: Text): Text {
  const position = before.position && after.position ? { position: { start: before.position.start, end: after.position.end } } : {}
  return { type: 'text', value: before.value + after.value, ...position }
}
