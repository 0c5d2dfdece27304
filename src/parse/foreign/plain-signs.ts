// pandoc's signs within a line that are letters in the end: `\ ` a no-break space, `--` and `---` dashes.
import type { Nodes, Root } from 'mdast'

const dash = /(?<=[\p{L}\p{N}»”")\]])-{2,3}(?=[\p{L}\p{N}«“"([])|(?<=\s|^)-{2,3}(?=\s)|^-{2,3}$/gu

export function plainSigns(tree: Root): void {
  walk(tree)
}

function walk(node: Nodes): void {
  if (node.type === 'text') {
    if (/\\ |--/.test(node.value)) node.value = node.value.replace(/\\ /g, '\u00A0').replace(dash, (signs) => (signs.length === 2 ? '–' : '—'))
  } else if ('children' in node && !(node.type === 'link' && /^(?:https?:|mailto:)/.test(node.url) && node.children.every((child) => child.type === 'text' && node.url.includes(child.value)))) for (const child of node.children) walk(child)
}
