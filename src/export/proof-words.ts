// The words of a letter that a proof is mailed with, beside those of every letter.
import type { Lang } from '../model/paper.ts'

export interface ProofWords {
  readonly proof: string
  readonly subject: (work: string) => string
  /** `pages` is '' or the folios of its pages. */
  readonly attached: (file: string, work: string, volume: string, pages: string) => string
  /** Of texts that follow one another on the same pages. */
  readonly shared: string
  readonly asked: string
  readonly read: string
  readonly answer: string
  /** In place of the proof of a paper that could not be set. */
  readonly later: string
  readonly until: (day: string) => string
}

export const proofWords: Readonly<Record<Lang, ProofWords>> = {
  ru: {
    proof: 'Корректура',
    subject: (work) => `Тема: Корректура: ${work}`,
    attached: (file, work, volume, pages) => `К этому письму приложен файл ${file}. Это корректура: ${work}, те самые страницы, которые будут напечатаны${volume === '' ? '' : ` в сборнике ${volume}`}${pages === '' ? '' : ` (с. ${pages})`}. На полях каждой страницы стоят номера строк.`,
    shared: 'На этих же страницах стоят и тексты Ваших соседей по секции: за них ответят они сами.',
    asked: 'Перед печатью мы хотим спросить Вас вот о чём. Номера строк — по корректуре.',
    read: 'Прочтите, пожалуйста, все страницы. Вернее всего ошибки находятся в фамилиях и инициалах, местах работы и адресах, числах, формулах, таблицах, подписях к рисункам и цитатах: кроме Вас, их никто не проверит.',
    answer: 'Поправки пришлите ответом на это письмо, называя страницу и строку, например: «с. 5, строка 12: вместо „…“ нужно „…“». Новый текст целиком присылать не нужно. Пожалуйста, исправляйте только ошибки: новые абзацы и рисунки сдвинут страницы всего сборника.',
    later: 'Как только текст будет исправлен, мы пришлём Вам корректуру: страницы, как они будут напечатаны.',
    until: (day) => `Ждём Вашего ответа не позднее ${day}. Если поправок нет, напишите, пожалуйста, и об этом.`
  },
  en: {
    proof: 'Proof',
    subject: (work) => `Subject: Proof of ${work}`,
    attached: (file, work, volume, pages) => `The file ${file} is attached to this letter. It is the proof of ${work}: the very pages that will be printed${volume === '' ? '' : ` in the volume ${volume}`}${pages === '' ? '' : ` (${/[–-]/.test(pages) ? 'pp.' : 'p.'} ${pages})`}. The lines of every page are numbered in its margin.`,
    shared: 'The same pages hold texts of your neighbours in the section: they will answer for these themselves.',
    asked: 'Before it is printed we would like to ask you the following. Lines are numbered as in the proof.',
    read: 'Please read all its pages. Mistakes hide best in names and initials, affiliations and addresses, numbers, formulas, tables, captions and quotations: nobody but you can check these.',
    answer: 'Please send corrections as an answer to this letter and name the page and the line, such as “p. 5, line 12: for ‘…’ read ‘…’”. There is no need to send the whole text anew. Please correct mistakes only: new paragraphs and figures would move the pages of the whole volume.',
    later: 'As soon as the text is mended we will send you its proof: the pages as they will be printed.',
    until: (day) => `Please answer by ${day}. If there is nothing to correct, please tell us so.`
  }
}
