// The one registry of rules: id → severity, and what to say in both languages. `{name}` is filled from the problem's values.
import type { Problem, Severity } from './problem.ts'

export type MessageLang = 'ru' | 'en'

export interface Rule {
  readonly severity: Severity
  /** What is wrong, then what to do; one sentence each. */
  readonly ru: string
  readonly en: string
}

const rule = (severity: Severity, en: string, ru: string): Rule => ({ severity, en, ru })

/** Ids name the good state, so that a silenced rule reads as what is no longer demanded. */
export const rules = {
  // reading
  'volume-readable': rule('error', 'The folder “{found}” cannot be read. Check the path.', 'Папка «{found}» не читается. Проверьте путь.'),
  'yaml-valid': rule('error', 'The YAML cannot be understood: {found}. Correct this line.', 'Запись YAML не читается: {found}. Исправьте эту строку.'),
  'yaml-no-tabs': rule('warning', 'Tabs stand where YAML wants spaces (lines: {found}); each was read as {expected} spaces. Replace them.', 'Вместо пробелов, которых требует YAML, стоит табуляция (строки: {found}); каждая прочитана как пробелы (по {expected}). Замените её.'),
  'yaml-colon-quoted': rule('info', 'The value of “{key}” holds a colon and was read as text: {found}. Put it in quotes.', 'Значение «{key}» содержит двоеточие и прочитано как текст: {found}. Заключите его в кавычки.'),
  'yaml-text-quoted': rule('info', 'YAML gives the signs in the value of “{key}” a meaning of their own; it was read as text: {found}. Put it in quotes.', 'Знаки в значении «{key}» имеют в YAML особый смысл; оно прочитано как текст: {found}. Заключите его в кавычки.'),
  'key-known': rule('error', 'Unexpected key “{found}”.{guess} Known here: {expected}.', 'Неизвестный ключ «{found}».{guess} Здесь возможны: {expected}.'),
  'key-once': rule('warning', 'The key “{found}” stands twice, on line {expected} too; the last one counts. Remove the other.', 'Ключ «{found}» стоит дважды, ещё на строке {expected}; действует последний. Удалите лишний.'),
  'value-valid': rule('error', 'Unexpected value of “{key}”: {found}; expected {expected}.', 'Недопустимое значение «{key}»: {found}; ожидается {expected}.'),
  'metadata-present': rule('error', 'The manuscript has no metadata block. Begin the file with the lines “---”, “title: …”, “authors: […]”, “---”.', 'В рукописи нет блока метаданных. Начните файл со строк «---», «title: …», «authors: […]», «---».'),
  'metadata-closed': rule('error', 'The metadata block is never closed. Put “---” on a line of its own after it.', 'Блок метаданных не закрыт. Поставьте после него строку «---».'),
  'metadata-used': rule('info', 'Keys of other programs are not used: {found}. Look whether one of them was meant for this program.', 'Ключи других программ не используются: {found}. Посмотрите, нет ли среди них нужного.'),
  'metadata-key-spelled': rule('warning', 'The key “{found}” is not known here and is not used. Correct the key.{guess}', 'Ключ «{found}» здесь неизвестен и не используется. Исправьте ключ.{guess}'),
  'metadata-in-block': rule('info', 'Taken from the first lines of the text: {found}. Check it; in the metadata block it would be certain.{missing}', 'Взято из начала текста: {found}. Проверьте, верно ли; надёжнее записать это в блок метаданных.{missing}'),
  'title-present': rule('error', 'The paper has no title. Add “title:” to the metadata block.', 'У доклада нет названия. Добавьте «title:» в блок метаданных.'),
  'authors-present': rule('error', 'The paper has no authors. Add “authors:” to the metadata block.', 'У доклада нет авторов. Добавьте «authors:» в блок метаданных.'),
  'author-name-clear': rule('warning', 'Which part of “{found}” is the surname was guessed: “{expected}”. Write family and given apart.', 'В имени «{found}» фамилия определена предположительно: «{expected}». Запишите family и given отдельно.'),
  'author-name-alone': rule('warning', 'Something that is no name stands in the names of the authors and is not printed: {found}. Write it as affiliation, position or email of the author, or take it out.', 'В именах авторов стоит то, что именем не является и не печатается: {found}. Запишите это в affiliation, position или email автора или уберите.'),
  'text-present': rule('error', 'The manuscript is empty. Put the text in; where you do not have it, ask the author for it.', 'Рукопись пуста. Внесите текст; если его у Вас нет, запросите у автора.'),
  'encoding-utf8': rule('warning', 'The file is written in {found} and was read as such. Save it as UTF-8.', 'Файл записан в кодировке {found} и прочитан в ней. Сохраните его в UTF-8.'),
  'encoding-one': rule('warning', 'These lines are written in another encoding than the rest of the file ({found}) and were read in it: {lines}. Check their letters, and save the file as UTF-8.', 'Эти строки записаны в иной кодировке, чем остальной файл ({found}), и прочитаны в ней: {lines}. Проверьте буквы и сохраните файл в UTF-8.'),
  'lang-known': rule('info', 'The program has no words in the language “{found}”: the text stays as it was typed, and words the program adds (“Fig.”, “References”) are those of “{expected}”. Nothing need be done.', 'Слов языка «{found}» у программы нет: текст остаётся как напечатан, а слова, которые добавляет программа («рис.», «Список литературы»), взяты из «{expected}». Делать ничего не нужно.'),
  'volume-named': rule('warning', 'The file is not read as the description of the volume. Rename it to “volume.yml”.', 'Файл не прочитан как описание сборника. Переименуйте его в «volume.yml».'),
  'part-filled': rule('warning', 'The part “{found}” holds no manuscripts and is left out. Add one, or take the part out.', 'В части «{found}» нет рукописей, и она пропущена. Добавьте рукопись или уберите эту часть.'),
  'manuscripts-present': rule('error', 'There are no manuscripts here. Put files *.md in the folder, or name another folder.', 'Здесь нет рукописей. Положите в папку файлы *.md или укажите другую папку.'),
  'manuscript-named': rule('error', 'The manuscript is in the folder, but the volume does not name it. Add it to a section of volume.yml.', 'Рукопись лежит в папке, но в сборнике не названа. Добавьте её в секцию файла volume.yml.'),
  'manuscript-exists': rule('error', 'The volume names “{found}”, but there is no such manuscript. Check the name, or put the file into the folder. {expected}', 'В сборнике назван «{found}», но такой рукописи нет. Проверьте имя или положите файл в папку. {expected}'),
  'manuscript-once': rule('error', 'The volume names “{found}” twice. Leave one place.', '«{found}» назван в сборнике дважды. Оставьте одно место.'),
  'id-unique': rule('error', 'The id “{found}” belongs to {expected} too. Give one of them another id.', 'Идентификатор «{found}» есть и у {expected}. Дайте одному из них другой.'),
  'file-exists': rule('error', 'The file “{found}” is not there. Check its name and folder.', 'Файла «{found}» нет. Проверьте имя и папку.'),
  'field-filled': rule('warning', 'Not filled in: {found}. Give each in volume.yml, or write “none” for it, as in “name: none”.', 'Не заполнено: {found}. Впишите каждое в volume.yml или поставьте вместо него «none», например «name: none».'),
  'edition-whole': rule('info', 'With its pictures within it volume.html would take {found} MB, and browsers hardly open such pages: it shows them from html/assets. Give it away together with the folder html.', 'С изображениями внутри файл volume.html занял бы {found} МБ, а такие страницы браузеры почти не открывают: он берёт их из html/assets. Передавайте его вместе с папкой html.'),
  'site-given': rule('info', 'The address of the HTML edition is not given, so its pages do not name their offprints to search engines. Give “site:” in volume.yml, or write “none”.', 'Не указан адрес электронного издания, поэтому его страницы не называют оттисков поисковым системам. Впишите «site:» в volume.yml или поставьте «none».'),
  'isbn-valid': rule('error', 'The ISBN {found} is wrong: {expected}. Correct it by the certificate.', 'ISBN {found} неверен: {expected}. Исправьте его по свидетельству.'),
  'authors-distinct': rule('warning', 'Possibly one person: {found}. If so, give both the same id.', 'Возможно, одно лицо: {found}. Если да, дайте обоим один id.'),
  'name-one-alphabet': rule('warning', 'Latin and Cyrillic letters are mixed in the name “{found}”. It was sorted as {expected}; retype it.', 'В имени «{found}» смешаны латинские и русские буквы. В указателе оно стоит как {expected}; наберите его заново.'),
  // text
  'image-exists': rule('error', 'The image “{found}” is not there. Send it along, or correct the name.', 'Изображения «{found}» нет. Приложите файл или исправьте имя.'),
  'image-readable': rule('error', 'The image “{found}” cannot be read: {expected}. Save it anew; where you cannot, ask the author for it.', 'Изображение «{found}» не читается: {expected}. Сохраните его заново; если это не в Ваших силах, запросите у автора.'),
  'image-local': rule('error', 'The image “{found}” lies outside the volume folder. Put it beside the manuscript.', 'Изображение «{found}» лежит вне папки сборника. Положите его рядом с рукописью.'),
  'figure-alt': rule('warning', 'The image “{found}” has no description for those who cannot see it. Add {alt="…"} after it.', 'У изображения «{found}» нет описания для тех, кто его не видит. Добавьте после него {alt="…"}.'),
  'html-set': rule('warning', 'The HTML element {found} was left out; its text is kept. Check how it reads.', 'Элемент HTML {found} опущен; его текст сохранён. Проверьте, как он читается.'),
  'html-kept': rule('warning', 'The HTML element {found} was left out with all it holds: paper cannot show it. Put a picture or words in its place.', 'Элемент HTML {found} опущен вместе с содержимым: на бумаге его не показать. Поставьте вместо него рисунок или слова.'),
  'html-inert': rule('warning', 'The HTML attribute {found} runs a program and was left out. Remove it.', 'Атрибут HTML {found} запускает программу и опущен. Удалите его.'),
  'html-plain': rule('info', 'HTML attributes that only say how something looks were left out ({expected} in all): {found}. Look whether an emphasis that matters is gone.', 'Опущены атрибуты HTML, которые задают только вид (всего {expected}): {found}. Посмотрите, не пропало ли нужное выделение.'),
  'link-outside': rule('warning', 'The link to “{found}” is printed as words alone: from a book one can go to addresses with https, http or mailto only. Write the full address.', 'Ссылка на «{found}» напечатана просто словами: из книги можно перейти только по адресу вида https, http или mailto. Впишите полный адрес.'),
  'link-within': rule('info', 'Links to places within the text ({expected}, the first is {found}) are printed as words alone. To lead to a section, label it {#sec:name} and write [@sec:name].', 'Ссылки на места в самом тексте (всего {expected}, первая — {found}) напечатаны просто словами. Чтобы сослаться на раздел, дайте ему метку {#sec:имя} и напишите [@sec:имя].'),
  'formula-commands': rule('warning', '{found} does nothing in a formula here: its words are kept, addresses and pictures are left out. Put the link or the picture into the text.', 'Команда {found} в формулах не действует: слова сохранены, адреса и рисунки опущены. Вынесите ссылку или рисунок в текст.'),
  'table-cells': rule('error', 'The row has more cells than the head of the table ({expected}), and these are not printed: {found}. Add columns to the head, or write “|” inside a cell as “\\|”.', 'В строке больше ячеек, чем в шапке таблицы ({expected}), и эти не печатаются: {found}. Добавьте столбцы в шапку или запишите «|» внутри ячейки как «\\|».'),
  'cells-given': rule('warning', 'The row has fewer cells ({found}) than the head of the table ({expected}), so they may stand in the wrong columns. Add “|” where a cell is empty.', 'В строке меньше ячеек ({found}), чем в шапке таблицы ({expected}): они могут стоять не в своих столбцах. Поставьте «|» на месте пустой ячейки.'),
  'code-closed': rule('error', 'The code that begins here is never closed, and all that follows is set as code. Put {found} on a line of its own after the code.', 'Код, который здесь начинается, не закрыт, и всё дальше набрано как код. Поставьте {found} отдельной строкой после кода.'),
  'signs-few': rule('warning', 'More signs “{found}” ({expected}) stand in this passage than can be mark-up, and all are printed as typed. Check whether the text is damaged; if not, part the passage by empty lines.', 'В этом отрывке больше знаков «{found}» ({expected}), чем бывает в разметке; все напечатаны как набраны. Проверьте, не испорчен ли текст; если нет, разделите отрывок пустыми строками.'),
  'nesting-shallow': rule('warning', 'Lists, quotations, blocks, emphases or elements are nested more than {expected} deep from this line on; all deeper ones are set at the last level. Nest them less.', 'Начиная с этой строки списки, цитаты, блоки, выделения или элементы вложены друг в друга глубже {expected} уровней; всё более глубокое набрано на последнем. Упростите вложенность.'),
  'comment-closed': rule('error', 'The comment that begins with {found} is never closed, and all that follows it is lost. Put “-->” after it, or remove “<!--”.', 'Комментарий, который начинается с {found}, не закрыт, и всё после него потеряно. Поставьте после него «-->» или удалите «<!--».'),
  'html-closed': rule('warning', 'The HTML element {found} is never closed. Put {expected} where it ends.', 'Элемент HTML {found} не закрыт. Поставьте {expected} там, где он кончается.'),
  'conflict-resolved': rule('error', 'Two versions of the text stand one under the other, parted by lines that a program put there ({found}). Keep one, and delete these lines.', 'Одна под другой стоят две версии текста, разделённые служебными строками ({found}). Оставьте одну версию и удалите эти строки.'),
  'letters-whole': rule('error', 'Letters are destroyed from here on: “{found}”. Part of the file was saved in another encoding: type the words anew; where you do not know them, ask the author for the file.', 'Начиная с этого места буквы испорчены: «{found}». Часть файла сохранена в другой кодировке: наберите слова заново; если их не узнать, запросите файл у автора.'),
  // other dialects of Markdown, and HTML that may not be kept
  'markup-own': rule('info', '{found} belongs to another program; it was set as {expected}. Check how it looks.', '{found} — запись другой программы; набрано как {expected}. Проверьте, как это выглядит.'),
  'markup-set': rule('warning', '{found} means nothing here and was left out. Say the same in words, or remove it.', '{found} здесь ничего не значит и опущено. Скажите то же словами или удалите.'),
  'markup-known': rule('warning', 'The signs {found} are not understood and are printed as typed. Write this in Markdown.', 'Знаки {found} не понятны программе и напечатаны как набраны. Запишите это в Markdown.'),
  'block-known': rule('info', 'The block {found} is not known here; what it holds was set as ordinary text. Check that it reads well so.', 'Блок {found} здесь неизвестен; его содержимое набрано обычным текстом. Проверьте, хорошо ли оно так читается.'),
  'result-present': rule('warning', 'The program runs no code, so the result of {found} is not printed. Put the result itself into the text.', 'Программа не выполняет код, поэтому результат {found} не напечатан. Впишите в текст сам результат.'),
  'table-read': rule('warning', 'The table that begins with {found} cannot be read and is shown as typed. Write it with bars: | a | b |.', 'Таблица, которая начинается с {found}, не читается и показана как набрана. Запишите её с чертами: | a | b |.'),
  'formula-valid': rule('error', 'The formula cannot be set: {expected}. Correct it; until then its source is shown: {found}', 'Формула не набирается: {expected}. Исправьте её; пока показан исходный текст: {found}'),
  'reference-found': rule('error', 'The reference {found} leads nowhere. Correct it; known here: {expected}.', 'Ссылка {found} никуда не ведёт. Исправьте её; известные здесь метки: {expected}.'),
  'reference-clear': rule('error', 'The reference {found} names a number that several items have. Give the item a label, {#item:…}, and refer to that. Labels known here: {expected}.', 'Ссылка {found} называет номер, который есть у нескольких пунктов. Дайте пункту метку {#item:…} и сошлитесь на неё. Здесь есть метки: {expected}.'),
  'formula-closed': rule('warning', 'Words stand within a formula, or a formula among words: “{found}”. Check that every “$” has its pair.', 'Слова попали в формулу или формула в слова: «{found}». Проверьте, у каждого ли знака «$» есть пара.'),
  'formula-once': rule('warning', 'A formula seems to have been copied from a page twice, as it looks and as its source: “{found}”. Leave one, written as $…$.', 'Формула, похоже, скопирована со страницы дважды, знаками и исходной записью: «{found}». Оставьте одну, в виде $…$.'),
  'label-unique': rule('warning', 'The label “{found}” stands twice; references lead to the first. Give this one another label.', 'Метка «{found}» стоит дважды; ссылки ведут к первой. Дайте здесь другую метку.'),
  'citation-known': rule('error', 'No bibliography file has the key “{found}”.{guess} Correct the key, or add the source to {expected}.', 'Ключа «{found}» нет в файлах библиографии.{guess} Исправьте ключ или добавьте источник в {expected}.'),
  'bibliography-present': rule('warning', 'Sources are cited by key ({expected} citations, the first is {found}), but no bibliography file is named; they are printed as typed. Add “bibliography: references.bib” to the metadata block, and put the file beside the manuscript.', 'Источники указаны ключами (ссылок: {expected}, первая — {found}), а файл библиографии не назван; ссылки напечатаны как набраны. Добавьте «bibliography: references.bib» в блок метаданных и положите файл рядом с рукописью.'),
  'citation-style-exists': rule('warning', 'The style file “{found}” is not there, and the usual style was taken. Put the CSL file into the folder (Zotero’s collection of styles has it), or correct the name.{guess}', 'Файла стиля «{found}» нет, взят обычный стиль. Положите файл CSL в папку (он есть в собрании стилей Zotero) или исправьте имя.{guess}'),
  'citation-style-readable': rule('warning', 'The style file “{found}” cannot be used: {expected}; the usual style was taken. Put an undamaged CSL file in its place.', 'Файл стиля «{found}» использовать нельзя: {expected}; взят обычный стиль. Замените его неповреждённым файлом CSL.'),
  'citation-style-parent': rule('warning', 'The style file “{found}” only gives a name to another style, “{expected}”, which is not beside it; the usual style was taken. Put that file beside it.{guess}', 'Файл стиля «{found}» лишь даёт имя другому стилю, «{expected}», а того рядом нет; взят обычный стиль. Положите рядом и тот файл.{guess}'),
  'citation-style-common': rule('info', 'The citations of the whole volume are set by “{expected}”, as volume.yml says, and not by “{found}”. To set those of this paper otherwise, write “citations: {found}” in its metadata block.', 'Ссылки во всём сборнике оформлены по «{expected}», как указано в volume.yml, а не по «{found}». Если в этом докладе нужен свой стиль, напишите в его блоке метаданных «citations: {found}».'),
  'citation-style-known': rule('warning', 'This part of the style is not in CSL 1.0.2 and is left out: {found}. Look whether citations and lists came out right.', 'Этой части стиля нет в CSL 1.0.2, и она пропущена: {found}. Проверьте, верно ли вышли ссылки и списки.'),
  'bibliography-exists': rule('error', 'The bibliography file “{found}” is not there. Put it beside the manuscript, or correct the name.{guess}', 'Файла библиографии «{found}» нет. Положите его рядом с рукописью или исправьте имя.{guess}'),
  'bibliography-named': rule('info', 'The sources were taken from “{found}”, which lies beside the manuscript. Say so in the metadata block: “bibliography: {found}”.', 'Источники взяты из файла «{found}», который лежит рядом с рукописью. Назовите его в блоке метаданных: «bibliography: {found}».'),
  'source-readable': rule('warning', 'The entry “{found}” is not written as it should be: {expected}. What could be read of it is used; correct it.', 'Запись «{found}» составлена с ошибкой: {expected}. Использовано то, что удалось прочесть; исправьте её.'),
  'source-once': rule('warning', 'The key “{found}” stands twice, first on line {expected}, and that entry counts. Give the other one a key of its own, or remove it.', 'Ключ «{found}» стоит дважды; действует первая запись, на строке {expected}. Дайте другой записи свой ключ или удалите её.'),
  'source-filled': rule('warning', 'The source “{found}” lacks {expected}. Add what is missing.', 'У источника «{found}» нет {expected}. Дополните запись.'),
  'footnote-defined': rule('error', 'The footnote {found} has no text. Add a line “{found}: …”.', 'У сноски {found} нет текста. Добавьте строку «{found}: …».'),
  'footnote-called': rule('warning', 'The footnote {found} is never called and is not printed. Put {found} where it belongs, or remove the note.', 'Сноска {found} нигде не вызвана и не печатается. Поставьте {found} в нужном месте или удалите сноску.'),
  'footnote-once': rule('error', 'The footnote {found} has a text on line {expected} already, and this one is not printed. Give one of them another name.', 'У сноски {found} уже есть текст на строке {expected}, и этот не печатается. Дайте одной из них другое имя.'),
  'character-known': rule('error', 'No face has the character {found}. It is printed as {expected}; write it otherwise.', 'Ни в одном шрифте нет знака {found}. Напечатано {expected}; запишите иначе.'),
  'template-valid': rule('error', 'The template cannot be used: {found}. Correct its name or its file.', 'Шаблон нельзя применить: {found}. Исправьте его имя или его файл.'),
  'template-value': rule('error', 'The fragment is not given a value “{found}”.{guess} Known here: {expected}.', 'Фрагмент не получает значения «{found}».{guess} Здесь возможны: {expected}.'),
  'face-present': rule('error', 'The face “{found}” is not there. Run “npm install {expected}” in the folder of volume.yml, or correct the name.', 'Шрифта «{found}» нет. Выполните «npm install {expected}» в папке, где лежит volume.yml, или исправьте имя.'),
  'diagram-drawn': rule('warning', 'The drawing written in {found} is printed as its source text: the program does not draw. Save it as a picture (SVG or PNG) and put ![caption](file.svg) here.', 'Схема на языке {found} напечатана исходным текстом: программа её не рисует. Сохраните схему как изображение (SVG или PNG) и поставьте здесь ![подпись](файл.svg).'),
  // text as it is pasted from word processors and letters
  'paragraphs-parted': rule('info', 'Each of these lines was read as a paragraph of its own: {lines}. Put an empty line between paragraphs.', 'Каждая из этих строк прочитана как отдельный абзац: {lines}. Разделите абзацы пустой строкой.'),
  'paragraphs-clear': rule('info', 'These lines stand one under the other and were read as one paragraph: {lines}. If each is a paragraph, put an empty line between them.', 'Эти строки стоят одна под другой и прочитаны как один абзац: {lines}. Если каждая — отдельный абзац, разделите их пустой строкой.'),
  'note-whole': rule('warning', 'The paragraph after the note is set in, but by too little to belong to the note, and is printed as text of the paper: “{found}”. Set it in by four spaces, or begin it at the margin.', 'Абзац после сноски набран с отступом, но слишком малым для сноски, и напечатан как текст доклада: «{found}». Сдвиньте его на четыре пробела или начните от края.'),
  'list-nested': rule('info', 'These lines were read as belonging to item {found}: {lines}. Set them in as far as the item’s text.', 'Эти строки прочитаны как часть пункта {found}: {lines}. Сдвиньте их вправо, чтобы они начинались под текстом пункта.'),
  'item-ended': rule('info', 'The line after the item was read as a new paragraph: “{found}”. Put an empty line before it.', 'Строка после пункта прочитана как новый абзац: «{found}». Поставьте перед ней пустую строку.'),
  'list-begun': rule('info', 'After {found} comes {expected} again; a new list was begun here. Put a line of text between the lists.', 'После {found} снова идёт {expected}; здесь начат новый список. Поставьте между списками строку текста.'),
  'number-spaced': rule('info', 'Read as numbered items, though no full stop and space follow the number: “{found}” (lines: {lines}). Put them after it.', 'Прочитано как нумерованный пункт, хотя после номера нет точки с пробелом: «{found}» (строки: {lines}). Поставьте их.'),
  'bullet-dashed': rule('info', 'Lines that begin with “{found}” were read as a list: {lines}. Begin them with a hyphen and a space.', 'Строки, начатые знаком «{found}», прочитаны как список: {lines}. Начинайте их с дефиса и пробела.'),
  'year-plain': rule('info', 'A year with a full stop begins the paragraph “{found}”, and Markdown would take it for the number of an item. Write “{expected}”.', 'Абзац «{found}» начинается с года и точки, и Markdown принял бы год за номер пункта. Пишите «{expected}».'),
  'text-flush': rule('warning', 'Text set in by spaces or a tab was read as ordinary text, not as code: “{found}” (lines: {lines}). Begin it at the margin; put code between lines ```.', 'Текст с отступом прочитан как обычный текст, а не как код: «{found}» (строки: {lines}). Начинайте его от края; код заключайте между строками ```.'),
  'speech-dashed': rule('warning', 'Speech that begins with hyphens was set as paragraphs with dashes: “{found}” (lines: {lines}). Begin it with “—”, with an empty line before.', 'Реплики, начатые дефисом, набраны абзацами с тире: «{found}» (строки: {lines}). Начинайте их знаком «—», с пустой строкой перед каждой.'),
  'table-barred': rule('warning', 'Lines {lines}, parted by tabs, were read as a table whose head is “{found}”. Check it, or write it with bars: | a | b |.', 'Строки {lines} с табуляцией прочитаны как таблица с шапкой «{found}». Проверьте её или запишите с чертами: | а | б |.'),
  'paragraph-plain': rule('warning', 'The line {expected} right under the paragraph “{found}” would make a heading of it, and was read as a rule between parts. Put an empty line before it, or “## ” before a heading.', 'Строка {expected} сразу под абзацем «{found}» сделала бы из него заголовок и прочитана как черта между частями. Поставьте перед ней пустую строку, а перед заголовком — «## ».'),
  'separator-known': rule('info', 'The line {found} was read as a rule between parts. Write “***”.', 'Строка {found} прочитана как черта между частями. Пишите «***».'),
  'number-signed': rule('info', 'The line “{found}” was read as text, not as a heading. Write № for a number.', 'Строка «{found}» прочитана как текст, а не как заголовок. Пишите знак «№».'),
  'address-whole': rule('info', 'An address broken over two lines was joined: {found}. Check it, and write it on one line.', 'Адрес, разорванный между двумя строками, соединён: {found}. Проверьте его и запишите одной строкой.'),
  'address-ended': rule('warning', 'The line ends within an address, it seems: “{found}”, and “{expected}” on the next one is not part of the link. If it belongs to the address, write it on one line.', 'Похоже, строка обрывает адрес: «{found}», а «{expected}» на следующей строке в ссылку не вошло. Если это его часть, запишите адрес одной строкой.'),
  'dash-within': rule('info', 'The hyphen that begins “{found}” was read as a dash within the sentence, not as a list. Move it to the end of the line before.', 'Дефис в начале строки «{found}» прочитан как тире внутри предложения, а не как список. Перенесите его в конец предыдущей строки.'),
  'heading-marked': rule('warning', 'The line “{found}” looks like a heading, but is set as text. Put “## ” before it, or make a sentence of it.', 'Строка «{found}» похожа на заголовок, но набрана текстом. Поставьте перед ней «## » или сделайте из неё предложение.'),
  'caption-marked': rule('warning', 'The line “{found}” looks like a caption, but is set as text and may part from what it names. Write a picture’s caption within it, ![Words](file.png), and a table’s as “: Words” under it; numbers come by themselves.', 'Строка «{found}» похожа на подпись, но набрана текстом и может оторваться от того, что называет. Подпись рисунка пишется внутри него: ![Слова](файл.png), подпись таблицы — строкой «: Слова» под ней; номера программа ставит сама.'),
  'note-called': rule('warning', 'The line “{found}” looks like a footnote to line {expected}. Write [^{name}] at the word, and “[^{name}]: ” before the note in place of {mark}.', 'Строка «{found}» похожа на сноску к строке {expected}. Поставьте у слова [^{name}], а перед сноской «[^{name}]: » вместо {mark}.'),
  'letter-removed': rule('warning', 'Lines of a letter stand in the text: “{found}” (lines: {lines}). Delete them.', 'В тексте остались строки письма: «{found}» (строки: {lines}). Удалите их.'),
  'page-number-removed': rule('warning', 'Numbers of pages stand in the text: “{found}” (lines: {lines}). Delete them: the volume numbers its own.', 'В тексте остались номера страниц: «{found}» (строки: {lines}). Удалите их: страницы сборника нумерует программа.'),
  'contents-removed': rule('info', 'The table of contents of a word processor was left out (lines {lines}, the first is “{found}”): its numbers are those of other pages. Delete it.', 'Оглавление из текстового редактора опущено (строки {lines}, первая — «{found}»): номера страниц в нём чужие. Удалите его.'),
  'contents-made': rule('warning', 'A table of contents is typed by hand: “{found}” (lines: {lines}). Delete it: the volume makes its own.', 'Оглавление набрано вручную: «{found}» (строки: {lines}). Удалите его: содержание сборника составляет программа.'),
  'word-whole': rule('warning', 'The word “{found}” is broken at the end of the line, and is printed with a hyphen and a space. Join its parts.', 'Слово «{found}» разорвано концом строки и напечатано с дефисом и пробелом. Соедините его части.'),
  // the layout of pages
  'table-fits': rule('warning', 'The table “{found}” {state}. Shorten its words, or take out a column.', 'Таблица «{found}» {state}. Сократите слова или уберите столбец.'),
  'formula-fits': rule('warning', 'The formula {found} {state}. Break it into several lines.', 'Формула {found} {state}. Разбейте её на несколько строк.'),
  'code-fits': rule('warning', 'The line of code “{found}” {state}. Break it where it reads best.', 'Строка кода «{found}» {state}. Разбейте её там, где удобнее читать.'),
  'text-fits': rule('warning', 'The text “{found}” {state}. Break the longest word in it.', 'Текст «{found}» {state}. Разбейте самое длинное слово в нём.'),
  'figure-fits': rule('warning', 'The figure “{found}” {state}. Give it a smaller width.', 'Рисунок «{found}» {state}. Задайте ему меньшую ширину.'),
  'image-sharp': rule('warning', 'The image “{found}” is printed {width} mm wide at {dpi} dots to the inch and will look coarse. Send one {expected} pixels wide, or print it smaller.', 'Изображение «{found}» напечатано шириной {width} мм при {dpi} точках на дюйм и будет нечётким. Приложите изображение шириной {expected} пикселов или напечатайте его мельче.'),
  'notes-at-foot': rule('warning', 'The notes of this paper stand at its end: they could not be placed at the foot of their pages. Divide the box or block that is taller than a page, or leave it so.', 'Сноски этого доклада стоят в его конце: разместить их внизу страниц не удалось. Разделите рамку или другой блок выше страницы или оставьте так.'),
  'floats-placed': rule('info', 'The figures and tables of this paper stand in its text: they could not be brought to the heads and feet of its pages. Nothing need be done if the pages look well.', 'Рисунки и таблицы этого доклада стоят в тексте: перенести их в начало и конец страниц не удалось. Если страницы хороши, делать ничего не нужно.'),
  'pages-limit': rule('warning', 'The paper takes more pages ({found}) than are allowed ({expected}). Shorten it, or change “limits: pages”.', 'Доклад занимает больше страниц ({found}), чем разрешено ({expected}). Сократите его или измените «limits: pages».'),
  // files
  'file-readable': rule('error', 'The file cannot be read: {found}. {expected}', 'Файл не читается: {found}. {expected}'),
  'file-text': rule('error', 'The file is {found}, whatever its name says. Save it as Markdown; a Word document is converted by “pandoc paper.docx -o paper.md”.', 'Это {found}, что бы ни говорило имя файла. Сохраните его как Markdown; документ Word преобразует «pandoc paper.docx -o paper.md».'),
  'folder-entered': rule('warning', 'The folder was not entered: it is a link, or there is no permission. If papers are in it, put the folder itself here.', 'В эту папку программа не заглянула: это ссылка, или нет прав. Если в ней доклады, положите сюда саму папку.'),
  'manuscript-markdown': rule('warning', 'The file is not Markdown and is not read. If it is a paper, save it as .md; a Word document is converted by “pandoc paper.docx -o paper.md”.', 'Это не Markdown, и файл не прочитан. Если это доклад, сохраните его как .md; документ Word преобразует «pandoc paper.docx -o paper.md».'),
  'text-clean': rule('warning', 'Control characters ({found}) stand in the text from this line on and were left out. Delete them.', 'Начиная с этой строки в тексте стоят управляющие знаки ({found}); они опущены. Удалите их.'),
  'image-named': rule('warning', 'The image “{found}” was found under the name “{expected}”. Write the name as the file has it.', 'Изображение «{found}» найдено под именем «{expected}». Запишите имя так, как называется файл.'),
  'image-beside': rule('error', 'The image “{found}” is on the network, and nothing is fetched from there. Download it, put it beside the manuscript and write its file name here.', 'Изображение «{found}» лежит в сети, а оттуда ничего не берётся. Скачайте его, положите рядом с рукописью и впишите имя файла.'),
  'image-format': rule('error', 'The image “{found}” is {expected}. Save it as PNG, JPEG, SVG, GIF or WebP.', 'Изображение «{found}» — {expected}. Сохраните его как PNG, JPEG, SVG, GIF или WebP.'),
  'image-type': rule('warning', 'The image “{found}” is {expected}, though its name says otherwise. Rename it.', 'Изображение «{found}» — {expected}, хотя имя говорит иное. Переименуйте файл.'),
  'image-size': rule('error', 'The image “{found}” is {expected} pixels, more than a page can show. Make it smaller: 5000 pixels fill the widest page.', 'В изображении «{found}» {expected} точек, больше, чем может показать страница. Уменьшите его: 5000 точек хватает на самую широкую полосу.'),
  'image-still': rule('info', 'The image “{found}” moves; its first frame is printed. If another one is meant, send that as PNG.', 'Изображение «{found}» движется; напечатан его первый кадр. Если нужен другой, приложите его как PNG.'),
  'image-own': rule('warning', 'From the drawing “{found}” was left out what is not its own or runs: {expected}. Save it as plain SVG with everything embedded.', 'Из рисунка «{found}» опущено то, что лежит вне его или выполняется: {expected}. Сохраните его как простой SVG, внедрив всё нужное.'),
  'image-sized': rule('warning', 'The drawing “{found}” has neither a size nor a viewBox, and is printed as {expected}. Give its <svg> a viewBox.', 'У рисунка «{found}» нет ни размеров, ни viewBox; напечатано как {expected}. Добавьте viewBox в элемент <svg>.'),
  // pages
  'paper-set': rule('error', 'The paper could not be set: {found}. Correct it; until then a placeholder page stands in its place.', 'Доклад не удалось набрать: {found}. Исправьте его; пока на его месте страница-заглушка.'),
  'volume-verified': rule('error', 'The finished volume failed the check “{check}”: {found}. Build it again with --no-cache; should it fail once more, tell the makers of the program.', 'Готовый сборник не прошёл проверку «{check}»: {found}. Соберите его ещё раз с --no-cache; если не поможет, сообщите разработчикам.'),
  'ignore-used': rule('warning', 'Nothing here raises “{found}”, so there is nothing to ignore. Remove the entry, or correct the name of the rule.', 'Правило «{found}» здесь ничего не находит, и отменять нечего. Удалите эту запись или исправьте имя правила.'),
  'ignore-reasoned': rule('warning', 'A warning is hidden here and no reason is given: {found}. Add the reason, as in { rule: words-once, reason: "the verse has it so" }.', 'Здесь скрыто замечание, а причина не указана: {found}. Допишите причину, например { rule: words-once, reason: "так в стихах" }.'),
  // what a careful editor would ask
  'heading-levels': rule('warning', 'The heading {found} is more than one level deeper than the one before it. Write {expected}.', 'Заголовок {found} глубже предыдущего больше чем на один уровень. Поставьте {expected}.'),
  'heading-under-title': rule('info', 'Headings of the first level: {found}. They are printed as sections under the title; “##” says so plainly.', 'Заголовков первого уровня: {found}. Они напечатаны как разделы под названием; для разделов принято «##».'),
  'title-once': rule('warning', 'The title stands in the text a second time: “{found}”. Remove it there.', 'Название повторено в тексте: «{found}». Удалите его там.'),
  'title-sentence-case': rule('warning', 'The title is typed in capitals. Type it as a sentence; how it looks in print is the template’s matter.', 'Название набрано прописными буквами. Наберите его как обычное предложение; вид в печати задаёт оформление.'),
  'heading-spaced': rule('warning', 'The heading “{found}” is printed as text. Put a space after the signs: “{expected}”.', 'Заголовок «{found}» напечатан как текст. Поставьте после знаков пробел: «{expected}».'),
  'item-spaced': rule('warning', 'The line “{found}” goes on with the item above it. Put a space after “{expected}” if it is an item of its own.', 'Строка «{found}» продолжает пункт над ней. Если это отдельный пункт, поставьте пробел после «{expected}».'),
  'pairs-closed': rule('warning', 'The sign {found} has no pair: “{expected}”. Add the other, or remove this one.', 'У знака {found} нет пары: «{expected}». Добавьте второй или уберите этот.'),
  'lines-kept': rule('warning', 'These lines were set one after another, as one paragraph: {lines}. If each is to stand by itself, as in verse or under a document, end it with two spaces or with “\\”.', 'Эти строки набраны подряд, одним абзацем: {lines}. Если каждая должна стоять отдельно, как в стихах или подписях, поставьте в её конце два пробела или знак «\\».'),
  'paragraph-once': rule('warning', 'The paragraph “{found}” stands on line {expected} already. Remove one.', 'Абзац «{found}» уже стоит на строке {expected}. Удалите лишний.'),
  'items-in-order': rule('warning', 'Number {found} comes after {expected}. Check whether an item is missing or stands in the wrong place.', 'После номера {expected} идёт {found}. Проверьте, не пропущен ли пункт и на месте ли он.'),
  'text-ends': rule('warning', 'The text stops within a sentence: “{found}”. End the sentence; where you do not have the rest, ask the author for it.', 'Текст обрывается посреди фразы: «{found}». Закончите фразу; если продолжения у Вас нет, запросите его у автора.'),
  'section-filled': rule('warning', 'There is nothing under the heading “{found}”. Add the text, or remove the heading.', 'Под заголовком «{found}» ничего нет. Добавьте текст или уберите заголовок.'),
  'item-filled': rule('warning', 'In this list nothing stands after the hyphen ({expected} times); such items are not printed. Add their text, or remove them.', 'В этом списке после дефиса ничего нет (раз: {expected}); такие пункты не печатаются. Впишите текст или уберите их.'),
  'word-one-alphabet': rule('warning', 'In the word “{found}” some letters come from the other alphabet ({script}: {expected}). Retype the word.', 'В слове «{found}» часть букв из другого алфавита ({script}: {expected}). Наберите слово заново.'),
  'words-once': rule('warning', 'The word “{found}” stands twice in a row. Remove one.', 'Слово «{found}» стоит два раза подряд. Удалите одно.'),
  'text-finished': rule('warning', 'A placeholder stands in the text: “{found}”. Write what was meant, or remove it.', 'В тексте осталась заготовка: «{found}». Впишите задуманное или удалите её.'),
  'source-cited': rule('warning', 'Sources of the list that the text never cites: {found}. Cite them, or take them out.', 'Источники из списка, на которые нет ссылок в тексте: {found}. Добавьте ссылки или уберите источники.'),
  'citation-listed': rule('warning', 'The citation {found} has no source: the list ends with number {expected}. Correct the number, or add the source.', 'Ссылке {found} не соответствует источник: список кончается номером {expected}. Исправьте номер или дополните список.'),
  'sources-listed': rule('warning', 'The text cites {found}, but there is no list of sources. Add it under the heading “## References”.', 'В тексте есть ссылка {found}, а списка литературы нет. Добавьте его под заголовком «## Список литературы».'),
  'sources-numbered': rule('warning', 'The numbers of the list of sources jump from {expected} to {found}. Number the sources without gaps.', 'В списке источников после номера {expected} идёт {found}. Пронумеруйте источники без пропусков.'),
  'author-one-name': rule('warning', 'Several people in one name: “{found}”. Give each an entry of their own.', 'В одном имени несколько человек: «{found}». Запишите каждого отдельно.'),
  'authors-spelled': rule('info', 'Is this one person with a slip in the surname? {found}. If so, correct it.', 'Не одно ли это лицо с опечаткой в фамилии? {found}. Если да, исправьте.'),
  'degree-printed': rule('info', 'An academic degree or a position is given and is not printed in this volume: {found}. If it must be, set “header: full-7.0.7” in volume.yml, or write it in a note to the text.', 'Учёная степень или должность указана, но в этом сборнике не печатается: {found}. Если она нужна, поставьте в volume.yml «header: full-7.0.7» или напишите о ней в сноске.'),
  'duties-read': rule('info', 'Who answers for an item and by when was taken from its words into the register of decisions: {found}. Check it; {expected} at the end of an item says it for certain.', 'Ответственные и сроки взяты в реестр решений из слов самих пунктов: {found}. Проверьте, верно ли; надёжнее записать в конце пункта {expected}.'),
  'translation-printed': rule('info', 'What is given {expected} is not printed in this volume: {found}. {advice}', 'То, что приведено {expected}, в этом сборнике не печатается: {found}. {advice}'),
  'udk-valid': rule('warning', '“{found}” is not written as a UDC number, such as 027.02(571.17). Check it.', '«{found}» не похоже на индекс УДК вида 027.02(571.17). Проверьте запись.'),
  'bbk-valid': rule('warning', '“{found}” is not written as an LBC number, such as 78.30. Check it.', '«{found}» не похоже на индекс ББК вида 78.30. Проверьте запись.'),
  'doi-valid': rule('warning', '“{found}” is not a DOI, such as 10.1234/abcd. Check it.', '«{found}» не похоже на DOI вида 10.1234/abcd. Проверьте запись.'),
  'abstract-present': rule('warning', 'The paper has no abstract, which this volume prints. Add “abstract:”.', 'У доклада нет аннотации, а в этом сборнике она печатается. Добавьте «abstract:».'),
  // for the printing house
  'print-image-legible': rule('error', 'The image “{found}” has only {dpi} dots to the inch at its printed width of {width} mm; a printing house takes 150 at the least. Send one {expected} pixels wide, or print it smaller.', 'У изображения «{found}» при печатной ширине {width} мм всего {dpi} точек на дюйм; типографии нужно не меньше 150. Приложите изображение шириной {expected} пикселов или напечатайте его мельче.'),
  'print-image-fine': rule('warning', 'The image “{found}” has {dpi} dots to the inch at its printed width of {width} mm; a printing house asks for 300. Send one {expected} pixels wide, or print it smaller.', 'У изображения «{found}» при печатной ширине {width} мм {dpi} точек на дюйм; типография просит 300. Приложите изображение шириной {expected} пикселов или напечатайте его мельче.'),
  'print-line-art-fine': rule('warning', 'The drawing “{found}” in black and white has {dpi} dots to the inch at its printed width of {width} mm; a printing house asks for 600. Send one {expected} pixels wide, or the drawing as SVG.', 'У штрихового рисунка «{found}» при печатной ширине {width} мм {dpi} точек на дюйм; типография просит 600. Приложите рисунок шириной {expected} пикселов или в SVG.'),
  'keywords-present': rule('warning', 'The paper has no keywords, which this volume prints. Add “keywords:”.', 'У доклада нет ключевых слов, а в этом сборнике они печатаются. Добавьте «keywords:».'),
  'translation-present': rule('warning', 'Missing in English: {found}. Add them under “en:”.', 'Не хватает на английском: {found}. Добавьте их в «en:».'),
  'abstract-length': rule('warning', 'The abstract has {found} words, at most {expected} are allowed. Shorten it.', 'В аннотации слов: {found}, а допускается не больше {expected}. Сократите её.'),
  'keywords-count': rule('warning', 'Keywords given: {found}; asked for: {expected}. Change their number.', 'Ключевых слов: {found}, а требуется {expected}. Измените их число.'),
  'text-length': rule('warning', 'The text has {found} characters with spaces, at most {expected} are allowed. Shorten it.', 'В тексте знаков с пробелами: {found}, а допускается не больше {expected}. Сократите его.'),
  // the printing house's package
  'isbn-hyphened': rule('warning', 'The hyphens of the ISBN {found} stand in other places than the agency gives it: {expected}. Write it so.', 'Дефисы в ISBN {found} стоят не там, где их ставит книжная палата: {expected}. Запишите его так.'),
  'binding-holds': rule('warning', 'The volume has {found} pages, and its binding ({binding}) holds {expected}. Write one that fits in press.binding: {fits}.', 'В книге страниц: {found}, а скрепление «{binding}» держит {expected}. Впишите в press.binding то, которое подходит: {fits}.'),
  'ink-profile': rule('error', 'The colour profile “{found}” cannot be used: {expected}. Ask the printing house for the profile of its press, or delete press.profile.', 'Профиль «{found}» не подходит: {expected}. Попросите у типографии профиль её печатной машины или уберите press.profile.'),
  'profile-of-inks': rule('warning', 'The profile “{found}” tells of black ink alone, but there are colours {part}: the file names {expected}, offset on coated paper, instead. Ask the printing house for the profile of its four inks, or print in one ink: “colour: grey”.', 'Профиль «{found}» описывает одну чёрную краску, а {part} есть цвета: вместо него в файле указан {expected}, офсет на мелованной бумаге. Попросите у типографии профиль для четырёх красок или печатайте в одну краску: «colour: grey».'),
  'cover-text-fits': rule('warning', 'A text of the cover is too long for its place and is cut off, set as small as may be: “{found}”. Shorten it.', 'Текст на обложке не помещается на своём месте даже мелким кеглем и обрезан: «{found}». Сократите его.'),
  'spine-line-fits': rule('info', 'The spine is {found} mm thick, and its line does not fit; it is left bare. {advice}', 'Корешок толщиной {found} мм, и надпись на нём не помещается; он оставлен пустым. {advice}'),
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof rules

/** Raised by printed pages alone. */
export const pageRules: ReadonlySet<RuleId> = new Set<RuleId>(['table-fits', 'formula-fits', 'code-fits', 'text-fits', 'figure-fits', 'image-sharp', 'pages-limit'])
/** Raised by the names of several papers. */
export const nameRules: ReadonlySet<RuleId> = new Set<RuleId>(['authors-distinct', 'authors-spelled'])

/** The sentence a user reads. Pure; the reporter adds place and colour. A value in words is given per language: `expected.ru`, `expected.en`. */
export function messageOf(problem: Pick<Problem, 'rule' | 'values'>, lang: MessageLang): string {
  const text = filled(rules[problem.rule][lang], problem.values, lang)
  // Other places of the paper where it is the same.
  const also = problem.values[`also.${lang}`]
  return also === undefined ? text : `${text} ${also}`
}

export function filled(text: string, values: Problem['values'], lang: MessageLang): string {
  // A value that has its own full stop needs no second one.
  const value = (whole: string, name: string, stop: string): string => {
    const found = values[`${name}.${lang}`] ?? values[name]
    return found === undefined ? whole : found + (/[.!?…]$/u.test(found) ? '' : stop)
  }
  return text.replace(/\{(\w+)\}(\.?)/g, value).replace(/\s*\n\s*/g, ' ').trimEnd().replace(/([.!?])\.$/, '$1')
}

/** A problem as machines are given it: the sentence instead of its values, and nothing that is empty. */
export type ShownProblem = Omit<Problem, 'values'> & { readonly message: string }

export function shownProblem({ values, words, ...problem }: Problem, lang: MessageLang): ShownProblem {
  return { ...problem, message: messageOf({ ...problem, values }, lang), ...(words === undefined || words === '' ? {} : { words }) }
}

/** Makes a problem at its rule's own severity. Without a line it speaks of the whole file, and there are no words to quote. */
export function problemAt(
  place: { readonly file: string; readonly line?: number | undefined; readonly column?: number | undefined },
  id: RuleId,
  values: Readonly<Record<string, string>> = {}
): Problem {
  return { file: place.file, line: place.line ?? 1, column: place.column ?? 1, rule: id, severity: rules[id].severity, values, ...(place.line === undefined ? { words: '' } : {}) }
}
