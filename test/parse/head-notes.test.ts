// Notes of a title and of authors, in every form they are written in.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePaper } from '../../src/parse/parse-paper.ts'

const characters = new Set(Array.from({ length: 0x530 }, (_, code) => code))

function notesOf(block: string, body = 'Text.') {
  const { value, problems } = parsePaper({ id: 'p', file: 'p.md', text: `---\n${block}\n---\n\n${body}\n` }, 'en', characters)
  return {
    title: value.heading.title.text, names: value.heading.authors.map(({ name }) => `${name.given} ${name.family}`), left: value.tree.children.map(({ type }) => type),
    notes: value.heading.notes.map(({ text, ofTitle, authors }) => `${ofTitle ? 'title' : authors.join()}: ${text.text}`), problems: problems.map(({ rule, line, values }) => `${line} ${rule} ${values['found'] ?? ''}`)
  }
}

for (const [form, block, names, notes] of [
  ['thanks, as pandoc has it', 'title: Habits\nauthor: Ann Lee\nthanks: Supported by *Oz*.', ['Ann Lee'], ['title: Supported by Oz.']],
  ['a note of the title in place', 'title: "Habits^[Supported by Oz.] of Readers"\nauthor: Ann Lee', ['Ann Lee'], ['title: Supported by Oz.']],
  ['thanks in the title, as TeX has it', "title: 'Habits\\thanks{Supported by Oz.}'\nauthor: Ann Lee", ['Ann Lee'], ['title: Supported by Oz.']],
  ['notes at names in a line', 'title: Habits\nauthor: "Ann Lee^[Now in Oz.], Bo Kim\\\\thanks{On leave.}"', ['Ann Lee', 'Bo Kim'], ['0: Now in Oz.', '1: On leave.']],
  ['notes of entries', 'title: Habits\nauthors:\n  - name: Ann Lee\n    note: Now in Oz.\n  - name: Bo Kim\n    thanks: On leave.', ['Ann Lee', 'Bo Kim'], ['0: Now in Oz.', '1: On leave.']],
  ['one note of several authors', 'title: Habits\nauthors:\n  - { name: Ann Lee, note: Equal parts. }\n  - { name: Bo Kim, note: Equal parts. }', ['Ann Lee', 'Bo Kim'], ['0,1: Equal parts.']],
  ['an author to write to', 'title: Habits\nauthors:\n  - { name: Ann Lee, email: ann@oz.org, corresponding: true }', ['Ann Lee'], ['0: Corresponding author: ann@oz.org']],
  ['a star and an address under the names', 'title: Habits\nauthor: |\n  Ann Lee*, Bo Kim\n  * ann@oz.org', ['Ann Lee', 'Bo Kim'], ['0: Corresponding author: ann@oz.org']]
] as const) {
  test(form, () => {
    const found = notesOf(block)
    assert.deepEqual([found.names, found.notes, found.problems], [names, notes, []])
    assert.equal(found.title.startsWith('Habits'), true)
    assert.doesNotMatch(found.title, /[\^\\[]|Supported/)
  })
}

test('what is said of the title in two places is one note', () => {
  assert.deepEqual(notesOf('title: "Habits^[Of all]"\nthanks: To Oz.\nauthor: Ann Lee').notes, ['title: Of all. To Oz.'])
})

test('words of a note under the text leave it with the call', () => {
  const found = notesOf('title: "Habits[^a]"\nauthors: ["Ann Lee[^b]", Bo Kim]', 'Text.[^c]\n\n[^a]: Of *all*.\n\n[^b]: Of Ann.\n\n[^c]: Of the text.')
  assert.deepEqual([found.title, found.names, found.notes, found.left, found.problems], ['Habits', ['Ann Lee', 'Bo Kim'], ['title: Of all.', '0: Of Ann.'], ['paragraph', 'footnoteDefinition'], []])
})

test('a note without words is told where it is called', () => {
  assert.deepEqual(notesOf('title: "Habits[^a]"\nauthor: "Ann Lee[^b]"').problems, ['2 footnote-defined [^a]', '3 footnote-defined [^b]'])
})

test('a number in brackets leads to an organisation where there is one', () => {
  const found = notesOf('title: Habits\nauthor: "Ann Lee[^1], Bo Kim[^2]"\naffiliations: [University of Oz, Oz Library]')
  assert.deepEqual([found.notes, found.problems], [[], []])
})
