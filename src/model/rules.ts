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
  'title-present': rule('error', 'The paper has no title. Add “title:” to the metadata block.', 'У доклада нет названия. Добавьте «title:» в блок метаданных.'),
  'authors-present': rule('error', 'The paper has no authors. Add “authors:” to the metadata block.', 'У доклада нет авторов. Добавьте «authors:» в блок метаданных.'),
  'author-name-clear': rule('warning', 'Which part of “{found}” is the surname was guessed: “{expected}”. Write family and given apart.', 'В имени «{found}» фамилия определена предположительно: «{expected}». Запишите family и given отдельно.'),
  'text-present': rule('error', 'The manuscript is empty. Ask the author for the text.', 'Рукопись пуста. Запросите текст у автора.'),
  'encoding-utf8': rule('error', 'The file is not UTF-8 text. Save it as UTF-8.', 'Файл записан не в UTF-8. Сохраните его в кодировке UTF-8.'),
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
  'image-readable': rule('error', 'The image “{found}” cannot be read: {expected}.', 'Изображение «{found}» не читается: {expected}.'),
  'image-local': rule('error', 'The image “{found}” lies outside the volume folder. Put it beside the manuscript.', 'Изображение «{found}» лежит вне папки сборника. Положите его рядом с рукописью.'),
  'figure-alt': rule('warning', 'The image “{found}” has no description for those who cannot see it. Add {alt="…"} after it.', 'У изображения «{found}» нет описания для тех, кто его не видит. Добавьте после него {alt="…"}.'),
  'html-set': rule('warning', 'The HTML element {found} was left out; its text is kept.', 'Элемент HTML {found} опущен; его текст сохранён.'),
  'html-removed': rule('warning', 'The HTML element {found} was left out with all it holds. Write its text without it.', 'Элемент HTML {found} опущен вместе с содержимым. Запишите текст без него.'),
  // other dialects of Markdown, and HTML that may not be kept
  'markup-own': rule('info', '{found} belongs to another program; it was set as {expected}. Check how it looks.', '{found} — запись другой программы; набрано как {expected}. Проверьте, как это выглядит.'),
  'markup-kept': rule('warning', '{found} means nothing here and was left out. Say the same in words, or remove it.', '{found} здесь ничего не значит и опущено. Скажите то же словами или удалите.'),
  'markup-known': rule('warning', 'The signs {found} are not understood and are printed as typed. Write this in Markdown.', 'Знаки {found} не понятны программе и напечатаны как набраны. Запишите это в Markdown.'),
  'block-known': rule('info', 'The block {found} is not known here; what it holds was set as ordinary text. Check that it reads well so.', 'Блок {found} здесь неизвестен; его содержимое набрано обычным текстом. Проверьте, хорошо ли оно так читается.'),
  'code-settled': rule('warning', 'The program runs no code, so the result of {found} is not printed. Put the result itself into the text.', 'Программа не выполняет код, поэтому результат {found} не напечатан. Впишите в текст сам результат.'),
  'table-read': rule('warning', 'The table that begins with {found} cannot be read and is shown as typed. Write it with bars: | a | b |.', 'Таблица, которая начинается с {found}, не читается и показана как набрана. Запишите её с чертами: | a | b |.'),
  'html-attributes': rule('warning', 'The HTML attributes {found} were left out. The look of a paper comes from the volume; remove them.', 'Атрибуты HTML {found} опущены. Вид доклада задаёт сборник; удалите их.'),
  'link-safe': rule('warning', 'The link to {found} was left out; its text is kept. Give an address that begins with https:// or mailto:.', 'Ссылка на {found} опущена; её текст сохранён. Укажите адрес, который начинается с https:// или mailto:.'),
  'formula-valid': rule('error', 'The formula cannot be set: {expected}. It is shown as source: {found}', 'Формула не набирается: {expected}. Показан её исходный текст: {found}'),
  'reference-found': rule('error', 'The reference {found} leads nowhere. Known here: {expected}.', 'Ссылка {found} никуда не ведёт. Здесь есть: {expected}.'),
  'citation-typed': rule('warning', 'Citations by key are printed as typed ({expected} of them, the first is {found}).', 'Ссылки по ключу напечатаны как набраны (всего {expected}, первая — {found}).'),
  'label-unique': rule('warning', 'The label “{found}” stands twice; references lead to the first.', 'Метка «{found}» стоит дважды; ссылки ведут к первой.'),
  'footnote-defined': rule('error', 'The footnote {found} has no text. Add a line “{found}: …”.', 'У сноски {found} нет текста. Добавьте строку «{found}: …».'),
  'footnote-called': rule('warning', 'The footnote {found} is never called and is not printed.', 'Сноска {found} нигде не вызвана и не печатается.'),
  'character-known': rule('error', 'No face has the character {found}. It is printed as {expected}; write it otherwise.', 'Ни в одном шрифте нет знака {found}. Напечатано {expected}; запишите иначе.'),
  'template-valid': rule('error', 'The template cannot be used: {found}.', 'Шаблон нельзя применить: {found}.'),
  // pages
  'paper-set': rule('error', 'The paper could not be set: {found}. A placeholder page stands in its place.', 'Доклад не удалось набрать: {found}. На его месте страница-заглушка.'),
  'volume-verified': rule('error', 'The finished volume failed the check “{check}”: {found}.', 'Готовый сборник не прошёл проверку «{check}»: {found}.')
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
