// Any style at all: it never throws, and every source comes out, in the list and where it is cited.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toString } from 'mdast-util-to-string'
import { clusterOf } from '../../../src/cite/cited-items.ts'
import { styledSources } from '../../../src/cite/csl/styled-sources.ts'
import { everySource, styleOf, type StyleParts } from './small-style.ts'

const count = 150

/** Numbers that look random and are the same every time. */
function dice(seed: number): (most: number) => number {
  let state = seed
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * most)
  }
}

const variables = ['title', 'container-title', 'publisher', 'volume', 'issue', 'page', 'edition', 'DOI', 'URL', 'citation-number', 'year-suffix', 'locator', 'genre', 'citation-label', 'no-such-variable']
const terms = ['in', 'editor', 'edition', 'no date', 'et-al', 'no-such-term']
const people = ['author', 'editor', 'translator', 'editor translator', 'nobody']
const signs = ['', '. ', ', ', ' (', ')', '“', '?', ': ', ' ']

function anyStyle(seed: number): StyleParts {
  const roll = dice(seed)
  const of = <T>(choices: readonly T[]): T => choices[roll(choices.length)] as T
  const looks = (): string => [`prefix="${of(signs)}"`, `suffix="${of(signs)}"`, of(['', 'font-style="italic"', 'font-weight="bold"', 'vertical-align="sup"', 'font-variant="small-caps"']), of(['', '', 'text-case="title"', 'text-case="uppercase"', 'text-case="sentence"'])].join(' ')
  const several = (depth: number): string => Array.from({ length: roll(4) }, () => one(depth)).join('')
  const names = (depth: number): string => `<names variable="${of(people)}" ${of(['', 'delimiter="; "'])}><name ${of(['', 'form="short"', 'form="count"'])} ${of(['', 'et-al-min="2" et-al-use-first="1"', 'et-al-min="2" et-al-use-first="0" et-al-use-last="true"'])} ${of(['', 'and="text"', 'and="symbol"'])} ${of(['', 'initialize-with=". "', 'initialize-with=""'])} ${of(['', 'name-as-sort-order="all"', 'name-as-sort-order="first"'])}/>${of(['', '<et-al/>'])}${of(['', '<label form="short"/>'])}<substitute>${one(depth + 1)}</substitute></names>`
  const one = (depth: number): string => {
    const kind = roll(depth > 3 ? 5 : 8)
    if (kind === 0) return `<text variable="${of(variables)}" ${of(['', 'quotes="true"', 'strip-periods="true"', 'form="short"'])} ${looks()}/>`
    if (kind === 1) return `<text term="${of(terms)}" ${looks()}/>`
    if (kind === 2) return `<number variable="${of(variables)}" form="${of(['ordinal', 'roman', 'long-ordinal', 'numeric'])}"/>`
    if (kind === 3) return `<label variable="${of(variables)}" plural="${of(['always', 'never', 'contextual'])}"/>`
    if (kind === 4) return `<date variable="${of(['issued', 'accessed'])}" ${of(['form="text"', 'form="numeric"', ''])}><date-part name="year" form="short"/></date>`
    if (kind === 5) return `<group delimiter="${of(signs)}" ${looks()}>${several(depth + 1)}</group>`
    if (kind === 6) return `<choose><if ${of(['type="book"', 'variable="volume"', 'is-numeric="edition"', 'position="ibid"', 'disambiguate="true"', 'locator="page"'])} match="${of(['all', 'any', 'none'])}">${several(depth + 1)}</if><else>${one(depth + 1)}</else></choose>`
    return names(depth)
  }
  const sort = (): string => of(['', '<sort><key macro="m"/></sort>', '<sort><key variable="issued" sort="descending"/><key variable="author"/></sort>'])
  const layout = (): string => `${sort()}<layout delimiter="${of(signs)}" ${looks()}>${one(0)}${several(0)}</layout>`
  return {
    above: `<macro name="m">${several(1)}</macro>`, citation: layout(), bibliography: layout(), attributes: of(['', 'page-range-format="chicago"', 'default-locale="en-GB"', 'demote-non-dropping-particle="never"']),
    citing: ['collapse="', of(['', 'citation-number', 'year', 'year-suffix', 'year-suffix-ranged']), '" ', of(['', 'disambiguate-add-year-suffix="true"']), ' ', of(['', 'disambiguate-add-names="true"']), ' ', of(['', 'disambiguate-add-givenname="true"', 'disambiguate-add-givenname="true" givenname-disambiguation-rule="all-names"'])].join(''),
    listing: of(['', 'subsequent-author-substitute="—"', 'subsequent-author-substitute="" subsequent-author-substitute-rule="partial-each"'])
  }
}

test(`any of ${count} styles sets every source in its list and where it is cited`, () => {
  const keys = everySource.map(({ key }) => key)
  const together = clusterOf(`[${keys.map((key) => `@${key}`).join('; ')}]`, keys)
  for (let seed = 1; seed <= count; seed++) {
    const { listed, entries, citation } = styledSources(styleOf(anyStyle(seed)), everySource, seed % 2 === 0 ? 'ru' : 'en', 0)
    assert.deepEqual(listed.map(({ source }) => source.key).sort(), [...keys].sort(), `list of ${seed}`)
    for (const { content } of entries) assert.notEqual(toString({ type: 'paragraph', children: [...content] }).trim(), '', `entry of ${seed}`)
    const parts = citation(together)
    const led = new Set(parts.flatMap(({ source, passed = [] }) => [...(source === undefined ? [] : [source]), ...passed.map(({ label }) => label)]))
    assert.deepEqual([...led].sort(), listed.map(({ label }) => label).sort(), `citations of ${seed}`)
    for (const cluster of [clusterOf('@doe [p. 5]', ['doe']), clusterOf('[see -@doe, ch. 2; @knuth]', ['doe', 'knuth'])]) assert.match(citation(cluster).map(({ text }) => text).join(''), /\S/, `cite of ${seed}`)
  }
})

test('macros that double at every step end', () => {
  const macros = Array.from({ length: 40 }, (_, index) => `<macro name="m${index}"><text macro="m${index + 1}"/><text macro="m${index + 1}"/></macro>`).join('')
  const style = styleOf({ above: `${macros}<macro name="m40"><text variable="title"/></macro>`, citation: '<text macro="m0"/>', bibliography: '<text macro="m0"/>' })
  assert.equal(styledSources(style, everySource.slice(0, 1), 'en', 0).entries.length, 1)
})
