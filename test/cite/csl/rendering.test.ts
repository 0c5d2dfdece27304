// What elements of a style print, one feature of CSL 1.0.2 at a time.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { list } from './small-style.ts'

/** What a layout prints of one source. */
function prints(bibliography: string, key: string, above = '', attributes = ''): string {
  return list({ bibliography, above, attributes }, key)
}

const name = (attributes = '', inner = ''): string => `<names variable="author"><name ${attributes}>${inner}</name></names>`

const cases: readonly (readonly [string, string, string, string?, string?])[] = [
  ['text: a value, a term, a variable, a macro', '<text value="See "/><text term="in" suffix=" "/><text macro="m"/>', 'See in The~TeXbook', '<macro name="m"><text variable="title"/></macro>'],
  ['a term in several, and its short form', '<text term="editor" plural="true"/> <text term="editor" form="short" prefix=" "/>', 'editors ed.'],
  ['looks stand within affixes', '<text variable="title" font-style="italic" prefix="(" suffix=")"/>', '(*The~TeXbook*)'],
  ['bold, small capitals, raised, underlined', '<group delimiter=" "><text value="a" font-weight="bold"/><text value="b" font-variant="small-caps"/><text value="c" vertical-align="sup"/><text value="d" text-decoration="underline"/></group>', '**a** %b% ^c^ +d+'],
  ['upright within italics', '<group font-style="italic"><text value="in "/><text value="out" font-style="normal"/></group>', '*in *out'],
  ['periods stripped', '<text term="editor" form="short" strip-periods="true"/>', 'ed'],
  ['ordinals, long ordinals, roman numbers', '<group delimiter=" "><number variable="edition" form="ordinal"/><number variable="edition" form="long-ordinal"/><number variable="edition" form="roman"/><number variable="edition"/></group>', '2nd second ii 2'],
  ['a label in one and in several', '<group delimiter=" "><label variable="edition" form="short"/><label variable="number-of-pages" form="short"/><label variable="number-of-volumes" plural="never"/></group>', 'ed. pp. volume'],
  ['no label without its variable', '<label variable="page"/><text variable="title"/>', 'The~TeXbook'],
  ['a group whose variables are empty says nothing', '<text variable="title"/><group prefix=", " delimiter=" "><text value="vol."/><text variable="volume"/></group>', 'The~TeXbook'],
  ['a group within a group that says something keeps the words beside it', '<group delimiter=", "><text variable="volume"/><group><text value="Online"/></group></group>', 'Online'],
  ['so does a macro', '<text variable="title"/><text macro="m"/>', 'The~TeXbook', '<macro name="m"><text value=", vol. "/><text variable="volume"/></macro>'],
  ['signs that meet are one', '<text value="Title." suffix="."/><text value=", Inc." prefix=", "/>', 'Title., Inc.'],
  ['a question mark takes the stop', '<text value="Who?" suffix=". "/><text value="What" suffix=": "/>', 'Who? What:'],
  ['spaces are never doubled', '<text value="a " suffix=" "/><text value=" b"/>', 'a b'],
  ['points within the quotation marks of English', '<text variable="title" quotes="true" suffix=", "/><text value="1986"/>', '“The~TeXbook,” 1986'],
  ['and outside of them where the style says so', '<text variable="title" quotes="true" suffix=", "/><text value="1986"/>', '“The~TeXbook”, 1986', '<locale xml:lang="en"><style-options punctuation-in-quote="false"/></locale>'],
  ['a point within them is not said again', '<text variable="title" quotes="true" suffix=". "/><text value="."/>', '“The~TeXbook.”'],
  ['British quotation marks', '<text variable="title" quotes="true" suffix="."/>', '‘The~TeXbook’.', '', 'default-locale="en-GB"'],
  ['a style’s own word counts', '<text term="edition"/>', 'printing', '<locale><terms><term name="edition">printing</term></terms></locale>'],
  ['the word of the language counts before the word for all', '<text term="edition"/>', 'run', '<locale><terms><term name="edition">printing</term></terms></locale><locale xml:lang="en"><terms><term name="edition">run</term></terms></locale>'],
  ['cases', '<group delimiter=" "><text value="two words" text-case="uppercase"/><text value="TWO" text-case="lowercase"/><text value="two words" text-case="capitalize-first"/><text value="two words" text-case="capitalize-all"/><text value="two words" text-case="sentence"/></group>', 'TWO WORDS two Two words Two Words Two words'],
  ['choose: type, variable, number', '<choose><if type="article-journal"><text value="a"/></if><else-if variable="edition" match="all"><text value="b"/></else-if></choose><choose><if is-numeric="edition"><text value="c"/></if></choose>', 'bc'],
  ['choose: any, none, else', '<choose><if type="book chapter" match="any"><text value="a"/></if></choose><choose><if variable="volume DOI" match="none"><text value="b"/></if></choose><choose><if variable="DOI"><text value="x"/></if><else><text value="c"/></else></choose>', 'abc'],
  ['several types are never all at once', '<choose><if type="book chapter"><text value="a"/></if></choose>', 'a'],
  ['position is for citations', '<choose><if position="first"><text value="x"/></if><else><text value="list"/></else></choose>', 'list'],
  ['parts of a choice are set off by the delimiter around it', '<group delimiter="; "><text value="a"/><choose><if type="book"><text value="b"/><text value="c"/></if></choose></group>', 'a; b; c'],
  ['an empty list of sources keeps each entry', '<text variable="volume"/>', 'The~TeXbook']
]

for (const [title, layout, expected, above, attributes] of cases) test(title, () => assert.equal(prints(layout, 'knuth', above, attributes), expected))

test('italics within a title turn upright in italics, and words keep their case', () => {
  assert.equal(prints('<text variable="title"/>', 'italics'), 'On~*Homo ludens* again')
  assert.equal(prints('<text variable="title" font-style="italic"/>', 'italics'), '*On~*Homo ludens* again*')
})
test('title case is for English alone', () => {
  assert.equal(prints('<text variable="title" text-case="title"/>', 'doe'), 'Who Reads in~the~Evening? A~Survey of~Small Towns')
  assert.equal(prints('<text variable="title" text-case="title"/>', 'ru'), 'Информационная культура личности')
})
test('quotation marks within quotation marks', () => {
  assert.equal(prints('<text variable="title" quotes="true"/>', 'quoted'), '“What ‘open’ means”')
  assert.equal(prints('<text variable="title" quotes="true"/>', 'rujournal'), '«Общение в~„библиотеке“»')
})
test('ranges of pages, as the style shortens them', () => {
  const pages = (format: string): string => prints('<text variable="page"/>', 'doe', '', format === '' ? '' : `page-range-format="${format}"`)
  assert.deepEqual(['', 'expanded', 'minimal', 'minimal-two', 'chicago'].map(pages), ['321–328', '321–328', '321–8', '321–28', '321–28'])
  assert.equal(prints('<text variable="page"/>', 'doe19', '', 'page-range-format="chicago"'), '100–104')
})
test('dates: forms of the language, parts of the style, what is not given', () => {
  assert.equal(prints('<date variable="issued" form="text"/>', 'doe'), 'May 17, 2020')
  assert.equal(prints('<date variable="issued" form="numeric"/>', 'doe'), '05/17/2020')
  assert.equal(prints('<date variable="issued" form="text" date-parts="year-month"/>', 'doe'), 'May 2020')
  assert.equal(prints('<date variable="issued" form="text"/>', 'doe', '', 'default-locale="en-GB"'), '17 May 2020')
  assert.equal(prints('<date variable="issued" delimiter="-"><date-part name="year"/><date-part name="month" form="numeric-leading-zeros"/><date-part name="day" form="ordinal"/></date>', 'doe'), '2020-05-17th')
  assert.equal(prints('<date variable="issued" form="text"><date-part name="month" form="short"/></date>', 'web'), 'Library map')
  assert.equal(prints('<date variable="accessed" form="text"/>', 'web'), 'May 7, 2024')
})
test('dates of Russian sources: the day first, a month alone as it is called', () => {
  assert.equal(prints('<date variable="issued"><date-part name="year" suffix=", "/><date-part name="month" suffix=" "/><date-part name="day"/></date>', 'ru'), '2006, 5 марта')
  assert.equal(prints('<date variable="issued" form="text"/>', 'rujournal'), 'апрель 2019')
  assert.equal(prints('<date variable="issued" form="numeric"/>', 'ru'), '05.03.2006')
})
test('words by the language of the source', () => {
  const layout = '<group delimiter=", "><group delimiter=" "><number variable="edition" form="ordinal"/><label variable="edition" form="short"/></group><group delimiter=" "><text variable="number-of-pages"/><label variable="number-of-pages" form="short"/></group></group>'
  assert.equal(list({ bibliography: layout }, 'ru knuth'), '2-е изд., 512 с.\n2nd ed., 483 pp.')
})
test('a value that says itself what it is gets no label', () => {
  assert.equal(prints('<group delimiter=" "><label variable="issue" form="short"/><text variable="issue"/></group>', 'rujournal'), 'Вып.~2')
})
test('an address is a link, with all of its DOI', () => {
  assert.equal(prints('<text variable="DOI" prefix="https://doi.org/"/>', 'doe'), '<https://doi.org/10.1000/xyz>')
  assert.equal(prints('<text variable="DOI" prefix="doi: "/>', 'doe'), 'doi: <10.1000/xyz>')
  assert.equal(prints('<text variable="URL"/>', 'web'), '<https://example.org/map>')
})
test('numbers stand on the line of their word', () => {
  assert.equal(prints('<group delimiter=" "><label variable="page" form="short"/><text variable="page"/></group>', 'doe'), 'pp.~321–328')
})

const names: readonly (readonly [string, string, string, string, string?])[] = [
  ['given name first', name(), 'doe', 'Jane Doe, Ann Mary Roe'],
  ['and as a word and as a sign', name('and="text"'), 'doe', 'Jane Doe and Ann Mary Roe'],
  ['the sign', name('and="symbol" form="short"'), 'doe', 'Doe & Roe'],
  ['a comma before the last of two', name('and="text" delimiter-precedes-last="always" form="short"'), 'doe', 'Doe, and Roe'],
  ['surname first, initials', name('name-as-sort-order="all" initialize-with=". " and="symbol" delimiter-precedes-last="always"'), 'doe', 'Doe, J., & Roe, A.~M.'],
  ['only the first is turned', name('name-as-sort-order="first" and="text" delimiter-precedes-last="after-inverted-name"'), 'doe', 'Doe, Jane, and Ann Mary Roe'],
  ['a separator of its own', name('name-as-sort-order="all" sort-separator=" " initialize-with=""'), 'doe', 'Doe J, Roe AM'],
  ['hyphened initials', name('initialize-with="."'), 'luc', 'J.-L.~Martin'],
  ['initials without the hyphen', name('initialize-with="."'), 'luc', 'J.L.~Martin', 'initialize-with-hyphen="false"'],
  ['initials as typed', name('initialize="false" initialize-with="."'), 'knuth', 'Donald E.~Knuth'],
  ['et al.', name('et-al-min="3" et-al-use-first="1"'), 'many', 'A.~Ash et al.'],
  ['et al. after several', name('et-al-min="3" et-al-use-first="2"'), 'many', 'A.~Ash, B.~Birch, et al.'],
  ['et al. in italics, in other words', '<names variable="author"><name et-al-min="3" et-al-use-first="1"/><et-al term="and others" font-style="italic"/></names>', 'many', 'A.~Ash *and others*'],
  ['the last name after an ellipsis', name('et-al-min="4" et-al-use-first="1" et-al-use-last="true"'), 'many', 'A.~Ash, … D.~Drake'],
  ['the number of names', name('form="count"'), 'many', '4'],
  ['particles: never demoted', name('name-as-sort-order="all"'), 'gogh', 'van Gogh, Vincent', 'demote-non-dropping-particle="never"'],
  ['particles: demoted', name('name-as-sort-order="all"'), 'gogh', 'Gogh, Vincent van'],
  ['particles: the short form', name('form="short"'), 'gogh', 'van Gogh'],
  ['looks of name parts', name('', '<name-part name="family" font-variant="small-caps"/>'), 'knuth', 'Donald E.~%Knuth%'],
  ['an organisation is whole', name('name-as-sort-order="all" initialize-with=". "'), 'body', 'Library Union'],
  ['a label for editors', '<names variable="editor"><name form="short"/><label form="short" prefix=" (" suffix=")"/></names>', 'edited', 'Hill, Moor (eds.)'],
  ['a label as a verb before the names', '<names variable="editor"><label form="verb" suffix=" "/><name form="short"/></names>', 'edited', 'edited by Hill, Moor'],
  ['editors who translated are named once', '<names variable="editor translator"><name form="short"/><label form="short" prefix=", "/></names>', 'part', 'Hill, Moor, eds. & trans.'],
  ['Russian: no comma before «и»', name('name-as-sort-order="all" initialize-with=". " and="symbol" delimiter-precedes-last="always"'), 'ru', 'Гендина, Н.~И., Колкова, Н.~И. и Стародубова, Г.~А.'],
  ['Russian: «и др.»', name('form="short" et-al-min="3" et-al-use-first="2"'), 'ru', 'Гендина, Колкова и др.'],
  ['options of the style', name(), 'doe', 'Doe; Roe', 'name-form="short" name-delimiter="; "']
]

for (const [title, layout, key, expected, attributes] of names) test(`names: ${title}`, () => assert.equal(prints(layout, key, '', attributes), expected))

test('names: what stands in for them takes their form and is not said again', () => {
  const layout = '<names variable="author"><name form="short"/><label prefix=", " form="short"/><substitute><names variable="editor"/><text variable="title"/></substitute></names><text variable="title" prefix=". "/><names variable="editor" prefix=" / "/>'
  assert.equal(prints(layout, 'edited'), 'Hill, Moor, eds. Open doors')
  assert.equal(prints(layout, 'web'), 'Library map')
})
test('no sign stands for nothing', () => {
  assert.equal(prints('<text variable="volume"/><text value=", "/><text variable="title"/>', 'knuth'), 'The~TeXbook')
  assert.equal(prints('<group prefix="(" suffix=")"><text value=" a " suffix="; "/></group>', 'knuth'), '(a)')
  assert.equal(prints('<text value="a" suffix=": "/><text value="b" prefix=": "/>', 'knuth'), 'a: b')
})
