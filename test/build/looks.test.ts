// Every look of the program: a small volume passes verification, and its pages look as they did.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import type { Built } from '../../src/build.ts'
import { programFolder } from '../../src/cli/program-folder.ts'
import { buildVolume, type Files } from '../build-volume.ts'
import { needs } from '../tools.ts'

const references = path.join(programFolder, 'test', 'build', 'references')
const folder = mkdtempSync(path.join(tmpdir(), 'proceedings-looks-'))
after(() => rmSync(folder, { recursive: true, force: true }))

// Faces are drawn alike on every machine; edges of letters are not.
const dotsPerInch = 50
const mostDifferent = 0.01

const prose = (sentences: number): string => Array.from({ length: sentences }, (_, i) => `Предложение ${i + 1} рассказывает о библиотеке и её читателях подробно и без спешки.`).join(' ')
const heading = (title: string, author: string, more: string): string => `---\ntitle: "${title}"\nauthors:\n  - name: "${author}"\n    affiliation: Областная научная библиотека\n    city: Пенза\n    email: reader@library.example\n${more}---\n\n`

const paper = heading('Сельская библиотека как центр общественной жизни', 'Ёлкина Анна Петровна', `abstract: "${prose(3)}"\nkeywords: [библиотека, читатель]\nen:\n  title: A Rural Library as a Centre of Public Life\n  authors: [{ name: Anna P. Yolkina }]\n  abstract: "The paper tells of a library and of its readers at length and without haste."\n  keywords: [library, reader]\n`)
  + `## Введение\n\n${prose(14)} Сноска[^1]. См. [@fig:plan] и [@tbl:years].\n\n![План зала](plan.svg){#fig:plan alt="План"}\n\n### Способ\n\n${prose(6)} Индекс равен\n\n$$I = \\frac{1}{nm}\\sum_{j=1}^{m} k_j + \\alpha_1 x_1 + \\alpha_2 x_2 + \\alpha_3 x_3 + \\alpha_4 x_4 + \\alpha_5 x_5 + \\alpha_6 x_6 + \\alpha_7 x_7$$ {#eq:index}\n\nгде $k_j$ — число читателей.\n\n`
  + `Table: Читатели по годам {#tbl:years}\n\n| Год | Дети | Юноши | Взрослые | Пенсионеры | Всего |\n|---|--:|--:|--:|--:|--:|\n| 2006 | 12 | 34 | 56 | 78 | 180 |\n| 2007 | 21 | 43 | 65 | 87 | 216 |\n\n${prose(8)}\n\n- первое;\n- второе.\n\n> Выросла изба-читальня  \n> на краю села.\n\n\`\`\`\nSELECT title FROM book WHERE year = 2007 ORDER BY title;\n\`\`\`\n\n${prose(10)}\n\n## Список литературы\n\n1. Сидякина Л. Ф. Книга на селе. Пенза, 2006. 44 с.\n2. Перечень. URL: https://library.example/catalogue/of/periodicals\n\n[^1]: Текст сноски.\n`

const english = '---\ntitle: Eleven Libraries, One Card\nauthors: [{ name: Kaisa Virtanen, affiliation: Tampere City Library }]\nlang: en\nabstract: The paper tells of eleven libraries with one card.\n---\n\n## One card\n\nEleven libraries share a card. ' + 'The reader needs to know nothing of it. '.repeat(30) + '\n'

const thesis = (title: string, author: string): string => heading(title, author, 'kind: abstract\n') + prose(9) + '\n'

const files: Files = {
  'plan.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="90"><rect width="240" height="90" fill="#ccc"/><text x="20" y="50" font-family="Arial" font-size="20">Читальный зал</text></svg>',
  'paper.md': paper, 'english.md': english,
  'one.md': thesis('Копия заметки по электронной почте', 'Волкова Тамара Глебовна'), 'two.md': thesis('Татарская книга в сибирском селе', 'Исмагилов Рашид Рустамович'), 'three.md': thesis('Карта переименованных улиц', 'Ягудин Тимур Маратович'),
  'resolution.md': '---\nkind: resolution\ntitle: Резолюция конференции\n---\n\nКонференция постановляет:\n\n1. Собираться ежегодно;\n2. Издать сборник.\n'
}
const sections = 'sections:\n  - title: Доклады\n    chair: А. П. Ёлкина, директор\n    papers: [paper, english]\n  - title: Тезисы\n    start: run-on\n    papers: [one, two, three]\n'
const book = (template: string, format: string): string => `title: "Библиотеки региона: опыт и перспективы"\nsubtitle: Материалы конференции\nlang: ru\nyear: 2008\nformat: ${format}\ntemplate: ${template}\nheader: rinc\nmultiple: 2\npublisher: { name: Издательство, place: Пенза }\neditors: [{ name: Лебедева Людмила Фёдоровна, label: ответственный редактор }]\n${sections}`

const looks = [
  { name: 'classic', format: 'A5', pages: { contents: 3, paper: 'paper' } },
  { name: 'congress', format: 'A4', pages: { contents: 3, paper: 'paper' } },
  { name: 'theses', format: 'A5', pages: { contents: 3, abstracts: 'one' } }
] as const

for (const look of looks) {
  test(`the look “${look.name}” makes a whole volume that looks as it should`, needs('pdftoppm'), async () => {
    const built = await buildVolume({ ...files, 'volume.yml': book(look.name, look.format) })
    assert.deepEqual(built.problems.filter(({ rule }) => rule === 'template-valid'), [])
    assert.deepEqual(built.volume?.report.verification.checks.filter((check) => !check.passed), [])
    for (const [name, place] of Object.entries(look.pages)) compare(`${look.name}-${name}`, picture(built, pageOf(built, place)))
  })
}

function pageOf(built: Built, place: number | string): number {
  const page = typeof place === 'number' ? place : built.volume?.report.papers.find((paper) => paper.id === place)?.firstPage
  assert.ok(page, String(place))
  return page
}

function picture(built: Built, page: number): PNG {
  const file = path.join(folder, 'volume.pdf')
  writeFileSync(file, built.volume?.pdf ?? '')
  execFileSync('pdftoppm', ['-r', String(dotsPerInch), '-gray', '-png', '-f', String(page), '-l', String(page), '-singlefile', file, path.join(folder, 'page')])
  return PNG.sync.read(readFileSync(path.join(folder, 'page.png')))
}

/** UPDATE_GOLDEN=1 writes the reference anew. */
function compare(name: string, found: PNG): void {
  const reference = path.join(references, `${name}.png`)
  if (process.env['UPDATE_GOLDEN'] === '1' || !existsSync(reference)) {
    mkdirSync(references, { recursive: true })
    writeFileSync(reference, PNG.sync.write(found, { colorType: 0, inputColorType: 6 }))
    return
  }
  const expected = PNG.sync.read(readFileSync(reference))
  assert.deepEqual([found.width, found.height], [expected.width, expected.height], name)
  const different = pixelmatch(expected.data, found.data, undefined, found.width, found.height, { threshold: 0.3 })
  assert.ok(different < mostDifferent * found.width * found.height, `${name}: ${different} points of ${found.width * found.height} differ`)
}
