// The browser that prints, or the reasons why there is none.

/** Where a browser was found, in the order of the search. */
export type BrowserSource = 'option' | 'environment' | 'puppeteer' | 'installed' | 'package'

export interface BrowserChoice {
  readonly found: true
  readonly executablePath: string
  readonly source: BrowserSource
  /** As the browser names itself, such as `HeadlessChrome/147.0.7727.0`. */
  readonly product: string
  /** False where the system lets no browser start with its sandbox: for root, or without user namespaces. */
  readonly sandbox: boolean
  /** A folder of shared libraries the machine lacks; '' where it lacks none. */
  readonly libraryPath: string
  /** The file that keeps the three facts above for the next run. */
  readonly record: string
}

export interface NoBrowser {
  readonly found: false
  readonly tried: readonly RejectedBrowser[]
}

export interface RejectedBrowser {
  readonly path: string
  readonly source: BrowserSource
  readonly reason: string
}

/** What the machine's owner must do, in two lines. */
export function noBrowserMessage(none: NoBrowser, lang: 'ru' | 'en'): string {
  const chosen = none.tried.find((browser) => browser.source === 'option' || browser.source === 'environment')
  if (chosen !== undefined) return chosenBrowserMessage(chosen, lang)
  if (lang === 'ru') {
    return 'Не найден браузер, который печатает страницы.\nУстановите Google Chrome или Chromium (в Debian и Ubuntu: apt-get install chromium) либо укажите его: --browser ПУТЬ.'
  }
  return 'No browser to print the pages was found.\nInstall Google Chrome or Chromium (on Debian and Ubuntu: apt-get install chromium), or name one: --browser PATH.'
}

function chosenBrowserMessage(chosen: RejectedBrowser, lang: 'ru' | 'en'): string {
  const setting = chosen.source === 'option' ? '--browser' : 'PUPPETEER_EXECUTABLE_PATH'
  if (lang === 'ru') {
    return `Браузер ${chosen.path} не годится: ${chosen.reason}\nИсправьте ${setting} или уберите, чтобы браузер был найден сам.`
  }
  return `The browser ${chosen.path} cannot be used: ${chosen.reason}\nCorrect ${setting}, or leave it out to have a browser found.`
}
