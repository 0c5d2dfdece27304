// The sample manuscript of a kit, in both languages. It says of itself what an author has to know.
import type { Lang } from '../model/paper.ts'

export interface SampleTexts {
  /** The first lines of the metadata block. */
  readonly head: string
  readonly type: string
  readonly abstract: string
  readonly keywords: readonly string[]
  /** What a header in two languages prints too; an English paper needs none. */
  readonly translation: { readonly title: string; readonly author: string; readonly affiliation: string; readonly city: string; readonly abstract: string; readonly keywords: readonly string[] } | null
  /** Opening, a section, a figure with a table: volumes that allow little get the first of them. */
  readonly body: readonly [opening: string, section: string, pictures: string]
  readonly end: string
  /** SVG. */
  readonly figure: string
}

function figure(title: string, labels: readonly [string, string, string]): string {
  const bars = [[40, 70], [120, 110], [200, 150]] as const
  const drawn = bars.map(([x, height], index) => `  <rect x="${x}" y="${180 - height}" width="50" height="${height}" fill="#999"/>\n  <text x="${x + 25}" y="200" font-size="14" text-anchor="middle" font-family="sans-serif">${labels[index]}</text>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="290" height="210" viewBox="0 0 290 210">\n  <title>${title}</title>\n${drawn.join('\n')}\n  <line x1="20" y1="180" x2="270" y2="180" stroke="#000" stroke-width="1.5"/>\n</svg>\n`
}

const openingRu = `Это доклад-образец. Замените в нём слова своими, а знаки между ними оставьте. Абзацы отделяются пустой строкой; *курсив* ставится в звёздочках.

На источник указывает номер в квадратных скобках [1, с. 5]. Примечание[^1] встанет внизу страницы или после текста.
`

const sectionRu = `
## Заголовок раздела

Перечень — строки, которые начинаются с дефиса:

- первая услуга библиотеки;
- вторая услуга.
`

const picturesRu = `
## Рисунок и таблица

Рисунок лежит отдельным файлом рядом с докладом. В квадратных скобках — подпись, в круглых — имя файла. В тексте на рисунок указывают по его метке: [@fig:vydacha].

![Выдача книг на дом](figure.svg){#fig:vydacha width=60% alt="Столбчатая диаграмма: выдача растёт с каждым годом"}

Строки таблицы пишутся одна под другой, столбцы разделяет черта; подпись начинается с двоеточия ([@tbl:vydacha]).

| Год  | Читателей | Выдано книг |
|------|----------:|------------:|
| 2017 |       410 |        5120 |
| 2018 |       436 |        6240 |
| 2019 |       471 |        7385 |

: Читатели и выдача книг {#tbl:vydacha}
`

const endRu = `
## Список литературы

1. Петров А. Н. Услуги сельской библиотеки. — Томск : Книга, 2019. — 96 с.

[^1]: Текст примечания.
`

const openingEn = `This is a sample paper. Put your own words in place of these and leave the signs between them. An empty line parts paragraphs; *italics* stand between asterisks.

A number in square brackets leads to a source [1, p. 5]. A note[^1] will stand at the foot of the page or after the text.
`

const sectionEn = `
## Heading of a section

A list is made of lines that begin with a hyphen:

- the first service of the library;
- the second service.
`

const picturesEn = `
## A figure and a table

A figure is a file of its own beside the paper. The caption stands in square brackets, the name of the file in round ones. The text refers to a figure by its label: [@fig:loans].

![Loans by year](figure.svg){#fig:loans width=60% alt="A bar chart: loans grow year by year"}

Rows of a table are written one under the other, with bars between the columns; the caption begins with a colon ([@tbl:loans]).

| Year | Readers | Loans |
|------|--------:|------:|
| 2017 |     410 | 5,120 |
| 2018 |     436 | 6,240 |
| 2019 |     471 | 7,385 |

: Readers and loans {#tbl:loans}
`

const endEn = `
## References

1. Smith J. Services of a Village Library. Leeds: Book Press, 2019. 96 p.

[^1]: Text of the note.
`

export const sampleTexts: Readonly<Record<Lang, SampleTexts>> = {
  ru: {
    head: 'title: "Услуги сельской библиотеки: чего ждут читатели"\nauthors:\n  - name: Иванова Мария Петровна\n    affiliation: Центральная городская библиотека\n    city: Томск\n    email: ivanova@library.example\nudk: 027.52\nlang: ru\n',
    type: 'Научная статья',
    abstract: 'Показано, как за три года изменилась выдача книг в сельской библиотеке и каких услуг ждут её читатели.',
    keywords: ['сельская библиотека', 'читатели', 'услуги', 'выдача книг'],
    translation: {
      title: '"Services of a Village Library: What Readers Expect"', author: 'Maria P. Ivanova', affiliation: 'Central City Library', city: 'Tomsk',
      abstract: 'How loans of a village library changed in three years, and what its readers expect of it.', keywords: ['village library', 'readers', 'services', 'loans']
    },
    body: [openingRu, sectionRu, picturesRu], end: endRu,
    figure: figure('Выдача книг по годам', ['2017', '2018', '2019'])
  },
  en: {
    head: 'title: "Services of a Village Library: What Readers Expect"\nauthors:\n  - name: Mary Smith\n    affiliation: Central City Library\n    city: Leeds\n    country: United Kingdom\n    email: smith@library.example\nlang: en\n',
    type: 'Original article',
    abstract: 'How loans of a village library changed in three years, and what its readers expect of it.',
    keywords: ['village library', 'readers', 'services', 'loans'],
    translation: null,
    body: [openingEn, sectionEn, picturesEn], end: endEn,
    figure: figure('Loans by year', ['2017', '2018', '2019'])
  }
}
