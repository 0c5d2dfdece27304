// The volume → a page of plain words for an author who has never typed a command.
import type { Artifact } from '../model/artifact.ts'
import type { Lang } from '../model/paper.ts'
import type { Limits, Volume } from '../model/volume.ts'
import { figureFile, sampleFile } from './kit-sample.ts'

export interface KitContents {
  readonly bibliographies: readonly string[]
  readonly hasTemplate: boolean
  readonly hasFaces: boolean
  readonly hasFigure: boolean
}

const names: Readonly<Record<Lang, string>> = { ru: 'ИНСТРУКЦИЯ.txt', en: 'README.txt' }

export function kitInstruction({ lang, title, limits }: Pick<Volume, 'lang' | 'title' | 'limits'>, contents: KitContents): Artifact {
  const lines = lang === 'ru' ? russian(title, limits, contents) : english(title, limits, contents)
  // A mark and line ends that any Notepad understands.
  return { path: names[lang], content: `\uFEFF${lines.join('\r\n')}\r\n` }
}

function russian(title: string, limits: Limits, { bibliographies, hasTemplate, hasFaces, hasFigure }: KitContents): readonly string[] {
  const most = [...(limits.pages > 0 ? [`страниц — не больше ${limits.pages}`] : []), ...(limits.characters > 0 ? [`знаков с пробелами — не больше ${limits.characters}`] : []), ...(limits.abstractWords > 0 ? [`слов в аннотации — не больше ${limits.abstractWords}`] : [])]
  return [
    'КАК ПОДГОТОВИТЬ ДОКЛАД ДЛЯ СБОРНИКА', ...(title === '' ? [] : [`«${title}»`]), '',
    'Что лежит в этой папке', '',
    `  ${sampleFile}    доклад-образец: замените в нём слова своими`,
    ...(hasFigure ? [`  ${figureFile}  рисунок из образца; вместо него положите рядом свои рисунки (png, jpg, svg)`] : []),
    '  volume.yml  оформление сборника; не изменяйте и не удаляйте: по нему доклад выглядит так же, как в книге',
    ...(hasTemplate ? ['  templates   тоже оформление сборника, и его не изменяйте'] : []),
    ...(hasFaces ? ['  node_modules   шрифты сборника; их тоже не изменяйте'] : []),
    ...bibliographies.map((file) => `  ${file}  общая библиография сборника`), '',
    'Как писать', '',
    `1. Откройте ${sampleFile} программой для простого текста: «Блокнотом» в Windows, TextEdit в macOS.`,
    '   Microsoft Word для этого не годится.',
    '2. Вверху между строками --- стоят сведения о докладе: название, авторы, место работы, аннотация.',
    '   Впишите свои; слова перед двоеточиями (title, name…) оставьте.',
    `3. Ниже идёт текст. Образец показывает, что в нём бывает: заголовок, перечень, сноску${hasFigure ? ', рисунок, таблицу' : ''},`,
    '   ссылку на литературу. Абзацы отделяйте пустой строкой.',
    '4. Сохраните файл.', ...(most.length > 0 ? [`   Объём: ${most.join('; ')}.`] : []), '',
    'Как увидеть доклад напечатанным', '',
    '1. Один раз установите Node.js: откройте https://nodejs.org и нажмите кнопку LTS.',
    '2. Нужна сама программа, в этой папке её нет: попросите её у секретаря. Откройте окно команд в её папке.',
    '   Windows: откройте папку, щёлкните по строке с её адресом вверху окна, наберите cmd, нажмите Enter.',
    '   macOS: Программы — Утилиты — Терминал; наберите cd, пробел, перетащите папку в окно, нажмите Enter.',
    `3. Наберите   npx proceedings preview   и пробел, перетащите в окно файл ${sampleFile} и нажмите Enter.`,
    '   Откроется страница с Вашим докладом. Каждый раз, когда Вы сохраняете файл, она обновляется.',
    '   Рядом с докладом — замечания: что не так и что сделать. Закончив, нажмите в окне команд Ctrl+C.',
    '4. Если страница не открывается, наберите вместо preview слово check: замечания появятся в окне.', '',
    'Что прислать', '',
    `Пришлите секретарю файл с докладом (назовите его своей фамилией: ivanova.md) и свои рисунки.`,
    'Другие файлы этой папки посылать не нужно. Если что-то не получается, пришлите то, что есть,',
    'и спросите того, от кого получили эту папку.'
  ]
}

function english(title: string, limits: Limits, { bibliographies, hasTemplate, hasFaces, hasFigure }: KitContents): readonly string[] {
  const most = [...(limits.pages > 0 ? [`${limits.pages} pages at most`] : []), ...(limits.characters > 0 ? [`${limits.characters} characters with spaces at most`] : []), ...(limits.abstractWords > 0 ? [`${limits.abstractWords} words of abstract at most`] : [])]
  return [
    'HOW TO PREPARE A PAPER FOR THE VOLUME', ...(title === '' ? [] : [`“${title}”`]), '',
    'What lies in this folder', '',
    `  ${sampleFile}    a sample paper: put your own words in place of its words`,
    ...(hasFigure ? [`  ${figureFile}  the figure of the sample; put your own figures (png, jpg, svg) beside the paper instead`] : []),
    '  volume.yml  the look of the volume; leave it as it is: it makes your paper look as it will in the book',
    ...(hasTemplate ? ['  templates   the look of the volume too; leave it as it is'] : []),
    ...(hasFaces ? ['  node_modules   the faces of the volume; leave them as they are'] : []),
    ...bibliographies.map((file) => `  ${file}  sources shared by all papers`), '',
    'How to write', '',
    `1. Open ${sampleFile} with a program for plain text: Notepad on Windows, TextEdit on macOS.`,
    '   Microsoft Word will not do.',
    '2. At the top, between the lines ---, stand the details of the paper: title, authors, affiliation, abstract.',
    '   Put in your own; leave the words before the colons (title, name…) as they are.',
    `3. Below stands the text. The sample shows what there may be in it: a heading, a list, a note${hasFigure ? ', a figure, a table' : ''},`,
    '   a reference to a source. Part paragraphs by an empty line.',
    '4. Save the file.', ...(most.length > 0 ? [`   Length: ${most.join('; ')}.`] : []), '',
    'How to see the paper in print', '',
    '1. Once, install Node.js: open https://nodejs.org and press the button LTS.',
    '2. You need the program itself, which is not in this folder: ask the secretary for it. Open a window for commands in its folder.',
    '   Windows: open the folder, click on the line with its address at the top, type cmd, press Enter.',
    '   macOS: Applications, Utilities, Terminal; type cd and a space, drag the folder into it, press Enter.',
    `3. Type   npx proceedings preview   and a space, drag the file ${sampleFile} into the window and press Enter.`,
    '   A page with your paper opens. It follows every time you save the file. Beside the paper stand',
    '   problems: what is wrong, and what to do. When you have finished, press Ctrl+C in the window for commands.',
    '4. If no page opens, type check in place of preview: the problems are then told in the window.', '',
    'What to send', '',
    'Send the secretary the file of the paper (call it by your surname: smith.md) and your figures.',
    'The other files of this folder need not be sent. If something does not work, send what you have,',
    'and ask whoever sent you this folder.'
  ]
}
