// Every construct of pandoc’s Markdown and of pandoc-crossref: how it is written, and what becomes of it here.
// docs/manuscript.md shows it as a table, and a test sets each of them: the one cannot say what the other does not do.
import type { RuleId } from '../model/rules.ts'

export interface Construct {
  readonly origin: 'pandoc' | 'crossref'
  readonly en: string
  readonly ru: string
  readonly source: string
  /** What stands on the page, formulas and pictures left out. */
  readonly prints: string
  /** Where it comes out otherwise than pandoc would have it. */
  readonly note?: { readonly en: string; readonly ru: string }
  /** Where it is not set, and the author is told. */
  readonly rule?: RuleId
}

type Row = readonly [en: string, ru: string, source: string, prints: string, less?: RuleId | readonly [en: string, ru: string]]

const rowsOf = (origin: Construct['origin'], rows: readonly Row[]): readonly Construct[] => rows.map(([en, ru, source, prints, less]) => (
  { origin, en, ru, source, prints, ...(less === undefined ? {} : typeof less === 'string' ? { rule: less } : { note: { en: less[0], ru: less[1] } }) }
))

const pandoc = rowsOf('pandoc', [
  ['Hard line break', 'Перенос строки', 'one\\\ntwo', 'one two'],
  ['Heading underlined', 'Заголовок с подчёркиванием', 'Methods\n=======\n\nText', 'Methods Text'],
  ['Heading with a label', 'Заголовок с меткой', '## Methods {#sec:m .wide key=value}\n\nText', 'Methods Text'],
  ['Heading without a number', 'Заголовок без номера', '## Methods {-}\n\nText', 'Methods Text'],
  ['Heading left out of contents', 'Заголовок не для содержания', '## Methods {.unnumbered .unlisted}\n\nText', 'Methods Text', ['Bookmarks name it all the same.', 'В закладках он всё равно есть.']],
  ['Link to a heading by its words', 'Ссылка на заголовок его словами', '## Our way\n\nSee [Our way], [there][Our way].', 'Our way See Our way, there.'],
  ['Link to a heading by its name', 'Ссылка на заголовок по имени', '## Our way\n\nSee [there](#our-way).', 'Our way See there.'],
  ['Quotation', 'Цитата', '> one\n>\n> > two', 'one two'],
  ['Code set in', 'Код с отступом', 'text\n\n    x = 1', 'text x = 1'],
  ['Code fenced', 'Код в ограде', '```python\nx = 1\n```', 'x = 1'],
  ['Code with attributes', 'Код с атрибутами', '~~~ {#mycode .python .numberLines startFrom="100"}\nx = 1\n~~~', 'x = 1', ['Lines are not numbered.', 'Строки не нумеруются.']],
  ['Lines kept as they are', 'Строки как есть', '| one\n|    two\n| three', 'one two three'],
  ['Bulleted list', 'Список с тире', '- one\n- two', 'one two'],
  ['Numbered list', 'Нумерованный список', '3. three\n4. four', 'three four'],
  ['List that counts by itself', 'Список, который считает сам', '#. one\n#. two', 'one two'],
  ['List with letters', 'Список с буквами', '(a) one\n(b) two', '(a) one (b) two'],
  ['List with Roman numbers', 'Список с римскими числами', 'i. one\nii. two', 'i. one ii. two'],
  ['Number with a bracket', 'Номер со скобкой', '1) one\n2) two', 'one two', ['Numbers are printed with a stop.', 'Номера печатаются с точкой.']],
  ['Tasks', 'Задачи', '- [ ] one\n- [x] two', 'one two', ['In print every task has an empty box.', 'В печати у каждой задачи пустая клетка.']],
  ['Examples counted through', 'Сквозные примеры', '(@) one\n(@good) two\n\nAs (@good) shows.', 'one two As (2) shows.'],
  ['Terms', 'Термины', 'Term\n:   Meaning\n\nOther\n  ~ First\n  ~ Second', 'TermMeaningOtherFirstSecond'],
  ['List ended by a comment', 'Список, оконченный комментарием', '- one\n\n<!-- end -->\n\n- two', 'one two'],
  ['Rule', 'Линейка', 'one\n\n* * *\n\ntwo', 'one two', ['Three stars are printed.', 'Печатаются три звёздочки.']],
  ['Table with bars', 'Таблица с чертами', '| A | B |\n|---|--:|\n| a | 1 |', 'A B a 1'],
  ['Table with bars, without outer ones', 'Таблица без крайних черт', 'A | B\n---|--:\na | 1', 'A B a 1'],
  ['Caption of a table', 'Заголовок таблицы', '| A |\n|---|\n| a |\n\n: Caption {#tbl:a}', 'Table 1 Caption A a'],
  ['Caption with a word', 'Заголовок таблицы со словом', 'Table: Caption {#tbl:a}\n\n| A |\n|---|\n| a |', 'Table 1 Caption A a'],
  ['Simple table', 'Простая таблица', '  Right   Left\n-------   ------\n     12   ab\n\nTable: Caption', 'Table 1 Caption Right Left 12 ab'],
  ['Grid table', 'Таблица-сетка', '+-----+-----+\n| A   | B   |\n+=====+=====+\n| a   | b   |\n+-----+-----+', 'A B a b'],
  ['Grid table of joined cells', 'Сетка с объединёнными ячейками', '+-----------+\n| A         |\n+=====+=====+\n| a   | b   |\n|     +-----+\n|     | c   |\n+-----+-----+', 'A ab c'],
  ['Grid table whose borders do not meet', 'Сетка, где границы не сходятся', '+-----+-----+\n| A   | B   |\n+=====+     |\n| a         |\n+-----+-----+', '+-----+-----+ | A | B | +=====+ | | a | +-----+-----+', 'table-read'],
  ['Table over several lines', 'Многострочная таблица', '-------------------\n A         B\n--------- ---------\n one       two\n           lines\n\n three     four\n-------------------', 'A B one two lines three four'],
  ['Escaped sign', 'Знак после косой черты', '\\*one\\* \\_two\\_', '*one* _two_'],
  ['Quotes, dashes, dots', 'Кавычки, тире, многоточие', '"one" -- two --- three...', '“one” – two — three…'],
  ['Emphasis', 'Выделение', '*one* _two_ **three** __four__ ***five***', 'one two three four five'],
  ['Emphasis within a word', 'Выделение внутри слова', 'snake_case feas*ible*', 'snake_case feasible'],
  ['Struck out', 'Зачёркнуто', '~~one~~ two', 'one two'],
  ['Raised and lowered', 'Верхний и нижний индекс', 'H~2~O 2^10^ P~a\\ cat~', 'H2O 210 Pa cat'],
  ['Emphasis within an index', 'Выделение внутри индекса', 'A^*b*^', 'A^b^', 'markup-known'],
  ['No-break space', 'Неразрывный пробел', '5\\ mm', '5 mm'],
  ['Code within a line', 'Код в строке', 'Use `x <- 1`{.r} here', 'Use x <- 1 here'],
  ['Small capitals', 'Капитель', '[Small]{.smallcaps}', 'Small'],
  ['Underlined', 'Подчёркнуто', '[one]{.underline}', 'one'],
  ['Marked', 'Отмечено', '[one]{.mark} ==two==', 'one two', ['Printed on a grey ground.', 'Печатается на сером фоне.']],
  ['Span in another language', 'Слова на другом языке', '[Wort]{lang=de}', 'Wort', ['Hyphenated by the rules of its language; a block so: `::: {lang=de}`.', 'Переносится по правилам своего языка; блок — так: `::: {lang=de}`.']],
  ['Passage printed as typed', 'Отрывок, который печатается как набран', '["one" - two]{.verbatim}', '"one" - two', ['Its quotation marks, dashes and spaces stay; a block so: `::: verbatim`.', 'Его кавычки, тире и пробелы не меняются; блок — так: `::: verbatim`.']],
  ['Span of a class of one’s own', 'Слова со своим классом', '[one]{.custom}', 'one', 'markup-set'],
  ['Formula in a line', 'Формула в строке', 'so $x^2$ is', 'so is'],
  ['Formula on its own', 'Формула на своей строке', '$$E = mc^2$$', ''],
  ['Sums of money', 'Суммы денег', 'from $5 to \\$6', 'from $5 to $6'],
  ['Macro of TeX', 'Макрос TeX', '\\newcommand{\\tuple}[1]{\\langle #1 \\rangle}\n\nso $\\tuple{a}$', 'so'],
  ['Environment of LaTeX for formulas', 'Формульное окружение LaTeX', '\\begin{equation}\na = b \\label{eq:a}\n\\end{equation}\n\nSee \\eqref{eq:a}.', '(1) See (1).'],
  ['Table of LaTeX', 'Таблица LaTeX', '\\begin{tabular}{ll}\nA & B \\\\\na & b \\\\\n\\end{tabular}', 'A B a b', ['Rules and joined cells are left out; you are asked to check it.', 'Без линеек и объединённых ячеек; программа просит проверить.']],
  ['Command of LaTeX in text', 'Команда LaTeX в тексте', '\\textbf{one} \\emph{two} \\LaTeX{}', 'one two LaTeX'],
  ['Unknown command of LaTeX', 'Неизвестная команда LaTeX', '\\mycommand{one}', '\\mycommand{one}', 'markup-known'],
  ['New page', 'Новая страница', 'one\n\n\\newpage\n\ntwo', 'one two', 'markup-set'],
  ['Contents, lists of figures', 'Оглавление, списки рисунков', '\\tableofcontents\n\n\\listoffigures\n\ntext', 'text', 'markup-set'],
  ['HTML', 'HTML', '<b>one</b> H<sub>2</sub>O <kbd>Ctrl</kbd>', 'one H2O Ctrl'],
  ['HTML around Markdown', 'HTML вокруг Markdown', '<div>\n\n*one*\n\n</div>', 'one'],
  ['Class of HTML', 'Класс HTML', '<span class="smallcaps">one</span>', 'one', 'html-plain'],
  ['Element of HTML that no page has', 'Элемент HTML не для печати', '<blink>one</blink>', 'one', 'html-set'],
  ['Comment', 'Комментарий', 'one <!-- two --> three', 'one three'],
  ['Block of a known class', 'Блок известного класса', '::: {.note}\none\n:::', 'Noteone'],
  ['Block of an unknown class', 'Блок неизвестного класса', '::: {.mine}\none\n:::', 'one', 'block-known'],
  ['Raw HTML', 'HTML как есть', '`<b>one</b>`{=html}', 'one'],
  ['Raw LaTeX and other formats', 'LaTeX и прочее как есть', '```{=latex}\n\\hfill\n```\n\none', 'one', 'markup-set'],
  ['Address', 'Адрес', '<https://example.org> <a@example.org>', 'https://example.org a@example.org'],
  ['Bare address', 'Адрес без скобок', 'https://example.org/a_b', 'https://example.org/a_b'],
  ['Link', 'Ссылка', '[one](https://example.org "title")', 'one'],
  ['Link by reference', 'Ссылка по имени', '[one], [two][one]\n\n[one]: https://example.org', 'one, two'],
  ['Link to a file', 'Ссылка на файл', '[one](other.md)', 'one', 'link-outside'],
  ['Link with a class', 'Ссылка с классом', '[one](https://example.org){.mine}', 'one', 'markup-set'],
  ['Figure', 'Рисунок', '![Caption](a.png){#fig:a width=50%}', 'Fig. 1. Caption'],
  ['Picture in a line', 'Рисунок в строке', 'one ![two](a.png){width=30} three', 'one three'],
  ['Picture that is no figure', 'Изображение без номера', '![one](a.png)\\', ''],
  ['Note', 'Сноска', 'one[^1]\n\n[^1]: Two.', 'one1 NotesTwo.'],
  ['Note of several paragraphs', 'Сноска из нескольких абзацев', 'one[^1]\n\n[^1]: Two.\n\n    Three.', 'one1 NotesTwo. Three.'],
  ['Note in place', 'Сноска на месте', 'one^[Two.]', 'one1 NotesTwo.'],
  ['Note that is not there', 'Сноска, которой нет', 'one[^1]', 'one[^1]', 'footnote-defined'],
  ['Title block', 'Титульный блок', '% Title\n% Author\n\ntext', 'text', ['Read where the file begins with it; elsewhere it is left out, and you are told.', 'Читается в начале файла; в другом месте опускается, и программа скажет об этом.']],
  ['Emoji by name', 'Эмодзи по имени', 'one :smile:', 'one:smile:', 'markup-known'],
  ['Abbreviations', 'Сокращения', '*[HTML]: HyperText\n\nThe HTML spec.', 'The HTML spec.', 'markup-set'],
  ['Links of a wiki', 'Ссылки вики', '[[Page]]', 'Page', ['The words alone are printed, and you are told.', 'Печатаются только слова, и программа скажет об этом.']]
])

const crossref = rowsOf('crossref', [
  ['Reference to a figure', 'Ссылка на рисунок', '![A](a.png){#fig:a}\n\nSee @fig:a, [@fig:a], [-@fig:a]. @Fig:a shows.', 'Fig. 1. A See Fig. 1, Fig. 1, 1. Fig. 1 shows.'],
  ['References in a row', 'Ссылки подряд', '![A](a.png){#fig:a}\n\n![B](b.png){#fig:b}\n\n![C](c.png){#fig:c}\n\nSee [@fig:a; @fig:b; @fig:c].', 'Fig. 1. A Fig. 2. B Fig. 3. C See Figs 1–3.'],
  ['References of several kinds', 'Ссылки разного рода', '![A](a.png){#fig:a}\n\n$$x$$ {#eq:x}\n\nSee [@fig:a; @eq:x].', 'Fig. 1. A (1) See Fig. 1, Eq. (1).'],
  ['A word of one’s own', 'Своё слово', '![A](a.png){#fig:a}\n\n[Plate @fig:a]', 'Fig. 1. A Plate 1'],
  ['A word that leads there', 'Слово перед ссылкой', '![A](a.png){#fig:a}\n\n[see @fig:a, left]', 'Fig. 1. A see Fig. 1, left', ['Our word is kept: “see Fig. 1, left”.', 'Наше слово остаётся: «см. рис. 1».']],
  ['Label of a formula', 'Метка формулы', '$$x$$ {#eq:x}\n\nSee @eq:x.', '(1) See Eq. (1).'],
  ['Formula with a label within a sentence', 'Формула с меткой внутри предложения', 'so $$x$${#eq:x} it is, see @eq:x', 'so (1) it is, see Eq. (1)', ['It is set on its own line.', 'Ставится на своей строке.']],
  ['Formula in a span', 'Формула в скобках', '[$$x$$]{#eq:x label="E"}\n\nSee @eq:x.', '(1) See Eq. (1).', ['The number is ours.', 'Номер ставит программа.']],
  ['Label of a table', 'Метка таблицы', '| A |\n|---|\n| a |\n\n: Caption {#tbl:a}\n\nSee @tbl:a.', 'Table 1 Caption A a See Table 1.'],
  ['Table in a block', 'Таблица в блоке', '<div id="tbl:a">\n\n| A |\n|---|\n| a |\n\n: Caption\n\n</div>\n\nSee @tbl:a.', 'Table 1 Caption A a See Table 1.'],
  ['Label of a listing', 'Метка листинга', '```{#lst:a .python caption="Caption"}\nx = 1\n```\n\nSee @lst:a.', 'Listing 1. Captionx = 1 See Listing 1.'],
  ['Caption of a listing', 'Подпись листинга', 'Listing: Caption {#lst:a}\n\n```python\nx = 1\n```', 'Listing 1. Captionx = 1'],
  ['Listing in a block', 'Листинг в блоке', '<div id="lst:a" class="listing">\nCaption\n```python\nx = 1\n```\n</div>\n\nSee @lst:a.', 'Listing 1. Captionx = 1 See Listing 1.'],
  ['Label of a section', 'Метка раздела', '## Methods {#sec:m}\n\nSee @sec:m.', 'Methods See Sect. “Methods”.'],
  ['Label of one’s own instead of a number', 'Своя метка вместо номера', '![A](a.png){#fig:a label="IV"}\n\nSee @fig:a.', 'Fig. 1. A See Fig. 1.', ['The number is ours.', 'Номер ставит программа.']],
  ['Number adjusted by hand', 'Номер вручную', '![A](a.png){#fig:a number=7}\n\nSee @fig:a.', 'Fig. 1. A See Fig. 1.', ['The number is ours.', 'Номер ставит программа.']],
  ['Figures of several pictures', 'Рисунок из нескольких частей', '<div id="fig:a">\n![one](a.png){#fig:b}\n![two](b.png){#fig:c}\n\nCaption\n</div>\n\nSee @fig:a, [@fig:b; @fig:c].', 'a) oneb) twoFig. 1. Caption See Fig. 1, Figs 1a, 1b.'],
  ['Reference that leads nowhere', 'Ссылка в никуда', 'See @fig:none.', 'See @fig:none.', 'reference-found']
])

export const constructs: readonly Construct[] = [...pandoc, ...crossref]
