// What the page says, in the language of its reader's browser.

export interface PageWords {
  readonly back: string
  readonly whole: string
  readonly setting: string
  readonly broken: string
  readonly lost: string
  readonly gone: string
  readonly failed: (reason: string) => string
  readonly pages: (count: number) => string
  readonly page: (label: string) => string
  readonly link: (label: string) => string
  readonly pagesRegion: string
  readonly problems: string
  readonly noProblems: string
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>
  readonly counts: (errors: number, warnings: number, notes: number) => string
  readonly quoted: (text: string) => string
  readonly place: (line: number, page: string) => string
  readonly copied: (place: string) => string
  readonly notFound: string
  readonly edit: string
  readonly opened: string
  readonly editorFailed: string
  readonly facts: string
  readonly factPages: string
  readonly of: (limit: string) => string
  readonly characters: string
  readonly sheets: string
  readonly figures: string
  readonly tables: string
  readonly references: string
  readonly missing: string
  readonly missingNames: Readonly<Record<string, string>>
  readonly millimetres: string
  readonly assumed: (format: string) => string
  readonly ofVolume: (volume: string, format: string) => string
  readonly numbered: string
  readonly runOn: string
  readonly notNumbered: string
  readonly print: string
  readonly html: string
  readonly htmlFrame: string
  readonly single: string
  readonly spreads: string
  readonly smaller: string
  readonly larger: string
  readonly fit: string
  readonly wholePage: string
  readonly proof: string
  readonly proofHint: string
  readonly size: string
  readonly layout: string
  readonly view: string
  readonly find: string
  readonly findWords: string
  readonly findNext: string
  readonly findBefore: string
  readonly close: string
  readonly papers: string
  readonly search: string
  readonly found: (count: number, all: number) => string
  readonly unset: string
  readonly clean: string
  readonly nothing: string
  readonly dropTitle: string
  readonly dropText: string
  readonly dropFiles: string
  readonly dropFolder: string
  readonly dropKept: string
  readonly dropAgain: string
  readonly dropBusy: string
  readonly refused: Readonly<Record<string, string>>
  readonly keys: string
  readonly number: (value: number, digits?: number) => string
}

function russian(count: number, one: string, few: string, many: string): string {
  const [tens, units] = [count % 100, count % 10]
  return `${count} ${tens > 10 && tens < 20 ? many : units === 1 ? one : units > 1 && units < 5 ? few : many}`
}

function english(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`
}

const ru: PageWords = {
  back: 'Все доклады', whole: 'Весь сборник', setting: 'Набирается…', broken: 'Последнее сохранение набрать нельзя. Показаны прежние страницы.',
  lost: 'Просмотр остановлен. Запустите его снова: страница подключится сама.', gone: 'Такой рукописи здесь нет', failed: (reason) => `Не получилось: ${reason}`,
  pages: (count) => russian(count, 'страница', 'страницы', 'страниц'), page: (label) => `Страница ${label}`, link: (label) => (label === '' ? 'Ссылка' : `Ссылка: ${label}`), pagesRegion: 'Страницы',
  problems: 'Замечания', noProblems: 'Замечаний нет', severity: { error: 'Ошибка', warning: 'Предупреждение', info: 'Сведение' },
  counts: (errors, warnings, notes) => [errors > 0 ? russian(errors, 'ошибка', 'ошибки', 'ошибок') : '', warnings > 0 ? russian(warnings, 'предупреждение', 'предупреждения', 'предупреждений') : '', notes > 0 ? russian(notes, 'сведение', 'сведения', 'сведений') : ''].filter(Boolean).join(', '),
  quoted: (text) => `«${text}»`, place: (line, page) => `строка ${line}${page === '' ? '' : `, с. ${page}`}`, copied: (place) => `Скопировано: ${place}`, notFound: 'На страницах это место не найдено', edit: 'Открыть в редакторе', opened: 'Открыто в редакторе', editorFailed: 'Редактор не запустился',
  facts: 'О тексте', factPages: 'Страниц', of: (limit) => `из ${limit}`, characters: 'Знаков с пробелами', sheets: 'Авторских листов', figures: 'Рисунков', tables: 'Таблиц', references: 'Источников', missing: 'Не указано',
  missingNames: { title: 'название', authors: 'авторы', affiliation: 'место работы', email: 'эл. почта', orcid: 'ORCID', abstract: 'аннотация', keywords: 'ключевые слова', udk: 'УДК', translation: 'сведения на английском' },
  millimetres: 'мм', assumed: (format) => `${format}. Файла volume.yml рядом нет, поэтому формат взят обычный: у сборника он может быть другим.`, ofVolume: (volume, format) => `${format}, как в сборнике «${volume}»`,
  runOn: 'Тексты этой секции идут подряд, поэтому показаны все её страницы.', numbered: 'Номера страниц — по последней сборке', notNumbered: 'Номера страниц условные: сборник ещё не собирали',
  print: 'Печать', html: 'HTML', htmlFrame: 'Электронное издание', single: 'По одной', spreads: 'Разворотами', smaller: 'Мельче', larger: 'Крупнее', fit: 'По ширине', wholePage: 'Целиком', proof: 'Скачать корректуру', proofHint: 'PDF с номерами строк', size: 'Размер', layout: 'Страницы', view: 'Вид',
  find: 'Найти', findWords: 'Слова на страницах', findNext: 'Следующее место', findBefore: 'Предыдущее место', close: 'Закрыть',
  papers: 'Доклады', search: 'Найти по названию, автору или файлу', found: (count, all) => `Показано: ${count} из ${all}`, unset: 'не набран', clean: 'без замечаний', nothing: 'Ничего не найдено',
  dropTitle: 'Перетащите сюда рукопись', dropText: 'Файл .md вместе с рисунками, папку или архив zip. Вы увидите страницы такими, какими они будут напечатаны, и что в рукописи стоит исправить.', dropFiles: 'Выбрать файлы', dropFolder: 'Выбрать папку',
  dropKept: 'Файлы остаются на этом компьютере, во временной папке, и удаляются, когда просмотр остановлен.', dropAgain: 'Другая рукопись', dropBusy: 'Читаются файлы…',
  refused: { 'no-paper': 'Среди этих файлов нет рукописи с окончанием .md', 'too-large': 'Файлы слишком велики: больше 300 МБ', 'too-many': 'Файлов слишком много: больше 3000', 'unsafe-name': 'Имя одного из файлов не годится', 'bad-zip': 'Архив не читается', failed: 'Не получилось. Попробуйте ещё раз.' },
  keys: 'Клавиши: n и p — следующее и предыдущее замечание, + и − — масштаб, 0 — по ширине, s — развороты, / — найти',
  number: (value, digits = 0) => value.toLocaleString('ru', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

const en: PageWords = {
  back: 'All papers', whole: 'Whole book', setting: 'Setting…', broken: 'The latest save cannot be set. These are the pages before it.',
  lost: 'The preview has stopped. Start it again and this page will find it.', gone: 'There is no such manuscript here', failed: (reason) => `Failed: ${reason}`,
  pages: (count) => english(count, 'page'), page: (label) => `Page ${label}`, link: (label) => (label === '' ? 'Link' : `Link: ${label}`), pagesRegion: 'Pages',
  problems: 'Problems', noProblems: 'No problems', severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  counts: (errors, warnings, notes) => [errors > 0 ? english(errors, 'error') : '', warnings > 0 ? english(warnings, 'warning') : '', notes > 0 ? english(notes, 'note') : ''].filter(Boolean).join(', '),
  quoted: (text) => `“${text}”`, place: (line, page) => `line ${line}${page === '' ? '' : `, p. ${page}`}`, copied: (place) => `Copied: ${place}`, notFound: 'This place was not found on the pages', edit: 'Open in the editor', opened: 'Opened in the editor', editorFailed: 'The editor could not be started',
  facts: 'About the text', factPages: 'Pages', of: (limit) => `of ${limit}`, characters: 'Characters with spaces', sheets: 'Author’s sheets (40,000)', figures: 'Figures', tables: 'Tables', references: 'References', missing: 'Not given',
  missingNames: { title: 'title', authors: 'authors', affiliation: 'affiliation', email: 'email', orcid: 'ORCID', abstract: 'abstract', keywords: 'keywords', udk: 'UDC', translation: 'translation' },
  millimetres: 'mm', assumed: (format) => `${format}. There is no volume.yml near the paper, so the usual format is assumed: that of the volume may differ.`, ofVolume: (volume, format) => `${format}, as in “${volume}”`,
  runOn: 'The texts of this section follow each other on its pages, so all of them are shown.', numbered: 'Page numbers are those of the last build', notNumbered: 'Page numbers are provisional: the volume was not built yet',
  print: 'Print', html: 'HTML', htmlFrame: 'HTML edition', single: 'Single', spreads: 'Spreads', smaller: 'Smaller', larger: 'Larger', fit: 'Fit width', wholePage: 'Whole page', proof: 'Download proof', proofHint: 'PDF with line numbers', size: 'Size', layout: 'Pages', view: 'View',
  find: 'Find', findWords: 'Words on the pages', findNext: 'Next place', findBefore: 'Previous place', close: 'Close',
  papers: 'Papers', search: 'Find by title, author or file', found: (count, all) => `${count} of ${all} shown`, unset: 'not set', clean: 'no problems', nothing: 'Nothing found',
  dropTitle: 'Drop a manuscript here', dropText: 'A .md file with its images, a folder, or a zip. You will see the pages exactly as they will be printed, and what to mend in the manuscript.', dropFiles: 'Choose files', dropFolder: 'Choose a folder',
  dropKept: 'The files stay on this computer, in a temporary folder, and are removed when the preview stops.', dropAgain: 'Another manuscript', dropBusy: 'Reading the files…',
  refused: { 'no-paper': 'There is no manuscript ending in .md among these files', 'too-large': 'The files are too large: more than 300 MB', 'too-many': 'There are too many files: more than 3000', 'unsafe-name': 'One of the files has a name that cannot be used', 'bad-zip': 'The archive cannot be read', failed: 'That did not work. Try again.' },
  keys: 'Keys: n and p go to the next and previous problem, + and − zoom, 0 fits the width, s shows spreads, / finds words',
  number: (value, digits = 0) => value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

export const lang: 'ru' | 'en' = navigator.languages.map((each) => each.slice(0, 2)).find((each) => each === 'ru' || each === 'en') === 'ru' ? 'ru' : 'en'
export const words: PageWords = lang === 'ru' ? ru : en
