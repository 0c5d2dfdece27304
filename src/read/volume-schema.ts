// volume.yml as a schema: every key, its form and what it means. docs/volume.md is made from this.
import * as v from 'valibot'
import { citationOrders, citationStyles, isStyleFile } from '../parse/read-citations.ts'
import { formatName, formats, millimetres } from './formats.ts'
import { PressSchema } from './press-schema.ts'
import { coded, date, dates, declinable, later, meta, text, texts, whole, word, yesNo } from './schema-kit.ts'
import type { Doc } from './schema-kit.ts'

export const roles = [
  'editor', 'responsible-editor', 'scientific-editor', 'editor-in-chief', 'literary-editor', 'technical-editor', 'proofreader', 'layout', 'designer',
  'cover', 'translator', 'production', 'compiler', 'reviewer', 'chair', 'deputy-chair', 'secretary', 'member'
] as const

const starts = ['recto', 'next-page', 'run-on'] as const
export const usualParts = ['title-page', 'imprint', 'foreword', 'contents', 'sections', 'resolutions', 'author-index', 'colophon'] as const
export const partWords = [...usualParts, 'decisions'] as const

const PersonSchema = v.strictObject({
  name: text('The whole name.', 'Имя целиком.', 'name: Лебедева Людмила Фёдоровна'),
  family: text('Surname, when the name is given in parts.', 'Фамилия, если имя записано по частям.', 'family: Лебедева'),
  given: text('Given name or initial.', 'Имя или инициал.', 'given: Людмила'),
  patronymic: text('Patronymic or initial.', 'Отчество или инициал.', 'patronymic: Фёдоровна'),
  particle: text('Particle of the surname.', 'Частица при фамилии.', 'particle: фон'),
  particleFirst: yesNo(false, 'The particle is sorted with the surname.', 'Частица сортируется вместе с фамилией.'),
  suffix: text('What follows the name.', 'То, что следует за именем.', 'suffix: мл.'),
  sortAs: text('Sort under this instead of the surname.', 'Слово, под которым имя стоит в указателе.'),
  role: v.optional(v.pipe(v.picklist(roles), meta(['What the person did.', 'Что человек делал в сборнике.', 'role: responsible-editor']))),
  label: text('Printed beside the name instead of the role.', 'Печатается при имени вместо роли.', 'label: ответственный редактор')
})

const people = (...doc: Doc) => v.optional(v.pipe(v.array(v.union([v.string(), PersonSchema])), v.readonly(), meta(doc)), [])

const CopyrightSchema = v.strictObject({
  holder: text('The holder.', 'Правообладатель.', 'holder: Коллектив авторов'),
  year: text('First year of publication.', 'Год первого выпуска.', 'year: 2008')
})

const length = (...doc: Doc) => v.pipe(v.string(), v.check((value) => millimetres(value) !== null),
  v.transform((value) => millimetres(value) ?? 0), meta(doc, { en: 'a length from 50mm to 1000mm', ru: 'длина от 50mm до 1000mm' }))

const FormatSchema = v.union([
  v.pipe(v.string(), v.transform(formatName), v.picklist(formats.map((format) => format.name))),
  v.strictObject({ width: length('Width.', 'Ширина.', 'width: 145mm'), height: length('Height.', 'Высота.', 'height: 200mm') })
])

export interface SectionConfig {
  readonly id: string
  readonly title: string
  readonly titleEn: string
  readonly chair: readonly string[]
  readonly start?: (typeof starts)[number] | undefined
  readonly order: 'listed' | 'file' | 'title' | 'author'
  readonly papers: readonly string[]
  readonly sections: readonly SectionConfig[]
}

const SectionSchema: v.GenericSchema<unknown, SectionConfig> = v.strictObject({
  id: coded(/^[\p{L}\p{N}._-]+$/u, { en: 'letters, digits and hyphens', ru: 'буквы, цифры и дефисы' }, 'Name of the section in file names; its number when not given.', 'Имя секции в именах файлов; если не указано — её номер.', 'id: local-history'),
  title: text('Heading of the section.', 'Заголовок секции.', 'title: Секция краеведения'),
  titleEn: text(...later('The heading in English, for English contents.', 'Заголовок на английском — для английского содержания.', 'titleEn: Local History')),
  chair: texts('Who chaired the section: one line, or a list.', 'Ведущие секции: строка или список.', 'chair: Н. Б. Зимина, главный библиограф'),
  start: v.optional(v.pipe(v.picklist(starts), meta(['Where each paper begins; when not given, as in the section around, or the volume.', 'Где начинается каждый доклад; если не указано — как в охватывающей секции или во всём сборнике.', 'start: run-on']))),
  order: word(['listed', 'file', 'title', 'author'], 'listed', 'Order of the papers: as listed, by file name, by title, or by first author.', 'Порядок докладов: как перечислены, по имени файла, по названию или по первому автору.'),
  papers: texts('Papers: paths without .md, names of folders, or patterns such as theses-*. A pattern takes what no other place names.', 'Доклады: пути без .md, имена папок или шаблоны вида tezisy-*. Шаблон берёт то, что не названо в других местах.', 'papers: [lebedeva-monitoring, tezisy-*]'),
  sections: v.optional(v.pipe(v.array(v.lazy(() => SectionSchema)), meta(['Sections within this one, with the same keys.', 'Вложенные секции с теми же ключами.'])), [])
})

const PartSchema = v.union([
  v.picklist(partWords),
  v.strictObject({
    file: text('A manuscript to stand here.', 'Рукопись, которая стоит на этом месте.', 'file: participants.md'),
    resolutions: texts('The resolutions to stand here, in this order.', 'Резолюции, которые стоят здесь, в этом порядке.', 'resolutions: [resolution]'),
    title: text('Its name in the contents and running heads.', 'Название в содержании и колонтитулах.', 'title: Участники конференции'),
    inContents: yesNo(true, 'Whether the contents name it.', 'Указывать ли в содержании.')
  })
])

export const VolumeSchema = v.strictObject({
  title: text('Title of the volume.', 'Заглавие сборника.', 'title: "Услуги библиотек: современное состояние"'),
  subtitle: text('What stands under the title.', 'Подзаголовочные данные.', 'subtitle: Материалы VII ежегодной сессии конференции'),
  lang: v.optional(v.pipe(v.picklist(['ru', 'en']), meta(['Language of the words the program prints; told by the title when not given.', 'Язык слов, которые печатает программа; если не указан, определяется по заглавию.', 'lang: ru']))),
  conference: v.optional(v.pipe(declinable(v.strictObject({
    name: text('Name of the conference.', 'Название конференции.', 'name: VII ежегодная сессия конференции'),
    number: text('Its number.', 'Её номер.', 'number: 7'),
    dates: dates('Its dates: 2007-12-06, 2007-12-06/2007-12-07, or in words.', 'Даты: 2007-12-06, 2007-12-06/2007-12-07 или словами.', 'dates: 6 декабря 2007 года'),
    place: text('Where it was held.', 'Место проведения.', 'place: Кемерово'),
    organizers: texts('Who held it.', 'Организаторы.', 'organizers: [Областная научная библиотека]')
  }), { name: 'none', number: 'none', dates: 'none', place: 'none', organizers: ['none'] }), meta(['The conference.', 'Конференция.'])), {}),
  issuedBy: texts('Bodies named above the title, one a line.', 'Организации, от имени которых выпущен сборник; печатаются над заглавием.', 'issuedBy: [НБП «Кузбасские библиотеки»]'),
  series: text('Series and its number.', 'Серия и номер выпуска.', 'series: Труды конференции. Вып. 7'),
  editors: people('Editors.', 'Редакторы.', 'editors: [{ name: Лебедева Л. Ф., role: responsible-editor }]'),
  compilers: people('Compilers.', 'Составители.', 'compilers: [Зимина Наталья Борисовна]'),
  reviewers: people('Reviewers; the label holds the degree.', 'Рецензенты; учёная степень — в label.', 'reviewers: [{ name: Кононова Т. М., label: кандидат педагогических наук }]'),
  board: people('Editorial board.', 'Редакционная коллегия.', 'board: [{ name: Сафронов И. Л., role: chair }]'),
  staff: people('Who worked on the book; named on the last page.', 'Кто готовил книгу; печатается над выпускными данными.', 'staff: [{ name: Петров П. П., role: layout }]'),
  publisher: v.optional(v.pipe(declinable(v.strictObject({
    name: text('Name.', 'Название.', 'name: НБП «Кузбасские библиотеки»'),
    place: text('City of publication.', 'Место издания.', 'place: Кемерово'),
    address: text('Postal address.', 'Почтовый адрес.', 'address: 650000, г. Кемерово, ул. Библиотечная, 7'),
    phone: text('Telephone.', 'Телефон.', 'phone: (3842) 00-00-00'),
    email: text('E-mail address.', 'Адрес электронной почты.', 'email: book@example.org')
  }), { name: 'none', place: 'none', address: 'none', phone: 'none', email: 'none' }), meta(['The publisher.', 'Издатель.'])), {}),
  printer: v.optional(v.pipe(declinable(v.strictObject({
    name: text('Name.', 'Название.', 'name: Типография «Пример»'),
    address: text('Postal address.', 'Почтовый адрес.', 'address: 650000, г. Кемерово')
  }), { name: 'none', address: 'none' }), meta(['The printing house.', 'Типография.'])), {}),
  year: coded(/^(1[5-9]|2\d)\d\d$/, { en: 'a year such as 2008', ru: 'год вида 2008' }, 'Year of publication.', 'Год издания.', 'year: 2008'),
  isbn: text('ISBN; its check digit is checked.', 'ISBN; контрольная цифра проверяется.', 'isbn: 978-5-89999-012-0'),
  issn: coded(/^\d{4}-\d{3}[\dXХ]$/, { en: 'an ISSN such as 1234-5679', ru: 'ISSN вида 1234-5679' }, 'ISSN of the series.', 'ISSN серии.', 'issn: 1234-5679'),
  doi: text('DOI of the volume.', 'DOI сборника.', 'doi: 10.1234/abcd'),
  udk: text('UDC number, as typed.', 'Индекс УДК, печатается как набран.', 'udk: "02(571.17)(063)"'),
  bbk: text('LBC number, as typed.', 'Индекс ББК, печатается как набран.', 'bbk: 78.3(2Рос-4Кем)я431'),
  authorMark: text('Author mark (Cutter number), as typed.', 'Авторский знак, печатается как набран.', 'authorMark: У74'),
  annotation: text('Annotation for the back of the title page.', 'Аннотация для оборота титула.', 'annotation: >-'),
  keywords: texts('Keywords of the volume, for the PDF’s properties.', 'Ключевые слова сборника для свойств PDF.', 'keywords: [библиотеки, услуги]'),
  copyright: v.optional(v.pipe(v.array(v.union([v.string(), CopyrightSchema])), v.readonly(), meta(['Lines after ©: texts, or holder and year.', 'Строки после ©: текст или правообладатель и год.', 'copyright: [{ holder: Коллектив авторов, year: 2008 }]'])), []),
  license: text('Licence of the volume.', 'Лицензия сборника.', 'license: CC BY 4.0'),
  site: coded(/^https?:\/\/\S+$/, { en: 'an address that begins with https://', ru: 'адрес, который начинается с https://' }, ...later('Where the HTML edition will stand.', 'Адрес, по которому будет стоять электронное издание.', 'site: https://proceedings.example/2007')),
  age: coded(/^\d{1,2}\+$/, { en: 'a mark such as 12+', ru: 'знак вида 12+' }, 'Age mark.', 'Знак возрастной категории.', 'age: 12+'),
  run: coded(/^\d+$/, { en: 'a number of copies', ru: 'число экземпляров' }, 'Print run.', 'Тираж.', 'run: 150'),
  order: text('Number of the order at the printing house.', 'Номер заказа в типографии.', 'order: 112'),
  signed: date('When it was passed for printing.', 'Дата подписания в печать.', 'signed: 2008-03-17'),
  paper: text('Kind of paper.', 'Бумага.', 'paper: офсетная'),
  printing: text('Kind of printing.', 'Способ печати.', 'printing: цифровая'),
  format: v.optional(v.pipe(FormatSchema, meta(['Trim size.', 'Формат книги после обрезки.', 'format: { width: 145mm, height: 200mm }'], { en: `one of ${formats.map((format) => format.name).join(', ')}, or width and height`, ru: `один из ${formats.map((format) => format.name).join(', ')} или ширина и высота` })), 'A5'),
  sheet: coded(/^\d{2,3}[x×хХX]\d{2,3}\/\d{1,2}$/, { en: 'a sheet and share such as 60x84/16', ru: 'лист и доля вида 60x84/16' }, 'Sheet and share for the count of printed sheets; a format of your own must state it.', 'Размер и доля листа для расчёта усл. печ. л.; для своего формата указать обязательно.', 'sheet: 60x84/16'),
  template: coded(/^[\w-]+$/, { en: 'the name of a folder in templates/', ru: 'имя папки в templates/' }, 'Look of the book: a folder in templates/. “classic” when not given.', 'Оформление книги: папка в templates/. Если не указано — classic.', 'template: classic'),
  header: word(['simple', 'rinc', 'full-7.0.7'], 'simple', 'What stands at the head of a paper: simple; rinc (both languages); full-7.0.7 (ГОСТ Р 7.0.7-2021).', 'Что стоит перед текстом доклада: simple — краткий набор; rinc — на двух языках; full-7.0.7 — по ГОСТ Р 7.0.7-2021.', 'header: rinc'),
  start: word(starts, 'next-page', 'Where each paper begins: on a right-hand page, on the next page, or right after the one before.', 'Где начинается каждый доклад: с правой страницы (recto), со следующей (next-page) или сразу за предыдущим (run-on).', 'start: next-page'),
  multiple: whole(4, 1, 64, 'The page count is padded to a multiple of this; blanks stand before the colophon, or at the end where there is none.', 'Число страниц дополняется до кратного; пустые страницы стоят перед выпускными данными, а если их нет — в конце.', 'multiple: 4'),
  float: word(['look', 'page', 'near', 'text'], 'look', 'Where numbered figures and tables stand: page — at the head or foot of the page that calls them, or of the next; text — where they are typed; near — where they are typed, but at the head of the next page where they would leave much of this one empty; look — as the look has it.', 'Где стоят пронумерованные рисунки и таблицы: page — вверху или внизу страницы, где на них ссылаются, либо следующей; text — там, где набраны; near — там, где набраны, а если внизу страницы осталось бы много пустого места — вверху следующей; look — как принято в оформлении.', 'float: page'),
  images: v.optional(v.pipe(v.strictObject({
    dpi: v.optional(v.pipe(v.string(), v.regex(/^(\d+|original)$/), v.transform((value) => (value === 'original' ? 0 : Number(value))), v.check((value) => value === 0 || (value >= 150 && value <= 2400)),
      meta(['Photographs and other pictures of dots are printed with at most so many dots to the inch, so that the volume does not weigh hundreds of megabytes; original leaves them as they are.', 'Фотографии и другие растровые изображения печатаются не подробнее стольких точек на дюйм, чтобы сборник не весил сотни мегабайт; original — оставить как есть.', 'dpi: original'], { en: 'a whole number from 150 to 2400, or original', ru: 'целое число от 150 до 2400 или original' })), '300')
  }), meta(['Pictures.', 'Изображения.'])), {}),
  headings: word(['plain', 'numbered'], 'plain', 'Whether headings within papers are numbered: “1”, “1.1”. A paper may say otherwise.', 'Нумеровать ли заголовки внутри докладов: «1», «1.1». Доклад может указать иное.', 'headings: numbered'),
  authorIndex: v.optional(v.pipe(v.strictObject({
    editors: yesNo(false, 'Editors are in the index too.', 'Включать в указатель редакторов.'),
    chairs: yesNo(false, 'Chairs of sections are in the index too.', 'Включать в указатель ведущих секций.'),
    bareSurname: word(['first', 'last'], 'first', 'Where a surname without initials stands among its namesakes.', 'Где стоит фамилия без инициалов среди однофамильцев: first — первой, last — последней.')
  }), meta(['The author index.', 'Авторский указатель.'])), {}),
  limits: v.optional(v.pipe(v.strictObject({
    pages: whole(0, 0, 10000, 'Pages of a paper; 0 is no limit.', 'Страниц в докладе; 0 — без ограничения.', 'pages: 8'),
    characters: whole(0, 0, 10000000, 'Characters with spaces.', 'Знаков с пробелами.', 'characters: 20000'),
    abstractWords: whole(0, 0, 10000, 'Words of the abstract.', 'Слов в аннотации.', 'abstractWords: 250'),
    keywords: whole(0, 0, 1000, 'Keywords.', 'Ключевых слов.', 'keywords: 15')
  }), meta(['What a paper may take up.', 'Предельный объём доклада.'])), {}),
  bibliography: texts('Bibliography files (BibTeX, BibLaTeX or CSL-JSON) for all papers, beside this file; a paper’s own come first.', 'Файлы библиографии (BibTeX, BibLaTeX или CSL-JSON) для всех докладов, рядом с этим файлом; файлы самого доклада важнее.', 'bibliography: [common.bib]'),
  citations: v.optional(v.pipe(v.strictObject({
    style: v.optional(v.pipe(v.string(), v.check((text) => citationStyles.some((style) => style === text) || isStyleFile(text)), meta(['gost (ГОСТ Р 7.0.5-2008, numbers in brackets), gost-name (the same, names and years in brackets), apa (names and years), numeric (numbers, as computer science sets them), or a CSL file beside this one: ieee.csl. Goes before the key csl that authors write for pandoc; a paper’s own citations go before it. When not given: gost in a Russian volume, apa in an English one.', 'gost (ГОСТ Р 7.0.5-2008, номера в скобках), gost-name (то же, в скобках имена и годы), apa (имена и годы), numeric (номера, как принято в информатике) или файл CSL рядом с этим: ieee.csl. Важнее ключа csl, который авторы пишут для pandoc; citations самого доклада важнее. Если не указано: gost в русском сборнике, apa в английском.', 'style: gost'], { en: `${citationStyles.join(', ')}, or a file such as ieee.csl`, ru: `${citationStyles.join(', ')} или файл, например ieee.csl` }))),
    order: v.optional(v.pipe(v.picklist(citationOrders), meta(['Order of a numbered list: cited (as first cited) or alphabetical. “cited” when not given; apa and gost-name are always alphabetical, a CSL file orders its list itself.', 'Порядок нумерованного списка: cited (по первой ссылке) или alphabetical (по алфавиту). Если не указано — cited; apa и gost-name всегда по алфавиту, файл CSL задаёт порядок сам.', 'order: alphabetical'])))
  }), meta(['How sources cited by key (`[@key]`) and their lists are set.', 'Как оформлены ссылки по ключу (`[@ключ]`) и списки источников.'])), {}),
  offprints: word(['paper', 'full', 'none'], 'paper', 'One PDF per paper with its true page numbers: its pages alone; full adds title page, imprint, contents and colophon, as authors show for a report; none makes no offprints.', 'Оттиск — отдельный PDF доклада с верными номерами страниц: paper — только его страницы; full — ещё титульный лист, выходные сведения, содержание и выпускные данные, как требуется для отчёта; none — оттисков не делать.', 'offprints: full'),
  press: v.optional(v.pipe(PressSchema, meta(['What the printing house is given, and how it prints.', 'Что получает типография и как она печатает.'])), {}),
  issued: date('The date the files carry; 1 January of the year when not given.', 'Дата, которой помечены файлы; если не указана — 1 января года издания.', 'issued: 2008-03-28'),
  sections: v.optional(v.pipe(v.array(SectionSchema), v.readonly(), meta(['Sections in order, each with its papers.', 'Секции по порядку, в каждой — доклады.'])), []),
  parts: v.optional(v.pipe(v.array(PartSchema), v.readonly(), meta(['Order of the book. When not given, all these words in this order but the last: decisions, the register of what resolutions have decided.', 'Порядок книги. Если не указан — все эти слова в этом порядке, кроме последнего: decisions — реестр решений, принятых резолюциями.'], { en: `${partWords.join(', ')}, or { file: … }`, ru: `${partWords.join(', ')} или { file: … }` })))
})

export type VolumeConfig = Readonly<v.InferOutput<typeof VolumeSchema>>
export type PersonConfig = Readonly<v.InferOutput<typeof PersonSchema>>
