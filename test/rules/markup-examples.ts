// Examples of the rules about HTML, addresses and drawings written as text.
import { inText, why, type RuleExample } from './example.ts'

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="#ccc"/></svg>'

export const markupExamples: readonly RuleExample[] = [
  inText('html-inert', 1, why('An attribute that begins with “on” runs a program in a browser. In a book nothing runs.', 'Атрибут, который начинается с «on», запускает программу в браузере. В книге ничего не запускается.'),
    'Зал <em onclick="go()">открыт</em> для всех.', 'Зал *открыт* для всех.'),
  inText('html-plain', 1, why('Colours, faces and sizes are the template’s matter, so that all papers of a volume look alike.', 'Цвет, шрифт и размер задаёт оформление, чтобы все доклады сборника выглядели одинаково.'),
    'Зал <em style="color: red">открыт</em> для всех.', 'Зал *открыт* для всех.'),
  inText('html-closed', 1, why('An element that is opened and not closed goes on over all that follows, or its sign is lost.', 'Элемент, который открыт и не закрыт, захватывает следующий за ним текст, или его знак пропадает.'),
    'Книга <em>Война и мир открыта для всех.', 'Книга <em>Война и мир</em> открыта для всех.'),
  inText('comment-closed', 3, why('Between “<!--” and “-->” stands what is not to be printed. Without the second sign this is all the rest of the paper.', 'Между «<!--» и «-->» стоит то, что печатать не нужно. Без второго знака не печатается весь остаток доклада.'),
    'Зал открыт для всех.\n\n<!-- уточнить часы\n\nФонд пополняется.', 'Зал открыт для всех.\n\n<!-- уточнить часы -->\n\nФонд пополняется.'),
  inText('link-outside', 1, why('A file on the author’s computer or a place on a site is not there for the reader.', 'Файла на компьютере автора или страницы без полного адреса у читателя нет.'),
    'Смотри [правила](rules.html) зала.', 'Смотри [правила](https://example.org/rules.html) зала.'),
  inText('link-within', 1, why('Other programs make addresses from headings, each in its own way. A label of your own is certain.', 'Другие программы составляют адреса из заголовков, каждая по-своему. Своя метка надёжна.'),
    'Смотри [раздел о фонде](#фонд).\n\n## Фонд\n\nФонд пополняется.', 'Смотри [@sec:fond].\n\n## Фонд {#sec:fond}\n\nФонд пополняется.'),
  inText('diagram-drawn', 1, why('Some programs draw diagrams from such a text. This one prints the text itself.', 'Некоторые программы рисуют по такому тексту схемы. Эта печатает сам текст.'),
    '```mermaid\ngraph LR\n  Читатель --> Зал\n```', '![Путь читателя](put.svg){alt="Стрелка от читателя к залу"}', { 'put.svg': drawing })
]
