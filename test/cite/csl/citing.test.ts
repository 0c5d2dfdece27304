// What citations of a style print: sorted, grouped, collapsed, told apart; and the lists they lead to.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cited, list, type StyleParts } from './small-style.ts'

const byName = '<layout prefix="(" suffix=")" delimiter="; "><group delimiter=", "><group delimiter=" "><names variable="author"><name form="short" and="symbol"/><substitute><names variable="editor"/><text variable="title"/></substitute></names><date variable="issued"><date-part name="year"/></date></group><group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group></group></layout>'
const byNumber = '<layout prefix="[" suffix="]" delimiter=", "><group delimiter=", "><text variable="citation-number"/><group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group></group></layout>'
const numbered: StyleParts = { citation: byNumber, citing: 'collapse="citation-number"', bibliography: '<text variable="citation-number" prefix="[" suffix="] "/><text variable="title"/>' }

test('numbers, ranges of three, places', () => {
  assert.equal(cited(numbered, '[@knuth]', '[@doe]', '[@gogh; @luc]', '[@knuth; @doe; @gogh; @body]', '[@knuth, p. 12; @doe]'), '[1] | [2] | [3, 4] | [1–3, 5] | [1, p.~12; 2]')
})
test('a comma between pages is none between sources', () => {
  const plain = { ...numbered, citation: '<layout delimiter=","><text variable="citation-number"/></layout>' }
  assert.equal(cited(plain, '[@knuth; @doe]', '[@knuth, p. 3; @doe]'), '1,2 | 1, p.~3; 2')
})
test('a place the style does not set, and remarks, are kept', () => {
  const plain = { ...numbered, citation: '<layout prefix="(" suffix=")"><text variable="citation-number"/></layout>' }
  assert.equal(cited(plain, '[see @knuth, ch. 3, especially its end]'), '(see 1, chap.~3, especially its end)')
})
test('names and years: in brackets, in the sentence, without the name', () => {
  assert.equal(cited({ citation: byName }, '[@doe; @knuth, p. 5]', '@doe', '@doe [p. 7-9]', '[-@doe]', '[see @edited]', '[@web]'), '(Doe & Roe 2020; Knuth 1986, p.~5) | Doe and Roe~(2020) | Doe and Roe~(2020, pp.~7–9) | (2020) | (see Hill & Moor 1999) | (Library map)')
})
test('a raised number is no word of a sentence', () => {
  const raised = { ...numbered, citation: '<layout vertical-align="sup"><text variable="citation-number"/></layout>' }
  assert.equal(cited(raised, '[@doe]', '@doe'), '^1^ | Doe and Roe^1^')
})
test('collapse by year and by letter', () => {
  const options = (collapse: string): StyleParts => ({ citation: byName, citing: `collapse="${collapse}" disambiguate-add-year-suffix="true" year-suffix-delimiter="," after-collapse-delimiter=". "` })
  assert.equal(cited(options('year'), '[@doe; @doeb; @knuth; @doe19]'), '(Doe & Roe 2020a, 2020b, 2019. Knuth 1986)')
  assert.equal(cited(options('year-suffix'), '[@doe; @doeb; @doe19]'), '(Doe & Roe 2020a,b, 2019)')
  assert.equal(cited(options('year-suffix'), '[@doe, p. 3; @doeb]'), '(Doe & Roe 2020a, p.~3. 2020b)')
})
test('cites of one author stand together where the style groups them', () => {
  assert.equal(cited({ citation: byName, citing: 'cite-group-delimiter=", "' }, '[@doe; @knuth; @doe19]'), '(Doe & Roe 2020, Doe & Roe 2019; Knuth 1986)')
})
test('cites sorted by the style, left as typed after a remark', () => {
  const sorted = { citation: `<sort><key variable="issued"/></sort>${byName}` }
  assert.equal(cited(sorted, '[@doe; @knuth]', '[see @doe; @knuth]'), '(Knuth 1986; Doe & Roe 2020) | (see Doe & Roe 2020; Knuth 1986)')
})
test('told apart by letters, which stand in the list too', () => {
  const parts = { citation: byName, citing: 'disambiguate-add-year-suffix="true"', bibliography: '<text variable="title" suffix=" "/><date variable="issued"><date-part name="year"/></date>', listing: '' }
  assert.equal(cited(parts, '[@doe]', '[@doeb]'), '(Doe & Roe 2020a) | (Doe & Roe 2020b)')
  assert.equal(list(parts, 'doeb doe19'), 'Another year 2020\nEarlier 2019')
  assert.match(list(parts, 'doeb doe'), /Another year 2020a\n.* 2020b$/)
})
test('letters set where the style says', () => {
  assert.equal(cited({ citation: byName.replace('</date>', '</date><text variable="year-suffix" prefix="-"/>'), citing: 'disambiguate-add-year-suffix="true"' }, '[@doe]', '[@doeb]'), '(Doe & Roe 2020 -a) | (Doe & Roe 2020 -b)')
})
test('told apart by more names', () => {
  const parts = { citation: byName.replace('form="short"', 'form="short" et-al-min="3" et-al-use-first="1"'), citing: 'disambiguate-add-names="true"' }
  assert.equal(cited(parts, '[@many]'), '(Ash et al. 2001)')
  assert.equal(cited(parts, '[@many; @manyb]'), '(Ash, Birch, Cedar, et al. 2001; Ash, Birch, Elm, et al. 2001)')
})
test('told apart by given names: in full, by initials', () => {
  const parts = (rule: string): StyleParts => ({ citation: byName.replace('form="short"', 'form="short" initialize-with=". "'), citing: `disambiguate-add-givenname="true" ${rule}` })
  assert.equal(cited(parts(''), '[@smitha; @smithb; @knuth]'), '(A.~Smith 2005; B.~Smith 2005; Knuth 1986)')
  assert.equal(cited(parts('givenname-disambiguation-rule="primary-name"'), '[@smitha]', '[@smithb]'), '(A.~Smith 2005) | (B.~Smith 2005)')
})
test('told apart by a condition of the style', () => {
  const parts = { citation: byName.replace('<group delimiter=" "><label', '<choose><if disambiguate="true"><text variable="title"/></if></choose><group delimiter=" "><label') }
  assert.equal(cited(parts, '[@smitha; @knuth]'), '(Smith 2005; Knuth 1986)')
  assert.equal(cited(parts, '[@smitha; @smithb]'), '(Smith 2005, One; Smith 2005, Two)')
})
test('positions: first, subsequent, ibid, ibid with a place', () => {
  const branch = (position: string): string => `if position="${position}"><text value="${position}"/>`
  const parts = { citation: `<layout delimiter="; "><choose><${branch('ibid-with-locator')}</if><else-${branch('ibid')}</else-if><else-${branch('subsequent')}</else-if><else><text value="first"/></else></choose></layout>` }
  assert.equal(cited(parts, '[@doe]', '[@doe]', '[@doe, p. 5]', '[@knuth]', '[@doe]', '[@doe; @doe]').replaceAll(', p.~5', ''), 'first | ibid | ibid-with-locator | first | subsequent | ibid; ibid')
})
test('fewer names when cited again', () => {
  assert.equal(cited({ citation: byName, citing: 'et-al-min="9" et-al-use-first="1" et-al-subsequent-min="3" et-al-subsequent-use-first="1"' }, '[@many]', '[@many]'), '(Ash, Birch, Cedar, & Drake 2001) | (Ash et al. 2001)')
})
test('kinds of places, and conditions on them', () => {
  assert.equal(cited({ citation: byName }, '[@knuth, pp. 3--5]', '[@knuth, § 4]', '[@knuth, с. 5]', '[@knuth, fig. 2]', '[@knuth, vol. 2]', '[@knuth, xii]'), '(Knuth 1986, pp.~3–5) | (Knuth 1986, sec.~4) | (Knuth 1986, p.~5) | (Knuth 1986, fig.~2) | (Knuth 1986, vol.~2) | (Knuth 1986, p.~xii)')
  const parts = { citation: '<layout><choose><if locator="chapter"><text value="C"/></if><else><text value="P"/></else></choose><text variable="locator"/></layout>' }
  assert.equal(cited(parts, '[@knuth, ch. 3]', '[@knuth, 3]'), 'C3 | P3')
})
test('a key no file has stays as typed', () => {
  assert.equal(cited({ citation: byName }, '[@knuth; @nobody]'), '(Knuth 1986; @nobody)')
})
test('numbers of the list become its marks, as the style writes them', () => {
  assert.equal(list(numbered, 'knuth doe19'), '[1] The~TeXbook\n[2] Earlier')
  assert.equal(list({ ...numbered, bibliography: '<text variable="citation-number" suffix=". "/><text variable="title"/>' }, 'knuth'), '1. The~TeXbook')
})
test('the list sorted by macros and variables, up and down, what has no key last', () => {
  const sorted = (keys: string): StyleParts => ({ above: '<macro name="who"><names variable="author"><name form="short"/><substitute><names variable="editor"/></substitute></names></macro>', bibliography: `<sort>${keys}</sort><layout><text variable="title"/></layout>` })
  assert.equal(list(sorted('<key macro="who"/><key variable="issued" sort="descending"/>'), 'web knuth doe19 doe edited'), 'Who reads in~the~evening? A~survey of~small towns\nEarlier\nOpen doors\nThe~TeXbook\nLibrary map')
  assert.equal(list(sorted('<key variable="issued" sort="descending"/>'), 'web knuth doe19'), 'Earlier\nThe~TeXbook\nLibrary map')
  assert.equal(list(sorted('<key macro="who"/>'), 'ru knuth', 'ru'), 'Информационная культура личности\nThe~TeXbook')
})
test('particles in sorting', () => {
  const sorted = (demote: string): string => list({ attributes: `demote-non-dropping-particle="${demote}"`, bibliography: '<sort><key variable="author"/></sort><layout><text variable="title"/></layout>' }, 'luc gogh')
  assert.deepEqual([sorted('never'), sorted('sort-only')], ['Voices\nLetters', 'Letters\nVoices'])
})
test('authors that repeat are replaced: whole, each, from the first on', () => {
  const replaced = (rule: string, keys: string): string => list({ bibliography: '<names variable="author"><name form="short" and="text"/></names><text variable="title" prefix=". "/>', listing: `subsequent-author-substitute="—" ${rule}` }, keys)
  assert.equal(replaced('', 'doe19 doeb knuth'), 'Doe and Roe. Earlier\n—. Another year\nKnuth. The~TeXbook')
  assert.equal(replaced('subsequent-author-substitute-rule="complete-each"', 'doe19 doeb'), 'Doe and Roe. Earlier\n— and —. Another year')
  assert.equal(replaced('subsequent-author-substitute-rule="partial-each"', 'many manyb'), 'Ash, Birch, Cedar, and Drake. Trees\n—, —, Elm, and Drake. Shrubs')
  assert.equal(replaced('subsequent-author-substitute-rule="partial-first"', 'many manyb'), 'Ash, Birch, Cedar, and Drake. Trees\n—, Birch, Elm, and Drake. Shrubs')
})
test('labels made of letters and years', () => {
  const parts = { citation: '<layout prefix="[" suffix="]"><text variable="citation-label"/></layout>', citing: 'disambiguate-add-year-suffix="true"' }
  assert.equal(cited(parts, '[@knuth]', '[@doe]', '[@doeb]'), '[Knut86] | [DoRo20a] | [DoRo20b]')
})
