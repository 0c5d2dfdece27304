// Examples of the rules about printed pages.
import { block, inManuscript, inText, onPages, volumeFile, why, type RuleExample } from './example.ts'
import { png } from './image-examples.ts'

const shownPicture = (attributes = ''): string => `![План зала](zal.png){alt="Столы у окон"${attributes}}`
const shownDrawing = (width: string): string => `Слово ![План зала](zal.svg){alt="Столы у окон" width=${width}}`
const tall = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 600"><rect width="40" height="600" fill="#ccc"/></svg>'
const number = Array.from({ length: 8 }, () => '7777').join('-')

export const pageExamples: readonly RuleExample[] = [
  inText('table-fits', 1, why('The table is wider than the text. It is set smaller first (a note), then its words are broken; what still sticks out would be cut off (an error).', 'Таблица шире полосы. Сначала она набирается мельче (сведение), затем слова в ней разрываются; что и тогда выступает, было бы обрезано (ошибка).'),
    `| Год | ${Array.from({ length: 9 }, (_, i) => `Библиотековедение${i}`).join(' | ')} |\n|${' --- |'.repeat(10)}\n| 2007 |${' 120 |'.repeat(9)}`, '| Год | Библиотековедение |\n| --- | --- |\n| 2007 | 120 |'),
  inText('formula-fits', 1, why('The formula is wider than the text, or had to be set so small that it is hard to read.', 'Формула шире полосы, или её пришлось набрать так мелко, что её трудно прочесть.'),
    `$$\n\\begin{pmatrix} ${Array.from({ length: 26 }, (_, i) => `x_{${i}}+y_{${i}}`).join(' & ')} \\end{pmatrix}\n$$`, '$$\nx_1 + x_2 = y\n$$'),
  inText('code-fits', 2, why('A line of code longer than the column was broken where it happened to end.', 'Строка кода длиннее колонки разорвана там, где кончилось место.'), `\`\`\`\nSELECT title, author, year, publisher, place, pages, subject, language, number FROM books WHERE year > 2000\n\`\`\``, '```\nSELECT title, author\n  FROM books WHERE year > 2000\n```'),
  inText('text-fits', 1, why('What cannot be broken, here a number with the mark of its note, has less room than it needs, as deep within lists. It sticks out into the margin or is cut off (an error).', 'Тому, что нельзя перенести (здесь шифру со знаком сноски), не хватает места, как в глубине списка. Оно выступает на поле или обрезается (ошибка).'),
    `${'- '.repeat(8)}Шифр ${number}[^1].\n\n[^1]: Архив библиотеки.`, `- Шифр ${number}[^1].\n\n[^1]: Архив библиотеки.`),
  inText('figure-fits', 1, why('The picture is wider or taller than the page has room for.', 'Рисунок шире или выше, чем есть места на странице.'), shownDrawing('100mm'), shownDrawing('8mm'), { 'zal.svg': tall }),
  inText('image-sharp', 1, why('At fewer than 150 dots to the inch a printed picture shows its dots. Presses ask for 300.', 'При разрешении ниже 150 точек на дюйм в печати видны точки. Типографии просят 300.'), shownPicture(' width=100mm'), shownPicture(' width=20mm'), { 'zal.png': png(200, 120) }),
  inText('notes-at-foot', 3, why('Notes stand at the foot of the page that calls them, and long ones go on on the next. Where something that never parts, such as a box, is taller than a page, the pages of the paper cannot be planned.', 'Сноски стоят внизу той страницы, где на них указано, а длинные продолжаются на следующей. Если неделимый блок, например рамка, выше страницы, рассчитать страницы доклада нельзя.'),
    `Читальный зал открыт для всех.[^1]\n\n[^1]: Устав, раздел 2.\n\n> [!NOTE]\n> ${'Читальный зал открыт для всех. '.repeat(150)}`, 'Читальный зал открыт для всех.[^1]\n\n[^1]: Устав, раздел 2.\n\n> [!NOTE]\n> Читальный зал открыт для всех.'),
  inManuscript('floats-placed', 1, why('With `float: page` numbered figures and tables stand at the head or foot of a page. Where something that never parts is taller than a page, the pages of the paper cannot be planned.', 'При `float: page` пронумерованные рисунки и таблицы стоят вверху или внизу страницы. Если неделимый блок выше страницы, рассчитать страницы доклада нельзя.'),
    `${block}| Год | Число |\n|---|---|\n| 2007 | 120 |\n\n: Посещения {#tbl:p}\n\n> [!NOTE]\n> ${'Читальный зал открыт для всех. '.repeat(150)}`, `${block}| Год | Число |\n|---|---|\n| 2007 | 120 |\n\n: Посещения {#tbl:p}\n\n> [!NOTE]\n> Читальный зал открыт для всех.`, { 'volume.yml': volumeFile('title: Сборник\nfloat: page\nsections: [{ title: Доклады, papers: [a] }]') }),
  inManuscript('pages-limit', 1, why('The paper takes more pages than `limits: pages` of the volume, or of the paper itself, allows.', 'Доклад занимает больше страниц, чем разрешает `limits: pages` сборника или самого доклада.'),
    `---\ntitle: Читальный зал сегодня\nauthors: [Иванова Анна Петровна]\nlimits: { pages: 1 }\n---\n\n${'Читальный зал открыт для всех. '.repeat(150)}`, '---\ntitle: Читальный зал сегодня\nauthors: [Иванова Анна Петровна]\nlimits: { pages: 1 }\n---\n\nЧитальный зал открыт для всех.')
].map(onPages)

