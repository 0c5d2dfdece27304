// <names> → runs: lists of names with their labels, or what stands in where there are none.
import type { SourceNames } from '../../model/source.ts'
import type { Cite } from './cite.ts'
import { namesList, shownCount } from './names-list.ts'
import { plainLooks } from './read-looks.ts'
import { dressed } from './render-text.ts'
import { affixed, faced, isBlank, joinedRuns, nothingMade, plainRuns, type Made, type Run, type Runs } from './runs.ts'
import type { Element, LabelElement, NameElement, NamesElement } from './style.ts'

type Render = (element: Element, cite: Cite) => Made

const plainName: NameElement = { options: {}, looks: plainLooks, given: plainLooks, family: plainLooks }

export function renderNames(element: NamesElement, cite: Cite, render: Render): Made {
  const isFirst = !cite.met.namesDone
  cite.met.namesDone = true
  const made = namesOr(element, cite, render)
  if (!isFirst) return { ...made, runs: made.runs.map((run) => ({ ...run, part: '', person: -1 })) }
  if (cite.nameless) return { ...nothingMade, called: true }
  // A title that stands in for names is the name of its source.
  return made.runs.some(({ part }) => part === 'names') ? made : { ...made, runs: made.runs.map((run) => ({ ...run, part: 'names' })) }
}

function namesOr(element: NamesElement, cite: Cite, render: Render): Made {
  const lists = listsOf(element, cite)
  if (lists.length === 0) return substituted(element, cite, render)
  for (const variable of element.variables) if (cite.item.names.has(variable)) cite.met.said.add(variable)
  const options = { ...cite.names, ...element.name?.options }
  if (options.form === 'count') return { runs: plainRuns(String(lists.reduce((sum, { names }) => sum + shownCount(names, options, cite), 0))), called: true, filled: true }
  const delimiter = element.delimiter ?? cite.names.between ?? ''
  const runs = joinedRuns(lists.map((list) => oneList(list, element, cite)), delimiter)
  return { runs: affixed(faced(runs, element.looks.face), element.looks), called: true, filled: !isBlank(runs) }
}

interface NamedList {
  readonly term: string
  readonly names: SourceNames
}

// Who edited and translated a work is named once.
function listsOf({ variables }: NamesElement, { item, met }: Cite): readonly NamedList[] {
  const lists = variables.filter((variable) => !met.taken.has(variable)).flatMap((term): NamedList[] => {
    const names = item.names.get(term)
    return names ? [{ term, names }] : []
  })
  const [editor, translator] = ['editor', 'translator'].map((term) => lists.find((list) => list.term === term))
  if (!editor || !translator || JSON.stringify(editor.names) !== JSON.stringify(translator.names)) return lists
  return lists.flatMap((list) => (list === editor ? [{ ...list, term: 'editortranslator' }] : list === translator ? [] : [list]))
}

function oneList({ term, names }: NamedList, element: NamesElement, cite: Cite): Runs {
  const list = namesList(names, element.name ?? plainName, element.etAl, cite).map((run): Run => ({ ...run, part: 'names' }))
  const label = element.label && !cite.sorting ? labelRuns(element.label, term, names, cite).map((run): Run => ({ ...run, part: 'label' })) : []
  return element.labelFirst ? [...label, ...list] : [...list, ...label]
}

function labelRuns({ form, plural, looks }: LabelElement, term: string, { names, others }: SourceNames, cite: Cite): Runs {
  const several = plural === 'always' || (plural !== 'never' && (names.length > 1 || others))
  return dressed(plainRuns(cite.locale.term(term, form, several)), looks, cite)
}

/** What stands in is not said again. */
function substituted({ substitute, name, etAl, label, labelFirst }: NamesElement, cite: Cite, render: Render): Made {
  for (const element of substitute) {
    const inherits = element.kind === 'names' && !element.name && !element.label && !element.etAl
    const stand = inherits ? { ...element, name, etAl, label, labelFirst } : element
    const said = new Set(cite.met.said)
    const within = { ...cite, nameless: false }
    const made = stand.kind === 'names' ? namesOr(stand, within, render) : render(stand, within)
    if (isBlank(made.runs)) continue
    for (const variable of cite.met.said) if (!said.has(variable)) cite.met.taken.add(variable)
    return made
  }
  return { ...nothingMade, called: true }
}
