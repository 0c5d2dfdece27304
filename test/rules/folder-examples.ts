// Examples of the rules about the files of a volume's folder.
import { aPaper, block, inFolder, volumeFile, why, type RuleExample } from './example.ts'

const word = Buffer.from('PK\x03\x04word/document.xml', 'latin1')
const volume = { 'volume.yml': volumeFile('sections:\n  - title: Секция\n    papers: [a]') }
const onlyPaper = { 'a.md': aPaper }

/** Windows-1251, as Notepad of old wrote it. */
function windows1251(text: string): Uint8Array {
  const code = (letter: string): number => (letter === 'ё' ? 0xb8 : letter === 'Ё' ? 0xa8 : /[А-я]/.test(letter) ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0))
  return Uint8Array.from([...text].map(code))
}

const closed = (rule: RuleExample['rule'], at: string, reason: RuleExample['why'], names: readonly string[], files: RuleExample['bad'], shown: string): RuleExample =>
  ({ rule, at, why: reason, shown: { language: 'text', bad: shown, good: 'a.md' }, bad: { ...files, closed: names } as RuleExample['bad'], good: { files: onlyPaper } })

export const folderExamples: readonly RuleExample[] = [
  closed('volume-readable', '.:1', why('The folder itself cannot be opened: it is not there, or may not be read.', 'Сама папка не открывается: её нет или читать её не разрешено.'), ['.'], { files: onlyPaper }, '(нет доступа к папке / the folder is closed)'),
  closed('file-readable', 'a.md:1', why('The file is held by another program or closed to you. It is not in the book.', 'Файл занят другой программой или закрыт для вас. В книге его нет.'), ['a.md'], { files: onlyPaper }, 'a.md (нет доступа / closed)'),
  inFolder('file-text', 'a.md:1', why('Renaming a Word document makes no Markdown of it. Its words cannot be read so.', 'От переименования документ Word не становится Markdown. Прочесть его слова так нельзя.'), { 'a.md': word }, onlyPaper, { bad: 'a.md (документ Word / a Word document)', good: 'a.md' }),
  inFolder('folder-entered', 'guests/:1', why('A link to another folder is not followed, and a closed one cannot be: papers in it would silently be missing.', 'По ссылке на другую папку программа не ходит, а в закрытую не может войти: доклады из неё незаметно пропали бы.'), { 'a.md': aPaper, 'guests/': '' }, onlyPaper, { bad: 'a.md\nguests → /home/guests', good: 'a.md' }),
  inFolder('manuscript-markdown', 'b.docx:1', why('A document lies among the manuscripts. If it is a paper, it is not in the book.', 'Среди рукописей лежит документ. Если это доклад, в книге его нет.'), { 'a.md': aPaper, 'b.docx': word }, { 'a.md': aPaper, 'b.md': aPaper.replace('Читальный', 'Малый'), 'b.docx': word }),
  inFolder('encoding-utf8', 'a.md:1', why('The file is in an older encoding, which was recognised by its letters. Saved as UTF-8 it can be mistaken for no other.', 'Файл в старой кодировке, узнанной по буквам. Сохранённый в UTF-8, он не допускает ошибок.'), { 'a.md': windows1251(aPaper) }, onlyPaper, { bad: 'a.md (Windows-1251)', good: 'a.md (UTF-8)' }),
  inFolder('encoding-one', 'a.md:8', why('A passage was put in from a file in an older encoding. It was recognised by its letters and read; the lines are named, so that they can be compared with their source.', 'В файл вставлен отрывок из файла в старой кодировке. Она узнана по буквам, и отрывок прочитан; строки названы, чтобы их можно было сверить.'),
    { 'a.md': Uint8Array.from([...Buffer.from(aPaper), 0x0a, ...windows1251('Зал открыт каждый день.')]) }, onlyPaper, { bad: 'a.md (UTF-8, Windows-1251)', good: 'a.md (UTF-8)' }),
  inFolder('text-clean', 'a.md:6', why('Invisible control characters come from broken copying. They are left out; a letter beside them may be lost.', 'Невидимые управляющие знаки — след неудачного копирования. Они опущены; рядом могла пропасть буква.'), { 'a.md': `${block}Зал\u0007 открыт для всех.\n` }, onlyPaper, { bad: 'Зал␇ открыт для всех.', good: 'Зал открыт для всех.' }),
  inFolder('volume-named', 'volume.yaml:1', why('The description of the volume is read from a file of exactly this name; under another it is not seen.', 'Описание сборника читается из файла с этим самым именем; под другим его не видно.'), { 'a.md': aPaper, 'volume.yaml': volume['volume.yml'] }, { ...onlyPaper, ...volume }),
  inFolder('manuscripts-present', 'volume.yml:1', why('There is a volume and no manuscript to put into it.', 'Сборник описан, а рукописей для него нет.'), { 'volume.yml': volumeFile('lang: ru') }, { 'a.md': aPaper, 'volume.yml': volumeFile('lang: ru') }),
  inFolder('manuscript-named', 'b.md:1', why('The sections of the volume name their papers, and this one is in none: it would silently be missing from the book.', 'Секции сборника называют свои доклады, а этого нет ни в одной: он незаметно не попал бы в книгу.'), { ...volume, 'a.md': aPaper, 'b.md': aPaper.replace('Читальный', 'Малый') }, { ...onlyPaper, ...volume }, { bad: 'volume.yml: papers: [a]\na.md\nb.md', good: 'volume.yml: papers: [a]\na.md' }),
  inFolder('id-unique', 'two/a.md:1', why('Ids name the offprints and the pages of the HTML edition; two papers cannot share one.', 'Идентификаторы именуют оттиски и страницы электронного издания; у двух докладов они не могут совпадать.'),
    { 'one/a.md': aPaper, 'one/b.md': aPaper.replace('Читальный', 'Малый'), 'two/a.md': aPaper.replace('Читальный', 'Большой'), 'two/c.md': aPaper.replace('Читальный', 'Третий') },
    { 'one/a.md': aPaper, 'one/b.md': aPaper.replace('Читальный', 'Малый'), 'two/a2.md': aPaper.replace('Читальный', 'Большой'), 'two/c.md': aPaper.replace('Читальный', 'Третий') }),
  { rule: 'file-exists', at: 'b.md:1', why: why('The file asked for is not in the folder.', 'Файла, о котором спрашивают, в папке нет.'), shown: { language: 'text', bad: 'proceedings check b.md', good: 'proceedings check a.md' }, bad: { files: onlyPaper, paper: 'b.md' }, good: { files: onlyPaper, paper: 'a.md' } }
]
