// Seeded papers of notes, lists, tables, figures and headings at random, in which every line of print tells what it belongs to; and what is wrong with their pages.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Files } from '../build-volume.ts'

const stock = 'читатель берёт книгу в зале библиотеки и просит ещё одну услугу у каждого сотрудника фонда каталог открыт всем кто пришёл утром или вечером'.split(' ')

/** Every piece carries a mark: П paragraph, Л item, Ц quotation, Г heading, Р caption, Т cell, С note, К the word before a call. */
export function randomPaper(seed: number, { longNotes = true, figures = true } = {}): string {
  let state = seed * 7919 + 17
  const random = (): number => (state = (state * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff
  const upTo = (count: number): number => Math.floor(random() * count)
  let [count, notes, pictures] = [0, 0, 0]
  const noted: string[] = []
  const words = (mark: string, length: number): string => Array.from({ length }, (_, i) => (i % 2 === 0 || i === length - 1 ? mark : stock[upTo(stock.length)] ?? '')).join(' ')
  const note = (): string => {
    const [n, long] = [++notes, longNotes && random() < 0.08]
    noted.push(`[^${n}]: ${words(`С${n}`, long ? 150 + upTo(300) : 5 + upTo(40))}.`)
    return ` К${n}к[^${n}]`
  }
  const text = (letter: string, most: number, rate: number): string => {
    const mark = `${letter}${++count}`
    return Array.from({ length: 1 + upTo(5) }, () => `${words(mark, 6 + upTo(most))}${random() < rate ? note() : ''}${random() < rate / 4 ? note() : ''} ${mark}`).join(', ')
  }
  const kinds: readonly (() => string)[] = [
    ...Array.from({ length: 9 }, () => () => `${text('П', 40, 0.25)}.`),
    () => `## Г${++count}${random() < 0.1 ? note() : ''}`, () => `### Г${++count}`,
    () => Array.from({ length: 2 + upTo(5) }, () => `- ${text('Л', 12, 0.15)};`).join('\n'),
    () => Array.from({ length: 2 + upTo(5) }, (_, i) => `${i + 1}. ${text('Л', 12, 0.15)}.`).join('\n'),
    () => `> ${text('Ц', 30, 0.15)}.`,
    () => { const mark = `Ц${++count}`; return Array.from({ length: 3 + upTo(6) }, () => `> ${words(mark, 5)}${random() < 0.1 ? note() : ''}`).join('  \n') },
    () => {
      const t = ++count
      const rows = Array.from({ length: 2 + upTo(8) }, () => `| Т${t} ${words(`Т${t}`, 2)}${random() < 0.1 ? note() : ''} | ${upTo(900)} |`)
      return `| Статья | Число |\n|---|--:|\n${rows.join('\n')}\n\n: Таблица Р${++pictures} {#tbl:t${pictures}}`
    },
    ...(figures ? [1, 2].map((each) => () => `${text('П', 30, 0.2)} [@fig:f${++pictures}] П${count}.\n\n![Подпись Р${pictures} ${random() < 0.1 ? note() : ''}](${['low', 'high', 'wide'][upTo(3)]}.svg){#fig:f${pictures} alt="x"${each > 1 && random() < 0.3 ? ' .wide' : ''}}\n\n${text('П', 40, 0.2)}.`) : [])
  ]
  const blocks = [`${text('П', 40, 0.2)}.`, ...Array.from({ length: 12 + upTo(40) }, () => kinds[upTo(kinds.length)]?.() ?? '')]
  return [...blocks, `${text('П', 40, 0)}.`, ...noted].join('\n\n')
}

const svg = (width: number, height: number): string => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#ccc"/></svg>`

export function volumeOf(paper: string, template: string, format: string, more = ''): Files {
  return {
    'volume.yml': `title: Сборник\nlang: ru\nformat: ${format}\ntemplate: ${template}\nyear: 2008\n${more}sections:\n  - title: Доклады\n    papers: [a]\n`,
    'a.md': `---\ntitle: Доклад\nauthor: Ким Елена Викторовна\n---\n${paper}\n`, 'low.svg': svg(300, 90), 'high.svg': svg(260, 260), 'wide.svg': svg(640, 220)
  }
}

interface Line {
  readonly page: number
  readonly column: number
  readonly y: number
  readonly text: string
}

/** The marked lines of a book, from the top of each column down. */
async function linesOf(pdf: Uint8Array, columns: number): Promise<readonly Line[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const lines: Line[] = []
  for (let page = 1; page <= document.numPages; page++) {
    const sheet = await document.getPage(page)
    const middle = ((sheet.view[2] ?? 0) - (sheet.view[0] ?? 0)) / columns
    const found = new Map<string, { column: number; y: number; text: string }>()
    for (const item of (await sheet.getTextContent()).items) {
      if (!('str' in item) || item.str === '') continue
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])]
      const column = columns === 1 ? 0 : x < middle - 5 ? 0 : 1
      const key = `${column} ${Math.round(y)}`
      const line = found.get(key) ?? found.get(`${column} ${Math.round(y) + 1}`) ?? found.get(`${column} ${Math.round(y) - 1}`)
      if (line) line.text += item.str
      else found.set(key, { column, y, text: item.str })
    }
    lines.push(...[...found.values()].filter(({ text }) => /[А-Я]\d+/.test(text)).sort((a, b) => a.column - b.column || b.y - a.y).map((line) => ({ page, ...line })))
  }
  return lines
}

const marksIn = (text: string, letters: string): string[] => [...text.matchAll(new RegExp(`(?<![А-Яа-йл-я])[${letters}]\\d+`, 'gu'))].map(([mark]) => mark)

/** Notes parted or lost, widows, orphans, headings left alone, lines below the page, floats out of order or before their page. `near`: a table may wait for the next page while a figure typed after it stands on this one. */
export async function pageFaults(pdf: Uint8Array, paper: string, columns: number, footPt: number, near = false): Promise<string[]> {
  const lines = await linesOf(pdf, columns)
  const places = new Map<string, Line[]>()
  for (const line of lines) for (const mark of new Set(marksIn(line.text, 'ПЛЦГРСК'))) places.set(mark, [...(places.get(mark) ?? []), line])
  const at = (line: Line | undefined): string => (line ? `${line.page}/${line.column}` : 'nowhere')
  const faults: string[] = []
  for (const mark of new Set(marksIn(paper, 'К'))) {
    const [call, note] = [places.get(mark)?.[0], places.get(mark.replace('К', 'С'))?.[0]]
    if (!call || !note || call.page !== note.page) faults.push(`note ${mark}: called on ${at(call)}, stands on ${at(note)}`)
  }
  const printed = new Map<string, number>()
  for (const line of lines) for (const mark of marksIn(line.text, 'ПЛЦС')) printed.set(mark, (printed.get(mark) ?? 0) + 1)
  for (const [mark, stood] of countOf(marksIn(paper, 'ПЛЦС'))) if (printed.get(mark) !== stood) faults.push(`${mark}: ${printed.get(mark) ?? 0} of ${stood} marks in print`)
  for (const [mark, stands] of places) {
    if (!/^[ПЛЦ]/.test(mark)) continue
    const parts = [...countOf(stands.map(at)).values()]
    if (parts.length > 1 && (parts[0] === 1 || parts.at(-1) === 1)) faults.push(`${mark}: ${parts[0] === 1 ? 'orphan' : 'widow'} at ${at(stands[0])}, ${parts.join('+')}`)
  }
  // Notes of tables and captions stand under them.
  const tabled = new Set(paper.split('\n').filter((line) => /^(?:\||!\[)/.test(line)).flatMap((line) => marksIn(line, 'К')).map((mark) => mark.replace('К', 'С')))
  lines.forEach((line, i) => {
    if (marksIn(line.text, 'Г').length > 0 && !lines.slice(i + 1).some((below) => at(below) === at(line) && marksIn(below.text, 'ПЛЦТ').length > 0)) faults.push(`heading left alone at ${at(line)}: ${line.text}`)
    if (marksIn(line.text, 'С').some((note) => !tabled.has(note)) && lines.slice(i + 1).some((below) => at(below) === at(line) && marksIn(below.text, 'ПЛЦГ').length > 0)) faults.push(`text below the note at ${at(line)}: ${line.text}`)
    if (line.y < footPt) faults.push(`line below the page at ${at(line)}: ${line.text}`)
  })
  const kinds = near ? [/Подпись (Р\d+)/g, /Таблица (Р\d+)/g] : [/(?:Подпись|Таблица) (Р\d+)/g]
  for (const kind of kinds) {
    const floats = [...paper.matchAll(kind)].map(([, mark = '']) => places.get(mark)?.find(({ text }) => /Подпись|Таблица/.test(text)) ?? places.get(mark)?.[0])
    floats.forEach((line, i) => { if (i > 0 && line && line.page < (floats[i - 1]?.page ?? 0)) faults.push(`float ${i + 1} stands before the one before it`) })
  }
  return faults
}

function countOf(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}
