// What `press` says, in both languages.
import type { MessageLang } from '../model/rules.ts'
import type { Refusal } from '../press.ts'

export interface PressTexts {
  readonly finding: (severity: string, text: string, pages: string) => string
  readonly made: (folder: string, files: string, draft: boolean) => string
  /** Files that a viewer holds: the package is not whole. */
  readonly busy: (files: string) => string
  readonly nothing: string
  /** `colour`: how many pages have colours, on how many leaves, and which. */
  readonly pages: (pages: number, colour: number, leaves: number, which: string) => string
  readonly report: (file: string) => string
  readonly refused: Readonly<Record<Refusal['why'], (pages: string) => string>>
}

export const pressTexts: Readonly<Record<MessageLang, PressTexts>> = {
  ru: {
    finding: (severity, text, pages) => `  ${severity}: ${pages === '' ? text : `${text.replace(/\.$/, '')} (с. ${pages}).`}`,
    made: (folder, files, draft) => (draft ? `Черновики для типографии в папке ${folder}: ${files}. В печать их отдавать нельзя: сначала исправьте ошибки.` : `Файлы для типографии в папке ${folder}: ${files}`),
    busy: (files) => `Комплект не полон: открыты в другой программе и остались прежними ${files}. Закройте их и повторите команду; так, как есть, файлы типографии не отдавайте.`,
    nothing: 'Файлы для типографии не сделаны: сначала исправьте ошибки.',
    pages: (pages, colour, leaves, which) => `страниц: ${pages}, из них цветных: ${colour === 0 ? 'нет' : `${colour} (${which}); листов бумаги с цветом: ${leaves}`}`,
    report: (file) => `проверка перед печатью: ${file}`,
    refused: {
      'no-package': () => 'Заменять нечего: сначала сделайте весь комплект командой proceedings press.',
      'no-page': (pages) => `Таких страниц нет: ${pages}. Назовите их по номерам, напечатанным в книге, например 45-48.`,
      moved: (pages) => `Страницы для замены не сделаны: изменились и другие страницы: ${pages}. Уменьшите правку, чтобы остальной текст остался на месте, или сдайте весь комплект заново.`
    }
  },
  en: {
    finding: (severity, text, pages) => `  ${severity}: ${pages === '' ? text : `${text.replace(/\.$/, '')} (p. ${pages}).`}`,
    made: (folder, files, draft) => (draft ? `Drafts for the printing house in ${folder}: ${files}. They must not be printed: correct the errors first.` : `Files for the printing house in ${folder}: ${files}`),
    nothing: 'No files were made for the printing house: correct the errors first.',
    busy: (files) => `The package is not whole: ${files} are open in another program and stay as they were. Close them and give the command again; do not hand the files over as they are.`,
    pages: (pages, colour, leaves, which) => `pages: ${pages}, in colour: ${colour === 0 ? 'none' : `${colour} (${which}); leaves with colour: ${leaves}`}`,
    report: (file) => `preflight: ${file}`,
    refused: {
      'no-package': () => 'There is nothing to replace pages of: make the whole package with proceedings press first.',
      'no-page': (pages) => `There are no such pages: ${pages}. Name them by the numbers printed in the book, such as 45-48.`,
      moved: (pages) => `No replacement pages were made: other pages changed too: ${pages}. Make the change smaller, so that the rest of the text stays where it is, or hand in the whole package again.`
    }
  }
}
