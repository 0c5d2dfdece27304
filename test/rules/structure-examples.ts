// Examples of the rules about what is begun and not closed, said twice or out of order.
import { inManuscript, inText, why, type RuleExample } from './example.ts'

const long = 'Читальный зал открыт для всех жителей города и работает каждый день с девяти утра до восьми вечера.'
/** A resolution of two lists, and a reference to an item of the first. */
function resolution(item: string, reference: string): string {
  return `---\ntitle: Резолюция\nkind: resolution\n---\n\nКонференция решила:\n\n${item}\n2. Купить лампы.\n\nКонференция рекомендует:\n\n1. Продлить часы.\n2. Обновить фонд.\n\nСрок по ${reference} — май.`
}

export const structureExamples: readonly RuleExample[] = [
  inText('heading-spaced', 1, why('Without a space after “##” Markdown sees no heading: the line is printed with its signs and is not in the contents.', 'Без пробела после «##» Markdown не видит заголовка: строка печатается со знаками и не входит в структуру доклада.'),
    '##Залы\n\nИх два.', '## Залы\n\nИх два.'),
  inText('heading-marked', 1, why('A line in bold or in capitals looks like a heading, but a screen reader does not know it for one, and it may be left alone at the foot of a page.', 'Строка полужирным или прописными только похожа на заголовок: читающая программа его не узнает, и он может остаться один внизу страницы.'),
    '**Введение**\n\nЗал открыт для всех.', '## Введение\n\nЗал открыт для всех.'),
  inText('item-spaced', 2, why('Without a space after the hyphen or the number Markdown sees no item, and the line is added to the item above.', 'Без пробела после дефиса или номера Markdown не видит пункта и присоединяет строку к пункту над ней.'),
    '- столы;\n-лампы;\n- книги.', '- столы;\n- лампы;\n- книги.'),
  inText('items-in-order', 3, why('The numbers are printed as the author typed them: perhaps an item was lost.', 'Номера печатаются так, как их набрал автор: возможно, пункт потерян.'),
    '1. Открыть зал.\n2. Купить лампы.\n4. Продлить часы.', '1. Открыть зал.\n2. Купить лампы.\n3. Продлить часы.'),
  inText('pairs-closed', 1, why('A bracket or a quotation mark is opened and not closed, or the other way round.', 'Скобка или кавычка открыта и не закрыта, или наоборот.'),
    'Зал «Нева открыт для всех.', 'Зал «Нева» открыт для всех.'),
  inText('paragraph-once', 5, why('A long paragraph stands word for word in two places: it was pasted twice.', 'Длинный абзац слово в слово стоит в двух местах: его вставили дважды.'),
    `${long}\n\nФонд пополняется.\n\n${long}`, `${long}\n\nФонд пополняется.`),
  inText('text-ends', 1, why('The last paragraph has no stop at its end: the end of the file was lost on its way.', 'В конце последнего абзаца нет точки: конец файла потерян в дороге.'),
    'Читальный зал открыт для всех жителей города. Каждый день в нём занимается', 'Читальный зал открыт для всех жителей города. Каждый день в нём занимается сто человек.'),
  inText('cells-given', 4, why('A cell too few: those after it stand under the wrong heads, or the last one is missing.', 'Ячейки не хватает: следующие за ней стоят не под своими заголовками, или пропала последняя.'),
    '| Год | Зал | Книг |\n| --- | --- | --- |\n| 2007 | малый | 120 |\n| 2008 | 130 |\n| 2009 | малый | 140 |', '| Год | Зал | Книг |\n| --- | --- | --- |\n| 2007 | малый | 120 |\n| 2008 | | 130 |\n| 2009 | малый | 140 |'),
  inText('footnote-once', 5, why('Two notes bear one name; only the first text is printed, with both marks.', 'Две сноски названы одинаково; печатается только первый текст.'),
    'Зал открыт[^1] для всех.\n\n[^1]: С 1 марта.\n\n[^1]: Кроме воскресенья.', 'Зал открыт[^1] для всех[^2].\n\n[^1]: С 1 марта.\n\n[^2]: Кроме воскресенья.'),
  inText('formula-closed', 1, why('Between two “$” stands a formula. Where one of them is missing, words are set as a formula, without spaces and in italics.', 'Между двумя знаками «$» стоит формула. Если одного не хватает, слова набираются как формула: курсивом и без пробелов.'),
    'Пусть $n книг, а читателей $m$ человек.', 'Пусть $n$ книг, а читателей $m$ человек.'),
  inText('formula-commands', 1, why('Links, pictures and styles in a formula are commands to a browser, not mathematics.', 'Ссылки, рисунки и стили в формуле — команды для браузера, а не математика.'),
    'Площадь $S = \\href{https://example.org}{ab}$ велика.', 'Площадь $S = ab$ велика ([подробнее](https://example.org)).'),
  inText('conflict-resolved', 1, why('A program that keeps versions could not join two of them and left both, between lines of signs.', 'Программа хранения версий не смогла соединить две редакции и оставила обе между строками знаков.'),
    '<<<<<<< HEAD\nЗал открыт для всех.\n=======\nЗал открыт каждый день.\n>>>>>>> letter', 'Зал открыт для всех каждый день.'),
  inText('letters-whole', 1, why('“\uFFFD” stands where a letter was that could not be read. What it was cannot be guessed.', 'Знак «\uFFFD» стоит на месте буквы, которую не удалось прочесть. Какая она была, программа не знает.'),
    'Зал от\uFFFD\uFFFDыт для всех.', 'Зал открыт для всех.'),
  inText('signs-few', 1, why('No text has thousands of stars or brackets in one paragraph; a file damaged on its way or data pasted by mistake has.', 'Тысячи звёздочек или скобок в одном абзаце бывают не в тексте, а в испорченном файле или в данных, вставленных по ошибке.'),
    `Зал открыт для всех. ${'* '.repeat(3001)}`, 'Зал открыт для всех.'),
  inText('nesting-shallow', 1, why('Each level of a list or a quotation is set in further, and after ten there is no room for words.', 'Каждый уровень списка или цитаты сдвинут вправо, и после десятого для слов не остаётся места.'),
    `${'> '.repeat(11)}Зал открыт для всех.`, '> > Зал открыт для всех.'),
  inManuscript('metadata-in-block', 5, why('Title, authors and the like were taken from the first lines of the text. The guess may be wrong.', 'Название, авторы и прочее взяты из первых строк текста. Программа могла ошибиться.'),
    '---\nlang: ru\n---\n\n# Читальный зал сегодня\n\nИванова Анна Петровна\n\nЗал открыт для всех.', '---\nlang: ru\ntitle: Читальный зал сегодня\nauthors: [Иванова Анна Петровна]\n---\n\nЗал открыт для всех.'),
  inManuscript('reference-clear', 16, why('Two lists of the resolution have an item of this number, and the number alone cannot tell which is meant.', 'Пункт с таким номером есть в двух списках резолюции, и по одному номеру не понять, какой имелся в виду.'),
    resolution('1. Открыть зал.', '[@item:1]'), resolution('1. Открыть зал. {#item:zal}', '[@item:zal]'))
]
