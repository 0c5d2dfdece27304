// The words of the job ticket and of the covering letter.
import type { Lang } from '../../model/paper.ts'
import type { Binding } from '../../model/press.ts'

export interface TicketWords {
  readonly heading: string
  readonly edition: string
  readonly title: string
  readonly publisher: string
  readonly printer: string
  readonly isbn: string
  readonly run: string
  readonly copies: string
  readonly order: string
  /** Before the number of an order. */
  readonly number: string
  readonly signed: string
  readonly block: string
  readonly trim: string
  readonly pages: string
  readonly leaves: string
  readonly sheets: string
  readonly conventional: string
  readonly multiple: string
  readonly fits: string
  readonly fitsNot: string
  readonly blank: string
  readonly inks: string
  readonly colourPages: string
  readonly none: string
  readonly paper: string
  readonly gsm: string
  readonly mm: string
  readonly bleed: string
  readonly marks: string
  readonly withMarks: string
  readonly slug: string
  readonly binding: string
  readonly bindings: Readonly<Record<Binding, string>>
  readonly holdsNot: string
  readonly cover: string
  readonly size: string
  readonly spine: string
  readonly noSpine: string
  readonly caseNote: string
  readonly note: string
  readonly oneInk: string
  readonly partlyInColour: string
  /** Before the number of leaves that have pages in colour. */
  readonly onLeaves: string
  readonly condition: string
  readonly blackInk: string
  readonly inColour: string
  readonly fonts: string
  readonly embedded: string
  readonly files: string
  readonly checksum: string
  readonly contact: string
  readonly person: string
  readonly phone: string
  readonly email: string
  readonly bytes: readonly [string, string, string]
}

export const ticketWords: Readonly<Record<Lang, TicketWords>> = {
  ru: {
    heading: 'Бланк заказа', edition: 'Издание', title: 'Заглавие', publisher: 'Издатель', printer: 'Типография', isbn: 'ISBN', run: 'Тираж', copies: 'экз.', order: 'Заказ №', number: '№', signed: 'Подписано в печать',
    block: 'Блок', trim: 'Формат после обрезки', pages: 'Страниц', leaves: 'листов бумаги', sheets: 'Печатных листов', conventional: 'усл. печ. л.', multiple: 'Кратность', fits: 'подходит', fitsNot: 'не подходит; ближайшее число страниц —',
    blank: 'Пустые страницы', inks: 'Красочность', colourPages: 'Цветные страницы', none: 'нет', paper: 'Бумага', gsm: 'г/м²', mm: 'мм', bleed: 'Вылеты', marks: 'Метки', withMarks: 'метки реза, на обложке и сгиба', slug: 'строка сведений за обрезом',
    binding: 'Скрепление', bindings: { stapled: 'на скобу', perfect: 'клеевое бесшвейное (КБС)', sewn: 'шитьё нитками, мягкая обложка', hard: 'твёрдый переплёт' }, holdsNot: 'для такого объёма не годится',
    cover: 'Обложка', size: 'Размер в развороте', spine: 'корешок', noSpine: 'без корешка, сгиб посередине', caseNote: 'Для твёрдого переплёта размеры крышек задаёт типография; стороны приложены отдельными файлами.',
    note: 'Примечание', oneInk: 'одна чёрная', inColour: 'цветная', partlyInColour: 'цветные страницы — в четыре краски', onLeaves: 'листов бумаги с ними:', condition: 'Условия печати в файле', blackInk: 'чёрная краска, растискивание', fonts: 'Шрифты', embedded: 'все внедрены', files: 'Файлы', checksum: 'SHA-256', contact: 'Контакт', person: 'Имя', phone: 'Телефон', email: 'Эл. почта', bytes: ['Б', 'КБ', 'МБ']
  },
  en: {
    heading: 'Job ticket', edition: 'The book', title: 'Title', publisher: 'Publisher', printer: 'Printing house', isbn: 'ISBN', run: 'Print run', copies: 'copies', order: 'Order no.', number: 'no.', signed: 'Passed for press',
    block: 'Text block', trim: 'Trimmed size', pages: 'Pages', leaves: 'leaves', sheets: 'Printed sheets', conventional: 'conventional sheets', multiple: 'Page multiple', fits: 'fits', fitsNot: 'does not fit; the next page count that does is',
    blank: 'Blank pages', inks: 'Colours', colourPages: 'Colour pages', none: 'none', paper: 'Paper', gsm: 'gsm', mm: 'mm', bleed: 'Bleed', marks: 'Printer’s marks', withMarks: 'crop marks, on the cover also fold marks', slug: 'slug line outside the trim',
    binding: 'Binding', bindings: { stapled: 'saddle-stitched', perfect: 'perfect bound', sewn: 'section-sewn, soft cover', hard: 'case bound' }, holdsNot: 'not suitable for this extent',
    cover: 'Cover', size: 'Flat size', spine: 'spine', noSpine: 'no spine, folded in the middle', caseNote: 'For a case binding the printing house sets the size of the boards; the sides are supplied as separate files.',
    note: 'Note', oneInk: 'black only', inColour: 'full colour', partlyInColour: 'colour pages in four inks', onLeaves: 'leaves with colour:', condition: 'Printing condition', blackInk: 'black ink, dot gain', fonts: 'Fonts', embedded: 'all embedded', files: 'Files', checksum: 'SHA-256', contact: 'Contact', person: 'Name', phone: 'Telephone', email: 'E-mail', bytes: ['B', 'KB', 'MB']
  }
}
