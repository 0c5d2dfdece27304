// What the program says, in both languages. Rules have their own texts in model/rules.ts.
import type { StageName } from '../model/doors.ts'
import { quotedIn } from '../model/quoted.ts'
import type { MessageLang } from '../model/rules.ts'

export interface Texts {
  readonly stages: Readonly<Record<StageName, string>>
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>
  readonly quoted: (words: string) => string
  /** Where a problem stands in print; either may be ''. */
  readonly place: (quoted: string, page: string) => string
  readonly rules: (file: string) => string
  readonly ready: (file: string) => string
  readonly draft: (file: string) => string
  /** Of the finished volume that an earlier build left. */
  readonly older: (file: string) => string
  readonly busyVolume: (file: string) => string
  readonly busyOffprints: (files: string) => string
  readonly nothing: string
  readonly pages: (pages: number, papers: number, authors: number) => string
  readonly sheets: (conventional: string, publishers: string) => string
  readonly placeholders: (titles: string) => string
  readonly problems: (errors: number, warnings: number, infos: number) => string
  readonly noProblems: string
  readonly verified: (checks: number) => string
  readonly notVerified: string
  readonly html: (file: string) => string
  readonly letters: (folder: string, count: number) => string
  readonly report: (file: string) => string
  readonly time: (seconds: string, printed: number, kept: number) => string
  readonly noFolder: (folder: string) => string
  /** `command`: the same for the whole volume. */
  readonly partOfVolume: (folder: string, command: string) => string
  readonly noPaper: (file: string) => string
  readonly machineFailed: (reason: string) => string
  readonly busyFile: (file: string) => string
  readonly checked: (papers: number) => string
  readonly noVolume: (folder: string) => string
  readonly kit: (file: string) => string
  readonly kitHow: string
  readonly noKit: string
  readonly proofs: (folder: string, count: number) => string
  readonly noProofs: string
  /** Papers that have a letter and no proof. */
  readonly unsetProofs: (ids: string) => string
  readonly proofLetters: string
  readonly proofUntil: (day: string) => string
  readonly interrupted: string
  readonly unpacking: string
  readonly typographyChanges: (lines: number, marked: boolean) => string
  readonly typographyOff: string
  readonly typographyWritten: (lines: number, file: string) => string
  readonly typographyNotWritten: (file: string) => string
  readonly previewAt: (url: string) => string
  /** Others can see the papers. */
  readonly previewOpen: (host: string) => string
  readonly previewEnded: string
  /** `code` of the system: why nothing can listen there. */
  readonly previewRefused: (code: string, host: string, port: number) => string
}

/** «1 доклад, 2 доклада, 5 докладов». */
function counted(number: number, one: string, few: string, many: string): string {
  const tens = number % 100
  const units = number % 10
  const form = tens > 10 && tens < 20 ? many : units === 1 ? one : units > 1 && units < 5 ? few : many
  return `${number} ${form}`
}

function plural(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}

export const texts: Readonly<Record<MessageLang, Texts>> = {
  ru: {
    stages: { read: 'Чтение сборника', set: 'Набор', print: 'Печать полос', number: 'Нумерация и содержание', join: 'Сборка книги', verify: 'Проверка готовой книги', press: 'Подготовка к печати', proof: 'Корректуры', write: 'Запись' },
    severity: { error: 'ошибка', warning: 'предупреждение', info: 'сведение' },
    quoted: (words) => quotedIn(words, 'ru'),
    place: (quoted, page) => [quoted === '' ? '' : `в тексте: ${quoted}`, page === '' ? '' : `с. ${page}`].filter(Boolean).join(', '),
    rules: (file) => `Что значит каждое правило и как исправить, с примерами: ${file}`,
    ready: (file) => `Сборник готов: ${file}`,
    older: (file) => `${file} в этой папке — от прежней сборки: этих рукописей в нём нет`,
    draft: (file) => `Черновик сборника: ${file}. Исправьте ошибки, и он станет сборником.`,
    busyVolume: (file) => `${file} открыт в другой программе и остался прежним: новая книга записана рядом под именем с датой`,
    busyOffprints: (files) => `открыты в другой программе и остались прежними: ${files}. Закройте их и соберите сборник ещё раз`,
    nothing: 'Сборник не собран: сначала исправьте ошибки.',
    pages: (pages, papers, authors) => `${counted(pages, 'страница', 'страницы', 'страниц')}, ${counted(papers, 'текст', 'текста', 'текстов')}, ${counted(authors, 'автор', 'автора', 'авторов')}`,
    sheets: (conventional, publishers) => `усл. печ. л. ${conventional}, уч.-изд. л. ${publishers}`,
    placeholders: (titles) => `вместо них страницы-заглушки: ${titles}`,
    problems: (errors, warnings, infos) => `замечания: ${counted(errors, 'ошибка', 'ошибки', 'ошибок')}, ${counted(warnings, 'предупреждение', 'предупреждения', 'предупреждений')}, ${counted(infos, 'сведение', 'сведения', 'сведений')}`,
    noProblems: 'замечаний нет',
    verified: (checks) => `готовая книга проверена: ${counted(checks, 'проверка пройдена', 'проверки пройдены', 'проверок пройдено')}`,
    notVerified: 'готовая книга НЕ прошла проверку (см. ошибки volume-verified)',
    html: (file) => `электронное издание: ${file}`,
    letters: (folder, count) => `письма авторам с их замечаниями: ${folder} (${counted(count, 'письмо', 'письма', 'писем')})`,
    report: (file) => `отчёт: ${file}`,
    time: (seconds, printed, kept) => `время: ${seconds.replace('.', ',')} с (напечатано заново ${printed}, взято из запаса ${kept})`,
    noFolder: (folder) => `Папки «${folder}» нет. Укажите папку с рукописями: proceedings build папка`,
    partOfVolume: (folder, command) => `Папка «${folder}» — часть сборника и без него не собирается. Весь сборник: ${command}`,
    noPaper: (file) => `Файла «${file}» нет.`,
    machineFailed: (reason) => `Не получилось: ${reason}`,
    busyFile: (file) => `Файл «${file}» не записать: он открыт в другой программе или защищён от записи. Закройте его и повторите команду.`,
    checked: (papers) => `Проверено: ${counted(papers, 'текст', 'текста', 'текстов')}`,
    noVolume: (folder) => `В папке «${folder}» нет файла volume.yml, а комплект для авторов делается из него.`,
    kit: (file) => `Комплект для авторов: ${file}. В нём:`,
    kitHow: 'Разошлите его авторам. Имён, адресов, телефонов, сведений о типографии и состава сборника в нём нет.',
    noKit: 'Комплекта нет: сначала исправьте ошибки в volume.yml.',
    proofs: (folder, count) => `Корректуры для авторов: ${folder} (${counted(count, 'доклад', 'доклада', 'докладов')})`,
    noProofs: 'Корректур нет: сначала исправьте ошибки.',
    unsetProofs: (ids) => `не набраны, вместо корректуры только письмо: ${ids}`,
    proofLetters: 'рядом с каждой корректурой лежит готовое письмо автору (.txt): скопируйте его в почту и приложите PDF',
    proofUntil: (day) => `ответ в письмах просим дать до ${day}; другой день: --until 2026-12-31`,
    interrupted: 'Прервано. Прежние результаты не тронуты.',
    unpacking: 'Распаковывается браузер (один раз)…',
    typographyChanges: (lines, marked) => (lines === 0 ? 'Менять нечего (неразрывные пробелы показывает --spaces).' : `При печати изменятся знаки: ${counted(lines, 'строка', 'строки', 'строк')}.${marked ? ' ⍽ — неразрывный пробел.' : ''} Рукопись не тронута; изменить её: --write.`),
    typographyOff: 'В рукописи указано typography: off, знаки печатаются как набраны.',
    typographyWritten: (lines, file) => `Изменено в ${file}: ${counted(lines, 'строка', 'строки', 'строк')}.`,
    typographyNotWritten: (file) => `${file} не изменён: он не в UTF-8. Сохраните его в UTF-8 и повторите.`,
    previewAt: (url) => `Просмотр: ${url}\nСтраница следит за каждым сохранением. Остановить: Ctrl+C.`,
    previewOpen: (host) => `Внимание: просмотр открыт на адресе ${host}. Рукописи видны всем, кто до него дотянется.`,
    previewEnded: 'Просмотр остановлен.',
    previewRefused: (code, host, port) => (code === 'EADDRINUSE' ? `Порт ${port} занят: возможно, просмотр уже запущен. Назовите другой порт или уберите --port, и найдётся свободный.` : code === 'EACCES' ? `Порт ${port} система не отдаёт. Назовите другой, больше 1024, или уберите --port.` : `Адреса ${host} у этого компьютера нет. Проверьте --host.`)
  },
  en: {
    stages: { read: 'Reading the volume', set: 'Setting', print: 'Printing pages', number: 'Numbering and contents', join: 'Joining the book', verify: 'Verifying the finished book', press: 'Making the files for the printing house', proof: 'Proofs', write: 'Writing' },
    severity: { error: 'error', warning: 'warning', info: 'note' },
    quoted: (words) => quotedIn(words, 'en'),
    place: (quoted, page) => [quoted === '' ? '' : `in the text: ${quoted}`, page === '' ? '' : `p. ${page}`].filter(Boolean).join(', '),
    rules: (file) => `What each rule means and how to mend it, with examples: ${file}`,
    ready: (file) => `The volume is ready: ${file}`,
    older: (file) => `${file} in this folder is of an earlier build and does not hold these manuscripts`,
    draft: (file) => `A draft of the volume: ${file}. Correct the errors and it becomes the volume.`,
    busyVolume: (file) => `${file} is open in another program and stays as it was: the new book stands beside it under a dated name`,
    busyOffprints: (files) => `open in another program and left as they were: ${files}. Close them and build again`,
    nothing: 'No volume was made: correct the errors first.',
    pages: (pages, papers, authors) => `${plural(pages, 'page', 'pages')}, ${plural(papers, 'text', 'texts')}, ${plural(authors, 'author', 'authors')}`,
    sheets: (conventional, publishers) => `conventional sheets ${conventional}, publisher’s sheets ${publishers}`,
    placeholders: (titles) => `placeholder pages stand for: ${titles}`,
    problems: (errors, warnings, infos) => `problems: ${plural(errors, 'error', 'errors')}, ${plural(warnings, 'warning', 'warnings')}, ${plural(infos, 'note', 'notes')}`,
    noProblems: 'no problems',
    verified: (checks) => `the finished book was verified: ${plural(checks, 'check', 'checks')} passed`,
    notVerified: 'the finished book did NOT pass verification (see volume-verified)',
    html: (file) => `HTML edition: ${file}`,
    letters: (folder, count) => `letters to authors with their problems: ${folder} (${plural(count, 'letter', 'letters')})`,
    report: (file) => `report: ${file}`,
    time: (seconds, printed, kept) => `time: ${seconds} s (${printed} printed, ${kept} from the cache)`,
    noFolder: (folder) => `There is no folder “${folder}”. Name the folder with the manuscripts: proceedings build folder`,
    partOfVolume: (folder, command) => `The folder “${folder}” is a part of a volume and is not made without it. The whole volume: ${command}`,
    noPaper: (file) => `There is no file “${file}”.`,
    machineFailed: (reason) => `Failed: ${reason}`,
    busyFile: (file) => `The file “${file}” cannot be written: it is open in another program, or guarded. Close it and give the command again.`,
    checked: (papers) => `Checked: ${plural(papers, 'text', 'texts')}`,
    noVolume: (folder) => `There is no volume.yml in the folder “${folder}”, and the kit for authors is made from it.`,
    kit: (file) => `The kit for authors: ${file}. It holds:`,
    kitHow: 'Mail it to the authors. No names, addresses or telephones, nothing of the printing house and no list of papers is in it.',
    noKit: 'No kit was made: correct the errors in volume.yml first.',
    proofs: (folder, count) => `Proofs for authors: ${folder} (${plural(count, 'paper', 'papers')})`,
    noProofs: 'There are no proofs: correct the errors first.',
    unsetProofs: (ids) => `not set, so there is a letter only: ${ids}`,
    proofLetters: 'beside every proof lies the letter to its author (.txt), ready to be copied into an e-mail with the PDF attached',
    proofUntil: (day) => `the letters ask for an answer by ${day}; another day: --until 2026-12-31`,
    interrupted: 'Interrupted. Earlier results are untouched.',
    unpacking: 'Unpacking the browser (once)…',
    typographyChanges: (lines, marked) => (lines === 0 ? 'Nothing to change (no-break spaces are shown by --spaces).' : `Signs will be printed otherwise in ${plural(lines, 'line', 'lines')}.${marked ? ' ⍽ is a no-break space.' : ''} The manuscript is left alone; to change it: --write.`),
    typographyOff: 'The manuscript says typography: off; its signs are printed as typed.',
    typographyWritten: (lines, file) => `Changed in ${file}: ${plural(lines, 'line', 'lines')}.`,
    typographyNotWritten: (file) => `${file} was left as it is: it is not in UTF-8. Save it in UTF-8 and try again.`,
    previewAt: (url) => `Preview: ${url}\nThe page follows every save. Stop: Ctrl+C.`,
    previewOpen: (host) => `Warning: the preview listens on ${host}. Everyone who can reach it sees the manuscripts.`,
    previewEnded: 'The preview was stopped.',
    previewRefused: (code, host, port) => (code === 'EADDRINUSE' ? `Port ${port} is taken: perhaps a preview runs already. Name another port, or leave --port out and a free one is found.` : code === 'EACCES' ? `The system does not give port ${port}. Name another above 1024, or leave --port out.` : `This machine has no address ${host}. Look at --host.`)
  }
}
