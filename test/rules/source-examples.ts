// Examples of the rules about sources, citations and bibliography files.
import { inManuscript, inText, volumeFile, why, type Files, type RuleExample, type Trial, type Why } from './example.ts'

const book = '@book{ivanov,\n  author = {Иванов, И. И.},\n  title = {Залы},\n  publisher = {Наука},\n  address = {Москва},\n  year = {2001}\n}\n'
const head = 'title: Читальный зал сегодня\nauthors: [Иванова Анна Петровна]\n'
const citing = (keys: string, text = 'Об этом писали [@ivanov].'): string => `---\n${head}${keys}---\n\n${text}`
const named = 'bibliography: references.bib\n'

/** A bibliography file beside a manuscript that cites `ivanov`; `line` is counted in the file. */
function inSources(rule: RuleExample['rule'], line: number, reason: Why, bad: string, good: string): RuleExample {
  const files = (text: string): Files => ({ 'a.md': `${citing(named)}\n`, 'references.bib': text })
  return { rule, why: reason, at: `references.bib:${line}`, shown: { language: 'text', bad: bad.trimEnd(), good: good.trimEnd() }, bad: { files: files(bad) }, good: { files: files(good) } }
}

/** The least a CSL file can hold. */
function style(end = '</style>', cite = '<date variable="issued"><date-part name="year"/></date>'): string {
  return `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <citation><layout prefix="(" suffix=")">${cite}</layout></citation>
  <bibliography>
    <layout suffix="."><text variable="title"/></layout>
  </bibliography>
${end}
`
}

/** The same for a CSL file. */
function inStyle(rule: RuleExample['rule'], line: number, reason: Why, bad: string, good: string): RuleExample {
  const files = (text: string): Files => ({ 'a.md': `${citing(`${named}citations: house.csl\n`)}\n`, 'references.bib': book, 'house.csl': text })
  return { rule, why: reason, at: `house.csl:${line}`, shown: { language: 'xml', bad: bad.trimEnd(), good: good.trimEnd() }, bad: { files: files(bad) }, good: { files: files(good) } }
}

/** A volume that says how sources are cited, and a paper that names a file for it by `key`. */
function inCitedVolume(key: string): Trial {
  return { files: { 'volume.yml': volumeFile('lang: ru\ncitations: { style: gost }\nsections: [{ title: Секция, papers: [a] }]'), 'a.md': `${citing(`${named}${key}: house.csl\n`)}\n`, 'references.bib': book, 'house.csl': style() } }
}

export const sourceExamples: readonly RuleExample[] = [
  inText('source-cited', 6, why('The list holds sources that the text never cites by number. Silent where a paper cites nothing by number.', 'В списке есть источники, на которые в тексте нет ссылок. Если доклад вовсе не ссылается по номерам, правило молчит.'),
    'Об этом писали [1].\n\n## Литература\n\n1. Иванов И. И. Залы. М., 2001.\n2. Петров П. П. Фонды. М., 2002.', 'Об этом писали [1; 2].\n\n## Литература\n\n1. Иванов И. И. Залы. М., 2001.\n2. Петров П. П. Фонды. М., 2002.'),
  inText('citation-listed', 1, why('A citation names a number that the list of sources does not have.', 'Ссылка называет номер, которого в списке литературы нет.'),
    'Об этом писали [1; 2; 3].\n\n## Литература\n\n1. Иванов И. И. Залы. М., 2001.\n2. Петров П. П. Фонды. М., 2002.', 'Об этом писали [1; 2].\n\n## Литература\n\n1. Иванов И. И. Залы. М., 2001.\n2. Петров П. П. Фонды. М., 2002.'),
  inText('citation-named', 1, why('The text cites by author and year; one citation has no entry in the list, or the years differ. Entries that the text never cites are told by source-cited.', 'Текст ссылается по фамилии и году; одной ссылке в списке ничего не соответствует, или годы расходятся. Об источниках, на которые ссылок нет, говорит source-cited.'),
    'Об этом писали (Иванов, 2001; Петров, 2002; Петров, 2005).\n\n## Литература\n\nИванов И. И. Залы. М., 2001.\n\nПетров П. П. Фонды. М., 2002.', 'Об этом писали (Иванов, 2001; Петров, 2002).\n\n## Литература\n\nИванов И. И. Залы. М., 2001.\n\nПетров П. П. Фонды. М., 2002.'),
  inText('sources-listed', 1, why('The text cites sources by number and has no list to find them in: it was left out on the way.', 'Текст ссылается на источники по номерам, а списка нет: его не приложили.'),
    'Об этом уже писали [1, с. 5].', 'Об этом уже писали [1, с. 5].\n\n## Список литературы\n\n1. Иванов И. И. Залы. М., 2001.'),
  inText('sources-numbered', 6, why('A number is missing in the list: citations of the sources after it may be wrong.', 'В списке пропущен номер: ссылки на следующие источники могут быть неверны.'),
    'Об этом писали [1; 3].\n\n## Литература\n\n1. Иванов И. И. Залы. М., 2001.\n3. Петров П. П. Фонды. М., 2002.', 'Об этом писали [1; 2].\n\n## Литература\n\n1. Иванов И. И. Залы. М., 2001.\n2. Петров П. П. Фонды. М., 2002.'),
  inManuscript('citation-known', 7, why('A citation names its source by a key; no entry of the bibliography file has this one.', 'Ссылка называет источник ключом; такой записи в файле библиографии нет.'),
    citing(named, 'Об этом писали [@ivanoff].'), citing(named), { 'references.bib': book }),
  inManuscript('bibliography-present', 6, why('The keys of citations stand for entries of a bibliography file (BibTeX or CSL JSON), and none was sent with the paper.', 'Ключи в ссылках указывают на записи файла библиографии (BibTeX или CSL JSON), а файл к докладу не приложен.'),
    citing(''), citing('', 'Об этом писал И. И. Иванов.')),
  inManuscript('citation-style-exists', 5, why('The block names a style described in a CSL file, as for pandoc or Zotero, and the file is not in the folder.', 'В блоке назван стиль из файла CSL, как для pandoc или Zotero, а файла в папке нет.'),
    citing(`${named}citations: house.csl\n`), citing(`${named}citations: numeric\n`), { 'references.bib': book }),
  inStyle('citation-style-readable', 5, why('The CSL file was cut on the way, or another file was saved under its name.', 'Файл CSL обрезан при пересылке, или под его именем сохранён другой файл.'), style(''), style()),
  inStyle('citation-style-parent', 2, why('Hundreds of journals have files that only name the style they share; that style is a file of its own.', 'У сотен журналов файлы лишь называют общий для них стиль; сам стиль — отдельный файл.'),
    '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0">\n  <info><link href="http://www.zotero.org/styles/parent" rel="independent-parent"/></info>\n</style>\n', style()),
  { rule: 'citation-style-common', at: 'a.md:5', why: why('volume.yml says how sources are cited in all papers. The key “csl” was written for pandoc and does not go before that; “citations” of the block does.', 'Как ссылаться на источники во всех докладах, сказано в volume.yml. Ключ csl написан для pandoc и этого не отменяет; отменяет citations в блоке.'),
    shown: { language: 'markdown', bad: citing(`${named}csl: house.csl\n`), good: citing(`${named}citations: house.csl\n`) }, bad: inCitedVolume('csl'), good: inCitedVolume('citations') },
  inStyle('citation-style-known', 2, why('Some programs add elements of their own to CSL.', 'Некоторые программы добавляют в CSL свои элементы.'), style('</style>', '<intext/><date variable="issued"><date-part name="year"/></date>'), style()),
  inManuscript('bibliography-exists', 4, why('The metadata block names a bibliography file that is not in the folder.', 'В блоке метаданных назван файл библиографии, которого в папке нет.'),
    citing('bibliography: refs.bib\n'), citing(named), { 'references.bib': book }),
  inManuscript('bibliography-named', 2, why('The paper cites by key and names no file; there is just one beside it.', 'Доклад ссылается ключами и файла не называет; рядом лежит всего один.'),
    citing(''), citing(named), { 'references.bib': book }),
  inSources('source-readable', 3, why('A brace or a comma of the entry is missing, or a field has a value it cannot have.', 'В записи не хватает скобки или запятой, или в поле стоит невозможное значение.'),
    book.replace('{Залы},', '{Залы}'), book),
  inSources('source-once', 9, why('Two different entries bear one key, and a citation cannot tell which is meant.', 'Один ключ у двух разных записей, и по ссылке не понять, какая имелась в виду.'),
    `${book}\n${book.replace('Залы', 'Фонды')}`, `${book}\n${book.replace('Залы', 'Фонды').replace('ivanov', 'ivanov2')}`),
  inSources('source-filled', 1, why('Without a title, a year or the name of the journal a reader cannot find the source.', 'Без названия, года или имени журнала читатель источника не найдёт.'),
    book.replace(',\n  year = {2001}', ''), book)
]
