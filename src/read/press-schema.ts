// The keys under `press:` of volume.yml, their forms and what they mean. What is not given is filled by the preset.
import * as v from 'valibot'
import { coded, date, meta, text, word } from './schema-kit.ts'
import type { Doc } from './schema-kit.ts'

const byPreset = ['By the preset when not given.', 'Если не указано — по набору настроек.'] as const

/** A word that the preset chooses when it is not given. */
function chosen<const Words extends readonly [string, ...string[]]>(words: Words, en: string, ru: string, example: string) {
  return v.optional(v.pipe(v.picklist(words), meta([`${en} ${byPreset[0]}`, `${ru} ${byPreset[1]}`, example])))
}

function switched(en: string, ru: string, example: string) {
  const form = { en: 'true or false', ru: 'true или false' }
  return v.optional(v.pipe(v.string(), v.regex(/^(true|false|yes|no|да|нет)$/i), v.transform((value) => /^(true|yes|да)$/i.test(value)), meta([en, ru, example], form)))
}

function counted(least: number, most: number, ...doc: Doc) {
  const form = { en: `a whole number from ${least} to ${most}`, ru: `целое число от ${least} до ${most}` }
  return v.optional(v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), v.check((value) => value >= least && value <= most), meta(doc, form)))
}

/** `0.1`, `0,1 мм`, `0.1mm`. */
function millimetres(least: number, most: number, ...doc: Doc) {
  const form = { en: `millimetres from ${least} to ${most}, such as ${doc[2]?.replace(/^\w+: /, '') ?? ''}`, ru: `миллиметры от ${least} до ${most}, например ${doc[2]?.replace(/^\w+: /, '') ?? ''}` }
  const number = v.transform((value: string) => Number(/^(\d+(?:[.,]\d+)?)\s*(?:mm|мм)?$/i.exec(value.trim())?.[1]?.replace(',', '.') ?? NaN))
  return v.optional(v.pipe(v.string(), number, v.check((value) => value >= least && value <= most), meta(doc, form)))
}

const bleed = (...doc: Doc) => v.optional(v.pipe(v.string(), v.regex(/^[035](\s*(mm|мм))?$/i), v.transform((value) => Number.parseInt(value, 10)), meta(doc, { en: '0, 3 or 5 millimetres', ru: '0, 3 или 5 миллиметров' })))

const StockSchema = (what: Doc, name: Doc) => v.optional(v.pipe(v.strictObject({
  name: text(...name),
  grammage: counted(30, 600, `Grams to the square metre. ${byPreset[0]}`, `Граммов в квадратном метре. ${byPreset[1]}`, 'grammage: 80'),
  thickness: millimetres(0.03, 2, 'Thickness of one sheet as the house states it; by a table of usual papers when not given.', 'Толщина листа, как её назвала типография; если не указана — по таблице обычных бумаг.', 'thickness: 0.1mm')
}), meta(what)), {})

const CoverSchema = v.strictObject({
  picture: text('A picture of the volume’s folder for the front: JPEG, PNG or SVG.', 'Изображение из папки сборника для лицевой стороны: JPEG, PNG или SVG.', 'picture: cover.jpg'),
  tone: coded(/^#[\da-f]{6}$/i, { en: 'a colour such as #1f3a5f', ru: 'цвет вида #1f3a5f' }, 'Colour of ground and ornament in place of the look’s.', 'Цвет фона и украшений вместо цвета оформления.', 'tone: "#1f3a5f"'),
  colour: chosen(['grey', 'keep'], 'One black ink, or colours as they are.', 'Одна чёрная краска (grey) или цвета как есть (keep).', 'colour: grey'),
  bleed: bleed(`How far the ground goes beyond the trimmed edge. ${byPreset[0]}`, `Вылеты обложки за обрез. ${byPreset[1]}`, 'bleed: 3mm'),
  paper: StockSchema(['What the cover is printed on.', 'Бумага или картон обложки.'], ['As the house calls it.', 'Как её называет типография.', 'name: мелованный картон']),
  spine: millimetres(1, 100, 'Thickness of the spine as the house has measured it; reckoned from pages and papers when not given.', 'Толщина корешка, если её назвала типография; если не указана — рассчитывается по числу страниц и бумаге.', 'spine: 6.2mm'),
  spineText: text('What stands on the spine, where it fits; title and year when not given, none for a bare spine.', 'Надпись на корешке, если она помещается; если не указана — заглавие и год; none — без надписи.', 'spineText: Услуги библиотек · 2008'),
  spineDirection: v.optional(v.pipe(v.picklist(['up', 'down']), meta(['How the spine is read: up (from the foot to the head, as in Russia) or down (from the head to the foot). up in a Russian volume, down in an English one.', 'Как читается корешок: up (снизу вверх, как принято в России) или down (сверху вниз). Если не указано: up в русском сборнике, down в английском.', 'spineDirection: down']))),
  annotation: switched('Whether the annotation stands on the back; it does when not given.', 'Печатать ли аннотацию на задней стороне; если не указано — печатать.', 'annotation: false'),
  barcode: switched('Whether the ISBN stands on the back as a barcode; it does when not given.', 'Печатать ли на задней стороне штрихкод ISBN; если не указано — печатать.', 'barcode: false')
})

export const PressSchema = v.strictObject({
  preset: word(['pod', 'offset', 'office'], 'pod', 'Kind of printing house: pod (digital, short runs), offset, or office (a copier). It fills the other keys.', 'Вид типографии: pod (цифровая печать малыми тиражами), offset (офсетная) или office (на офисной технике). Заполняет остальные настройки.', 'preset: offset'),
  pdf: chosen(['x-4', 'plain'], 'PDF/X-4, or an ordinary PDF.', 'PDF/X-4 или обычный PDF (plain).', 'pdf: x-4'),
  profile: text('The ICC profile of the house’s press, a file of the volume’s folder (.icc): files of PDF/X-4 say that they are printed so. When not given: black ink with a dot gain of 20 %, and FOGRA39 (coated paper) for files with colours.', 'Профиль ICC печатной машины типографии, файл в папке сборника (.icc): файлы PDF/X-4 называют его условиями печати. Если не указан: чёрная краска с растискиванием 20 %, а для файлов с цветом — FOGRA39 (мелованная бумага).', 'profile: offset.icc'),
  colour: word(['grey', 'keep'], 'grey', 'The inside in one black ink, or pages with colour left as they are (keep).', 'Весь блок в одну чёрную краску или цветные страницы как есть (keep).', 'colour: keep'),
  bleed: bleed(`How far what touches the edge goes beyond it. ${byPreset[0]}`, `Вылеты за обрез. ${byPreset[1]}`, 'bleed: 3mm'),
  marks: switched(`Crop and fold marks. ${byPreset[0]}`, `Метки реза и сгиба. ${byPreset[1]}`, 'marks: true'),
  slug: switched('A line with file, page and date beside every page. None when not given.', 'Строка с именем файла, страницей и датой за обрезом каждой страницы. Если не указано — без неё.', 'slug: true'),
  run: coded(/^\d+$/, { en: 'a number of copies', ru: 'число экземпляров' }, 'Copies to print, where they differ from the run in the print data.', 'Сколько экземпляров печатать, если это не тираж из выпускных данных.', 'run: 160'),
  order: text('Number of the order, where it is not that of the print data.', 'Номер заказа, если он не тот, что в выпускных данных.', 'order: 112'),
  signed: date('When it was passed for printing, where it is not that of the print data.', 'Дата подписания в печать, если она не та, что в выпускных данных.', 'signed: 2008-03-17'),
  paper: StockSchema(['Paper of the inside.', 'Бумага блока.'], ['As the house calls it; the paper of the print data when not given.', 'Как её называет типография; если не указано — бумага из выпускных данных.', 'name: офсетная']),
  binding: chosen(['stapled', 'perfect', 'sewn', 'hard'], 'stapled, perfect (glued), sewn (and glued, in a soft cover), hard (a case).', 'stapled — на скобу, perfect — клеевое бесшвейное (КБС), sewn — шитьё нитками в мягкой обложке, hard — твёрдый переплёт.', 'binding: perfect'),
  multiple: counted(1, 64, `The house prints by so many pages; the ticket says whether the volume’s count fits. ${byPreset[0]}`, `Типография печатает кратно стольким страницам; бланк заказа скажет, подходит ли число страниц сборника. ${byPreset[1]}`, 'multiple: 16'),
  cover: v.optional(v.pipe(CoverSchema, meta(['The cover.', 'Обложка.'])), {}),
  contact: v.optional(v.pipe(v.strictObject({
    name: text('Who answers the house’s questions.', 'Кто ответит на вопросы типографии.', 'name: Зимина Наталья Борисовна'),
    phone: text('Telephone; the publisher’s when not given.', 'Телефон; если не указан — телефон издателя.', 'phone: (3842) 00-00-00'),
    email: text('E-mail address; the publisher’s when not given.', 'Адрес электронной почты; если не указан — адрес издателя.', 'email: book@example.org')
  }), meta(['Whom the house may ask.', 'С кем связаться типографии.'])), {}),
  lang: v.optional(v.pipe(v.picklist(['ru', 'en']), meta(['Language of the covering letter and the job ticket; the volume’s when not given.', 'Язык письма и бланка заказа; если не указан — язык сборника.', 'lang: ru'])))
})

export type PressConfig = Readonly<v.InferOutput<typeof PressSchema>>
