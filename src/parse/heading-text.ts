// A title, a subtitle or a paragraph of an abstract → what it says, in the mark-up of any dialect; what a head cannot hold is left out and reported.
import type { Inline } from '../model/paper.ts'
import type { RuleId } from '../model/rules.ts'
import { shownMarkup } from './foreign/finding.ts'
import { inlineSteps } from './foreign/inline-steps.ts'
import { leftOvers } from './foreign/left-overs.ts'
import { inlineOfNodes, lineNodes, parseLine } from './inline.ts'
import { references } from './references.ts'

type Say = (rule: RuleId, values: Readonly<Record<string, string>>) => void

const lineEnds = /^[ \t]*\|(?=\s|$)|\\{2}(?:\[[^\]]*\])?|\\(?=\s*$)|<br\s*\/?>|\\(?:newline|linebreak)(?![A-Za-z])/gm
// Contents and running heads repeat a title: a note, a picture or a comment cannot go with it.
const loose = /<!--[\s\S]*?-->|\^\[(?:[^[\]]|\[[^\]]*\])*\]|\\(?:thanks|footnote)\{(?:[^{}]|\{[^{}]*\})*\}|\[\^[^\]\s]+\]|!\[[^\]]*\]\([^()\s]*\)(?:\{[^{}]*\})?/g

export function headingText(written: string, say: Say): Inline {
  const text = written.replace(loose, (found) => {
    if (!found.startsWith('<!--')) say('markup-kept', { found: shownMarkup(found) })
    return ''
  })
  const line = (text.includes('\\') || /[|<]/.test(text) ? text.replace(lineEnds, ' ') : text).replace(/\s+/g, ' ').trim()
  const tree = /[*_`$\\<[!&@~^{:]|https?:/.test(line) ? parseLine(line) : null
  if (!tree) return inlineOfNodes(line === '' ? [] : [{ type: 'text', value: line }])
  const find = (_: unknown, rule: RuleId, values: Readonly<Record<string, string>>) => { say(rule, values) }
  inlineSteps(tree, line, find)
  references(tree)
  leftOvers(tree, find)
  return inlineOfNodes(lineNodes(tree))
}
