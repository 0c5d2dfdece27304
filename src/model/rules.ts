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
  'volume-readable': rule('error', 'The folder {found} cannot be read. Check the path.', 'Папка {found} не читается. Проверьте путь.'),
  'yaml-valid': rule('error', 'The YAML cannot be understood: {found}. Correct this line.', 'Запись YAML не читается: {found}. Исправьте эту строку.'),
  'yaml-no-tabs': rule('warning', 'Tabs stand where YAML wants spaces (lines: {found}); each was read as two spaces. Replace them.', 'Вместо пробелов, которых требует YAML, стоит табуляция (строки: {found}); каждая прочитана как два пробела. Замените её.'),
  'yaml-plain-colon': rule('info', 'The value of “{key}” holds a colon and was read as text: {found}. Put it in quotes.', 'Значение «{key}» содержит двоеточие и прочитано как текст: {found}. Заключите его в кавычки.'),
  'yaml-plain-text': rule('info', 'YAML gives the signs in the value of “{key}” a meaning of their own; it was read as text: {found}. Put it in quotes.', 'Знаки в значении «{key}» имеют в YAML особый смысл; оно прочитано как текст: {found}. Заключите его в кавычки.'),
  'key-known': rule('error', 'Unexpected key “{found}”.{guess} Known here: {expected}.', 'Неизвестный ключ «{found}».{guess} Здесь возможны: {expected}.'),
  'key-once': rule('warning', 'The key “{found}” stands twice, on line {expected} too; the last one counts. Remove the other.', 'Ключ «{found}» стоит дважды, ещё на строке {expected}; действует последний. Удалите лишний.'),
  'value-valid': rule('error', 'Unexpected value of “{key}”: {found}; expected {expected}.', 'Недопустимое значение «{key}»: {found}; ожидается {expected}.'),
  'metadata-present': rule('error', 'The manuscript has no metadata block. Begin the file with “---”, the title and the authors, and “---”.', 'В рукописи нет блока метаданных. Начните файл со строк «---», название, авторы, «---».'),
  'metadata-closed': rule('error', 'The metadata block is never closed. Put “---” on a line of its own after it.', 'Блок метаданных не закрыт. Поставьте после него строку «---».'),
  'metadata-foreign': rule('info', 'Keys of other programs are kept and not used: {found}.', 'Ключи других программ сохранены и не используются: {found}.'),
  'metadata-in-block': rule('info', 'Read from the head of the text, and printed as such: {found}. Check it; in the metadata block it would be certain.', 'Прочитано из начала текста и печатается соответственно: {found}. Проверьте; надёжнее записать это в блок метаданных.'),
  'title-present': rule('error', 'The paper has no title. Add “title:” to the metadata block.', 'У доклада нет названия. Добавьте «title:» в блок метаданных.'),
  'authors-present': rule('error', 'The paper has no authors. Add “authors:” to the metadata block.', 'У доклада нет авторов. Добавьте «authors:» в блок метаданных.'),
  'author-name-clear': rule('warning', 'Which part of “{found}” is the surname was guessed: “{expected}”. Write family and given apart.', 'В имени «{found}» фамилия определена предположительно: «{expected}». Запишите family и given отдельно.'),
  'author-name-alone': rule('warning', 'Something that is no name stands in the names of the authors and is not printed: {found}. Write it as affiliation, position or email of the author, or take it out.', 'В именах авторов стоит то, что именем не является и не печатается: {found}. Запишите это в affiliation, position или email автора или уберите.'),
  'text-present': rule('error', 'The manuscript is empty. Ask the author for the text.', 'Рукопись пуста. Запросите текст у автора.'),
  'encoding-utf8': rule('warning', 'The file is written in {found} and was read as such. Save it as UTF-8.', 'Файл записан в кодировке {found} и прочитан в ней. Сохраните его в UTF-8.'),
  'lang-known': rule('info', 'The language “{found}” is not supported; the paper is set as “{expected}”.', 'Язык «{found}» не поддерживается; доклад набран как «{expected}».'),
  'volume-named': rule('warning', 'The file is not read as the description of the volume. Rename it to “volume.yml”.', 'Файл не прочитан как описание сборника. Переименуйте его в «volume.yml».'),
  'part-filled': rule('warning', 'The part “{found}” holds no manuscripts and is left out. Add one, or take the part out.', 'В части «{found}» нет рукописей, и она пропущена. Добавьте рукопись или уберите эту часть.'),
  'manuscripts-present': rule('error', 'There are no manuscripts here. Put files *.md in the folder, or name another folder.', 'Здесь нет рукописей. Положите в папку файлы *.md или укажите другую папку.'),
  'manuscript-named': rule('error', 'The manuscript is in the folder, but the volume does not name it. Add it to a section of volume.yml.', 'Рукопись лежит в папке, но в сборнике не названа. Добавьте её в секцию файла volume.yml.'),
  'manuscript-exists': rule('error', 'The volume names “{found}”, but there is no such manuscript. Check the name, or put the file into the folder. {expected}', 'В сборнике назван «{found}», но такой рукописи нет. Проверьте имя или положите файл в папку. {expected}'),
  'manuscript-once': rule('error', 'The volume names “{found}” twice. Leave one place.', '«{found}» назван в сборнике дважды. Оставьте одно место.'),
  'id-unique': rule('error', 'The id “{found}” belongs to {expected} too. Give one of them another id.', 'Идентификатор «{found}» есть и у {expected}. Дайте одному из них другой.'),
  'file-exists': rule('error', 'The file “{found}” is not there. Check its name and folder.', 'Файла «{found}» нет. Проверьте имя и папку.'),
  'field-filled': rule('warning', 'Not filled in: {found}. Give it in volume.yml, or write “none”.', 'Не заполнено: {found}. Впишите в volume.yml или поставьте «none».'),
  'site-given': rule('info', 'The address of the HTML edition is not given, so its pages do not name their offprints to search engines. Give “site:” in volume.yml, or write “none”.', 'Не указан адрес электронного издания, поэтому его страницы не называют оттисков поисковым системам. Впишите «site:» в volume.yml или поставьте «none».'),
  'isbn-valid': rule('error', 'The ISBN {found} is wrong: {expected}.', 'ISBN {found} неверен: {expected}.'),
  'authors-distinct': rule('warning', 'Possibly one person: {found}. If so, give both the same id.', 'Возможно, одно лицо: {found}. Если да, дайте обоим один id.'),
  'name-one-alphabet': rule('warning', 'Latin and Cyrillic letters are mixed in the name “{found}”. It was sorted as {expected}; retype it.', 'В имени «{found}» смешаны латинские и русские буквы. В указателе оно стоит как {expected}; наберите его заново.'),
  // text
  'image-exists': rule('error', 'The image “{found}” is not there. Send it along, or correct the name.', 'Изображения «{found}» нет. Приложите файл или исправьте имя.'),
  'image-readable': rule('error', 'The image “{found}” cannot be read: {expected}. Save it anew, or ask the author for it.', 'Изображение «{found}» не читается: {expected}. Сохраните его заново или запросите у автора.'),
  'image-local': rule('error', 'The image “{found}” lies outside the volume folder. Put it beside the manuscript.', 'Изображение «{found}» лежит вне папки сборника. Положите его рядом с рукописью.'),
  'figure-alt': rule('warning', 'The image “{found}” has no description for those who cannot see it. Add {alt="…"} after it.', 'У изображения «{found}» нет описания для тех, кто его не видит. Добавьте после него {alt="…"}.'),
  'html-set': rule('warning', 'The HTML element {found} was left out; its text is kept.', 'Элемент HTML {found} опущен; его текст сохранён.'),
  'html-removed': rule('warning', 'The HTML element {found} was left out with all it holds. Write its text without it.', 'Элемент HTML {found} опущен вместе с содержимым. Запишите текст без него.'),
  'table-cells': rule('error', 'The row has more cells than the head of the table ({expected}), and these are not printed: {found}. Add columns to the head, or write “|” inside a cell as “\\|”.', 'В строке больше ячеек, чем в шапке таблицы ({expected}), и эти не печатаются: {found}. Добавьте столбцы в шапку или запишите «|» внутри ячейки как «\\|».'),
  'code-closed': rule('error', 'The code that begins here is never closed, and all that follows is set as code. Put {found} on a line of its own after the code.', 'Код, который здесь начинается, не закрыт, и всё дальше набрано как код. Поставьте {found} отдельной строкой после кода.'),
  // other dialects of Markdown, and HTML that may not be kept
  'markup-own': rule('info', '{found} belongs to another program; it was set as {expected}. Check how it looks.', '{found} — запись другой программы; набрано как {expected}. Проверьте, как это выглядит.'),
  'markup-kept': rule('warning', '{found} means nothing here and was left out. Say the same in words, or remove it.', '{found} здесь ничего не значит и опущено. Скажите то же словами или удалите.'),
  'markup-known': rule('warning', 'The signs {found} are not understood and are printed as typed. Write this in Markdown.', 'Знаки {found} не понятны программе и напечатаны как набраны. Запишите это в Markdown.'),
  'block-known': rule('info', 'The block {found} is not known here; what it holds was set as ordinary text. Check that it reads well so.', 'Блок {found} здесь неизвестен; его содержимое набрано обычным текстом. Проверьте, хорошо ли оно так читается.'),
  'code-settled': rule('warning', 'The program runs no code, so the result of {found} is not printed. Put the result itself into the text.', 'Программа не выполняет код, поэтому результат {found} не напечатан. Впишите в текст сам результат.'),
  'table-read': rule('warning', 'The table that begins with {found} cannot be read and is shown as typed. Write it with bars: | a | b |.', 'Таблица, которая начинается с {found}, не читается и показана как набрана. Запишите её с чертами: | a | b |.'),
  'formula-valid': rule('error', 'The formula cannot be set: {expected}. It is shown as source: {found}', 'Формула не набирается: {expected}. Показан её исходный текст: {found}'),
  'reference-found': rule('error', 'The reference {found} leads nowhere. Known here: {expected}.', 'Ссылка {found} никуда не ведёт. Здесь есть: {expected}.'),
  'citation-typed': rule('warning', 'Citations by key are printed as typed ({expected} of them, the first is {found}).', 'Ссылки по ключу напечатаны как набраны (всего {expected}, первая — {found}).'),
  'label-unique': rule('warning', 'The label “{found}” stands twice; references lead to the first.', 'Метка «{found}» стоит дважды; ссылки ведут к первой.'),
  'footnote-defined': rule('error', 'The footnote {found} has no text. Add a line “{found}: …”.', 'У сноски {found} нет текста. Добавьте строку «{found}: …».'),
  'footnote-called': rule('warning', 'The footnote {found} is never called and is not printed.', 'Сноска {found} нигде не вызвана и не печатается.'),
  'character-known': rule('error', 'No face has the character {found}. It is printed as {expected}; write it otherwise.', 'Ни в одном шрифте нет знака {found}. Напечатано {expected}; запишите иначе.'),
  'template-valid': rule('error', 'The template cannot be used: {found}.', 'Шаблон нельзя применить: {found}.'),
  // the layout of pages
  'table-fits': rule('warning', 'The table “{found}” {state}. Shorten its words, or take out a column.', 'Таблица «{found}» {state}. Сократите слова или уберите столбец.'),
  'formula-fits': rule('warning', 'The formula {found} {state}. Break it into several lines.', 'Формула {found} {state}. Разбейте её на несколько строк.'),
  'code-fits': rule('warning', 'The line of code “{found}” {state}. Break it where it reads best.', 'Строка кода «{found}» {state}. Разбейте её там, где удобнее читать.'),
  'text-fits': rule('warning', 'The text “{found}” {state}. Break the longest word in it.', 'Текст «{found}» {state}. Разбейте самое длинное слово в нём.'),
  'figure-fits': rule('warning', 'The figure “{found}” {state}. Give it a smaller width.', 'Рисунок «{found}» {state}. Задайте ему меньшую ширину.'),
  'image-sharp': rule('warning', 'The image “{found}” is printed {width} mm wide at {dpi} dots to the inch and will look coarse. Send one {expected} pixels wide, or print it smaller.', 'Изображение «{found}» напечатано шириной {width} мм при {dpi} точках на дюйм и будет нечётким. Приложите изображение шириной {expected} пикселов или напечатайте его мельче.'),
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
  'image-still': rule('info', 'The image “{found}” moves; its first frame is printed.', 'Изображение «{found}» движется; напечатан его первый кадр.'),
  'image-own': rule('warning', 'From the drawing “{found}” was left out what is not its own or runs: {expected}. Save it as plain SVG with everything embedded.', 'Из рисунка «{found}» опущено то, что лежит вне его или выполняется: {expected}. Сохраните его как простой SVG, внедрив всё нужное.'),
  'image-sized': rule('warning', 'The drawing “{found}” has neither a size nor a viewBox, and is printed as {expected}. Give its <svg> a viewBox.', 'У рисунка «{found}» нет ни размеров, ни viewBox; напечатано как {expected}. Добавьте viewBox в элемент <svg>.'),
  // pages
  'paper-set': rule('error', 'The paper could not be set: {found}. A placeholder page stands in its place.', 'Доклад не удалось набрать: {found}. На его месте страница-заглушка.'),
  'volume-verified': rule('error', 'The finished volume failed the check “{check}”: {found}.', 'Готовый сборник не прошёл проверку «{check}»: {found}.'),
  // what a careful editor would ask
  'heading-levels': rule('warning', 'The heading {found} is more than one level deeper than the one before it. Write {expected}.', 'Заголовок {found} глубже предыдущего больше чем на один уровень. Поставьте {expected}.'),
  'heading-top': rule('info', 'Headings of the first level: {found}. They are printed as sections under the title; “##” says so plainly.', 'Заголовков первого уровня: {found}. Они напечатаны как разделы под названием; для разделов принято «##».'),
  'title-once': rule('warning', 'The title stands in the text a second time: “{found}”. Remove this heading.', 'Название повторено в тексте: «{found}». Удалите этот заголовок.'),
  'title-sentence-case': rule('warning', 'The title is typed in capitals. Type it as a sentence; how it looks in print is the template’s matter.', 'Название набрано прописными буквами. Наберите его как обычное предложение; вид в печати задаёт оформление.'),
  'section-filled': rule('warning', 'There is nothing under the heading “{found}”. Add the text, or remove the heading.', 'Под заголовком «{found}» ничего нет. Добавьте текст или уберите заголовок.'),
  'word-one-alphabet': rule('warning', 'In the word “{found}” some letters come from the other alphabet ({script}: {expected}). Retype the word.', 'В слове «{found}» часть букв из другого алфавита ({script}: {expected}). Наберите слово заново.'),
  'words-once': rule('warning', 'The word “{found}” stands twice in a row. Remove one.', 'Слово «{found}» стоит два раза подряд. Удалите одно.'),
  'text-finished': rule('warning', 'A placeholder stands in the text: “{found}”. Write what was meant, or remove it.', 'В тексте осталась заготовка: «{found}». Впишите задуманное или удалите её.'),
  'source-cited': rule('warning', 'Sources of the list that the text never cites: {found}. Cite them, or take them out.', 'Источники из списка, на которые нет ссылок в тексте: {found}. Добавьте ссылки или уберите источники.'),
  'citation-listed': rule('warning', 'The citation {found} has no source: the list ends with number {expected}. Correct the number, or add the source.', 'Ссылке {found} не соответствует источник: список кончается номером {expected}. Исправьте номер или дополните список.'),
  'author-one-name': rule('warning', 'Several people in one name: “{found}”. Give each an entry of their own.', 'В одном имени несколько человек: «{found}». Запишите каждого отдельно.'),
  'authors-spelled': rule('info', 'Is this one person with a slip in the surname? {found}. If so, correct it.', 'Не одно ли это лицо с опечаткой в фамилии? {found}. Если да, исправьте.'),
  'udk-valid': rule('warning', '“{found}” is not written as a UDC number, such as 027.02(571.17). Check it.', '«{found}» не похоже на индекс УДК вида 027.02(571.17). Проверьте запись.'),
  'bbk-valid': rule('warning', '“{found}” is not written as an LBC number, such as 78.30. Check it.', '«{found}» не похоже на индекс ББК вида 78.30. Проверьте запись.'),
  'doi-valid': rule('warning', '“{found}” is not a DOI, such as 10.1234/abcd. Check it.', '«{found}» не похоже на DOI вида 10.1234/abcd. Проверьте запись.'),
  'abstract-present': rule('warning', 'The paper has no abstract, which this volume prints. Add “abstract:”.', 'У доклада нет аннотации, а в этом сборнике она печатается. Добавьте «abstract:».'),
  'keywords-present': rule('warning', 'The paper has no keywords, which this volume prints. Add “keywords:”.', 'У доклада нет ключевых слов, а в этом сборнике они печатаются. Добавьте «keywords:».'),
  'translation-present': rule('warning', 'Missing in English: {found}. Add them under “en:”.', 'Не хватает на английском: {found}. Добавьте их в «en:».'),
  'abstract-length': rule('warning', 'The abstract has {found} words, at most {expected} are allowed. Shorten it.', 'В аннотации слов: {found}, а допускается не больше {expected}. Сократите её.'),
  'keywords-count': rule('warning', 'Keywords given: {found}; asked for: {expected}. Change their number.', 'Ключевых слов: {found}, а требуется {expected}. Измените их число.'),
  'text-length': rule('warning', 'The text has {found} characters with spaces, at most {expected} are allowed. Shorten it.', 'В тексте знаков с пробелами: {found}, а допускается не больше {expected}. Сократите его.'),
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof rules

/** The sentence a user reads. Pure; the reporter adds place and colour. A value in words is given per language: `expected.ru`, `expected.en`. */
export function messageOf(problem: Pick<Problem, 'rule' | 'values'>, lang: MessageLang): string {
  return rules[problem.rule][lang].replace(/\{(\w+)\}/g, (whole, name: string) => problem.values[`${name}.${lang}`] ?? problem.values[name] ?? whole).trimEnd().replace(/([.!?])\.$/, '$1')
}

/** Makes a problem at its rule's own severity. */
export function problemAt(
  place: { readonly file: string; readonly line?: number | undefined; readonly column?: number | undefined },
  id: RuleId,
  values: Readonly<Record<string, string>> = {}
): Problem {
  return { file: place.file, line: place.line ?? 1, column: place.column ?? 1, rule: id, severity: rules[id].severity, values }
}
