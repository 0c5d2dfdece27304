// The words of a letter to an author, beside those of the problems themselves.
import type { Kind, Lang } from '../model/paper.ts'

export interface LetterWords {
  readonly to: string
  readonly subject: (work: string, count: number) => string
  /** «Ваш доклад «…»». */
  readonly work: (kind: Kind, title: string) => string
  readonly greeting: (names: readonly string[]) => string
  readonly opening: (volume: string, work: string, pages: string) => string
  readonly unset: string
  readonly errors: string
  /** `also`: after errors. */
  readonly warnings: (also: boolean) => string
  /** Of a paper that has no title. */
  readonly file: (name: string) => string
  /** `line`: of the page, where a proof numbers it. */
  readonly page: (page: string, line: number | null) => string
  readonly line: (line: number) => string
  readonly more: (count: number) => string
  readonly draft: string
  readonly request: string
  readonly close: string
  readonly secretary: string
  /** Keys of the metadata block as an author calls them. */
  readonly keys: Readonly<Record<string, string>>
}

const kindsRu: Readonly<Record<Kind, string>> = { paper: 'Ваш доклад', abstract: 'Ваши тезисы', foreword: 'предисловие', resolution: 'резолюция', notice: 'текст' }
const kindsEn: Readonly<Record<Kind, string>> = { paper: 'your paper', abstract: 'your abstract', foreword: 'the foreword', resolution: 'the resolution', notice: 'the text' }

export const letterWords: Readonly<Record<Lang, LetterWords>> = {
  ru: {
    to: 'Кому', subject: (work, count) => `Тема: ${capital(work)}: просим проверить (замечаний: ${count})`, work: (kind, title) => [kindsRu[kind], title].filter(Boolean).join(' '),
    greeting: (names) => (names.length === 0 ? 'Здравствуйте!' : names.length > 3 ? 'Здравствуйте, уважаемые авторы!' : `Здравствуйте, ${names.join(', ')}!`),
    opening: (volume, work, pages) => `Мы готовим к печати ${['сборник', volume].filter(Boolean).join(' ')}. В нём ${work}${pages === '' ? '' : ` (с. ${pages} черновика)`}. Перед печатью мы хотим спросить Вас вот о чём.`,
    unset: 'Пока это не исправлено, текст не может быть напечатан: в черновике на его месте стоит страница-заглушка.',
    errors: 'Без этого напечатать текст правильно нельзя:', warnings: (also) => `Посмотрите, пожалуйста, ${also ? 'и ' : ''}эти места:`, file: (name) => `(файл «${name}»)`,
    page: (page, line) => (line === null ? `с. ${page}` : `с. ${page}, строка ${line}`), line: (line) => `строка ${line} файла`, more: (count) => `и ещё таких мест: ${count}`,
    draft: 'Номера страниц даны по черновику сборника и могут измениться.',
    request: 'Пришлите, пожалуйста, исправленный текст или просто ответьте на это письмо по пунктам. Если мы ошиблись и всё верно, напишите и об этом. Если что-то непонятно, спрашивайте: поможем.',
    close: 'С уважением и благодарностью,', secretary: '[имя, отчество и фамилия секретаря, телефон]',
    keys: { email: 'электронная почта', lang: 'язык', kind: 'вид текста', id: 'короткое имя', limits: 'допустимый объём', bibliography: 'файл библиографии' }
  },
  en: {
    to: 'To', subject: (work, count) => `Subject: ${capital(work)}: questions before printing (${count})`, work: (kind, title) => [kindsEn[kind], title].filter(Boolean).join(' '),
    greeting: (names) => (names.length === 0 ? 'Hello,' : names.length > 3 ? 'Dear authors,' : `Dear ${names.join(', ')},`),
    opening: (volume, work, pages) => `We are preparing ${['the volume', volume].filter(Boolean).join(' ')} for print. It holds ${work}${pages === '' ? '' : ` (${pages.includes('–') ? 'pp.' : 'p.'} ${pages} of the draft)`}. Before it is printed we would like to ask you the following.`,
    unset: 'Until this is mended the text cannot be printed: a placeholder page stands for it in the draft.',
    errors: 'Without these the text cannot be printed rightly:', warnings: (also) => `Please look at these places${also ? ' too' : ''}:`, file: (name) => `(file “${name}”)`,
    page: (page, line) => (line === null ? `p. ${page}` : `p. ${page}, line ${line}`), line: (line) => `line ${line} of the file`, more: (count) => `and ${count} more such places`,
    draft: 'Page numbers are those of the draft and may change.',
    request: 'Please send the corrected text, or simply answer this letter point by point. If we are mistaken and all is well, tell us so. If anything is unclear, ask: we are glad to help.',
    close: 'With thanks and kind regards,', secretary: '[name and telephone of the secretary]',
    keys: { email: 'e-mail', lang: 'language', kind: 'kind of text', id: 'short name', limits: 'allowed length', bibliography: 'file of the bibliography' }
  }
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
