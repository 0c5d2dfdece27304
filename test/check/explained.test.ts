// Of two problems that one fault raises on a line, the one that says more is told.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explained } from '../../src/check/explained.ts'
import { problemAt, type RuleId } from '../../src/model/rules.ts'

type Told = readonly [line: number, rule: RuleId, found?: string]
const at = ([line, rule, found = '']: Told) => problemAt({ file: 'a.md', line }, rule, { found })

const cases: readonly (readonly [name: string, told: readonly Told[], left: readonly RuleId[]])[] = [
  ['a bracket within signs that are not understood', [[3, 'markup-known', ']('], [3, 'pairs-closed', '(']], ['markup-known']],
  ['a quotation mark beside them', [[3, 'markup-known', ']('], [3, 'pairs-closed', '«']], ['markup-known', 'pairs-closed']],
  ['a bracket of another line', [[3, 'markup-known', ']('], [4, 'pairs-closed', '(']], ['markup-known', 'pairs-closed']],
  ['a command of a formula that is not closed', [[3, 'markup-known', '\\frac{a}'], [3, 'formula-closed', 'Доля $\\frac{a}']], ['formula-closed']],
  ['a mark beside such a formula', [[3, 'markup-known', ']('], [3, 'formula-closed', 'Доля $a']], ['markup-known', 'formula-closed']],
  ['code that is not closed', [[3, 'markup-known', '```{}'], [3, 'code-closed', '```']], ['code-closed']],
  ['a diagram among code to be run', [[3, 'result-present', '```{mermaid}'], [3, 'diagram-drawn', 'mermaid']], ['diagram-drawn']],
  ['a gap in the list of sources', [[3, 'items-in-order', '3'], [3, 'sources-numbered', '3']], ['sources-numbered']],
  ['a caption in bold', [[3, 'heading-marked', 'Рис. 1. Зал'], [3, 'caption-marked', 'Рис. 1. Зал']], ['caption-marked']],
  ['a gap in another list', [[3, 'items-in-order', '3'], [9, 'sources-numbered', '3']], ['items-in-order', 'sources-numbered']]
]

for (const [name, told, left] of cases) {
  test(name, () => {
    const once = explained(told.map(at))
    assert.deepEqual(once.map(({ rule }) => rule), left)
    assert.deepEqual(explained(once), once)
  })
}
