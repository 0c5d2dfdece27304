// The job ticket → its rows in words, group by group: what ticket.pdf prints.
import type { Lang } from '../../model/paper.ts'
import type { Stock } from '../../model/press.ts'
import type { JobTicket } from './job-ticket.ts'
import { pageRanges } from '../preflight/page-ranges.ts'
import { greyProfileName, usualGain } from '../block/grey-profile.ts'
import { ticketWords, type TicketWords } from './ticket-words.ts'

export interface TicketGroup {
  readonly title: string
  readonly rows: readonly TicketRow[]
}

export interface TicketRow {
  readonly name: string
  /** '' leaves room to write by hand. */
  readonly value: string
}

/** What only people know, and a house needs: it is written on the paper where it is not in volume.yml. */
type Row = readonly [name: string, value: string, byHand?: 'by-hand']

export function ticketGroups(ticket: JobTicket, lang: Lang): readonly TicketGroup[] {
  const words = ticketWords[lang]
  const group = (title: string, rows: readonly Row[]): TicketGroup => ({ title, rows: rows.filter(([, value, byHand]) => value !== '' || byHand).map(([name, value]) => ({ name, value })) })
  const groups = [
    group(words.edition, editionRows(ticket, words, lang)), group(words.block, blockRows(ticket, words, lang)), group(words.cover, coverRows(ticket, words, lang)),
    group(words.contact, [[words.person, ticket.contact.name, 'by-hand'], [words.phone, ticket.contact.phone, 'by-hand'], [words.email, ticket.contact.email]])
  ]
  return groups.filter(({ rows }) => rows.length > 0)
}

function editionRows({ title, subtitle, publisher, printer, isbn, run, order, signed }: JobTicket, words: TicketWords, lang: Lang): readonly Row[] {
  return [
    [words.title, [title, subtitle].filter(Boolean).join('. ')], [words.publisher, publisher], [words.printer, printer], [words.isbn, isbn],
    [words.run, run === '' ? '' : `${run} ${words.copies}`, 'by-hand'], [words.order, order, 'by-hand'], [words.signed, signed === '' ? '' : shownDate(signed, lang), 'by-hand']
  ]
}

function blockRows({ trim, pages, leaves, sheets, multiple, blankPages, block, binding }: JobTicket, words: TicketWords, lang: Lang): readonly Row[] {
  const number = numbers(lang)
  const holds = binding.holds ? '' : `${apart(lang)}${words.holdsNot}`
  return [
    [words.trim, `${number(trim.widthMm)} × ${number(trim.heightMm)} ${words.mm}`],
    [words.pages, `${pages} (${leaves} ${words.leaves})`],
    [words.sheets, sheets === null ? '' : `${number(sheets.physical)} (${sheets.sheet.replace('x', '×')}); ${conventionalText(sheets.conventional, words, lang)}`],
    [words.multiple, `${multiple.asked}${apart(lang)}${multiple.fits ? words.fits : `${words.fitsNot} ${multiple.next}`}`],
    [words.inks, `${shownInks(block.inks, lang)}, ${block.inks === '4+4' ? words.inColour : words.oneInk}${block.inks === '1+1' && block.colourPages.length > 0 ? `; ${words.partlyInColour}` : ''}`],
    [words.colourPages, block.colourPages.length === 0 ? words.none : `${block.colourPages.length} (${words.onLeaves} ${block.colourLeaves}): ${pageRanges(block.colourPages)}`],
    [words.condition, conditionName(block.condition, words, lang)],
    [words.blank, blankPages.length === 0 ? words.none : pageRanges(blankPages)],
    [words.paper, stock(block.paper, words, lang)],
    [words.binding, words.bindings[binding.kind] + holds],
    [words.bleed, bleedText(block.bleedMm, words, lang)],
    [words.marks, [block.marks ? words.withMarks : '', block.slug ? words.slug : ''].filter(Boolean).join(', ') || words.none]
  ]
}

function coverRows({ cover, binding }: JobTicket, words: TicketWords, lang: Lang): readonly Row[] {
  const number = numbers(lang)
  const spine = cover.spineMm > 0 ? `${words.spine} ${number(cover.spineMm)} ${words.mm}` : words.noSpine
  return [
    [words.size, `${number(cover.widthMm)} × ${number(cover.heightMm)} ${words.mm}, ${spine}`],
    [words.inks, `${shownInks(cover.inks, lang)}, ${cover.inks === '1+0' ? words.oneInk : words.inColour}`], [words.condition, conditionName(cover.condition, words, lang)],
    [words.paper, stock(cover.paper, words, lang)], [words.bleed, bleedText(cover.bleedMm, words, lang)],
    [words.note, binding.kind === 'hard' ? words.caseNote : '']
  ]
}

function apart(lang: Lang): string {
  return lang === 'ru' ? ' — ' : ': '
}

// Each language has the word where its printers put it.
function conventionalText(sheets: number, { conventional }: TicketWords, lang: Lang): string {
  const count = numberText(sheets.toFixed(2), lang)
  return lang === 'ru' ? `${conventional} ${count}` : `${count} ${conventional}`
}

/** 1+1 is 1/1 in English. */
export function shownInks(inks: string, lang: Lang): string {
  return lang === 'ru' ? inks : inks.replace('+', '/')
}

function bleedText(bleedMm: number, words: TicketWords, lang: Lang): string {
  return bleedMm === 0 ? words.none : `${numbers(lang)(bleedMm)} ${words.mm}`
}

// The program's own profile has a name for machines.
function conditionName(condition: string, { blackInk }: TicketWords, lang: Lang): string {
  return condition === greyProfileName() ? `${blackInk} ${Math.round(usualGain * 100)}${lang === 'ru' ? ' ' : ''}%` : condition
}

function stock({ name, grammage, thicknessMm }: Stock, words: TicketWords, lang: Lang): string {
  return `${name}, ${grammage} ${words.gsm}, ${numbers(lang)(thicknessMm)} ${words.mm}`
}

export function numbers(lang: Lang): (value: number) => string {
  return (value) => numberText(String(value), lang)
}

function numberText(text: string, lang: Lang): string {
  return lang === 'ru' ? text.replace('.', ',') : text
}

const englishDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** 2008-03-17 → 17.03.2008 in Russian, 17 March 2008 in English. */
export function shownDate(date: string, lang: Lang): string {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date)
  if (!found) return date
  return lang === 'ru' ? `${found[3]}.${found[2]}.${found[1]}` : englishDate.format(new Date(date))
}

/** The date of the files, where a day is known: the first of January stands for a year alone, 1970 for nothing. */
export function shownFileDate(date: string, lang: Lang): string {
  if (date.startsWith('1970-01-01')) return ''
  return date.slice(4, 10) === '-01-01' ? date.slice(0, 4) : shownDate(date.slice(0, 10), lang)
}
