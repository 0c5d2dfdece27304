// A paper in its place → how others cite it: ГОСТ Р 7.0.5-2008, BibTeX, RIS.
import { initialsFirst, surnameFirst } from '../model/format-name.ts'
import type { PersonName } from '../model/person.ts'
import type { Volume } from '../model/volume.ts'
import { typographyOfLine } from '../transform/typography.ts'
import { known, pageFile, pagesOf, siteOf, titleOf, type EditionPaper } from './edition-paper.ts'

export interface Citations {
  readonly gost: string
  readonly bibtex: string
  readonly ris: string
}

/** `host` is the volume as citations name it, made once by `hostOf`. */
export function citationsOf(paper: EditionPaper, key: string, volume: Volume, host: string): Citations {
  return { gost: gost(paper, volume, host), bibtex: bibtex(paper, key, volume, host), ris: ris(paper, volume, host) }
}

/** «Лебедева Л. Ф. Название // Сборник : подзаголовок. Кемерово, 2008. С. 8–14.» From four authors on the title comes first. */
export function gost(paper: EditionPaper, volume: Volume, host: string): string {
  const { lang, heading, doi } = paper.paper
  const russian = lang === 'ru'
  const names = heading.authors.map(({ name }) => name)
  const title = titleOf(paper)
  const first = names[0]
  const item = names.length > 3 && first ? `${title} / ${initialsFirst(first)} ${russian ? '[и др.]' : '[et al.]'}` : [names.map(surnameFirst).join(', '), title].filter((part) => part !== '').join(' ')
  const imprint = [volume.publisher.place, volume.year].filter((part) => part !== '').join(', ')
  const areas = [`${item} // ${host}`, imprint, `${russian ? 'С.' : 'P.'} ${pagesOf(paper)}`, known(doi) === '' ? '' : `DOI: ${doi}`]
  return spaced(areas.filter((area) => area !== '').map((area) => area.replace(/\.$/, '')).join('. ') + '.')
}

// Typography has put no-break spaces into titles; a citation is copied elsewhere, so it keeps plain ones.
function spaced(text: string): string {
  return text.replace(/[\u00A0\u202F]/gu, ' ').replace(/\u00AD/gu, '')
}

/** «Сборник : подзаголовок». */
export function hostOf(volume: Volume): string {
  const subtitle = volume.lang === 'ru' ? volume.subtitle.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()) : volume.subtitle
  return [volume.title, subtitle].filter((part) => part !== '').map((part) => typographyOfLine(part, volume.lang)).join(' : ')
}

function bibtex(paper: EditionPaper, key: string, volume: Volume, host: string): string {
  const { paper: { heading, lang, doi } } = paper
  const fields: [string, string][] = [
    ['author', heading.authors.map(({ name }) => escapeTex(inverted(name))).join(' and ')],
    ['title', escapeTex(titleOf(paper))], ['booktitle', escapeTex(host)],
    ['editor', volume.editors.map(({ name }) => escapeTex(inverted(name))).join(' and ')],
    ['year', volume.year], ['pages', pagesOf(paper).replace('–', '--')], ['publisher', escapeTex(volume.publisher.name)], ['address', escapeTex(volume.publisher.place)],
    ['isbn', volume.isbn], ['doi', escapeTex(known(doi))], ['url', addressOf(paper, volume)], ['langid', lang === 'ru' ? 'russian' : 'english']
  ]
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${spaced(value)}}`)
  return `@inproceedings{${key},\n${lines.join(',\n')}\n}`
}

function ris(paper: EditionPaper, volume: Volume, host: string): string {
  const { paper: { heading, lang, doi }, placed } = paper
  const lines: [string, string][] = [
    ['TY', 'CPAPER'], ...heading.authors.map(({ name }): [string, string] => ['AU', inverted(name)]), ['TI', titleOf(paper)], ['T2', host],
    ...volume.editors.map(({ name }): [string, string] => ['A2', inverted(name)]),
    ['C1', volume.conference.place], ['PY', volume.year], ['SP', placed.firstLabel], ['EP', placed.lastLabel], ['PB', volume.publisher.name], ['CY', volume.publisher.place],
    ['SN', volume.isbn], ['DO', known(doi)], ['UR', addressOf(paper, volume)], ['LA', lang]
  ]
  return [...lines.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${spaced(value).replace(/\s+/g, ' ')}`), 'ER  - '].join('\r\n')
}

function addressOf(paper: EditionPaper, volume: Volume): string {
  const site = siteOf(volume)
  return site === '' ? '' : `${site}papers/${pageFile(paper.paper.id)}`
}

/** «Сидякина, Людмила Фёдоровна». */
export function inverted(name: PersonName): string {
  const given = [name.given, name.patronymic, name.particleFirst ? '' : name.particle].filter((part) => part !== '').join(' ')
  return [[name.particleFirst ? name.particle : '', name.family].filter((part) => part !== '').join(' '), given, name.suffix].filter((part) => part !== '').join(', ')
}

function escapeTex(text: string): string {
  return text.replace(/\\/g, '\u0000').replace(/[{}%&_#$]/g, '\\$&').replace(/\u0000/g, '\\textbackslash{}').replace(/~/g, '\\textasciitilde{}').replace(/\^/g, '\\textasciicircum{}')
}

/** Paper id → key, such as `lebedeva2008`: ASCII, unique, the same whatever is built beside it in a given order. */
export function citationKeys(papers: readonly EditionPaper[], year: string): ReadonlyMap<string, string> {
  const wanted = papers.map((paper) => ({ id: paper.paper.id, key: latin(paper.paper.heading.authors[0]?.name.family ?? paper.paper.id) + year }))
  const keys = new Map<string, string>()
  for (const { id, key } of wanted) {
    const alike = wanted.filter((other) => other.key === key)
    keys.set(id, alike.length === 1 ? key : key + letters(alike.findIndex((other) => other.id === id)))
  }
  return keys
}

function letters(index: number): string {
  return (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(97 + (index % 26))
}

const latinOf: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f',
  х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya'
}

function latin(text: string): string {
  const plain = [...text.toLowerCase()].map((letter) => latinOf[letter] ?? letter.normalize('NFD').replace(/[^a-z0-9]/g, '')).join('')
  return plain === '' ? 'paper' : plain
}
