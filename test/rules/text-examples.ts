// Examples of the rules about words, signs and formulas.
import { inText, why, type RuleExample } from './example.ts'

export const textExamples: readonly RuleExample[] = [
  inText('word-one-alphabet', 1, why('A letter of the other alphabet looks the same, but the word cannot be found, hyphenated or read aloud.', 'Буква другого алфавита выглядит так же, но слово не находится поиском, не переносится и не читается вслух.'),
    'Зал открыт для вcех читателей.', 'Зал открыт для всех читателей.'),
  inText('words-once', 1, why('A word typed twice in a row is nearly always a slip.', 'Слово, набранное два раза подряд, почти всегда описка.'), 'Зал открыт для для всех.', 'Зал открыт для всех.'),
  inText('text-finished', 1, why('A placeholder, a note to oneself or a line of the conference’s template was left in the text.', 'В тексте осталась заготовка, заметка для себя или строка из шаблона конференции.'),
    'Фонд составляет ??? книг.', 'Фонд составляет 120 тысяч книг.'),
  inText('pairs-closed', 1, why('A bracket or a quotation mark is opened and not closed, or the other way round.', 'Скобка или кавычка открыта и не закрыта, или наоборот.'),
    'Зал «Нева открыт для всех.', 'Зал «Нева» открыт для всех.'),
  inText('character-known', 1, why('None of the faces has the character. Its number is printed instead, so that it is not lost unseen.', 'Ни в одном шрифте нет этого знака. Вместо него печатается его номер, чтобы он не пропал незаметно.'),
    'Знак \u{12000} обозначал дом.', 'Знак «дом» найден на табличке.'),
  inText('letters-whole', 1, why('“\uFFFD” stands where a letter was that could not be read. What it was cannot be guessed.', 'Знак «\uFFFD» стоит на месте буквы, которую не удалось прочесть. Какая она была, программа не знает.'),
    'Зал от\uFFFD\uFFFDыт для всех.', 'Зал открыт для всех.'),
  inText('conflict-resolved', 1, why('A program that keeps versions (git) could not join two of them and left both, between lines of its own.', 'Система контроля версий (git) не смогла соединить две редакции и оставила обе, между служебными строками.'),
    '<<<<<<< HEAD\nЗал открыт для всех.\n=======\nЗал открыт каждый день.\n>>>>>>> letter', 'Зал открыт для всех каждый день.'),
  inText('signs-few', 1, why('No text has thousands of stars or brackets in one paragraph; a file damaged on its way or data pasted by mistake has.', 'Тысячи звёздочек или скобок в одном абзаце бывают не в тексте, а в испорченном файле или в данных, вставленных по ошибке.'),
    `Зал открыт для всех. ${'* '.repeat(3001)}`, 'Зал открыт для всех.'),
  inText('code-closed', 1, why('A listing begins here and never ends: all the rest of the paper would be set as code.', 'Здесь начинается листинг, который не кончается: весь остаток доклада был бы набран как код.'),
    '```\nSELECT * FROM books\n\nЗапрос выбирает все книги.', '```\nSELECT * FROM books\n```\n\nЗапрос выбирает все книги.'),
  inText('formula-valid', 1, why('The formula has a command that is not known or a brace that is not closed. Its source is shown in its place.', 'В формуле незнакомая команда или незакрытая скобка. На её месте показан исходный текст.'),
    'Доля равна $\\frac{a}{b$ от целого.', 'Доля равна $\\frac{a}{b}$ от целого.'),
  inText('formula-once', 1, why('A formula selected on a page of the network is copied with its source, which the page hides. Both would be printed.', 'Формула, выделенная на странице в сети, копируется вместе со скрытой исходной записью. Напечатались бы обе.'),
    'Энергия E=mc2E = mc^2 велика.', 'Энергия $E = mc^2$ велика.'),
  inText('formula-closed', 1, why('Between two “$” stands a formula. Where one of them is missing, words are set as a formula, without spaces and in italics.', 'Между двумя знаками «$» стоит формула. Если одного не хватает, слова набираются как формула: курсивом и без пробелов.'),
    'Пусть $n книг, а читателей $m$ человек.', 'Пусть $n$ книг, а читателей $m$ человек.'),
  inText('formula-commands', 1, why('Links, pictures and styles in a formula are commands to a browser, not mathematics.', 'Ссылки, рисунки и стили в формуле — команды для браузера, а не математика.'),
    'Площадь $S = \\href{https://example.org}{ab}$ велика.', 'Площадь $S = ab$ велика ([подробнее](https://example.org)).'),
  { ...inText('paper-set', 1, why('The paper could not be set or printed at all. A placeholder page with the reason stands in its place, and no other paper is harmed.', 'Доклад не удалось набрать или напечатать. На его месте страница с причиной, остальные доклады не пострадали.'), `${'[^1]: '.repeat(3000)}Слово.`, 'Слово.'), at: 'a.md:1', shown: { language: 'text', bad: '[^1]: [^1]: … (3000)', good: 'Слово.' } }
]

