// Why a document was not printed: one sentence in each language of messages.

const texts = {
  crashed: { en: 'The page crashed in the browser.', ru: 'Страница в браузере аварийно завершилась.' },
  timeout: { en: 'The browser gave no result within {found} s.', ru: 'Браузер не ответил за {found} с.' },
  font: { en: 'The font {found} could not be read.', ru: 'Не удалось прочитать шрифт {found}.' },
  image: { en: 'The image {found} could not be shown.', ru: 'Не удалось показать изображение {found}.' },
  failed: { en: 'The browser could not print: {found}', ru: 'Браузер не смог напечатать: {found}' },
  start: { en: 'The browser did not start: {found}', ru: 'Браузер не запустился: {found}' },
  changed: { en: 'The browser on this machine has changed ({found}); run the command again.', ru: 'Браузер на этой машине сменился ({found}); повторите команду.' },
  closed: { en: 'Printing was stopped.', ru: 'Печать остановлена.' }
} as const

export type PrintFailure = keyof typeof texts

export class PrintError extends Error {
  override readonly name = 'PrintError'
  readonly failure: PrintFailure
  /** The message in Russian; `message` is the one in English. */
  readonly messageRu: string

  constructor(failure: PrintFailure, found = '') {
    super(texts[failure].en.replace('{found}', () => found))
    this.failure = failure
    this.messageRu = texts[failure].ru.replace('{found}', () => found)
  }
}
