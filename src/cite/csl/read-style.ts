// The text of a CSL file → the style it describes, or why it cannot be used.
import { readElements, type StyleReading } from './read-elements.ts'
import { readLocale } from './read-locale.ts'
import { count, plainLooks, readKeyNames, readLooks, readNameOptions } from './read-looks.ts'
import type { BibliographyLayout, CitationLayout, Element, Layout, SortKey, Style } from './style.ts'
import { isFault, styleXml, type StyleFault, type StyleNode } from './style-xml.ts'

export interface ReadStyle {
  readonly style: Style | null
  /** Why there is no style. */
  readonly fault: StyleFault | null
  /** The style this one only gives another name: `apa`; '' where it stands alone. */
  readonly parent: string
  /** What of it is left out. */
  readonly unknown: readonly StyleFault[]
}

export function readStyle(file: string, text: string): ReadStyle {
  const root = styleXml(text)
  if (isFault(root)) return refused(root)
  const { line, column } = root
  if (root.name !== 'style') return refused({ line, column, en: `its first element is <${root.name}>, not <style>`, ru: `его первый элемент — <${root.name}>, а не <style>` })
  const citation = root.children.find(({ name }) => name === 'citation')
  const parent = parentOf(root)
  if (parent !== null && !citation) return { style: null, fault: { line: parent.line, column: parent.column, en: '', ru: '' }, parent: nameIn(parent.attributes['href'] ?? ''), unknown: [] }
  const layout = citation?.children.find(({ name }) => name === 'layout')
  if (!citation || !layout) return refused({ line: citation?.line ?? line, column: citation?.column ?? column, en: 'it does not say how citations look (<citation> with a <layout>)', ru: 'в нём не сказано, как выглядят ссылки (<citation> с <layout>)' })
  const reading: StyleReading = { macros: new Set(root.children.filter(({ name }) => name === 'macro').map(({ attributes }) => attributes['name'] ?? '')), unknown: [] }
  const style = styleOf(reading, { file, root, citation })
  if (!style.bibliography) return refused({ line, column, en: 'it makes no list of sources (no <bibliography>)', ru: 'он не составляет список источников (нет <bibliography>)' })
  const round = circleOf(style, root)
  return round ? refused(round) : { style, fault: null, parent: '', unknown: reading.unknown }
}

function refused(fault: StyleFault): ReadStyle {
  return { style: null, fault, parent: '', unknown: [] }
}

function parentOf({ children }: StyleNode): StyleNode | null {
  return children.find(({ name }) => name === 'info')?.children.find(({ name, attributes }) => name === 'link' && attributes['rel'] === 'independent-parent') ?? null
}

/** `http://www.zotero.org/styles/apa` → `apa`. */
function nameIn(address: string): string {
  return address.replace(/[?#].*$/, '').replace(/\/$/, '').split('/').at(-1) ?? ''
}

function styleOf(reading: StyleReading, { file, root, citation }: { readonly file: string; readonly root: StyleNode; readonly citation: StyleNode }): Style {
  const { attributes: a, children } = root
  const bibliography = children.find(({ name }) => name === 'bibliography')
  const info = children.find(({ name }) => name === 'info')
  return {
    file, title: info?.children.find(({ name }) => name === 'title')?.text.trim() ?? '', isNote: a['class'] === 'note', defaultLocale: a['default-locale'] ?? '', names: readNameOptions(root),
    demoteParticle: a['demote-non-dropping-particle'] ?? 'display-and-sort', initialsHyphen: a['initialize-with-hyphen'] !== 'false', pageRange: a['page-range-format'] ?? '',
    macros: new Map(children.filter(({ name }) => name === 'macro').map((macro) => [macro.attributes['name'] ?? '', readElements(reading, macro.children)])),
    locales: children.filter(({ name }) => name === 'locale').map((locale) => readLocale(reading, locale)),
    citation: citationOf(reading, citation), bibliography: bibliography ? bibliographyOf(reading, bibliography) : null
  }
}

function layoutOf(reading: StyleReading, node: StyleNode): Layout {
  const layout = node.children.find(({ name }) => name === 'layout')
  const sort = node.children.find(({ name }) => name === 'sort')?.children.filter(({ name }) => name === 'key') ?? []
  return {
    children: readElements(reading, layout?.children ?? []), delimiter: layout?.attributes['delimiter'] ?? '', looks: layout ? readLooks(layout) : plainLooks,
    sort: sort.flatMap((key) => keyOf(reading, key)), names: readNameOptions(node)
  }
}

function keyOf({ macros }: StyleReading, key: StyleNode): SortKey[] {
  const { variable, macro, sort } = key.attributes
  const rest = { descending: sort === 'descending', names: readKeyNames(key) }
  if (macro !== undefined) return macros.has(macro) ? [{ from: 'macro', name: macro, ...rest }] : []
  return variable === undefined ? [] : [{ from: 'variable', name: variable, ...rest }]
}

function citationOf(reading: StyleReading, node: StyleNode): CitationLayout {
  const { attributes: a } = node
  return {
    ...layoutOf(reading, node), collapse: a['collapse'] ?? '', groupDelimiter: a['cite-group-delimiter'], suffixDelimiter: a['year-suffix-delimiter'], afterCollapse: a['after-collapse-delimiter'],
    addNames: a['disambiguate-add-names'] === 'true', addGiven: a['disambiguate-add-givenname'] === 'true', givenRule: a['givenname-disambiguation-rule'] ?? 'by-cite', addSuffix: a['disambiguate-add-year-suffix'] === 'true'
  }
}

function bibliographyOf(reading: StyleReading, node: StyleNode): BibliographyLayout {
  const { attributes: a } = node
  return { ...layoutOf(reading, node), secondFieldAlign: a['second-field-align'] ?? '', hangingIndent: a['hanging-indent'] === 'true', entrySpacing: count(a['entry-spacing']), authorSubstitute: a['subsequent-author-substitute'], authorSubstituteRule: a['subsequent-author-substitute-rule'] ?? 'complete-all' }
}

/** A macro that calls itself would never end. */
function circleOf({ macros }: Style, root: StyleNode): StyleFault | null {
  const done = new Set<string>()
  const visit = (name: string, above: ReadonlySet<string>): string | null => {
    if (above.has(name)) return name
    if (done.has(name)) return null
    const found = calledBy(macros.get(name) ?? []).map((called) => visit(called, new Set([...above, name]))).find((each) => each !== null)
    done.add(name)
    return found ?? null
  }
  const circular = [...macros.keys()].map((name) => visit(name, new Set())).find((each) => each !== null)
  if (circular === undefined || circular === null) return null
  const at = root.children.find(({ name, attributes }) => name === 'macro' && attributes['name'] === circular) ?? root
  return { line: at.line, column: at.column, en: `the macro “${circular}” calls itself`, ru: `макрос «${circular}» вызывает сам себя` }
}

function calledBy(elements: readonly Element[]): readonly string[] {
  return elements.flatMap((element): readonly string[] => {
    if (element.kind === 'text') return element.from === 'macro' ? [element.name] : []
    if (element.kind === 'group') return calledBy(element.children)
    if (element.kind === 'names') return calledBy(element.substitute)
    return element.kind === 'choose' ? element.branches.flatMap(({ children }) => calledBy(children)) : []
  })
}
