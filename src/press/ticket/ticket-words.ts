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
  readonly signed: string
  readonly block: string
  readonly trim: string
  readonly pages: string
  readonly leaves: string
  readonly sheets: string
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
  readonly withoutMarks: string
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
  /** Between the numbers of pages in colour and of leaves that have them. */
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
    heading: 'Бланк заказа', edition: 'Издание', title: 'Заглавие', publisher: 'Издатель', printer: 'Типография', isbn: 'ISBN', run: 'Тираж', copies: 'экз.', order: 'Заказ №', signed: 'Подписано в печать',
    block: 'Блок', trim: 'Формат после обрезки', pages: 'Страниц', leaves: 'листов бумаги', sheets: 'Печатных листов', multiple: 'Кратность', fits: 'подходит', fitsNot: 'не подходит; ближайшее число страниц —',
    blank: 'Пустые страницы', inks: 'Красочность', colourPages: 'Цветные страницы', none: 'нет', paper: 'Бумага', gsm: 'г/м²', mm: 'мм', bleed: 'Вылеты', marks: 'Метки', withMarks: 'метки реза и сгиба', withoutMarks: 'без меток', slug: 'строка сведений за обрезом',
    binding: 'Скрепление', bindings: { stapled: 'на скобу', perfect: 'клеевое бесшвейное (КБС)', sewn: 'шитьё нитками, мягкая обложка', hard: 'твёрдый переплёт' }, holdsNot: 'для такого объёма не годится',
    cover: 'Обложка', size: 'Размер в развороте', spine: 'корешок', noSpine: 'без корешка, сгиб посередине', caseNote: 'Для твёрдого переплёта размеры крышек задаёт типография; стороны приложены отдельными файлами.',
    note: 'Примечание', oneInk: 'одна чёрная', inColour: 'цветная', partlyInColour: 'цветные страницы — в четыре краски', onLeaves: 'на листах бумаги,', condition: 'Условия печати в файле', blackInk: 'чёрная краска, растискивание', fonts: 'Шрифты', embedded: 'все внедрены', files: 'Файлы', checksum: 'SHA-256', contact: 'Контакт', person: 'Имя', phone: 'Телефон', email: 'Эл. почта', bytes: ['Б', 'КБ', 'МБ']
  },
  en: {
    heading: 'Job ticket', edition: 'The book', title: 'Title', publisher: 'Publisher', printer: 'Printing house', isbn: 'ISBN', run: 'Run', copies: 'copies', order: 'Order no.', signed: 'Passed for printing',
    block: 'Inside', trim: 'Trim size', pages: 'Pages', leaves: 'leaves', sheets: 'Printed sheets', multiple: 'Multiple', fits: 'fits', fitsNot: 'does not fit; the next page count that would is',
    blank: 'Blank pages', inks: 'Inks', colourPages: 'Pages in colour', none: 'none', paper: 'Paper', gsm: 'gsm', mm: 'mm', bleed: 'Bleed', marks: 'Marks', withMarks: 'crop and fold marks', withoutMarks: 'no marks', slug: 'slug line outside the trim',
    binding: 'Binding', bindings: { stapled: 'saddle-stitched', perfect: 'perfect bound', sewn: 'sewn, soft cover', hard: 'case bound' }, holdsNot: 'not for this extent',
    cover: 'Cover', size: 'Size, opened', spine: 'spine', noSpine: 'no spine, folded in the middle', caseNote: 'For a case the house sets the sizes of the boards; the sides are files of their own.',
    note: 'Note', oneInk: 'black alone', inColour: 'colour', partlyInColour: 'pages in colour in four inks', onLeaves: 'on leaves,', condition: 'Printing condition in the file', blackInk: 'black ink, dot gain', fonts: 'Fonts', embedded: 'all embedded', files: 'Files', checksum: 'SHA-256', contact: 'Contact', person: 'Name', phone: 'Telephone', email: 'E-mail', bytes: ['B', 'KB', 'MB']
  }
}
