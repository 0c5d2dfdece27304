// The verso of the title page: codes, people, the bibliographic record with its computed extent, annotation, ISBN, copyright.
// Places after ГОСТ Р 7.0.4; the record after ГОСТ Р 7.0.100-2018.
import { anchorOf } from '../model/anchor.ts'
import { initialsFirst } from '../model/format-name.ts'
import type { PrintJob } from '../model/print.ts'
import type { Contributor } from '../model/person.ts'
import { hyphenation } from '../transform/hyphenation.ts'
import { typographyOfLine } from '../transform/typography.ts'
import { escapeHtml } from './document.ts'
import { contributors, contributorsUnder, eventLine, line, partDocument } from './compose-parts.ts'
import type { Studio } from './studio.ts'

export function composeImprint(extent: string, illustrated: boolean, studio: Studio): PrintJob {
  const { volume } = studio
  const content = studio.fragments.fill('imprint.html', {
    anchor: anchorOf('imprint'), words: studio.words, udk: volume.udk, bbk: volume.bbk, authorMark: volume.authorMark,
    reviewers: contributorsUnder(volume.reviewers, 'reviewer', studio), board: contributorsUnder(volume.board, 'member', studio), editors: contributors(volume.editors), compilers: contributors(volume.compilers),
    record: recordText(bibliographicRecord(extent, illustrated, studio), studio), annotation: soft(volume.annotation.trim(), studio),
    isbn: volume.isbn, issn: volume.issn, doi: volume.doi, license: line(volume.license, studio), age: volume.age,
    copyright: volume.copyright.map((holder) => line(withSign(holder), studio))
  })
  return partDocument('imprint', 'imprint', content, studio)
}

function soft(text: string, studio: Studio): string {
  return text === '' ? '' : hyphenation(typographyOfLine(text, studio.volume.lang), studio.volume.lang)
}

// A code never parts at its hyphens. The spaces round its signs are prescribed (ГОСТ Р 7.0.100-2018, 4.7): typography would take them away.
function recordText(record: string, studio: Studio): string {
  const text = hyphenation(record.replaceAll(' – ', '\u00A0– ').replace(/(\p{Lu}\.) (?=\p{Lu})/gu, '$1\u00A0').replace(/(\d) (?=(?:с|экз|p|copies)\b|[сэ])/gu, '$1\u00A0'), studio.volume.lang)
  return escapeHtml(text).replace(/ISBN [\d-]+/g, '<span class="whole">$&</span>')
}

function withSign(holder: string): string {
  return holder.startsWith('©') ? holder : `© ${holder}`
}

/** `Заглавие : сведения / ответственность. – Место : Издатель, год. – N с. : ил. – Тираж экз. – ISBN. – Текст : непосредственный.` */
export function bibliographicRecord(extent: string, illustrated: boolean, studio: Studio): string {
  const { volume } = studio
  const russian = volume.lang === 'ru'
  // Where and when alone is no other title information: it stands in its brackets after the title.
  const named = [volume.title, lowerFirst(volume.subtitle)].filter((part) => part !== '').join(' : ')
  const title = [named, eventLine(studio)].filter((part) => part !== '').join(' ')
  const responsibility = [volume.issuedBy.join(', '), people(volume.editors), people(volume.compilers)].filter((part) => part !== '').join(' ; ')
  const imprint = `${volume.publisher.place || (russian ? '[Б. м.]' : '[S. l.]')} : ${volume.publisher.name || (russian ? '[б. и.]' : '[s. n.]')}, ${volume.year || (russian ? '[б. г.]' : '[s. a.]')}`
  const pages = `${extent} ${studio.words.extentPages}${illustrated ? (russian ? ' : ил.' : ' : ill.') : ''}`
  const run = volume.run ? `${volume.run} ${russian ? 'экз.' : 'copies'}` : ''
  const areas = [responsibility === '' ? title : `${title} / ${responsibility}`, imprint, pages, run, volume.isbn ? `ISBN ${volume.isbn}` : '', russian ? 'Текст : непосредственный' : '']
  return areas.filter((area) => area !== '').map((area) => area.replace(/\.$/, '')).join('. – ') + '.'
}

function people(list: readonly Contributor[]): string {
  if (list.length === 0) return ''
  return `${(list[0]?.label ?? '').toLowerCase()} ${list.map((person) => initialsFirst(person.name)).join(', ')}`.trim()
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
