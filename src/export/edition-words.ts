// The words the HTML edition says beside the words of the trade.
import type { Lang } from '../model/paper.ts'

export interface EditionWords {
  readonly table: string
  readonly listing: string
  readonly formula: string
  readonly backToText: string
  readonly skip: string
  readonly contents: string
  readonly authors: string
  readonly decisions: string
  readonly search: string
  readonly searchHint: string
  readonly find: string
  readonly results: string
  readonly loading: string
  readonly found: string
  readonly nothing: string
  readonly citation: string
  readonly cite: string
  readonly gost: string
  readonly copy: string
  readonly copied: string
  readonly copyFailed: string
  readonly offprint: string
  readonly previous: string
  readonly next: string
  readonly navigation: string
  readonly neighbours: string
  readonly draft: string
  readonly draftNote: string
  readonly printedPages: string
  readonly number: string
  readonly decision: string
  readonly responsible: string
  readonly due: string
  readonly lead: string
  readonly table_of: string
  readonly download: string
  readonly oneFile: string
  readonly event: string
  readonly page: string
  readonly marks: string
  readonly unset: string
}

export const editionWords: Readonly<Record<Lang, EditionWords>> = {
  ru: {
    table: 'Таблица', listing: 'Листинг', formula: 'Формула', backToText: 'Назад к тексту', skip: 'К тексту',
    contents: 'Содержание', authors: 'Авторы', decisions: 'Решения', search: 'Поиск по сборнику', searchHint: 'Слово или начало слова', find: 'Найти',
    results: 'Найденное', loading: 'Чтение текста сборника…', found: 'Найдено текстов: {n}', nothing: 'Ничего не найдено. Попробуйте начало слова без окончания.',
    citation: 'Ссылка на доклад', cite: 'Ссылка для списка литературы', gost: 'ГОСТ Р 7.0.5', copy: 'Скопировать', copied: 'Скопировано', copyFailed: 'Выделено: скопируйте сочетанием Ctrl+C',
    offprint: 'Оттиск (PDF)', previous: 'Предыдущий', next: 'Следующий', navigation: 'Разделы издания', neighbours: 'Соседние тексты',
    draft: 'Черновик', draftNote: 'В сборнике есть неисправленные ошибки: страницы и текст могут измениться.', printedPages: 'Страницы печатного издания',
    number: 'Пункт', decision: 'Решение', responsible: 'Ответственный', due: 'Срок', lead: 'Раздел', table_of: 'Реестр решений', download: 'Скачать таблицу (CSV)',
    oneFile: 'Весь сборник', event: 'Конференция', page: 'с.', marks: 'Числа у текста — начала страниц печатного издания.', unset: 'Текст не набран. Причина:'
  },
  en: {
    table: 'Table', listing: 'Listing', formula: 'Formula', backToText: 'Back to the text', skip: 'Skip to the text',
    contents: 'Contents', authors: 'Authors', decisions: 'Decisions', search: 'Search the volume', searchHint: 'A word or its beginning', find: 'Find',
    results: 'Results', loading: 'Reading the text of the volume…', found: 'Papers found: {n}', nothing: 'Nothing found. Try the beginning of a word.',
    citation: 'Citation', cite: 'Cite this paper', gost: 'GOST R 7.0.5', copy: 'Copy', copied: 'Copied', copyFailed: 'Selected: press Ctrl+C to copy',
    offprint: 'Offprint (PDF)', previous: 'Previous', next: 'Next', navigation: 'Parts of the edition', neighbours: 'Neighbouring papers',
    draft: 'Draft', draftNote: 'Errors of the volume still stand: pages and text may change.', printedPages: 'Pages of the printed volume',
    number: 'Item', decision: 'Decision', responsible: 'Responsible', due: 'Due', lead: 'Part', table_of: 'Register of decisions', download: 'Download the table (CSV)',
    oneFile: 'The whole volume', event: 'Conference', page: 'p.', marks: 'Numbers beside the text mark where pages of the printed volume begin.', unset: 'The text is not set. Reason:'
  }
}
