// The manuscripts of the small volume: what its pages were printed from, and what verification compares them with.
import { anchorOf, crossLink, endAnchorOf } from '../../src/model/anchor.ts'

export interface SmallPaper {
  readonly id: string
  readonly authors: string
  readonly title: string
  /** `[1]` calls the first note; `[→beta]` is a link to that paper. */
  readonly paragraphs: readonly string[]
  readonly notes: readonly string[]
}

const words = 'библиотека читатель каталог услуга район область фонд отдел год показатель журнал заказ доклад выдача справка центр'.split(' ')

/** Sentences that differ from each other, the same each time. */
function sentences(seed: number, count: number): string {
  return Array.from({ length: count }, (_, at) => {
    const picked = Array.from({ length: 9 }, (_, word) => words[(seed * 7 + at * (word + 3) + word * word) % words.length] ?? '')
    return `Предложение ${seed}-${at + 1}: ${picked.join(' ')}.`
  }).join(' ')
}

export const alfa: SmallPaper = {
  id: 'alfa', authors: 'Ёлкина А. Б.', title: 'Сводный каталог: «три года» и 19 участников',
  paragraphs: [
    `Начало доклада зовёт первое примечание[1] и идёт дальше. ${sentences(1, 6)}`,
    `Здесь есть ссылка [→beta] на другой доклад. ${sentences(2, 12)}`, sentences(3, 12), sentences(4, 12),
    `Второе примечание[2] стоит ближе к концу. ${sentences(5, 8)}`
  ],
  notes: ['Текст первого примечания о журналах учёта.', 'Текст второго примечания о контрольных звонках.']
}

export const beta: SmallPaper = {
  id: 'beta', authors: 'Virtanen K.', title: 'Libraries of the North', paragraphs: [sentences(6, 12), sentences(7, 16), `Последний абзац короток и ведёт [→alfa] назад. ${sentences(8, 4)}`], notes: []
}

/** Two abstracts that share a page. */
export const gamma: SmallPaper = { id: 'gamma', authors: 'Ким Е. В.', title: 'Первые тезисы', paragraphs: [sentences(9, 3)], notes: [] }
export const delta: SmallPaper = { id: 'delta', authors: 'Ёлкина А. Б., Ким Е. В.', title: 'Вторые тезисы', paragraphs: [sentences(10, 3)], notes: [] }

/** A word of the manuscript as it was before its author corrected it. */
export const olderBeta: SmallPaper = { ...beta, paragraphs: beta.paragraphs.map((text) => text.replace('Последний абзац', 'Прежний абзац')) }
/** The text of a note was lost, its place was not. */
export const alfaWithoutNote: SmallPaper = { ...alfa, notes: [alfa.notes[0] ?? '', ''] }
/** U+A66E is in no face. */
export const betaWithRareLetter: SmallPaper = { ...beta, paragraphs: beta.paragraphs.map((text) => text.replace('короток', 'корот\uA66Eк')) }

/** Runs of text between note calls and links. */
export function segmentsOf(paper: SmallPaper): readonly string[] {
  return paper.paragraphs.flatMap((text) => text.split(/\[[^\]]*\]/))
}

export function articleHtml(paper: SmallPaper): string {
  const anchor = (label: string): string => anchorOf(paper.id, label)
  const text = (paragraph: string): string => paragraph
    .replace(/\[(\d+)\]/g, (_, number: string) => `<sup><a id="${anchor(`call-${number}`)}" href="#${anchor(`note-${number}`)}">${number}</a></sup>`)
    .replace(/\[→(\w+)\]/g, (_, id: string) => `<a href="${crossLink(anchorOf(id))}">(там)</a>`)
    .replace(/библиотека/g, 'библио\u00ADтека')
  const notes = paper.notes.map((note, at) => `<li id="${anchor(`note-${at + 1}`)}">${note} <a href="#${anchor(`call-${at + 1}`)}">обратно</a></li>`).join('')
  return `<article id="${anchorOf(paper.id)}"><p>УДК 02</p><p>${paper.authors}</p><h1>${paper.title}</h1>${paper.paragraphs.map((paragraph) => `<p>${text(paragraph)}</p>`).join('')}`
    + `${notes === '' ? '' : `<ol>${notes}</ol>`}<span id="${endAnchorOf(paper.id)}"></span></article>${hidden([anchorOf(paper.id), endAnchorOf(paper.id)])}`
}

/** Chromium keeps only destinations that a link leads to. */
export function hidden(anchors: readonly string[]): string {
  return `<nav style="display:none">${anchors.map((anchor) => `<a href="#${anchor}"></a>`).join('')}</nav>`
}
