// The job ticket → a letter to the printing house that can be sent as it is: letter.txt.
import type { Lang } from '../../model/paper.ts'
import type { JobTicket } from './job-ticket.ts'
import { pageRanges } from '../preflight/page-ranges.ts'
import { numbers, shownInks } from './ticket-rows.ts'
import { ticketWords } from './ticket-words.ts'

/** Room for what nobody has told: it must be filled before the letter is sent. */
const byHand = '______'

export function coveringLetter(ticket: JobTicket, lang: Lang): string {
  const paragraphs = lang === 'ru' ? russian(ticket) : english(ticket)
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n') + '\n'
}

function russian(ticket: JobTicket): readonly string[] {
  const { trim, pages, block, cover, binding, multiple, run, order, contact } = ticket
  const number = numbers('ru')
  const words = ticketWords.ru
  const title = quoted(ticket.title, '«', '»', '„', '“')
  return [
    `Тема: печать сборника ${title}${order === '' ? '' : `, заказ № ${order}`}`,
    'Здравствуйте!',
    `Просим напечатать сборник ${title} тиражом ${run === '' ? byHand : run} экз. и сообщить стоимость и срок.`,
    [
      `Формат ${number(trim.widthMm)} × ${number(trim.heightMm)} мм, ${pages} ${plural(pages, 'страница', 'страницы', 'страниц')}, скрепление: ${words.bindings[binding.kind]}.`,
      `Блок: красочность ${block.inks}, бумага ${block.paper.name}, ${block.paper.grammage} г/м².${block.colourPages.length === 0 ? '' : ` Цветных страниц — ${block.colourPages.length} (на ${block.colourLeaves} ${plural(block.colourLeaves, 'листе', 'листах', 'листах')} бумаги): ${pageRanges(block.colourPages)}.`}`,
      `Обложка: красочность ${cover.inks}, ${cover.paper.name}, ${cover.paper.grammage} г/м², ${number(cover.widthMm)} × ${number(cover.heightMm)} мм в развороте${cover.spineMm > 0 ? `, корешок ${number(cover.spineMm)} мм` : ''}, ${cover.bleedMm === 0 ? 'без вылетов' : `вылеты ${number(cover.bleedMm)} мм`}.`,
      ...colourNote(ticket, 'Цвета заданы в sRGB с профилем', (names) => `условия печати в файлах: ${names}`, 'Если вы печатаете иначе, переведите цвета по своему профилю или пришлите его нам.')
    ].join('\n'),
    [
      ...(cover.spineReckoned ? [`Корешок рассчитан по толщине листа ${number(block.paper.thicknessMm)} мм. Если ваша бумага другой толщины, сообщите: пришлём обложку заново.`] : []),
      ...(multiple.fits ? [] : [`Вы печатаете кратно ${multiple.asked} страницам; в сборнике их ${pages}, ближайшее подходящее число — ${multiple.next}. Подскажите, дополнить ли файл пустыми страницами.`])
    ].join('\n'),
    ['Прилагаем файлы:', ...ticket.files.map(({ name, pages: count }) => `  ${name} — ${count} с.`), '  ticket.pdf — бланк заказа'].join('\n'),
    `Файлы проверены программой по собственным правилам; это не сертификат. ${block.pdf === 'PDF/X-4' ? 'Блок — PDF/X-4' : 'Блок — PDF'}, шрифты внедрены. Если ваша проверка найдёт ошибку, напишите нам до начала печати.`,
    signature(contact, ticket.publisher, 'С уважением,')
  ]
}

function english(ticket: JobTicket): readonly string[] {
  const { trim, pages, block, cover, binding, multiple, run, order, contact } = ticket
  const words = ticketWords.en
  const title = quoted(ticket.title, '“', '”', '‘', '’')
  return [
    `Subject: Printing of ${title}${order === '' ? '' : `, order no. ${order}`}`,
    'Dear colleagues,',
    `We would like to have ${title} printed in a run of ${run === '' ? byHand : run} copies. Please let us know the price and the delivery date.`,
    [
      `Trimmed size ${trim.widthMm} × ${trim.heightMm} mm, ${pages} pages, ${words.bindings[binding.kind]}.`,
      `Text block: ${shownInks(block.inks, 'en')}, ${block.paper.name} paper, ${block.paper.grammage} gsm.${block.colourPages.length === 0 ? '' : ` Colour pages: ${block.colourPages.length}, on ${block.colourLeaves} ${block.colourLeaves === 1 ? 'leaf' : 'leaves'} (${pageRanges(block.colourPages)}).`}`,
      `Cover: ${shownInks(cover.inks, 'en')}, ${cover.paper.name}, ${cover.paper.grammage} gsm, flat size ${cover.widthMm} × ${cover.heightMm} mm${cover.spineMm > 0 ? `, spine ${cover.spineMm} mm` : ''}, ${cover.bleedMm === 0 ? 'no bleed' : `bleed ${cover.bleedMm} mm`}.`,
      ...colourNote(ticket, 'Colours are sRGB with an embedded profile', (names) => `the printing condition named in the files is ${names}`, 'If you print to another condition, please convert them with your own profile or send it to us.')
    ].join('\n'),
    [
      ...(cover.spineReckoned ? [`The spine width was calculated for paper ${block.paper.thicknessMm} mm thick. If yours is thicker or thinner, let us know and we will send a new cover.`] : []),
      ...(multiple.fits ? [] : [`Your page multiple is ${multiple.asked}; the book has ${pages} pages, and the next count that fits is ${multiple.next}. Shall we add blank pages?`])
    ].join('\n'),
    ['Attached:', ...ticket.files.map(({ name, pages: count }) => `  ${name}: ${count} ${count === 1 ? 'page' : 'pages'}`), '  ticket.pdf: job ticket'].join('\n'),
    `The files have been checked by our software against its own rules; this is not a certificate. The text block is a ${block.pdf === 'PDF/X-4' ? 'PDF/X-4' : 'PDF'} file with all fonts embedded. If your preflight finds a fault, please write to us before printing.`,
    signature(contact, ticket.publisher, 'Yours faithfully,')
  ]
}

/** A title with quotation marks of its own has them within. */
function quoted(title: string, open: string, close: string, innerOpen: string, innerClose: string): string {
  return `${open}${title.replaceAll(open, innerOpen).replaceAll(close, innerClose)}${close}`
}

// Of the files that have colours.
function colourNote({ block, cover }: JobTicket, screen: string, told: (names: string) => string, wish: string): readonly string[] {
  const conditions = [...(block.colourPages.length > 0 ? [block.condition] : []), ...(cover.inks === '1+0' ? [] : [cover.condition])]
  const names = [...new Set(conditions)].filter(Boolean).join(', ')
  return conditions.length === 0 ? [] : [`${screen}${names === '' ? '' : `; ${told(names)}`}. ${wish}`]
}

function signature({ name, phone, email }: JobTicket['contact'], publisher: string, regards: string): string {
  return [regards, name, publisher, phone, email].filter(Boolean).join('\n')
}

function plural(count: number, one: string, few: string, many: string): string {
  const form = new Intl.PluralRules('ru').select(count)
  return form === 'one' ? one : form === 'few' ? few : many
}
