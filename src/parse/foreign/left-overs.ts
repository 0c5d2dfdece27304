// Mark-up that nothing has understood stays on the page as characters: each piece is reported where it stands.
import type { Nodes, Root, Text } from 'mdast'
import { shownMarkup, type FindIn } from './finding.ts'

const signs = /:{3,}(?:\s*\{[^}]*\})?|\{%[^%\n]*%?\}?|\{\{[^}\n]*\}?\}?|\\(?:begin|end)\{[^}]*\}|\\[A-Za-z]{2,}(?:\[[^\]]*\])?\{[^}\n]*\}?|\{[#.:][\w:-]+[^}\n]*(?:\}|$)|\{[a-z]+=[^}\n]*\}|\{-\}|\]\([^)\s]*\)?|\*\*(?=\p{L})|(?<=\p{L})\*\*|^\(@\)(?=[ \t])|\{[A-Za-z:]+\}(?=`)|<!--|-->(?=[ \t]*$)|(?<![\w:\\/])\\[A-Za-z]{3,}(?![\w\\.:-])|(?<=[\p{L}\p{N})])\^(?!\s)[^\s^]{1,20}\^|!?\[\[(?=[^\s\[\]])[^\[\]\n]*[^\[\]\n\d][^\[\]\n]*(?<=\S)\]\]|\]\{(?:[^{}\n]+\}|$)|\{(?:\+\+|--|~~|>>|≫|==)|(?<![\p{L}\p{N}:]):[a-z][a-z0-9_+-]*:(?![\p{L}\p{N}:])|(?<![\p{L}\p{N}:]):[+-]1:|^\*\[[^\]\n]+\]:|^-# (?=\S)|(?<=\p{L}{2}[.,;:!?)]?)\\$|\[(?:color|name|time)=[^\]\n]*\]|\[\^[^\]\n]*\s[^\]\n]*\]|^#\p{L}[\p{L}\p{N}_/-]*(?: +#\p{L}[\p{L}\p{N}_/-]*)+$|(?<=\p{L}\.?)~(?=\p{N})|^\.\. [a-z-]+::|^={1,5} (?=\p{Lu})|^image::\S+\[|^\|={3,}$|(?<=[\p{L}\p{N}])\^$|(?<=[\p{L}\p{N}])~$|^%[ \t]+(?=\S)|(?<![\p{L}\p{N}+])\+\+(?=\p{L})[^+\n]{0,60}[\p{L}\p{N}.]\+\+(?![\p{L}\p{N}+])|(?<![\p{L}\p{N}-])--(?=\p{L})[^-\n]{0,60}[\p{L}\p{N}.]--(?![\p{L}\p{N}-])|\{\s*(?:SEQ|REF|PAGEREF|NOTEREF|STYLEREF|PAGE|NUMPAGES|TOC|HYPERLINK|ADDIN|CITATION|INCLUDEPICTURE|EMBED|XE)(?=[\s}])[^{}\n]*\}|(?<!\p{L})(?:HYPERLINK|PAGEREF)(?= ["«_])|\[cite_start\]|\[cite: ?\d[\d, ]*\]|citeturn\d\w*|【[^】\n]{1,40}】|!\[[^\]\n]*\]\[[^\]\n]+\]|<%[=-]?[^%\n]*%>|^(?:!!!|\?\?\?)\+? [a-z]+(?= |$)|^=== (?=["«„“])|^#{7,}(?=\s)|:contentReference(?!\p{L})|&(?:[a-z]{2,10}\d{0,2};|(?:nbsp|[lr]aquo|[mn]dash|hellip|shy)(?!\p{L}))/gmu

// One sign alone, where a word begins: emphasis or code that was meant to end. A sign after a word, or at the head of a paragraph, calls a note of the author's own.
const opened = /(?<=[\s(«„“"—-])\*(?=[\p{L}«„“])(?!\p{L}+\*)|`(?=\p{L})|(?<=\p{L})`/gu

// Nearly all text holds none of these signs, and this is seen ten times faster.
const mayHold = /[{\\*\]@<>^~=|%#`【]|^(?:!!!|\?\?\?)|HYPERLINK|PAGEREF|citeturn|\+\+|--|&[a-z]|:[:a-z+-]/m

export function leftOvers(tree: Root, source: string, find: FindIn): void {
  const lines = source.split('\n')
  walk(tree, tree, (node, place) => {
    if (!mayHold.test(node.value)) return
    const lineOf = (index: number): string => lines[lineAt(node, place, index) - 1] ?? ''
    const found = [...[...node.value.matchAll(signs)].filter(({ 0: sign, index }) => !sign.startsWith('&') || !/\\&|&amp;/.test(lineOf(index))), ...[...node.value.matchAll(opened)].filter(({ 0: sign, index }) => isBare(sign, lineOf(index)))]
    const first = Math.min(...found.map(({ index }) => index))
    if (found.length === 0) return
    const line = lineAt(node, place, first)
    const column = line === place.position?.start.line ? place.position.start.column : 1
    find({ ...node, position: { start: { line, column }, end: { line, column } } }, 'markup-known', { found: [...new Set(found.map(([sign]) => shownMarkup(sign)))].join('  ') })
  })
}

// Captions have no places of their own: the nearest node with one is named.
function walk(node: Nodes, placed: Nodes, look: (node: Text, place: Nodes) => void): void {
  const near = node.position ? node : placed
  if (node.type === 'text') look(node, near)
  else if ('children' in node) for (const child of node.children) walk(child, near, look)
}

function lineAt(node: Text, { position }: Nodes, index: number): number {
  return (position?.start.line ?? 1) + node.value.slice(0, index).split('\n').length - 1
}

/** The tree no longer tells `*` from `\*`. */
function isBare(sign: string, line: string): boolean {
  return !line.includes(`\\${sign}`)
}
