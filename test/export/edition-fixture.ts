// A small volume with everything the HTML edition treats apart, built once for all tests of a file.
import { buildVolume, type Files } from '../build-volume.ts'

const prose = (sentences: number, word: string): string => Array.from({ length: sentences }, (_, i) => `Предложение ${word} номер ${i + 1} рассказывает о библиотеке, её читателях и книгах подробно и без спешки.`).join(' ')

export const editionFiles: Files = {
  'volume.yml': `title: Малый сборник
subtitle: Материалы конференции
lang: ru
year: 2008
issued: 2008-03-28
format: A5
isbn: 978-5-89999-012-0
site: https://proceedings.example/2007
publisher: { name: "НБП «Библиотеки»", place: Кемерово }
editors: [{ name: Зимина Наталья Борисовна, role: editor }]
header: rinc
sections:
  - title: Первая секция
    papers: [alpha, beta]
  - title: Тезисы
    start: run-on
    papers: [one, тезисы]
parts: [title-page, contents, sections, resolutions, author-index]
`,
  'alpha.md': `---
title: "Книги & чтение: первый доклад"
authors:
  - { name: Ёлкина Анна Петровна, affiliation: Библиотека, city: Кемерово, email: a@b.example, orcid: 0000-0002-1825-0097, note: На стажировке. }
thanks: Спасибо залу.
udk: 027.5
abstract: О книгах и </script> чтении.
keywords: [книги, чтение]
en: { title: Books and Reading, subtitle: A First Paper, authors: [{ name: Anna P. Yolkina, affiliation: Library, city: Kemerovo }], abstract: On books., keywords: [books] }
---

## Введение

${prose(20, 'альфа')} Сноска[^1]. См. [@fig:a], [@tbl:b] и доклад коллеги, [@paper:beta].

![План зала](plan.svg){#fig:a width=60% alt="Прямоугольник: зал библиотеки"}

| Год | Книг | |
|:--|--:|--|
| 2006 | 120 | да |
| 2007 | 140 | нет |

: Книги {#tbl:b}

## Счёт

${prose(25, 'бета')}

$$ \\frac{a}{b} = \\sum_{i=1}^{n} x_i $$ {#eq:s}

${prose(12, 'гамма')} Где $a < b$ и <font color="red">красное</font> слово. Ещё раз та же сноска[^1].

<center>По середине</center>

[^1]: Текст сноски с *курсивом*.
`,
  'plan.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="80"><rect width="200" height="80" fill="#ccc"/></svg>',
  'beta.md': `---
title: Shared Services of Small Libraries
lang: en
authors: [Kaisa Virtanen, Борисов Андрей Ильич, Петров Пётр Петрович, Сидоров Сидор Сидорович]
---

${Array.from({ length: 30 }, (_, i) => `Sentence number ${i + 1} speaks about the readers of the library at some length.`).join(' ')}
`,
  'one.md': `---\ntitle: Первые тезисы\nauthors: [Яковлев Иван Иванович]\nkind: abstract\n---\n\n${prose(14, 'один')}\n`,
  'тезисы.md': `---\ntitle: Вторые тезисы\nauthors: [Ёлкина Анна Петровна]\nkind: abstract\n---\n\n${prose(24, 'два')}\n`,
  'resolution.md': `---
title: Резолюция конференции
kind: resolution
---

Обсудив доклады, участники собрались вместе. Конференция постановляет:

1. Выпустить сборник; {#item:volume responsible="Л. Ф. Лебедева" due=2008-06-02}

2. Собираться раз в два года; =считать= это "правилом";

Конференция рекомендует:

1. Держать услуги открытыми. {#item:open}
`
}

export interface BuiltEdition {
  readonly files: ReadonlyMap<string, string | Uint8Array>
  readonly text: (path: string) => string
  readonly rules: readonly string[]
  readonly labels: (id: string) => readonly [number, number]
}

export async function buildEdition(files: Files = editionFiles): Promise<BuiltEdition> {
  const { volume, problems } = await buildVolume(files)
  if (!volume) throw new Error('nothing was built')
  const written = new Map(volume.html.map(({ path, content }) => [path, content]))
  return {
    files: written, text: (path) => String(written.get(path) ?? ''), rules: problems.map(({ rule }) => rule),
    labels: (id) => { const placed = volume.report.papers.find((paper) => paper.id === id); return [Number(placed?.firstLabel), Number(placed?.lastLabel)] }
  }
}
