// MathML of a formula → how it is read aloud in the language of its paper.
import type { Lang } from '../../model/paper.ts'
import { english } from './english.ts'
import type { FormulaWords } from './formula-words.ts'
import { mathNodes, type MathNode } from './math-node.ts'
import { russian } from './russian.ts'
import { sayFenced, sayFraction, sayRoot, sayTable } from './say-built.ts'
import { sayRow } from './say-row.ts'
import { sayScripts } from './say-scripts.ts'
import { saySign } from './say-sign.ts'
import { isFenced, unsaid, type Voice } from './voice.ts'

const languages: Readonly<Record<Lang, FormulaWords>> = { ru: russian, en: english }

/** Null where a part has no words: half a formula misleads more than its source does. Empty where nothing is to be seen. */
export function spokenFormula(mathml: string, lang: Lang): string | null {
  const voice: Voice = { words: languages[lang], row: (nodes) => sayRow(nodes, voice), node: (node) => sayNode(node, voice) }
  const said = voice.row(mathNodes(mathml))
  return said.includes(unsaid) ? null : withPauses(said)
}

function sayNode(node: MathNode, voice: Voice): string {
  if (['mi', 'mn', 'mo', 'mtext'].includes(node.name)) return saySign(node, voice.words)
  if (/^m(?:sub|sup|subsup|under|over|underover)$/.test(node.name)) return sayScripts(node, voice)
  if (node.name === 'mfrac') return sayFraction(node, voice)
  if (node.name === 'msqrt') return sayRoot(node.children, [], voice)
  if (node.name === 'mroot') return sayRoot(node.children.slice(0, 1), node.children.slice(1), voice)
  if (node.name === 'mtable') return sayTable(node, null, voice)
  if (node.name === 'menclose') return (node.attributes['notation'] ?? '').includes('strike') ? voice.words.struck(voice.row(node.children)) : voice.row(node.children)
  if (node.name === 'mrow') return isFenced(node) ? sayFenced(node, voice) : voice.row(node.children)
  return unsaid
}

// Pauses come together where parts end at once; a formula ends without one unless its author set it.
function withPauses(said: string): string {
  return said.trim().replace(/\s+/g, ' ').replace(/ (?=[,;.])/g, '').replace(/,(?:\s*,)+/g, ',').replace(/,\s*(?=[;.])/g, '').replace(/;(?:\s*;)+/g, ';').replace(/,$/, '')
}
