// Examples of the rules about HTML, links and the mark-up of other programs.
import { inText, why, type RuleExample } from './example.ts'

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="#ccc"/></svg>'

export const markupExamples: readonly RuleExample[] = [
  inText('html-set', 1, why('Of HTML only what a page needs is kept: emphasis, lists, tables, pictures. Another element is left out and its words stay.', 'Из HTML сохраняется только нужное на странице: выделения, списки, таблицы, рисунки. Другой элемент опускается, слова остаются.'),
    'Зал <blink>открыт</blink> для всех.', 'Зал **открыт** для всех.'),
  inText('html-kept', 1, why('Frames, objects and scripts cannot be printed and may do harm; they go with all that stands in them.', 'Фреймы, объекты и сценарии нельзя напечатать, и они бывают вредны; они опускаются со всем содержимым.'),
    '<iframe src="form.html">Введите имя</iframe>\n\nЗал открыт для всех.', 'Зал открыт для всех.'),
  inText('html-inert', 1, why('An attribute that begins with “on” runs a program in a browser. In a book nothing runs.', 'Атрибут, который начинается с «on», запускает программу в браузере. В книге ничего не запускается.'),
    'Зал <em onclick="go()">открыт</em> для всех.', 'Зал *открыт* для всех.'),
  inText('html-plain', 1, why('Colours, faces and sizes are the template’s matter, so that all papers of a volume look alike.', 'Цвет, шрифт и размер задаёт оформление, чтобы все доклады сборника выглядели одинаково.'),
    'Зал <em style="color: red">открыт</em> для всех.', 'Зал *открыт* для всех.'),
  inText('html-closed', 1, why('An element that is opened and not closed goes on over all that follows, or does nothing.', 'Элемент, который открыт и не закрыт, захватывает весь текст за ним или вовсе не действует.'),
    'Книга <em>Война и мир открыта для всех.', 'Книга <em>Война и мир</em> открыта для всех.'),
  inText('comment-closed', 3, why('Between “<!--” and “-->” stands what is not to be printed. Without the second sign this is all the rest of the paper.', 'Между «<!--» и «-->» стоит то, что печатать не нужно. Без второго знака не печатается весь остаток доклада.'),
    'Зал открыт для всех.\n\n<!-- уточнить часы\n\nФонд пополняется.', 'Зал открыт для всех.\n\n<!-- уточнить часы -->\n\nФонд пополняется.'),
  inText('link-outside', 1, why('A file on the author’s computer or a place on a site is not there for the reader.', 'Файл на компьютере автора и страница без полного адреса читателю недоступны.'),
    'Смотри [правила](rules.html) зала.', 'Смотри [правила](https://example.org/rules.html) зала.'),
  inText('link-within', 1, why('Other programs make addresses from headings, each in its own way. A label of your own is certain.', 'Другие программы составляют адреса из заголовков, каждая по-своему. Своя метка надёжна.'),
    'Смотри [раздел о фонде](#h-12).\n\n## Фонд\n\nФонд пополняется.', 'Смотри [@sec:fond].\n\n## Фонд {#sec:fond}\n\nФонд пополняется.'),
  inText('markup-own', 1, why('A sign of another program was understood and set for what it means there.', 'Запись другой программы понята и набрана тем, что она там значит.'),
    '{{< figure src="zal.svg" alt="Столы у окон" >}}', '![](zal.svg){alt="Столы у окон"}', { 'zal.svg': drawing }),
  inText('markup-set', 2, why('A command of another program has no meaning in a book and was left out: a menu, a film, a list made by that program.', 'Команда другой программы в книге ничего не значит и опущена: меню, видео, список, который составляет та программа.'),
    'Зал открыт для всех.\n{{< youtube abc >}}', 'Зал открыт для всех.'),
  inText('markup-known', 1, why('Signs that look like mark-up were not understood, and the reader would see them on the page.', 'Знаки, похожие на разметку, не поняты, и читатель увидит их на странице.'),
    'Зал \\glsplural{открытый} для всех.', 'Зал открыт для всех.'),
  inText('block-known', 1, why('A block set apart has a name that is not known. Its words are set as ordinary text.', 'У выделенного блока незнакомое имя. Его слова набраны обычным текстом.'),
    '::: epilogue\nЗал открыт для всех.\n:::', 'Зал открыт для всех.'),
  inText('code-plain', 1, why('A document of Google is exported with a backslash before every sign that Markdown knows, in code too. In code a backslash is a character like any other and would be printed.', 'При выгрузке из Google Документов перед каждым знаком разметки ставится обратная косая, и в коде тоже. В коде это обычный знак, и он напечатался бы.'),
    '```python\nif x \\< 3 \\& y \\== 2:\n    a\\_b \\+= 1\n```', '```python\nif x < 3 & y == 2:\n    a_b += 1\n```'),
  inText('result-present', 1, why('The program runs no code of manuscripts. What the code would have made (a number, a table, a picture) is not on the page.', 'Программа не выполняет код из рукописей. Того, что он сделал бы (числа, таблицы, рисунка), на странице нет.'),
    '```{r}\nmean(books)\n```', '```r\nmean(books)\n```\n\nСреднее равно 120.'),
  inText('diagram-drawn', 1, why('Some programs draw diagrams from such a text. This one prints the text itself.', 'Некоторые программы рисуют по такому тексту схемы. Эта печатает сам текст.'),
    '```mermaid\ngraph LR\n  Читатель --> Зал\n```', '![Путь читателя](put.svg){alt="Стрелка от читателя к залу"}', { 'put.svg': drawing }),
  inText('drawing-kept', 2, why('Lines that follow each other are one paragraph in Markdown, and a drawing made of them would run together; so they are printed as they were typed.', 'Строки подряд для Markdown — один абзац, и рисунок из них слился бы; поэтому они напечатаны как набраны.'),
    'Папки архива:\nyear\n├── 2007\n└── 2008', 'Папки архива:\n\n```text\nyear\n├── 2007\n└── 2008\n```'),
  inText('table-read', 1, why('A table drawn with spaces or dashes cannot be told apart safely; it is shown as it was typed.', 'Таблицу, нарисованную пробелами и чёрточками, нельзя надёжно разобрать; она показана как набрана.'),
    '| Год | Книг |\n| 2007 | 120 |\n| 2008 | 130 |', '| Год | Книг |\n| --- | --- |\n| 2007 | 120 |\n| 2008 | 130 |')
]
