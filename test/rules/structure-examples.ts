// Examples of the rules about headings, lists, tables, notes and references.
import { inManuscript, inText, why, type RuleExample } from './example.ts'

const long = 'Читальный зал открыт для всех жителей города и работает каждый день с девяти утра до восьми вечера.'
/** A resolution of two lists, and a reference to an item of the first. */
function resolution(item: string, reference: string): string {
  return `---\ntitle: Резолюция\nkind: resolution\n---\n\nКонференция решила:\n\n${item}\n2. Купить лампы.\n\nКонференция рекомендует:\n\n1. Продлить часы.\n2. Обновить фонд.\n\nСрок по ${reference} — май.`
}

export const structureExamples: readonly RuleExample[] = [
  inText('heading-levels', 3, why('A heading goes down by two levels at once: the reader of the contents, and who listens to the page, misses the one between.', 'Заголовок спускается сразу на две ступени: в содержании и при чтении вслух между ними провал.'),
    '## Залы\n\n#### Читальный\n\nОткрыт для всех.', '## Залы\n\n### Читальный\n\nОткрыт для всех.'),
  inText('heading-under-title', 5, why('“#” is the level of the paper’s own title. Sections typed with it are printed as sections all the same.', '«#» — уровень названия самого доклада. Набранные так разделы всё же печатаются как разделы.'),
    '# Залы\n\nИх два.\n\n# Фонды\n\nИх три.', '## Залы\n\nИх два.\n\n## Фонды\n\nИх три.'),
  inText('heading-spaced', 1, why('Without a space after “##” Markdown sees no heading: the line is printed with its signs and is not in the contents.', 'Без пробела после «##» Markdown не видит заголовка: строка печатается со знаками и не входит в структуру доклада.'),
    '##Залы\n\nИх два.', '## Залы\n\nИх два.'),
  inText('heading-marked', 1, why('A line in bold or in capitals looks like a heading, but a screen reader does not know it for one, and it may be left alone at the foot of a page.', 'Строка, набранная полужирным или прописными, только похожа на заголовок: программа чтения с экрана его не узнает, и он может остаться один внизу страницы.'),
    '**Введение**\n\nЗал открыт для всех.', '## Введение\n\nЗал открыт для всех.'),
  inText('title-once', 1, why('The title is printed from the metadata block. Typed once more as a heading, it stands on the page twice.', 'Название печатается из блока метаданных. Повторённое заголовком, оно стоит на странице дважды.'),
    '## Читальный зал сегодня\n\nОткрыт для всех.', 'Открыт для всех.'),
  inText('section-filled', 5, why('A heading with nothing under it: a text was lost or never written.', 'Под заголовком ничего нет: текст потерян или не написан.'),
    '## Залы\n\nИх два.\n\n## Выводы', '## Залы\n\nИх два.\n\n## Выводы\n\nЗалов достаточно.'),
  inText('item-filled', 2, why('An item without words: they were lost on the way, or the mark was left by a word processor.', 'Пункт без слов: они потерялись по дороге, или знак остался от текстового редактора.'),
    '- столы;\n-\n- книги.', '- столы;\n- лампы;\n- книги.'),
  inText('item-spaced', 2, why('Without a space after the hyphen or the number Markdown sees no item, and the line is added to the item above.', 'Без пробела после дефиса или номера Markdown не видит пункта и присоединяет строку к пункту над ней.'),
    '- столы;\n-лампы;\n- книги.', '- столы;\n- лампы;\n- книги.'),
  inText('items-in-order', 3, why('The numbers are printed as the author typed them: perhaps an item was lost.', 'Номера печатаются так, как их набрал автор: возможно, пункт потерян.'),
    '1. Открыть зал.\n2. Купить лампы.\n4. Продлить часы.', '1. Открыть зал.\n2. Купить лампы.\n3. Продлить часы.'),
  inText('caption-marked', 1, why('A caption typed as a paragraph looks like the text around it, has no place in references, and may stand on another page than its table.', 'Подпись, набранная абзацем, не отличается от текста, на неё нельзя сослаться, и она может оказаться не на той странице, что таблица.'),
    'Таблица 1\n\nФонд зала.\n\n| Год | Книг |\n| --- | --- |\n| 2005 | 100 |', '| Год | Книг |\n| --- | --- |\n| 2005 | 100 |\n\n: Фонд зала {#tbl:fund}'),
  inText('nesting-shallow', 1, why('Each level of a list or a quotation is set in further, and after ten there is no room for words.', 'Каждый уровень списка или цитаты сдвинут вправо, и после десятого для слов не остаётся места.'),
    `${'> '.repeat(11)}Зал открыт для всех.`, '> > Зал открыт для всех.'),
  inText('table-cells', 3, why('A row with more cells than the head of the table loses them. Often a bar “|” within a cell was meant as a sign.', 'Лишние ячейки строки пропадают. Часто это черта «|» внутри ячейки, набранная как знак.'),
    '| Год | Книг |\n| --- | --- |\n| 2007 | 120 | новых 7 |', '| Год | Книг | Прирост |\n| --- | --- | --- |\n| 2007 | 120 | новых 7 |'),
  inText('cells-given', 4, why('A cell too few: those after it stand under the wrong heads, or the last one is missing.', 'Ячейки не хватает: следующие за ней стоят не под своими заголовками, или пропала последняя.'),
    '| Год | Зал | Книг |\n| --- | --- | --- |\n| 2007 | малый | 120 |\n| 2008 | 130 |\n| 2009 | малый | 140 |', '| Год | Зал | Книг |\n| --- | --- | --- |\n| 2007 | малый | 120 |\n| 2008 | | 130 |\n| 2009 | малый | 140 |'),
  inText('footnote-defined', 1, why('A note is called, and its text is nowhere in the file.', 'Знак сноски стоит, а её текста в файле нет.'),
    'Зал открыт[^1] для всех.', 'Зал открыт[^1] для всех.\n\n[^1]: С 1 марта.'),
  inText('footnote-called', 3, why('A note has a text but no place in the paper, and is not printed.', 'У сноски есть текст, но нет места в докладе; она не печатается.'),
    'Зал открыт для всех.\n\n[^1]: С 1 марта.', 'Зал открыт[^1] для всех.\n\n[^1]: С 1 марта.'),
  inText('footnote-once', 5, why('Two notes bear one name; only the first text is printed, with both marks.', 'Две сноски названы одинаково; у обоих знаков печатается первый текст.'),
    'Зал открыт[^1] для всех.\n\n[^1]: С 1 марта.\n\n[^1]: Кроме воскресенья.', 'Зал открыт[^1] для всех[^2].\n\n[^1]: С 1 марта.\n\n[^2]: Кроме воскресенья.'),
  inText('reference-found', 1, why('A reference names a figure, table, formula, section or paper that is not there. Nothing could be printed for it.', 'Ссылка называет рисунок, таблицу, формулу, раздел или доклад, которых нет. Напечатать вместо неё нечего.'),
    'Смотри [@tbl:fond].\n\n| Год | Книг |\n| --- | --- |\n| 2007 | 120 |\n\n: Фонд {#tbl:found}', 'Смотри [@tbl:found].\n\n| Год | Книг |\n| --- | --- |\n| 2007 | 120 |\n\n: Фонд {#tbl:found}'),
  inManuscript('reference-clear', 16, why('Two lists of the resolution have an item of this number, and the number alone cannot tell which is meant.', 'Пункт с таким номером есть в двух списках резолюции, и по одному номеру не понять, какой имелся в виду.'),
    resolution('1. Открыть зал.', '[@item:1]'), resolution('1. Открыть зал. {#item:zal}', '[@item:zal]')),
  inManuscript('duties-read', 8, why('Who answers for an item and by when may be typed in words under it, in its last sentences, or in brackets at its end. They stay in the text, and the register of decisions repeats them in its columns.', 'Ответственного и срок можно набрать словами под пунктом, последними предложениями или в скобках в конце. Они остаются в тексте, а реестр решений повторяет их в своих столбцах.'),
    '---\ntitle: Резолюция\nkind: resolution\n---\n\nКонференция решила:\n\n1. Издать сборник. Ответственный: Л. Ф. Лебедева. Срок: до 1 июня 2008 г.', '---\ntitle: Резолюция\nkind: resolution\n---\n\nКонференция решила:\n\n1. Издать сборник. {responsible="Л. Ф. Лебедева" due=2008-06-01}'),
  inText('label-unique', 5, why('Two things have one label, and a reference cannot tell which is meant.', 'Одна метка у двух вещей, и ссылка не знает, какая имелась в виду.'),
    '## Залы {#sec:zal}\n\nИх два.\n\n## Фонды {#sec:zal}\n\nИх три.', '## Залы {#sec:zal}\n\nИх два.\n\n## Фонды {#sec:fond}\n\nИх три.'),
  inText('paragraph-once', 5, why('A long paragraph stands word for word in two places: it was pasted twice.', 'Длинный абзац слово в слово стоит в двух местах: его вставили дважды.'),
    `${long}\n\nФонд пополняется.\n\n${long}`, `${long}\n\nФонд пополняется.`),
  inText('text-ends', 1, why('The last paragraph has no stop at its end: perhaps the end of the file was lost on its way.', 'В конце последнего абзаца нет точки: возможно, конец файла потерян при пересылке.'),
    'Читальный зал открыт для всех жителей города. Каждый день в нём занимается', 'Читальный зал открыт для всех жителей города. Каждый день в нём занимается сто человек.')
]
