// Mark-up that nothing has understood stays on the page as characters: each piece is reported where it stands.
import type { Nodes, Root } from 'mdast'
import { shownMarkup, type FindIn } from './finding.ts'

const signs = /:{3,}(?:\s*\{[^}]*\})?|\{%[^%\n]*%?\}?|\{\{[^}\n]*\}?\}?|\\(?:begin|end)\{[^}]*\}|\\[A-Za-z]{2,}(?:\[[^\]]*\])?\{[^}\n]*\}?|\{[#.:][\w:-]+[^}\n]*\}|\{[a-z]+=[^}\n]*\}|\{-\}|\]\([^)\s]*\)?|\*\*(?=\p{L})|(?<=\p{L})\*\*|\(@[\w-]*\)|\{[A-Za-z:]+\}(?=`)|\{(?:\+\+|--|~~|>>|≫|==)|\[\[[\p{L}\p{N}][^[\]\n]*(?<!\s)\]\]|(?<![\p{L}\p{N}:]):[a-z][a-z0-9_+-]*:(?![\p{L}\p{N}:])|(?<![\p{L}\p{N}:]):[+-]1:|^\*\[[^\]\n]+\]:|(?<=[\p{L}\p{N}])\^$|(?<=[\p{L}\p{N}])~$|^%[ \t]+(?=\S)/gu

export function leftOvers(tree: Root, find: FindIn): void {
  walk(tree, tree, find)
}

// Captions have no places of their own: the nearest node with one is named.
function walk(node: Nodes, placed: Nodes, find: FindIn): void {
  const near = node.position ? node : placed
  if (node.type === 'text') {
    const found = [...new Set([...node.value.matchAll(signs)].map(([sign]) => shownMarkup(sign)))]
    if (found.length > 0) find(near, 'markup-known', { found: found.join('  ') })
  } else if ('children' in node) for (const child of node.children) walk(child, near, find)
}
