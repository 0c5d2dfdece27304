// Elements of a style and a cite → runs.
import { mostSteps, type Cite } from './cite.ts'
import { chosen } from './conditions.ts'
import { renderDate } from './render-date.ts'
import { renderLabel, renderNumber, renderText, setOff } from './render-text.ts'
import { renderNames } from './render-names.ts'
import { affixed, faced, isBlank, joinedRuns, nothingMade, type Made } from './runs.ts'
import type { Element, GroupElement } from './style.ts'

/** A choice is as good as what it chooses: its parts are set off by the delimiter around it. */
export function renderAll(elements: readonly Element[], cite: Cite): readonly Made[] {
  return elements.flatMap((element) => (element.kind === 'choose' ? renderAll(chosen(element, cite), cite) : [renderOne(element, cite)]))
}

export function renderOne(element: Element, cite: Cite): Made {
  cite.met.steps += 1
  if (cite.met.steps > mostSteps) return nothingMade
  if (element.kind === 'text') return element.from === 'macro' ? macro(element.name, cite, (made) => setOff(made, element.looks, cite)) : renderText(element, cite)
  if (element.kind === 'number') return renderNumber(element, cite)
  if (element.kind === 'label') return renderLabel(element, cite)
  if (element.kind === 'date') return renderDate(element, cite)
  if (element.kind === 'names') return renderNames(element, cite, (inner, within) => renderOne(inner, within))
  return element.kind === 'group' ? group(element, cite) : joined(renderAll([element], cite))
}

function macro(name: string, cite: Cite, dress: (made: Made) => Made): Made {
  const made = joined(renderAll(cite.style.macros.get(name) ?? [], cite))
  // A macro is a group in this: styles count on it, though the specification does not say so.
  if (made.called && !made.filled) return { ...nothingMade, called: true }
  return dress({ ...made, filled: !isBlank(made.runs) })
}

export function joined(parts: readonly Made[], delimiter = ''): Made {
  return { runs: joinedRuns(parts.map(({ runs }) => runs), delimiter), called: parts.some(({ called }) => called), filled: parts.some(({ filled }) => filled) }
}

/** A group whose variables are all empty says nothing, whatever words it has. */
function group({ children, delimiter, looks }: GroupElement, cite: Cite): Made {
  const inner = joined(renderAll(children, cite), delimiter)
  if (inner.called && !inner.filled) return { ...nothingMade, called: true }
  // To the group around it, a group that says something is a variable that has something to say.
  const says = !isBlank(inner.runs)
  return { called: inner.called || says, filled: says, runs: affixed(faced(inner.runs, looks.face), looks) }
}
