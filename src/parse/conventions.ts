// How a manuscript is written, in words: the part of docs/manuscript.md that no table can hold.
import type { Lang } from '../model/paper.ts'
import { allowedHtmlDocs } from './allowed-html-docs.ts'

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

Порядок слов в имени определяется по отчеству, инициалам или запятой («Лебедева, Людмила»). Если определить его нельзя («Роман Марк»), программа решит сама и предупредит об этом.`,
  markdown: `### Текст

Разметка — CommonMark с таблицами и сносками GitHub и соглашениями pandoc.

| Что | Как записать |
| --- | --- |
| Заголовок | \`## Введение\`; с меткой: \`## Введение {#sec:intro}\` |
| Курсив, полужирный | \`*курсив*\`, \`**полужирный**\` |
| Сноска | \`[^1]\` в тексте и \`[^1]: Текст сноски.\` отдельной строкой; или прямо на месте: \`^[Текст сноски.]\`; печатаются внизу страницы, в две колонки (\`congress\`) — внизу колонки, длинная продолжается на следующей; сноски таблицы — под ней |
| Формула в строке | \`$E = mc^2$\` |
| Формула на своей строке | \`$$E = mc^2$$ {#eq:energy}\`; с меткой получает номер |
| Рисунок | \`![Подпись](services.svg){#fig:services width=60% alt="Описание"}\` отдельным абзацем; файл лежит рядом с рукописью |
| Таблица | таблица GitHub, до или после неё строка \`: Заголовок таблицы {#tbl:services}\` |
| Числа в столбце таблицы | встают друг под другом по десятичному знаку сами |
| Широкий рисунок, широкая таблица | \`{#tbl:services .wide}\` — через обе колонки (\`congress\`); \`{#tbl:services .rotated}\` — на отдельной полосе, повёрнутой на четверть, текст идёт дальше перед ней; у рисунка так же |
| Примечание к таблице | абзац сразу под ней: «Примечание: …», «Источник: …» или со знаком \`*\`, \`^a^\`, который стоит в ячейке |
| Листинг | \`\`\`\` \`\`\`python {#lst:count caption="Подсчёт"} \`\`\`\`; в коде названного языка ключевые слова полужирные, комментарии наклонные |
| Подпись на двух языках | \`![Подпись](a.svg){#fig:a en="Caption"}\`; так же у таблицы и листинга, в английском докладе — \`ru="…"\` |
| Рисунок из нескольких частей | \`::: {#fig:a}\`, в нём рисунки и последним абзацем подпись, затем \`:::\` |
| Ссылка на рисунок, таблицу, формулу, раздел | \`[@fig:services]\`, \`[@tbl:services]\`, \`[@eq:energy]\`, \`[@sec:intro]\` |
| Ссылка на другой доклад | \`[@paper:lebedeva]\`, где \`lebedeva\` — его \`id\`; печатается «с. 45» с верной страницей |
| Ссылка на несколько | \`[@fig:a; @fig:b; @fig:c]\`; печатается «рис. 1–3»; \`[-@fig:a]\` даёт одно число, \`[@Fig:a]\` — «Рис. 1» в начале предложения |
| Ссылка на пункт той же резолюции | \`[@item:volume]\` или номер: \`[@item:4]\` |
| Ссылка на пункт резолюции из другого доклада | \`[@item:resolution/volume]\`, где \`resolution\` — \`id\` резолюции; печатается «п. 4», а где номера повторяются — «п. 4 решений» |
| Ссылка на источник по ключу | \`[@ivanov2001, с. 12; @petrov]\`; в предложении — \`@ivanov2001\`; без имени автора — \`[-@ivanov2001]\`; источники берутся из файла, названного в \`bibliography\` |
| Ссылка на источник по номеру | \`[12, с. 34]\`, \`[5–7]\`, \`[1; 3]\` к списку, набранному под заголовком \`## Список литературы\`: печатается как набрано и становится ссылкой |
| Место списка источников | заголовок \`## Список литературы\` (\`Литература\`, \`Список источников\`, \`Библиографический список\`), под которым ничего нет, или \`::: {#refs}\` и \`:::\`; иначе список стоит в конце |

Как выглядят ссылки и списки и что понятно в файлах библиографии — в [references.md](references.md).

${allowedHtmlDocs('ru')}

### Текст, вставленный из Word или письма

Такой текст читается так, как он задуман, и каждая поправка названа со строкой:

- строки с дефисом, буквой (\`а)\`) или номером \`1.1.\` под пунктом, который кончается двоеточием, — его части; номер, вернувшийся к 1, начинает новый список; строка после пункта, которая подводит к новому списку («Конференция рекомендует:»), — абзац;
- если весь файл похож на вставленный (нет разметки, каждая строка закончена, в длинных строках по нескольку предложений), каждая строка в нём — абзац;
- знаки \`•\`, \`·\` и подобные — список; \`1.Текст\` — пункт; «2007. Год …» — абзац; текст с отступом — абзацы, а не код; строки с табуляцией — таблица; реплики с дефисом, если в них есть слова рассказчика, — прямая речь; \`=====\`, \`•••\` и строка дефисов под абзацем — черта между частями.

Что программа поправить не может, она называет: жирную строку, строку прописными или с номером вместо заголовка (\`## …\`), сноски со знаками \`¹\`, \`*\`, \`[1]\` (\`[^1]\`), переносы слов, номера страниц, оглавление, строки письма. Строки с разметкой (выделением, кодом, формулами, ссылками) остаются как есть.

### Записи других программ

Рукопись, написанную для другой программы, переделывать не нужно. Прочитанное не по-здешнему программа называет в замечаниях; чего она не знает, то печатается как набрано или опускается, и об этом тоже сказано.

| Откуда | Что читается |
| --- | --- |
| JOSS | \`authors\` с \`affiliation: "1, 2"\`, \`given-names\`, \`surname\`, \`dropping-particle\`; \`affiliations\` с \`index\`; \`tags\` как ключевые слова; \`\\autoref{fig:x}\`, \`\\label{fig:x}\` в подписи |
| Quarto | \`affiliations: - ref: x\`, организации с \`id\` у автора, \`degrees\`; \`@fig-x\`, \`@tbl-x\`, \`@eq-x\`, \`@sec-x\`, \`{#fig-x}\`; \`::: {.callout-note}\`, \`::: {#fig-x}\` |
| MyST | \`affiliations: [{ id: x, name: … }]\`, \`parts: { abstract: … }\`, \`name: { literal: … }\`; \`(метка)=\`, \`@метка\`, \`[](#метка)\`, роли \`{cite:p}\`, \`{numref}\`, \`{eq}\`; блоки \`{figure}\`, \`{table}\`, \`{list-table}\`, \`{math}\`, \`{note}\`; \`+++ { "part": "abstract" }\`; \`$$ … $$ (eq-x)\`, \`{prf:theorem}\` и \`{prf:ref}\` |
| R Markdown, bookdown | шаблоны журналов (\`plain:\`, \`code:\` и \`address:\` организаций); \`\\@ref(fig:x)\`, \`(\\#tab:x)\`, \`(\\#eq:x)\`, теоремы — \`\\@ref(thm:x)\`; код не выполняется: блок с \`fig.cap\` или \`fig-cap\` становится рисунком, а его картинку прилагают под именем блока |
| pandoc | блок \`% Название\`, \`% Авторы\`; \`author: \|\` из нескольких строк; \`Имя^1^\`, \`Имя^[примечание]\`, \`\\and\`; таблицы решёткой, с отступами и многострочные; \`{@fig:x}\`, \`-@fig:x\`, \`#.\` |
| Hugo, Jekyll, GitBook | блок TOML между \`+++\`; \`{{< figure >}}\`, \`{% include figure %}\`, \`<d-cite>\`; \`{{% callout note %}}\`, \`{% hint style="info" %}\` |
| MkDocs | \`!!! note "Заголовок"\`, \`??? tip\`, \`=== "Вкладка"\` |
| Leanpub | \`A> …\`, \`W> …\`, \`{blurb, class: tip}\`; списки свойств в фигурных скобках опускаются |
| MultiMarkdown, Franklin, черновики IETF | строки \`Title: …\` в начале файла без \`---\`; \`@def title = "…"\`; \`--- abstract\`, \`--- middle\`, \`{{RFC6762}}\` |
| Формулы | команды из \`header-includes\` и \`math\` блока метаданных; \`10^6\`, \`x_{12}\` в тексте — степень и индекс |
| LaTeX через pandoc | \`[1](#fig:x){reference-type="ref" reference="fig:x"}\`, \`\\[fig:x\\]\`, \`[x]{}\`, \`::: caption\`, \`::: quote\`, \`<figure id="fig:x">\`, кавычки TeX |
| Obsidian | \`[[заметка\|слова]]\`, \`![[рисунок.png\|300]]\`, \`==выделение==\`, \`%%примечание%%\`, \`> [!note] Заголовок\` |
| Manubot | \`author-meta\`, \`[@doi:…]\` |
| Word и Google Docs через pandoc | \`[]{#_Toc1 .anchor}\`, \`[слово]{.underline}\`, \`![][image1]\` с картинкой в конце файла, пути с пробелами |
| Без блока метаданных | УДК, название, авторы с организациями и адресами, «Аннотация.», «Ключевые слова:», набранные в начале текста; название — строкой \`# Название\` или простой строкой, если за ней стоят имена с инициалами или отчеством, а над ней УДК либо под именами место работы или аннотация; то же, повторённое по-английски («Abstract.», «Keywords:») там же или в конце, после списка литературы, читается как \`en:\`; проверьте прочитанное |`,
  resolution: `### Резолюция

Рукопись с \`kind: resolution\`. Пункты печатаются с теми номерами, с какими набраны, и после каждой вводной фразы («Конференция рекомендует:») могут начинаться заново. Ответственного и срок можно указать в конце пункта; они стоят в реестре решений (\`decisions\` в \`parts\` сборника и в электронном издании), в самом тексте их нет:

\`\`\`markdown
4. Издать сборник материалов конференции; {#item:volume responsible="Л. Ф. Лебедева" due=2008-06-02}
\`\`\`

Набранное в самом пункте словами — строкой под ним, последними предложениями или в скобках в конце («Ответственный: Л. Ф. Лебедева. Срок: до 1 июня 2008 г.», «(отв. Л. Ф. Лебедева, срок — 01.06.2008)») — тоже попадает в реестр и остаётся в тексте. Файл без блока, который начинается словом «РЕЗОЛЮЦИЯ» и содержит нумерованные решения, читается как резолюция.`
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
| Footnote | \`[^1]\` in the text and \`[^1]: The note.\` on a line of its own; or in place: \`^[The note.]\`; printed at the foot of the page, in two columns (\`congress\`) at the foot of the column, a long one going on on the next; those of a table under it |
| Formula in a line | \`$E = mc^2$\` |
| Formula on its own line | \`$$E = mc^2$$ {#eq:energy}\`; with a label it gets a number |
| Figure | \`![Caption](services.svg){#fig:services width=60% alt="Description"}\` as a paragraph of its own; the file lies beside the manuscript |
| Table | a GitHub table, with a line \`: Caption {#tbl:services}\` before or after it |
| Numbers in a column of a table | come to stand under each other by their decimal sign |
| Wide figure, wide table | \`{#tbl:services .wide}\` across both columns (\`congress\`); \`{#tbl:services .rotated}\` on a page of its own, turned by a quarter, while the text goes on before it; so for a figure |
| Note of a table | a paragraph right under it: “Note: …”, “Source: …”, or one with the sign \`*\`, \`^a^\` that stands in a cell |
| Listing | \`\`\`\` \`\`\`python {#lst:count caption="Counting"} \`\`\`\`; in code of a named language keywords are bold and comments slanted |
| Caption in two languages | \`![Caption](a.svg){#fig:a ru="Подпись"}\`; so for a table and a listing, in a Russian paper \`en="…"\` |
| Figure of several pictures | \`::: {#fig:a}\`, in it the pictures and last a paragraph with the caption, then \`:::\` |
| Reference to a figure, table, formula, section | \`[@fig:services]\`, \`[@tbl:services]\`, \`[@eq:energy]\`, \`[@sec:intro]\` |
| Reference to another paper | \`[@paper:lebedeva]\`, where \`lebedeva\` is its \`id\`; prints “p. 45” with the true page |
| Reference to several | \`[@fig:a; @fig:b; @fig:c]\`; prints “Figs 1–3”; \`[-@fig:a]\` gives the number alone, \`[@Fig:a]\` a capital at the beginning of a sentence |
| Reference to an item of the same resolution | \`[@item:volume]\` or its number: \`[@item:4]\` |
| Reference to an item from another paper | \`[@item:resolution/volume]\`, where \`resolution\` is the resolution’s \`id\`; prints “item 4”, and where numbers repeat “item 4 of the decisions” |
| Citation of a source by key | \`[@smith2001, p. 12; @jones]\`; in the sentence, \`@smith2001\`; without the name, \`[-@smith2001]\`; sources come from the file named in \`bibliography\` |
| Citation of a source by number | \`[12, p. 34]\`, \`[5–7]\`, \`[1; 3]\` to a list typed under \`## References\`: printed as typed, and linked |
| Place of the list of sources | a heading \`## References\` (\`Bibliography\`) with nothing under it, or \`::: {#refs}\` and \`:::\`; otherwise the list stands at the end |

How citations and lists look, and what is understood in bibliography files, is said in [references.md](references.md).

${allowedHtmlDocs('en')}

### Text pasted from a word processor or a letter

Such text is read as it was meant, and each repair is named with its line:

- lines with a hyphen, a letter (\`a)\`) or a number \`1.1.\` under an item that ends in a colon are its parts, and so are lines with a letter, \`(1)\` or \`1.1.\` set in under any item; a number that falls back to 1 begins a new list; a line after an item that leads to a new list (“The conference recommends:”) is a paragraph;
- where the whole file looks pasted (no mark-up, each line finished, several sentences in the long ones), each line is a paragraph; in any file a usual heading (“Materials and methods”, “Results”) on a line of its own between finished sentences is one, and is named;
- \`•\`, \`·\` and the like are a list; \`1.Text\` is an item; “2007. The year …” is a paragraph; text set in is paragraphs, not code; lines with tabs are a table; lines that begin with a hyphen are speech where a narrator speaks in them; \`=====\`, \`•••\` and a line of hyphens under a paragraph are a rule between parts.

What the program cannot put right it names: a line in bold, in capitals or with a number in place of a heading (\`## …\`), notes with \`¹\`, \`*\`, \`[1]\` (\`[^1]\`), broken words, numbers of pages, a typed table of contents, lines of a letter. Lines with mark-up (emphasis, code, formulas, links) are left as they are.

### What other programs write

A manuscript written for another program need not be rewritten. What was read in its way is named among the problems; what is not known is printed as typed or left out, and that is said too.

| From | What is read |
| --- | --- |
| JOSS | \`authors\` with \`affiliation: "1, 2"\`, \`given-names\`, \`surname\`, \`dropping-particle\`; \`affiliations\` with \`index\`; \`tags\` as keywords; \`\\autoref{fig:x}\`, \`\\label{fig:x}\` in a caption |
| Quarto | \`affiliations: - ref: x\`, organisations with an \`id\` at the author, \`degrees\`; \`@fig-x\`, \`@tbl-x\`, \`@eq-x\`, \`@sec-x\`, \`{#fig-x}\`; \`::: {.callout-note}\`, \`::: {#fig-x}\` |
| MyST | \`affiliations: [{ id: x, name: … }]\`, \`parts: { abstract: … }\`, \`name: { literal: … }\`; \`(label)=\`, \`@label\`, \`[](#label)\`, the roles \`{cite:p}\`, \`{numref}\`, \`{eq}\`; the blocks \`{figure}\`, \`{table}\`, \`{list-table}\`, \`{math}\`, \`{note}\`; \`+++ { "part": "abstract" }\`; \`$$ … $$ (eq-x)\`, \`{prf:theorem}\` and \`{prf:ref}\` |
| R Markdown, bookdown | templates of journals (\`plain:\`, \`code:\` and \`address:\` of organisations); \`\\@ref(fig:x)\`, \`(\\#tab:x)\`, \`(\\#eq:x)\`, theorems by \`\\@ref(thm:x)\`; no code is run: a chunk with \`fig.cap\` or \`fig-cap\` is a figure, whose picture is sent along under the chunk’s name |
| pandoc | the block \`% Title\`, \`% Authors\`; \`author: \|\` over several lines; \`Name^1^\`, \`Name^[a note]\`, \`\\and\`; grid, simple and multiline tables; \`{@fig:x}\`, \`-@fig:x\`, \`#.\` |
| Hugo, Jekyll, GitBook | a TOML block between \`+++\`; \`{{< figure >}}\`, \`{% include figure %}\`, \`<d-cite>\`; \`{{% callout note %}}\`, \`{% hint style="info" %}\` |
| MkDocs | \`!!! note "Title"\`, \`??? tip\`, \`=== "Tab"\` |
| Leanpub | \`A> …\`, \`W> …\`, \`{blurb, class: tip}\`; lists of attributes in braces are left out |
| MultiMarkdown, Franklin, drafts of the IETF | lines \`Title: …\` at the head of a file without \`---\`; \`@def title = "…"\`; \`--- abstract\`, \`--- middle\`, \`{{RFC6762}}\` |
| Formulas | commands from \`header-includes\` and \`math\` of the metadata block; \`10^6\`, \`x_{12}\` in the text are a power and an index |
| LaTeX, by pandoc | \`[1](#fig:x){reference-type="ref" reference="fig:x"}\`, \`\\[fig:x\\]\`, \`[x]{}\`, \`::: caption\`, \`::: quote\`, \`<figure id="fig:x">\`, quotation marks of TeX |
| Obsidian | \`[[note\|words]]\`, \`![[picture.png\|300]]\`, \`==marked==\`, \`%%comment%%\`, \`> [!note] Title\` |
| Manubot | \`author-meta\`, \`[@doi:…]\` |
| Word and Google Docs by way of pandoc | \`[]{#_Toc1 .anchor}\`, \`[word]{.underline}\`, \`![][image1]\` with the picture at the end of the file, paths with spaces |
| No metadata block | the UDC, title, authors with organisations and addresses, "Abstract.", "Keywords:" typed at the head of the text; the title as \`# Title\`, or as a plain line where names follow it and the UDC stands above or a place of work or the abstract below; the same repeated in Russian or English, there or at the end after the sources, is read as \`ru:\` or \`en:\`; check what was read |`,
  resolution: `### Resolution

A manuscript with \`kind: resolution\`. Items are printed with the numbers typed, and may begin again after each lead-in ("The conference recommends:"). Who is responsible and by when may stand at the end of an item; both go to the register of decisions (\`decisions\` among the \`parts\` of the volume, and the HTML edition), not into the text:

\`\`\`markdown
4. Publish the proceedings of the conference; {#item:volume responsible="L. F. Lebedeva" due=2008-06-02}
\`\`\`

What is typed in words — on a line under the item, in its last sentences, or in brackets at its end (“Responsible: L. F. Lebedeva. Deadline: 2 June 2008.”, “(by 2 June 2008)”) — goes to the register too and stays in the text. A file without a block that begins with “Resolution” and decides something by numbered items is read as a resolution.`
}

export const conventions: Readonly<Record<Lang, Conventions>> = { ru, en }
