// How a manuscript is written, in words: the part of docs/manuscript.md that no table can hold.
import type { Lang } from '../model/paper.ts'

interface Conventions {
  readonly block: string
  readonly ofAuthor: string
  readonly authorForms: string
  readonly markdown: string
  readonly resolution: string
}

const ru: Conventions = {
  block: `Рукопись — файл Markdown в кодировке UTF-8. Он начинается с блока метаданных между строками \`---\`, за блоком идёт текст:

\`\`\`markdown
---
title: "Десять услуг в тридцати пяти библиотеках: что показал мониторинг"
authors:
  - name: Лебедева Людмила Фёдоровна
    affiliation: Областная научная библиотека
    city: Кемерово
    email: lebedeva@example.org
abstract: >-
  Осенью 2007 года проверено, как тридцать пять библиотек оказывают десять услуг.
keywords: [библиотечные услуги, мониторинг]
udk: 027.02(571.17)
en:
  title: "Ten Services in Thirty-Five Libraries"
  authors: [Lyudmila F. Lebedeva]
  abstract: In the autumn of 2007 …
  keywords: [library services, monitoring]
---

Текст доклада.
\`\`\`

Двоеточие в названии без кавычек, табуляция вместо пробелов, ключи других программ (\`toc\`, \`mainfont\` и прочие) рукописи не испортят: программа прочтёт, что можно, и скажет, что поправить.

### Ключи блока метаданных`,
  ofAuthor: '### Ключи автора',
  authorForms: `Автора можно записать и короче; понятны все эти формы:

\`\`\`yaml
author: Лебедева Людмила Фёдоровна
authors: [Лебедева Л. Ф., Ким Е. В.]
authors: Л. Ф. Лебедева, Е. В. Ким
authors:
  - { family: Лебедева, given: Людмила, patronymic: Фёдоровна, affiliation: 1 }
affiliations:
  - { index: 1, name: Областная научная библиотека }
\`\`\`

Порядок слов в имени определяется по отчеству, инициалам или запятой («Лебедева, Людмила»). Если определить его нельзя («Иван Петров»), программа решит сама и предупредит об этом.`,
  markdown: `### Текст

Разметка — CommonMark с таблицами и сносками GitHub и соглашениями pandoc.

| Что | Как записать |
| --- | --- |
| Заголовок | \`## Введение\`; с меткой: \`## Введение {#sec:intro}\` |
| Курсив, полужирный | \`*курсив*\`, \`**полужирный**\` |
| Сноска | \`[^1]\` в тексте и \`[^1]: Текст сноски.\` отдельной строкой; или прямо на месте: \`^[Текст сноски.]\`; печатаются в конце доклада |
| Формула в строке | \`$E = mc^2$\` |
| Формула на своей строке | \`$$E = mc^2$$ {#eq:energy}\`; с меткой получает номер |
| Рисунок | \`![Подпись](services.svg){#fig:services width=60% alt="Описание"}\` отдельным абзацем; файл лежит рядом с рукописью |
| Таблица | таблица GitHub, до или после неё строка \`: Заголовок таблицы {#tbl:services}\` |
| Числа в столбце таблицы | встают друг под другом по десятичному знаку сами |
| Примечание к таблице | абзац сразу под ней: «Примечание: …», «Источник: …» или со знаком \`*\`, \`^a^\`, который стоит в ячейке |
| Листинг | \`\`\`\` \`\`\`python {#lst:count caption="Подсчёт"} \`\`\`\`; код названного языка набирается в трёх тонах |
| Подпись на двух языках | \`![Подпись](a.svg){#fig:a en="Caption"}\`; так же у таблицы и листинга, в английском докладе — \`ru="…"\` |
| Рисунок из нескольких частей | \`::: {#fig:a}\`, в нём рисунки и последним абзацем подпись, затем \`:::\` |
| Ссылка на рисунок, таблицу, формулу, раздел | \`[@fig:services]\`, \`[@tbl:services]\`, \`[@eq:energy]\`, \`[@sec:intro]\` |
| Ссылка на другой доклад | \`[@paper:lebedeva]\`, где \`lebedeva\` — его \`id\`; печатается «с. 45» с верной страницей |
| Ссылка на несколько | \`[@fig:a; @fig:b; @fig:c]\`; печатается «рис. 1–3»; \`[-@fig:a]\` даёт одно число, \`[@Fig:a]\` — «Рис. 1» в начале предложения |
| Ссылка на пункт той же резолюции | \`[@item:volume]\` или номер: \`[@item:4]\` |
| Ссылка на пункт резолюции из другого доклада | \`[@item:resolution/volume]\`, где \`resolution\` — \`id\` резолюции; печатается «п. 4», а где номера повторяются — «п. 4 решений» |
| Ссылка на источник | \`[12, с. 34]\` к списку, набранному под заголовком \`## Список литературы\`; запись \`[@ключ]\` печатается как набрана |

HTML разрешён в пределах обычной разметки текста (\`sub\`, \`sup\`, \`table\`, \`br\` и подобное); остальное опускается, текст внутри сохраняется.`,
  resolution: `### Резолюция

Рукопись с \`kind: resolution\`. Пункты печатаются с теми номерами, с какими набраны, и после каждой вводной фразы («Конференция рекомендует:») могут начинаться заново. Ответственного и срок можно указать в конце пункта; они стоят в реестре решений (\`decisions\` в \`parts\` сборника и в электронном издании), в самом тексте их нет:

\`\`\`markdown
4. Издать сборник материалов конференции; {#item:volume responsible="Л. Ф. Лебедева" due=2008-06-02}
\`\`\``
}

const en: Conventions = {
  block: `A manuscript is a Markdown file in UTF-8. It begins with a metadata block between lines \`---\`; the text follows:

\`\`\`markdown
---
title: "Eleven Libraries, One Card"
authors:
  - name: Kaisa Virtanen
    affiliation: Näsi Libraries Consortium
    city: Tampere
    country: Finland
    email: virtanen@example.org
abstract: >-
  Eleven municipal libraries share one card, one catalogue and one van.
keywords: [public libraries, cooperation]
lang: en
---

Text of the paper.
\`\`\`

An unquoted colon in the title, tabs instead of spaces, keys of other programs (\`toc\`, \`mainfont\` and so on) do no harm: the program reads what it can and says what to correct.

### Keys of the metadata block`,
  ofAuthor: '### Keys of an author',
  authorForms: `Shorter forms are understood too:

\`\`\`yaml
author: Kaisa Virtanen
authors: [Kaisa Virtanen, "Beethoven, Ludwig van"]
authors: Kaisa Virtanen and John Smith
authors:
  - { family: Virtanen, given: Kaisa, affiliation: 1 }
affiliations:
  - { index: 1, name: Näsi Libraries Consortium }
\`\`\`

The order of a name is told by its patronymic, its initials or a comma ("Virtanen, Kaisa"). Where it cannot be told ("Gabriel García Márquez") the program decides and warns.`,
  markdown: `### Text

CommonMark with GitHub’s tables and footnotes and the conventions of pandoc.

| What | How |
| --- | --- |
| Heading | \`## Introduction\`; with a label: \`## Introduction {#sec:intro}\` |
| Italic, bold | \`*italic*\`, \`**bold**\` |
| Footnote | \`[^1]\` in the text and \`[^1]: The note.\` on a line of its own; or in place: \`^[The note.]\`; printed at the end of the paper |
| Formula in a line | \`$E = mc^2$\` |
| Formula on its own line | \`$$E = mc^2$$ {#eq:energy}\`; with a label it gets a number |
| Figure | \`![Caption](services.svg){#fig:services width=60% alt="Description"}\` as a paragraph of its own; the file lies beside the manuscript |
| Table | a GitHub table, with a line \`: Caption {#tbl:services}\` before or after it |
| Numbers in a column of a table | come to stand under each other by their decimal sign |
| Note of a table | a paragraph right under it: “Note: …”, “Source: …”, or one with the sign \`*\`, \`^a^\` that stands in a cell |
| Listing | \`\`\`\` \`\`\`python {#lst:count caption="Counting"} \`\`\`\`; code of a named language is set in three tones |
| Caption in two languages | \`![Caption](a.svg){#fig:a ru="Подпись"}\`; so for a table and a listing, in a Russian paper \`en="…"\` |
| Figure of several pictures | \`::: {#fig:a}\`, in it the pictures and last a paragraph with the caption, then \`:::\` |
| Reference to a figure, table, formula, section | \`[@fig:services]\`, \`[@tbl:services]\`, \`[@eq:energy]\`, \`[@sec:intro]\` |
| Reference to another paper | \`[@paper:lebedeva]\`, where \`lebedeva\` is its \`id\`; prints “p. 45” with the true page |
| Reference to several | \`[@fig:a; @fig:b; @fig:c]\`; prints “Figs 1–3”; \`[-@fig:a]\` gives the number alone, \`[@Fig:a]\` a capital at the beginning of a sentence |
| Reference to an item of the same resolution | \`[@item:volume]\` or its number: \`[@item:4]\` |
| Reference to an item from another paper | \`[@item:resolution/volume]\`, where \`resolution\` is the resolution’s \`id\`; prints “item 4”, and where numbers repeat “item 4 of the decisions” |
| Reference to a source | \`[12, p. 34]\` to a list typed under \`## References\`; \`[@key]\` is printed as typed |

HTML may be used as far as it marks up text (\`sub\`, \`sup\`, \`table\`, \`br\` and the like); the rest is left out, its text kept.`,
  resolution: `### Resolution

A manuscript with \`kind: resolution\`. Items are printed with the numbers typed, and may begin again after each lead-in ("The conference recommends:"). Who is responsible and by when may stand at the end of an item; both go to the register of decisions (\`decisions\` among the \`parts\` of the volume, and the HTML edition), not into the text:

\`\`\`markdown
4. Publish the proceedings of the conference; {#item:volume responsible="L. F. Lebedeva" due=2008-06-02}
\`\`\``
}

export const conventions: Readonly<Record<Lang, Conventions>> = { ru, en }
