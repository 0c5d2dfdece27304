// Small styles and the sources they set; «~» stands for a no-break space, `*…*` for italics.
import { toString } from 'mdast-util-to-string'
import type { PhrasingContent } from 'mdast'
import { clusterOf } from '../../../src/cite/cited-items.ts'
import { readStyle } from '../../../src/cite/csl/read-style.ts'
import { styledSources } from '../../../src/cite/csl/styled-sources.ts'
import type { Style } from '../../../src/cite/csl/style.ts'
import type { Lang } from '../../../src/model/paper.ts'
import type { Source } from '../../../src/model/source.ts'
import { keysOf, readSources } from '../../../src/parse/bibliography/read-sources.ts'

export interface StyleParts {
  readonly attributes?: string
  /** Macros and locales. */
  readonly above?: string
  readonly citation?: string
  readonly citing?: string
  readonly bibliography?: string
  readonly listing?: string
}

const author = '<text variable="title"/>'

export function styleText({ attributes = '', above = '', citation = author, citing = '', bibliography = author, listing = '' }: StyleParts): string {
  const layout = (inner: string): string => (inner.includes('<layout') ? inner : `<layout>${inner}</layout>`)
  return `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" ${attributes}><info><title>Small</title></info>${above}<citation ${citing}>${layout(citation)}</citation><bibliography ${listing}>${layout(bibliography)}</bibliography></style>`
}

export function styleOf(parts: StyleParts): Style {
  const { style, fault } = readStyle('small.csl', styleText(parts))
  if (!style) throw new Error(fault?.en)
  return style
}

const bib = `
@book{knuth, author={Knuth, Donald E.}, title={The TeXbook}, address={Reading}, publisher={Addison-Wesley}, year=1986, edition=2, pagetotal=483, volumes=3}
@article{doe, author={Doe, Jane and Roe, Ann Mary}, title={Who reads in the evening? A survey of small towns}, journal={Libr. Trends}, year=2020, month=5, day=17, volume=12, number=3, pages={321--328}, doi={10.1000/xyz}}
@article{doeb, author={Doe, Jane and Roe, Ann Mary}, title={Another year}, journal={Libr. Trends}, year=2020, pages=45}
@article{doe19, author={Doe, Jane and Roe, Ann Mary}, title={Earlier}, journal={Libr. Trends}, year=2019, pages={100--104}}
@book{edited, editor={Hill, Ida and Moor, Tom}, title={Open doors}, publisher={Facet}, year=1999}
@incollection{part, author={Lund, Per}, title={Inner rooms}, booktitle={Open doors}, editor={Hill, Ida and Moor, Tom}, translator={Hill, Ida and Moor, Tom}, year=1999, pages={7--19}}
@article{many, author={Ash, A. and Birch, B. and Cedar, C. and Drake, D.}, title={Trees}, journal={Wood}, year=2001}
@article{manyb, author={Ash, A. and Birch, B. and Elm, E. and Drake, D.}, title={Shrubs}, journal={Wood}, year=2001}
@book{gogh, author={van Gogh, Vincent}, title={Letters}, year=1890}
@book{luc, author={Martin, Jean-Luc}, title={Voices}, year=1995, edition={revised}}
@book{smitha, author={Smith, Adam}, title={One}, year=2005}
@book{smithb, author={Smith, Beth}, title={Two}, year=2005}
@book{body, author={{Library Union}}, title={Visits}, year=2011}
@misc{web, title={Library map}, url={https://example.org/map}, urldate={2024-05-07}}
@book{italics, author={Vane, V.}, title={On \\emph{Homo ludens} again}, year=2002}
@book{quoted, author={Wren, W.}, title={What “open” means}, year=2003}
@book{ru, author={Гендина, Наталья Ивановна and Колкова, Н. И. and Стародубова, Г. А.}, title={Информационная культура личности}, address={Москва}, publisher={Либерея}, date={2006-03-05}, edition=2, pagetotal=512}
@article{rujournal, author={Дворкина, М. Я.}, title={Общение в «библиотеке»}, journal={Библиотековедение}, year=2019, month=4, volume=5, number={Вып. 2}, pages={12-19}}
@book{humboldt, author={von Humboldt, Alexander}, options={useprefix=false}, langid={german}, title={Kosmos}, edition=2, volumes=5, publisher={Cotta}, date={1845-03-01}}
@incollection{petit, author={Petit, Anne and Grand, Luc}, editor={Roux, Paul}, langid={french}, title={Lire}, booktitle={Le livre}, edition=1, pages={12--34}, date={2010-03-01}}
@incollection{lopez, author={López, Ana and Ruiz, Eva}, langid={spanish}, title={Leer}, booktitle={El libro}, edition=2, pages={12--34}, date={2010-03-05}}
@incollection{rossi, author={Rossi, Ada and Verdi, Pio}, langid={italian}, title={Leggere}, booktitle={Il libro}, edition=2, pages={12--34}, date={2010-03-05}}
@incollection{silva, author={da Silva, Ana and Costa, Rui}, langid={portuguese}, title={Ler}, booktitle={O livro}, edition=2, pages={12--34}, date={2010-03-05}}
@misc{noted, author={Ash, A.}, title={Trees}, year=2001, note={A long remark.}}
@article{undated, author={Zorn, Z.}, title={No year}, journal={J}}
`
const files = [{ file: 'a.bib', text: bib }]
const { value: { sources } } = readSources(files, keysOf(files))

export const everySource: readonly Source[] = [...sources.values()]

export function sourcesNamed(keys: string): readonly Source[] {
  return keys.split(' ').map((key) => {
    const source = sources.get(key)
    if (!source) throw new Error(`No entry ${key}`)
    return source
  })
}

/** The list as it is printed, each entry with its mark. */
export function list(parts: StyleParts, keys: string, lang: Lang = 'en'): string {
  return styledSources(styleOf(parts), sourcesNamed(keys), lang, 0).entries.map(({ marker, content }) => [marker, shown(content)].filter((part) => part !== '').join(' ')).join('\n')
}

/** How the entries of the list stand. */
export function shapeOfList(parts: StyleParts): string {
  return JSON.stringify(styledSources(styleOf(parts), sourcesNamed('knuth'), 'en', 0).shape)
}

/** Citations in the order they are read, of the sources in the order they are first cited. */
export function cited(parts: StyleParts, ...citations: readonly string[]): string {
  const clusters = citations.map((text) => clusterOf(text, [...text.matchAll(/@(\w+)/g)].map((match) => match[1] ?? '')))
  const keys = [...new Set(clusters.flatMap(({ items }) => items.map(({ key }) => key)))].filter((key) => sources.has(key))
  const { citation } = styledSources(styleOf(parts), sourcesNamed(keys.join(' ')), 'en', 0)
  return clusters.map((cluster) => citation(cluster).map(({ text, nodes }) => (nodes ? shown(nodes) : text)).join('').replaceAll('\u00A0', '~')).join(' | ')
}

function shown(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node): string => {
    if (node.type === 'text') return node.value
    const inner = 'children' in node ? shown(node.children as PhrasingContent[]) : toString(node)
    const sign = node.type === 'emphasis' ? '*' : node.type === 'strong' ? '**' : node.type === 'mark' ? { sup: '^', sub: '_', smallcaps: '%', mark: 'm', underline: '+', whole: '', passage: '', line: '|', indented: '||' }[node.style] : ''
    return node.type === 'link' ? `<${inner}>` : sign + inner + sign
  }).join('').replaceAll('\u00A0', '~')
}
