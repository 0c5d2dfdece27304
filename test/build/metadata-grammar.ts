// The metadata block in all the short forms people write it in → blocks made of words that occur once.
import fc from 'fast-check'
import type { Make } from './unique-words.ts'

const titles = fc.constantFrom<Make>((words) => `title: ${words.several(3)}`, (words) => `title: "${words.next()}: ${words.next()}"`, (words) => `title: ${words.next()}: ${words.next()}`, (words) => `title: >-\n  ${words.next()}\n  ${words.next()}`, (words) => `title: |\n  ${words.several(2)}`, (words) => `title: '${words.next()} *${words.next()}*'`, (words) => `title: «${words.next()}» "${words.next()}"`, (words) => `title: ${words.next()}\nsubtitle: ${words.next()}`)

const authors = fc.constantFrom<Make>(
  () => 'authors: [Иванов Иван Иванович]', (words) => `author: ${words.capital()} А. С.`, (words) => `authors: ${words.capital()} А. С., ${words.capital()} Б. В.`, (words) => `authors: [${words.capital()} А. С., "${words.capital()}, Б. В."]`,
  (words) => `authors:\n  - ${words.capital()} Иван Иванович\n  - name: ${words.capital()} Пётр Ильич\n    affiliation: ${words.several(2)}\n    city: ${words.capital()}\n    email: a@example.org`, (words) => `authors:\n  - family: ${words.capital()}\n    given: Иван\n    patronymic: Иванович\n    position: директор\n    affiliation: ${words.next()}`,
  (words) => `authors:\n  - name: ${words.capital()} А. С.\n    affiliation: "1,2"\n  - name: ${words.capital()} Б. В.\n    affiliation: 2\naffiliations:\n  - index: 1\n    name: ${words.next()}\n  - index: 2\n    name: ${words.next()}`, (words) => `authors:\n  - { name: ${words.capital()} А. С., affiliation: ${words.next()}, city: ${words.capital()} }`,
  (words) => `author:\n  - ${words.capital()} А. С.:\n      affiliation: ${words.next()}`, (words) => `authors: ${words.capital()} А. С. и ${words.capital()} Б. В.`
)

const abstracts = fc.constantFrom<Make>(() => '', (words) => `abstract: ${words.several(4)}`, (words) => `abstract: >-\n  ${words.several(2)}\n  ${words.next()}: ${words.next()}\n\n  ${words.next()}`, (words) => `abstract: |\n  ${words.next()}\n\n  ${words.next()}`, (words) => `abstract: ${words.next()} $x^2$ *${words.next()}*`, (words) => `annotation: ${words.next()}`)

const keywords = fc.constantFrom<Make>(() => '', (words) => `keywords: [${words.next()}, ${words.several(2)}, ${words.next()}]`, (words) => `keywords: ${words.next()}, ${words.next()}; ${words.next()}`, (words) => `keywords:\n  - ${words.next()}\n  - "${words.next()}: ${words.next()}"\n  - ${words.next()}`, (words) => `keyword: ${words.next()}`)

const others = fc.constantFrom<Make>(() => '', () => 'toc: true\nlayout: post', () => 'udk: 027.5', (words) => `en:\n  title: ${words.several(2)}\n  authors: [Ivan I. Ivanov]\n  abstract: ${words.next()}\n  keywords: [${words.next()}, ${words.next()}, ${words.next()}]`, () => '# комментарий', () => 'date: 2007-12-06', (words) => `funding: ${words.next()}`, (words) => `acknowledgements: ${words.next()}`)

export const metadata: fc.Arbitrary<Make> = fc.tuple(titles, authors, abstracts, keywords, others).map((parts): Make => (words) => `---\n${parts.map((part) => part(words)).filter((part) => part !== '').join('\n')}\n---\n`)
