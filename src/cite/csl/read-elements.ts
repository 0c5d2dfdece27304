// Elements of a CSL file → what is rendered; an element that CSL 1.0.2 has not is told and left out.
import { plainLooks, readLooks, readNameOptions } from './read-looks.ts'
import type { Branch, Condition, DateElement, DatePart, Element, LabelElement, NameElement, NamesElement, TextElement } from './style.ts'
import type { StyleFault, StyleNode } from './style-xml.ts'

export interface StyleReading {
  readonly macros: ReadonlySet<string>
  /** Parts of the style that are left out. */
  readonly unknown: StyleFault[]
}

export function readElements(reading: StyleReading, nodes: readonly StyleNode[]): readonly Element[] {
  return nodes.flatMap((node) => readElement(reading, node) ?? [])
}

function readElement(reading: StyleReading, node: StyleNode): Element | null {
  const { attributes: a } = node
  if (node.name === 'text') return readText(reading, node)
  if (node.name === 'number') return { kind: 'number', variable: a['variable'] ?? '', form: a['form'] ?? 'numeric', looks: readLooks(node) }
  if (node.name === 'label') return readLabel(node)
  if (node.name === 'date') return { ...readDate(reading, node), kind: 'date', variable: a['variable'] ?? '' }
  if (node.name === 'names') return readNames(reading, node)
  if (node.name === 'group') return { kind: 'group', delimiter: a['delimiter'] ?? '', children: readElements(reading, node.children), looks: readLooks(node) }
  if (node.name === 'choose') return { kind: 'choose', branches: node.children.flatMap((child) => readBranch(reading, child) ?? []) }
  leaveOut(reading, node, `<${node.name}>`)
  return null
}

function leaveOut({ unknown }: StyleReading, { line, column }: StyleNode, what: string): void {
  unknown.push({ line, column, en: what, ru: what })
}

function readText(reading: StyleReading, node: StyleNode): TextElement | null {
  const { attributes: a } = node
  const from = (['variable', 'macro', 'term', 'value'] as const).find((each) => a[each] !== undefined)
  const name = from === undefined ? '' : a[from] ?? ''
  if (from === undefined || (from === 'macro' && !reading.macros.has(name))) {
    leaveOut(reading, node, from === undefined ? '<text>' : `<text macro="${name}">`)
    return null
  }
  return { kind: 'text', from, name, form: a['form'] ?? 'long', plural: a['plural'] === 'true', looks: readLooks(node) }
}

function readLabel(node: StyleNode): LabelElement {
  const { attributes: a } = node
  return { kind: 'label', variable: a['variable'] ?? '', form: a['form'] ?? 'long', plural: a['plural'] ?? 'contextual', looks: readLooks(node) }
}

/** Of a style, and of a locale. */
export function readDate(reading: StyleReading, node: StyleNode): Omit<DateElement, 'variable' | 'kind'> {
  const { attributes: a } = node
  const parts = node.children.flatMap((child): DatePart[] => {
    const name = child.attributes['name']
    if (child.name === 'date-part' && (name === 'day' || name === 'month' || name === 'year')) return [{ name, form: child.attributes['form'] ?? '', looks: readLooks(child) }]
    leaveOut(reading, child, `<${child.name}>`)
    return []
  })
  return { form: a['form'] ?? '', shown: (a['date-parts'] ?? 'year-month-day').split('-'), parts, delimiter: a['delimiter'] ?? '', looks: readLooks(node) }
}

const inNames = new Set(['name', 'et-al', 'label', 'substitute'])

function readNames(reading: StyleReading, node: StyleNode): NamesElement {
  const { attributes: a, children } = node
  const child = (name: string): StyleNode | undefined => children.find((each) => each.name === name)
  const [name, etAl, label, substitute] = [child('name'), child('et-al'), child('label'), child('substitute')]
  for (const other of children) if (!inNames.has(other.name)) leaveOut(reading, other, `<${other.name}>`)
  return {
    kind: 'names', variables: words(a['variable']), name: name ? readName(name) : null, etAl: etAl ? { term: etAl.attributes['term'] ?? 'et-al', looks: readLooks(etAl) } : null,
    label: label ? readLabel(label) : null, labelFirst: label !== undefined && name !== undefined && children.indexOf(label) < children.indexOf(name),
    substitute: substitute ? readElements(reading, substitute.children) : [], delimiter: a['delimiter'], looks: readLooks(node)
  }
}

function readName(node: StyleNode): NameElement {
  const part = (name: string) => node.children.find((child) => child.name === 'name-part' && child.attributes['name'] === name)
  const [given, family] = [part('given'), part('family')]
  return { options: readNameOptions(node), looks: readLooks(node), given: given ? readLooks(given) : plainLooks, family: family ? readLooks(family) : plainLooks }
}

const tests = ['type', 'variable', 'is-numeric', 'is-uncertain-date', 'locator', 'position', 'disambiguate'] as const

function readBranch(reading: StyleReading, node: StyleNode): Branch | null {
  if (!/^(?:if|else-if|else)$/.test(node.name)) {
    leaveOut(reading, node, `<${node.name}>`)
    return null
  }
  for (const name of Object.keys(node.attributes)) if (name !== 'match' && !tests.some((test) => test === name)) leaveOut(reading, node, `<${node.name} ${name}="…">`)
  const conditions = tests.flatMap((test): Condition[] => (node.attributes[test] === undefined ? [] : [{ test, values: words(node.attributes[test]) }]))
  return { conditions, match: node.attributes['match'] ?? 'all', children: readElements(reading, node.children) }
}

function words(text: string | undefined): readonly string[] {
  return (text ?? '').split(/\s+/).filter((word) => word !== '')
}
