// Examples of the rules about the text of a manuscript.
import { inText, why, type RuleExample } from './example.ts'

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="#ccc"/></svg>'
const deep = (depth: number): string => `${'::: note\n'.repeat(depth)}Слово.\n${':::\n'.repeat(depth)}`.trimEnd()

export const textExamples: readonly RuleExample[] = [
  inText('html-set', 1, why('Of HTML only what a page needs is kept: emphasis, lists, tables, pictures. Another element is left out and its words stay.', 'Из HTML сохраняется только нужное на странице: выделения, списки, таблицы, рисунки. Другой элемент опускается, слова остаются.'),
    'Зал <blink>открыт</blink> для всех.', 'Зал **открыт** для всех.'),
  inText('html-kept', 1, why('Frames, objects and scripts cannot be printed and may do harm; they go with all that stands in them.', 'Фреймы, объекты и сценарии нельзя напечатать, и они бывают вредны; они опускаются со всем содержимым.'),
    '<iframe src="form.html">Введите имя</iframe>\n\nЗал открыт для всех.', 'Зал открыт для всех.'),
  inText('table-cells', 3, why('A row with more cells than the head of the table loses them. Often a bar “|” within a cell was meant as a sign.', 'Лишние ячейки строки пропадают. Часто это черта «|» внутри ячейки, набранная как знак.'),
    '| Год | Книг |\n| --- | --- |\n| 2007 | 120 | новых 7 |', '| Год | Книг | Прирост |\n| --- | --- | --- |\n| 2007 | 120 | новых 7 |'),
  inText('code-closed', 1, why('A listing begins here and never ends: all the rest of the paper would be set as code.', 'Здесь начинается листинг, который не кончается: весь остаток доклада был бы набран как код.'),
    '```\nSELECT * FROM books\n\nЗапрос выбирает все книги.', '```\nSELECT * FROM books\n```\n\nЗапрос выбирает все книги.'),
  inText('formula-valid', 1, why('The formula has a command that is not known or a brace that is not closed. Its source is shown in its place.', 'В формуле незнакомая команда или незакрытая скобка. На её месте показан исходный текст.'),
    'Доля равна $\\frac{a}{b$ от целого.', 'Доля равна $\\frac{a}{b}$ от целого.'),
  inText('reference-found', 1, why('A reference names a figure, table, formula, section or paper that is not there. Nothing could be printed for it.', 'Ссылка называет рисунок, таблицу, формулу, раздел или доклад, которых нет. Напечатать вместо неё нечего.'),
    'Смотри [@tbl:fond].\n\n| Год | Книг |\n| --- | --- |\n| 2007 | 120 |\n\n: Фонд {#tbl:found}', 'Смотри [@tbl:found].\n\n| Год | Книг |\n| --- | --- |\n| 2007 | 120 |\n\n: Фонд {#tbl:found}'),
  inText('label-unique', 5, why('Two things have one label, and a reference cannot tell which is meant.', 'Одна метка у двух вещей, и ссылка не знает, какая имелась в виду.'),
    '## Залы {#sec:zal}\n\nИх два.\n\n## Фонды {#sec:zal}\n\nИх три.', '## Залы {#sec:zal}\n\nИх два.\n\n## Фонды {#sec:fond}\n\nИх три.'),
  inText('footnote-defined', 1, why('A note is called, and its text is nowhere in the file.', 'Знак сноски стоит, а её текста в файле нет.'),
    'Зал открыт[^1] для всех.', 'Зал открыт[^1] для всех.\n\n[^1]: С 1 марта.'),
  inText('footnote-called', 3, why('A note has a text but no place in the paper, and is not printed.', 'У сноски есть текст, но нет места в докладе; она не печатается.'),
    'Зал открыт для всех.\n\n[^1]: С 1 марта.', 'Зал открыт[^1] для всех.\n\n[^1]: С 1 марта.'),
  inText('character-known', 1, why('None of the faces has the character. Its number is printed instead, so that it is not lost unseen.', 'Ни в одном шрифте нет этого знака. Вместо него печатается его номер, чтобы он не пропал незаметно.'),
    'Знак \u{12000} обозначал дом.', 'Знак «дом» найден на табличке.'),
  // the order of a text
  inText('heading-levels', 3, why('A heading goes down by two levels at once: the reader of the contents, and who listens to the page, misses the one between.', 'Заголовок спускается сразу на две ступени: в содержании и при чтении вслух между ними провал.'),
    '## Залы\n\n#### Читальный\n\nОткрыт для всех.', '## Залы\n\n### Читальный\n\nОткрыт для всех.'),
  inText('heading-under-title', 5, why('“#” is the level of the paper’s own title. Sections typed with it are printed as sections all the same.', '«#» — уровень названия самого доклада. Набранные так разделы всё же печатаются как разделы.'),
    '# Залы\n\nИх два.\n\n# Фонды\n\nИх три.', '## Залы\n\nИх два.\n\n## Фонды\n\nИх три.'),
  inText('title-once', 1, why('The title is printed from the metadata block. Typed once more as a heading, it stands on the page twice.', 'Название печатается из блока метаданных. Повторённое заголовком, оно стоит на странице дважды.'),
    '## Читальный зал сегодня\n\nОткрыт для всех.', 'Открыт для всех.'),
  inText('section-filled', 5, why('A heading with nothing under it: a text was lost or never written.', 'Под заголовком ничего нет: текст потерян или не написан.'),
    '## Залы\n\nИх два.\n\n## Выводы', '## Залы\n\nИх два.\n\n## Выводы\n\nЗалов достаточно.'),
  // words
  inText('word-one-alphabet', 1, why('A letter of the other alphabet looks the same, but the word cannot be found, hyphenated or read aloud.', 'Буква другого алфавита выглядит так же, но слово не находится поиском, не переносится и не читается вслух.'),
    'Зал открыт для вcех читателей.', 'Зал открыт для всех читателей.'),
  inText('words-once', 1, why('A word typed twice in a row is nearly always a slip.', 'Слово, набранное два раза подряд, почти всегда описка.'), 'Зал открыт для для всех.', 'Зал открыт для всех.'),
  inText('text-finished', 1, why('A placeholder, a note to oneself or a line of the conference’s template was left in the text.', 'В тексте осталась заготовка, заметка для себя или строка из шаблона конференции.'),
    'Фонд составляет ??? книг.', 'Фонд составляет 120 тысяч книг.'),
  inText('source-cited', 6, why('The list holds sources that the text never cites by number. Silent where a paper cites nothing by number.', 'В списке есть источники, на которые в тексте нет ссылок. Если доклад вовсе не ссылается по номерам, правило молчит.'),
    'Об этом писали [1].\n\n## Литература\n\n1. Иванов И. И. Залы. М., 2001.\n2. Петров П. П. Фонды. М., 2002.', 'Об этом писали [1; 2].\n\n## Литература\n\n1. Иванов И. И. Залы. М., 2001.\n2. Петров П. П. Фонды. М., 2002.'),
  inText('citation-listed', 1, why('A citation names a number that the list of sources does not have.', 'Ссылка называет номер, которого в списке литературы нет.'),
    'Об этом писали [1; 2; 3].\n\n## Литература\n\n1. Иванов И. И. Залы. М., 2001.\n2. Петров П. П. Фонды. М., 2002.', 'Об этом писали [1; 2].\n\n## Литература\n\n1. Иванов И. И. Залы. М., 2001.\n2. Петров П. П. Фонды. М., 2002.'),
  // other dialects of Markdown
  inText('markup-own', 1, why('A sign of another program was understood and set for what it means there.', 'Запись другой программы понята и набрана тем, что она там значит.'),
    '{{< figure src="zal.svg" alt="Столы у окон" >}}', '![](zal.svg){alt="Столы у окон"}', { 'zal.svg': drawing }),
  inText('markup-set', 2, why('A command of another program has no meaning in a book and was left out: a menu, a film, a list made by that program.', 'Команда другой программы в книге ничего не значит и опущена: меню, видео, список, который составляет та программа.'),
    'Зал открыт для всех.\n{{< youtube abc >}}', 'Зал открыт для всех.'),
  inText('markup-known', 1, why('Signs that look like mark-up were not understood, and the reader would see them on the page.', 'Знаки, похожие на разметку, не поняты, и читатель увидит их на странице.'),
    'Зал \\glsplural{открытый} для всех.', 'Зал открыт для всех.'),
  inText('block-known', 1, why('A block set apart has a name that is not known. Its words are set as ordinary text.', 'У выделенного блока незнакомое имя. Его слова набраны обычным текстом.'),
    '::: epilogue\nЗал открыт для всех.\n:::', 'Зал открыт для всех.'),
  inText('result-present', 1, why('The program runs no code of manuscripts. What the code would have made (a number, a table, a picture) is not on the page.', 'Программа не выполняет код из рукописей. Того, что он сделал бы (числа, таблицы, рисунка), на странице нет.'),
    '```{r}\nmean(books)\n```', '```r\nmean(books)\n```\n\nСреднее равно 120.'),
  inText('table-read', 1, why('A table drawn with spaces or dashes cannot be told apart safely; it is shown as it was typed.', 'Таблицу, нарисованную пробелами и чёрточками, нельзя надёжно разобрать; она показана как набрана.'),
    '| Год | Книг |\n| 2007 | 120 |\n| 2008 | 130 |', '| Год | Книг |\n| --- | --- |\n| 2007 | 120 |\n| 2008 | 130 |'),
  { ...inText('paper-set', 1, why('The paper could not be set or printed at all. A placeholder page with the reason stands in its place, and no other paper is harmed.', 'Доклад не удалось набрать или напечатать. На его месте страница с причиной, остальные доклады не пострадали.'), deep(3000), 'Слово.'), at: 'a.md:1', shown: { language: 'text', bad: '::: note\n::: note\n… (3000)', good: 'Слово.' } }
]

