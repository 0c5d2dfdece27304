// What set-up says, in Russian or English by the locale.
const texts = {
  'node-too-old': {
    en: 'Node.js {found} is too old; version {needed} or newer is needed.\nGet it from https://nodejs.org',
    ru: 'Node.js {found} слишком старый; нужна версия {needed} или новее.\nЕё можно взять на https://nodejs.org'
  },
  dependencies: { en: 'Installing dependencies…', ru: 'Устанавливаются зависимости…' },
  'dependencies-failed': { en: 'The dependencies could not be installed; npm said:', ru: 'Не удалось установить зависимости; npm сообщает:' },
  compile: { en: 'Compiling…', ru: 'Программа компилируется…' },
  'compile-failed': { en: 'The program could not be compiled:', ru: 'Не удалось скомпилировать программу:' },
  unpack: { en: 'Unpacking the browser…', ru: 'Распаковывается браузер…' },
  download: { en: 'Downloading a browser…', ru: 'Скачивается браузер…' },
  browser: { en: 'Browser: {found}', ru: 'Браузер: {found}' }
}

const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || Intl.DateTimeFormat().resolvedOptions().locale

/** The language of set-up's messages. */
export const lang = /^ru/i.test(locale) ? 'ru' : 'en'

/** The text by its id, with its placeholders filled. */
export function text(id, values = {}) {
  return texts[id][lang].replace(/\{(\w+)\}/g, (_, name) => values[name])
}
