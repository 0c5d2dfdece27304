// The job ticket → a letter to the printing house that can be sent as it is: letter.txt.
import type { Lang } from '../../model/paper.ts'
import type { JobTicket } from './job-ticket.ts'
import { pageRanges } from '../preflight/page-ranges.ts'
import { numbers } from './ticket-rows.ts'
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
  return [
    `Тема: печать сборника «${ticket.title}»${order === '' ? '' : `, заказ № ${order}`}`,
    'Здравствуйте!',
    `Просим напечатать сборник «${ticket.title}» тиражом ${run === '' ? byHand : run} экз. и назвать стоимость и срок.`,
    [
      `Формат ${number(trim.widthMm)} × ${number(trim.heightMm)} мм, ${pages} ${plural(pages, 'страница', 'страницы', 'страниц')}, скрепление: ${words.bindings[binding.kind]}.`,
      `Блок: ${block.inks}, бумага ${block.paper.name}, ${block.paper.grammage} г/м².${block.colourPages.length === 0 ? '' : ` Цветных страниц ${block.colourPages.length} (на ${block.colourLeaves} ${plural(block.colourLeaves, 'листе', 'листах', 'листах')} бумаги): ${pageRanges(block.colourPages)}.`}`,
      `Обложка: ${cover.inks}, ${cover.paper.name}, ${cover.paper.grammage} г/м², ${number(cover.widthMm)} × ${number(cover.heightMm)} мм в развороте${cover.spineMm > 0 ? `, корешок ${number(cover.spineMm)} мм` : ''}, вылеты ${number(cover.bleedMm)} мм.`,
      ...colourNote(ticket, 'Цвета заданы в sRGB с профилем', (names) => `условия печати в файлах: ${names}`, 'Если вы печатаете иначе, переведите цвета по своему профилю или пришлите его нам.')
    ].join('\n'),
    [
      ...(cover.spineReckoned ? [`Корешок рассчитан по толщине листа ${number(block.paper.thicknessMm)} мм. Если ваша бумага другой толщины, сообщите: пришлём обложку заново.`] : []),
      ...(multiple.fits ? [] : [`Вы печатаете кратно ${multiple.asked} страницам; страниц ${pages}, ближайшее подходящее число — ${multiple.next}. Подскажите, дополнить ли файл пустыми страницами.`])
    ].join('\n'),
    ['Прилагаем файлы:', ...ticket.files.map(({ name, pages: count }) => `  ${name} — ${count} с.`), '  ticket.pdf — бланк заказа'].join('\n'),
    `Файлы проверены программой по собственным правилам; это не сертификат. ${block.pdf === 'PDF/X-4' ? 'Блок — PDF/X-4' : 'Блок — PDF'}, шрифты внедрены. Если ваша проверка найдёт ошибку, напишите нам до начала печати.`,
    signature(contact, ticket.publisher, 'С уважением,')
  ]
}

function english(ticket: JobTicket): readonly string[] {
  const { trim, pages, block, cover, binding, multiple, run, order, contact } = ticket
  const words = ticketWords.en
  return [
    `Subject: printing of “${ticket.title}”${order === '' ? '' : `, order ${order}`}`,
    'Dear colleagues,',
    `Please print the volume “${ticket.title}” in ${run === '' ? byHand : run} copies, and tell us the price and the date.`,
    [
      `Trim size ${trim.widthMm} × ${trim.heightMm} mm, ${pages} pages, ${words.bindings[binding.kind]}.`,
      `Inside: ${block.inks}, ${block.paper.name} paper, ${block.paper.grammage} gsm.${block.colourPages.length === 0 ? '' : ` Pages in colour: ${block.colourPages.length}, on ${block.colourLeaves} ${block.colourLeaves === 1 ? 'leaf' : 'leaves'} (${pageRanges(block.colourPages)}).`}`,
      `Cover: ${cover.inks}, ${cover.paper.name}, ${cover.paper.grammage} gsm, ${cover.widthMm} × ${cover.heightMm} mm opened${cover.spineMm > 0 ? `, spine ${cover.spineMm} mm` : ''}, bleed ${cover.bleedMm} mm.`,
      ...colourNote(ticket, 'Colours are sRGB with their profile', (names) => `the printing condition in the files: ${names}`, 'If you print otherwise, please convert them by your profile, or send it to us.')
    ].join('\n'),
    [
      ...(cover.spineReckoned ? [`The spine was reckoned for a sheet of ${block.paper.thicknessMm} mm. Should your paper be of another thickness, tell us, and we send the cover anew.`] : []),
      ...(multiple.fits ? [] : [`You print by ${multiple.asked} pages; the volume has ${pages}, and the next count that fits is ${multiple.next}. Shall we add blank pages?`])
    ].join('\n'),
    ['Attached:', ...ticket.files.map(({ name, pages: count }) => `  ${name}: ${count} ${count === 1 ? 'page' : 'pages'}`), '  ticket.pdf: the job ticket'].join('\n'),
    `The files were checked by a program against its own rules; that is no certificate. The inside is ${block.pdf === 'PDF/X-4' ? 'PDF/X-4' : 'PDF'}, with all fonts embedded. Should your preflight find a fault, please write before printing.`,
    signature(contact, ticket.publisher, 'Yours sincerely,')
  ]
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
