import assert from 'node:assert/strict'
import { test } from 'node:test'
import { surnameFirst } from '../../src/model/format-name.ts'
import type { Lang } from '../../src/model/paper.ts'
import type { Author } from '../../src/model/person.ts'
import { readMetadata } from '../../src/parse/metadata.ts'

const shown = (author: Author) => [`${surnameFirst(author.name).replaceAll('\u00A0', ' ')} [${author.affiliations.join('; ')}]`, author.city, author.email, author.orcid, author.degree].filter(Boolean).join(' ')

function authorsOf(block: string, lang: Lang = 'en'): readonly [readonly string[], readonly string[]] {
  const { value, problems } = readMetadata({ id: 'p', file: 'p.md', text: `---\ntitle: T\nlang: ${lang}\n${block}\n---\nText.\n` }, lang)
  const told = problems.filter(({ rule }) => rule !== 'metadata-used').map(({ line, rule, values }) => `${line} ${rule}: ${values['found'] ?? ''}`)
  return [value.heading.authors.map(shown), told]
}

const table = 'affiliations:\n  - { name: Library, index: 1 }\n  - { name: Museum, index: 2 }'

const certain: Readonly<Record<string, readonly [string, Lang, readonly string[]]>> = {
  'raised numbers lead to the organisations': [`authors: ["Ann Lee^1^", "Bo Kim^1,2^", "Cy Fox$^{2}$", "Di Ash<sup>1</sup>", "Ed Oak\u00B9\u02D2\u00B2"]\n${table}`.replace('\u02D2', ','), 'en', ['Lee A. [Library]', 'Kim B. [Library; Museum]', 'Fox C. [Museum]', 'Ash D. [Library]', 'Oak E. [Library; Museum]']],
  'commas within marks part no names': [`author: "Ann Lee^1,2^, Bo Kim^1^ & Cy Fox^2^"\n${table}`, 'en', ['Lee A. [Library; Museum]', 'Kim B. [Library]', 'Fox C. [Museum]']],
  'an address in angle brackets, in a link, in a note': ['authors: ["Ann Lee <lee@x.org>", "Bo Kim [kim@x.org](mailto:kim@x.org)", "Cy Fox^[Corresponding author: fox@x.org]"]', 'en', ['Lee A. [] lee@x.org', 'Kim B. [] kim@x.org', 'Fox C. [] fox@x.org']],
  'degrees before and after': ['authors: ["Ann Lee, PhD", "Dr. Bo Kim", "Cy Fox, Ph.D., MSc"]', 'en', ['Lee A. [] PhD', 'Kim B. [] Dr.', 'Fox C. [] Ph.D., MSc']],
  'Russian degrees and posts': ['authors: ["д.п.н., профессор Сидорова Мария Ивановна", "Ким Е. В., канд. пед. наук, доцент", "проф. Лебедева Л. Ф."]', 'ru', ['Сидорова М. И. [] д.п.н., профессор', 'Ким Е. В. [] канд. пед. наук, доцент', 'Лебедева Л. Ф. [] проф.']],
  'an organisation after a comma or in brackets': ['authors: ["Ann Lee, University of Oz", "Bo Kim (Oz Library)"]', 'en', ['Lee A. [University of Oz]', 'Kim B. [Oz Library]']],
  'a city in brackets': ['authors: [Ким Е. В. (Кемерово)]', 'ru', ['Ким Е. В. [] Кемерово']],
  'emphasis and links are no part of a name': ['authors: ["**Ann Lee**", "*Bo Kim*", "[Cy Fox](https://x.org)"]', 'en', ['Lee A. []', 'Kim B. []', 'Fox C. []']],
  'an identifier behind a link': ['authors: ["Ann Lee [ORCID](https://orcid.org/0000-0002-1825-0097)"]', 'en', ['Lee A. [] 0000-0002-1825-0097']],
  'LaTeX parts authors by a command': ["author: 'Ann Lee \\and Bo Kim'", 'en', ['Lee A. []', 'Kim B. []']],
  'French parts them by et': ['author: Ann Lee et Bo Kim', 'en', ['Lee A. []', 'Kim B. []']],
  'a group signs as one': ['authors: [{ name: The Oz Collaboration }, { name: Team 7 }]', 'en', ['The Oz Collaboration []', 'Team 7 []']],
  'lines of a title page': ['author: |\n  | Ann Lee and Bo Kim\n  | Oz Library,\n  | University of Oz\n  | <lee@x.org>', 'en', ['Lee A. [Oz Library, University of Oz] lee@x.org', 'Kim B. [Oz Library, University of Oz]']],
  'lines ended by a backslash': ['author: |\n  Ann Lee \\\n  Library of Oz \\\n  Bo Kim \\\n  Museum of Oz', 'en', ['Lee A. [Library of Oz]', 'Kim B. [Museum of Oz]']],
  'organisations in other languages, under names from LaTeX': ['author:\n- |\n  Luis Gómez\\\n  Universidad de Oz\n- |\n  Jan Nowak\\\n  Uniwersytet Oz\n- |\n  Anna Kern\\\n  Technische Hochschule Oz', 'en', ['Gómez L. [Universidad de Oz]', 'Nowak J. [Uniwersytet Oz]', 'Kern A. [Technische Hochschule Oz]']],
  'a line of signs and organisations under the names': ['author: |\n  Ann Lee^1^, Bo Kim^2^\n  ^1^ Library of Oz\n  ^2^ Museum of Oz', 'en', ['Lee A. [Library of Oz]', 'Kim B. [Museum of Oz]']],
  'organisations that begin with their sign': ['authors: [Лебедева Л. Ф.^1^, Ким Е. В.^2^]\naffiliation:\n  - ^1^ Библиотека\n  - "2. Музей"', 'ru', ['Лебедева Л. Ф. [Библиотека]', 'Ким Е. В. [Музей]']],
  'Quarto refers to organisations': ['author:\n  - name: Ann Lee\n    affiliations:\n      - ref: lib\n      - ref: mus\naffiliations:\n  - { id: lib, name: Library, city: Oz }\n  - { id: mus, name: Museum, department: Maps }', 'en', ['Lee A. [Library, Oz; Maps, Museum]']],
  'Quarto names an organisation where it is first needed': ['author:\n  - name: Ann Lee\n    affiliations:\n      - { id: lib, name: Library }\n  - name: Bo Kim\n    affiliations: [{ ref: lib }]\n  - name: Cy Fox\n    affiliations: [{ id: lib }]', 'en', ['Lee A. [Library]', 'Kim B. [Library]', 'Fox C. [Library]']],
  'parts of a name as Quarto and MyST have them': ['author:\n  - name: { given: Ann, family: Lee }\n    degrees: [PhD, MSc]\n  - name: { literal: The Oz Community }', 'en', ['Lee A. [] PhD, MSc', 'The Oz Community []']],
  'organisations by code and address': ['author:\n  - { name: Ann Lee, affiliation: Oz Library }\naffiliation:\n  - { code: Oz Library, address: "1 Yellow Road, Oz" }', 'en', ['Lee A. [Oz Library, 1 Yellow Road, Oz]']],
  'an address in a command of LaTeX': ["author: { name: Ann Lee, email: '\\email{lee@x.org}' }", 'en', ['Lee A. [] lee@x.org']],
  'a name that looks like a word before a name': ['authors: [Author One, By Smith]', 'en', ['One A. []', 'Smith B. []']],
  'who did the work': ['author: Выполнила Петрова Анна Ивановна', 'ru', ['Петрова А. И. []']]
}

for (const [name, [block, lang, expected]] of Object.entries(certain)) test(`authors: ${name}`, () => assert.deepEqual(authorsOf(block, lang), [expected, []]))

test('what is no name is left out of it, and said', () => {
  assert.deepEqual(authorsOf('authors:\n  - "Ann Lee^[co-first author]"\n  - "Bo Kim^3^"\n  - "Cy Fox\\\\*"\n  - "Di Ash (the one without ORCID)"'), [
    ['Lee A. []', 'Kim B. []', 'Fox C. []', 'Ash D. []'],
    ['6 author-name-alone: ^3^', '7 author-name-alone: *', '8 author-name-alone: the one without ORCID']
  ])
})

test('the number of a group of students is no author', () => {
  assert.deepEqual(authorsOf('author:\n  - Петрова Анна Ивановна, НКА-01-22\n  - Группа НКА-01-22', 'ru'), [['Петрова А. И. []'], ['5 author-name-alone: НКА-01-22', '6 author-name-alone: Группа НКА-01-22']])
})

test('two people in one entry are two authors of its organisation', () => {
  assert.deepEqual(authorsOf('authors:\n  - { name: Ann Lee and Bo Kim, affiliation: Library, email: lee@x.org }'), [['Lee A. [Library] lee@x.org', 'Kim B. [Library]'], ['5 author-one-name: Ann Lee and Bo Kim']])
})

test('a Vietnamese name begins with the surname', () => {
  assert.deepEqual(authorsOf('authors: [Nguyễn Văn An]'), [['Nguyễn V. A. []'], ['4 author-name-clear: Nguyễn Văn An']])
})

test('a stroke between names parts them; a forename is a given name', () => {
  assert.deepEqual(authorsOf('author: Jonathan Greig (Oz Library) / Tamás Kovács (University of Graz)')[0], ['Greig J. [Oz Library]', 'Kovács T. [University of Graz]'])
  assert.deepEqual(authorsOf('authors: [{ forname: Marcello, surname: Rosati }]'), [['Rosati M. []'], []])
})
