// What a check finds wrong in the finished volume; one sentence each, in both languages.
import type { MessageLang } from '../model/rules.ts'
import type { Check } from '../model/verification.ts'

interface Sentence {
  readonly en: string
  readonly ru: string
}

const sentence = (en: string, ru: string): Sentence => ({ en, ru })

const sentences = {
  unreadable: sentence('The PDF cannot be read: {reason}.', 'Файл PDF не читается: {reason}.'),
  stream: sentence('Object {found} of the file is damaged.', 'Объект {found} файла повреждён.'),
  unfinished: sentence('The check could not be finished: {reason}.', 'Проверка не закончена: {reason}.'),
  count: sentence('The PDF has {found} pages, expected {expected}; the first that differs is page {page}.', 'В файле {found} стр., должно быть {expected}; первое расхождение на странице {page}.'),
  label: sentence('Page {page} is labelled “{found}”, expected “{expected}”.', 'Страница {page} помечена «{found}», должно быть «{expected}».'),
  box: sentence('{box} of page {page} is {found} pt, expected {expected}.', '{box} страницы {page}: {found} пт, должно быть {expected}.'),
  'body-other': sentence('Page {page} holds {found}, expected {expected}.', 'На странице {page} стоит {found}, должно быть {expected}.'),
  'body-unknown': sentence('Page {page} holds something that was never printed, expected {expected}.', 'На странице {page} стоит то, чего не печатали, должно быть {expected}.'),
  'body-added': sentence('Something was added to page {page} beside its head and folio.', 'На страницу {page} добавлено что-то, кроме колонтитула и колонцифры.'),
  'body-placed': sentence('{expected} stands in the page plan {found} times.', '{expected} стоит в плане {found} раз.'),
  'blank-filled': sentence('Page {page} should be blank.', 'Страница {page} должна быть пустой.'),
  'words-missing': sentence('Words of {paper} are not in print: “{found}”.', 'Слов доклада {paper} нет в печати: «{found}».'),
  'words-unread': sentence('Words of {paper} are not on pages {page} as they are read back: “{found}”.', 'Слов доклада {paper} нет на страницах {page} готового файла: «{found}».'),
  'paper-count': sentence('{paper} stands in the volume {found} times.', 'Доклад {paper} стоит в сборнике {found} раз.'),
  'paper-unplaced': sentence('The destination of {paper} leads to page {found}, expected {page}.', 'Ссылка на доклад {paper} ведёт на страницу {found}, должна на {page}.'),
  'title-absent': sentence('The title of {paper} does not stand at its place on page {page}: “{found}”.', 'Названия доклада {paper} нет на его месте на странице {page}: «{found}».'),
  'last-page': sentence('Page {page} is not the last page of {paper}; it begins with “{found}”.', 'Страница {page} не последняя страница доклада {paper}; она начинается словами «{found}».'),
  'line-absent': sentence('“{line}” is not in print on pages {page}.', '«{line}» нет в печати на страницах {page}.'),
  'line-number': sentence('“{line}” on page {page} is followed by “{found}”, expected “{expected}”.', 'На странице {page} за «{line}» стоит «{found}», должно стоять «{expected}».'),
  'line-more': sentence('“{line}” on page {page} is followed by more numbers: “{found}”.', 'На странице {page} за «{line}» стоят лишние числа: «{found}».'),
  'line-label': sentence('“{line}” names page “{expected}”, but its target is labelled “{found}”.', '«{line}» указывает страницу «{expected}», а на ней стоит «{found}».'),
  'line-link': sentence('The link of “{line}” on page {page} leads to page {found}, expected {expected}.', 'Ссылка от «{line}» на странице {page} ведёт на страницу {found}, должна на {expected}.'),
  folio: sentence('The folio of page {page} is not “{expected}”: there stands “{found}”.', 'Колонцифра страницы {page} не «{expected}»: там стоит «{found}».'),
  'link-dead': sentence('A link on page {page} leads to “{found}”, which does not exist.', 'Ссылка на странице {page} ведёт к «{found}», а этого места нет.'),
  'link-address': sentence('A link on page {page} was left as the address {found}.', 'Ссылка на странице {page} осталась адресом {found}.'),
  'link-count': sentence('Page {page} has {found} links, expected {expected}.', 'На странице {page} ссылок: {found}, должно быть {expected}.'),
  'link-lost': sentence('A link to {found} stands in the document and not in print.', 'Ссылка на {found} есть в тексте, а в печати её нет.'),
  'anchor-place': sentence('The destination “{anchor}” is on page {found}, expected {page}.', 'Место «{anchor}» на странице {found}, должно быть на {page}.'),
  'bookmark-dead': sentence('The bookmark “{title}” leads to “{found}”, which does not exist.', 'Закладка «{title}» ведёт к «{found}», а этого места нет.'),
  outline: sentence('The bookmarks differ: found “{found}”, expected “{expected}”.', 'Закладки расходятся: найдено «{found}», должно быть «{expected}».'),
  'font-type3': sentence('A font on page {page} is of Type 3.', 'Шрифт на странице {page} имеет тип Type 3.'),
  'font-missing': sentence('The font {found} on page {page} is not embedded whole.', 'Шрифт {found} на странице {page} не встроен целиком.'),
  glyph: sentence('A character on page {page} has no glyph: “{found}”.', 'У знака на странице {page} нет начертания: «{found}».'),
  'tags-absent': sentence('The volume has no structure tree.', 'В файле нет дерева структуры.'),
  'tags-root': sentence('The structure tree begins with {found}, expected one Document.', 'Дерево структуры начинается с {found}, должно с одного Document.'),
  'tags-id': sentence('The id {found} belongs to two structure elements.', 'Идентификатор {found} есть у двух элементов структуры.'),
  'tags-page': sentence('Page {page} is not in the structure tree.', 'Страницы {page} нет в дереве структуры.'),
  'tags-link': sentence('A link on page {page} is not in the structure tree.', 'Ссылки со страницы {page} нет в дереве структуры.'),
  'note-words': sentence('Words of a note of {paper} are not in print: “{found}”.', 'Слов примечания к докладу {paper} нет в печати: «{found}».'),
  'note-place': sentence('The place of {found} is not in the volume.', 'Места {found} нет в сборнике.'),
  'note-link': sentence('No link leads to {found}.', 'Ни одна ссылка не ведёт к {found}.')
} as const satisfies Record<string, Sentence>

export interface Finding {
  readonly sentence: keyof typeof sentences
  readonly values: Readonly<Record<string, string | number>>
  /** The paper it belongs to; '' where it belongs to none. */
  readonly paper: string
}

export function finding(id: keyof typeof sentences, values: Finding['values'] = {}, paper = ''): Finding {
  return { sentence: id, values, paper }
}

const mostDetails = 20

/** Findings → the check as it is reported. */
export function checkOf(name: string, findings: readonly Finding[], lang: MessageLang): Check {
  const details = findings.slice(0, mostDetails).map(({ sentence: id, values }) => sentences[id][lang].replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole)))
  const more = findings.length - details.length
  return {
    name, passed: findings.length === 0, papers: [...new Set(findings.map(({ paper }) => paper).filter(Boolean))],
    details: more > 0 ? [...details, lang === 'ru' ? `И ещё ${more}.` : `And ${more} more.`] : details
  }
}
