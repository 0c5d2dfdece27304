// <choose> and a cite → the branch that is set.
import type { Cite } from './cite.ts'
import { isNumeric } from './item.ts'
import type { Branch, ChooseElement, Condition, Element } from './style.ts'

export function chosen({ branches }: ChooseElement, cite: Cite): readonly Element[] {
  return branches.find((branch) => holds(branch, cite))?.children ?? []
}

function holds({ conditions, match }: Branch, cite: Cite): boolean {
  if (conditions.length === 0) return true
  const found = conditions.flatMap(({ test, values }) => {
    const each = values.map((value) => holdsFor(test, value, cite))
    // A source is of one type: of several, one is enough, whatever the style says of matching.
    return (test === 'type' || test === 'locator') && match === 'all' ? [each.some(Boolean)] : each
  })
  if (match === 'any') return found.some(Boolean)
  return match === 'none' ? !found.some(Boolean) : found.every(Boolean)
}

function holdsFor(test: Condition['test'], value: string, cite: Cite): boolean {
  if (test === 'type') return cite.item.type === value
  if (test === 'variable') return isGiven(value, cite)
  if (test === 'is-numeric') return isNumeric(value === 'locator' ? cite.locator?.text ?? '' : cite.item.text.get(value) ?? '')
  if (test === 'locator') return cite.locator !== null && cite.locator.label === value
  if (test === 'position') return cite.scope === 'citation' && isPosition(value, cite)
  // No date of ours is uncertain.
  return test === 'disambiguate' && cite.told.condition
}

function isGiven(variable: string, { item, locator, told, before }: Cite): boolean {
  if (variable === 'first-reference-note-number') return before.firstNote > 0
  if (variable === 'locator') return locator !== null
  if (variable === 'citation-number') return true
  return variable === 'year-suffix' ? told.suffix !== '' : item.names.has(variable) || item.dates.has(variable) || item.text.has(variable)
}

function isPosition(value: string, { before: { position, near } }: Cite): boolean {
  if (value === 'near-note') return near
  if (value === 'subsequent') return position !== 'first'
  return value === position || (value === 'ibid' && position === 'ibid-with-locator')
}
