// The keys of a metadata block: what each means, in both languages. docs/manuscript.md is made from these.

export interface KeyDoc {
  readonly en: string
  readonly ru: string
  /** As it is written in a metadata block. */
  readonly example: string
}

const key = (example: string, en: string, ru: string): KeyDoc => ({ en, ru, example })

/** Read and kept, but nothing uses it so far: the documentation must say so. */
const later = (doc: KeyDoc): KeyDoc => ({ ...doc, en: `${doc.en} Not in effect yet.`, ru: `${doc.ru} Пока не действует.` })

export const metadataKeys = {
  title: key('title: "Ten Services: What the Monitoring Showed"', 'Title of the paper. Always needed.', 'Название доклада. Нужно всегда.'),
  subtitle: key('subtitle: Survey results', 'Subtitle.', 'Подзаголовок.'),
  authors: key('authors: [Лебедева Людмила Фёдоровна, Ким Е. В.]', 'Authors in order: names, or entries with the keys below. “author” is the same key.', 'Авторы по порядку: имена или записи с ключами, перечисленными ниже. «author» — тот же ключ.'),
  affiliations: key('affiliations: [{ index: 1, name: Regional Library }]', 'Organisations that authors refer to by number. Not needed when each author names their own.', 'Организации, на которые авторы ссылаются номерами. Не нужны, если организация указана у каждого автора.'),
  abstract: key('abstract: >-', 'Abstract. A blank line parts paragraphs.', 'Аннотация. Абзацы разделяются пустой строкой.'),
  keywords: key('keywords: [libraries, services]', 'Keywords: a list, or one line with commas or semicolons.', 'Ключевые слова: список или одна строка через запятую либо точку с запятой.'),
  lang: key('lang: ru', 'Language of the paper: ru or en. When not given it is told by the text.', 'Язык доклада: ru или en. Если не указан, определяется по тексту.'),
  kind: key('kind: abstract', 'What the manuscript is: paper, abstract, foreword, resolution or notice. “paper” when not given.', 'Что это за рукопись: paper (доклад), abstract (тезисы), foreword (предисловие), resolution (резолюция), notice (сообщение). Если не указано — paper.'),
  id: key('id: lebedeva', 'Name of the paper in references and file names. When not given, the folder’s or the file’s name.', 'Имя доклада в ссылках и именах файлов. Если не указано — имя папки или файла.'),
  udk: key('udk: 027.02(571.17)', 'UDC number, printed as typed.', 'Индекс УДК, печатается как набран.'),
  bbk: key('bbk: 78.30', 'LBC number, printed as typed.', 'Индекс ББК, печатается как набран.'),
  type: key('type: Научная статья', 'Type of the article, printed above the title where the header style has it.', 'Тип статьи, печатается над названием, если он есть в выбранном оформлении.'),
  doi: key('doi: 10.1234/abcd', 'DOI, with or without https://doi.org/.', 'DOI, с https://doi.org/ или без.'),
  license: later(key('license: CC BY 4.0', 'Licence of this paper.', 'Лицензия этого доклада.')),
  funding: key('funding: Supported by …', 'Funding statement.', 'Сведения о финансировании.'),
  acknowledgements: key('acknowledgements: The author thanks …', 'Acknowledgements.', 'Благодарности.'),
  thanks: key('thanks: Supported by …', 'A note of the whole paper, called by an asterisk at its title and set at the foot of its first page. A note in the title itself (“^[words]”, “[^1]”) is set the same way.', 'Примечание ко всему докладу: звёздочка у названия, текст внизу первой страницы. Так же набирается сноска в самом названии («^[слова]», «[^1]»).'),
  received: key('received: 12.01.2008', 'Date of receipt, printed as typed.', 'Дата поступления, печатается как набрана.'),
  accepted: key('accepted: 03.02.2008', 'Date of acceptance, printed as typed.', 'Дата принятия, печатается как набрана.'),
  date: key('date: 2007-12-06', 'Date of the manuscript; not printed.', 'Дата рукописи; не печатается.'),
  bibliography: key('bibliography: references.bib', 'Bibliography files (BibTeX, BibLaTeX or CSL-JSON), beside the manuscript: one name, or a list.', 'Файлы библиографии (BibTeX, BibLaTeX или CSL-JSON) рядом с рукописью: имя или список.'),
  citations: key('citations: { style: gost, order: alphabetical }', 'How sources cited by key are set in this paper instead of the volume’s way: style (gost, gost-name, apa, numeric, or a CSL file: ieee.csl) and order (cited, alphabetical).', 'Как оформить ссылки по ключу в этом докладе вместо принятого в сборнике: style (gost, gost-name, apa, numeric или файл CSL: ieee.csl) и order (cited — по порядку ссылок, alphabetical — по алфавиту).'),
  csl: key('csl: ieee.csl', 'A CSL file beside the manuscript, as pandoc has it. Counts where neither “citations” of this block nor that of volume.yml names a style.', 'Файл CSL рядом с рукописью, как в pandoc. Действует, если стиль не назван ни в citations этого блока, ни в citations файла volume.yml.'),
  numbering: key('numbering: through', 'Numbers of a resolution’s items: typed (as in the file) or through (counting on after each lead-in).', 'Нумерация пунктов резолюции: typed (как в файле) или through (сквозная).'),
  typography: key('typography: off', 'Quotation marks, dashes and no-break spaces are set as printers set them; off leaves them as typed in the whole paper. For a passage: `[words]{.verbatim}` or a block `::: verbatim`. What would change is shown by “proceedings typography paper.md”.', 'Кавычки, тире и неразрывные пробелы ставятся по правилам набора; off оставляет их во всём докладе как набраны. Для отрывка: `[слова]{.verbatim}` или блок `::: verbatim`. Что изменится, покажет команда «proceedings typography paper.md».'),
  headings: key('headings: numbered', 'Headings of this paper: numbered (“1”, “1.1”) or plain; as volume.yml has it when not given. pandoc’s “number-sections: true” says the same.', 'Заголовки этого доклада: numbered (с номерами «1», «1.1») или plain (без номеров); если не указано — как в volume.yml. То же значит «number-sections: true» у pandoc.'),
  adopted: key('adopted: 2007-12-06', 'When a resolution was adopted: a date, or words printed as typed.', 'Когда принята резолюция: дата или слова, которые печатаются как набраны.'),
  signatures: key('signatures: [{ position: Председатель конференции, name: И. Л. Сафронов }]', 'Who signs a resolution: names, or entries with position and name.', 'Кто подписывает резолюцию: имена или записи с position и name.'),
  limits: key('limits: { pages: 12 }', 'Limits of this paper instead of the volume’s: pages, characters, abstractWords, keywords.', 'Предельный объём этого доклада вместо общего для сборника: pages, characters, abstractWords, keywords.'),
  ignore: key('ignore: [{ rule: author-name-clear, reason: … }]', 'Warnings not to be shown for this paper, each with a reason. Errors cannot be silenced.', 'Предупреждения, которые для этого доклада не показывать, с причиной. Ошибки скрыть нельзя.'),
  en: key('en: { title: …, authors: […], abstract: …, keywords: […] }', 'The title, authors, abstract and keywords in English, in a Russian paper.', 'Название, авторы, аннотация и ключевые слова на английском — в русском докладе.'),
  ru: key('ru: { title: …, authors: […], abstract: …, keywords: […] }', 'The same in Russian, in an English paper.', 'То же на русском — в английском докладе.')
} as const satisfies Record<string, KeyDoc>

export const authorKeys = {
  name: key('name: Лебедева Людмила Фёдоровна', 'The whole name, in any usual order. If the surname cannot be told from it, give the parts instead.', 'Имя целиком, в любом принятом порядке. Если фамилию из него не определить, укажите части имени.'),
  family: key('family: Лебедева', 'Surname.', 'Фамилия.'),
  given: key('given: Людмила', 'Given name or its initial.', 'Имя или инициал.'),
  patronymic: key('patronymic: Фёдоровна', 'Patronymic or its initial.', 'Отчество или инициал.'),
  particle: key('particle: фон', 'Particle of the surname: von, de, фон.', 'Частица при фамилии: фон, де, ван.'),
  particleFirst: key('particleFirst: true', 'The particle is sorted with the surname (“de Gaulle” under D).', 'Частица сортируется вместе с фамилией («де Голль» на букву Д).'),
  suffix: key('suffix: Jr.', 'What follows the name: Jr., III, мл.', 'То, что следует за именем: мл., ст., Jr.'),
  sortAs: key('sortAs: Лебедева', 'Sort under this instead of the surname.', 'Слово, под которым автор стоит в указателе вместо фамилии.'),
  affiliation: key('affiliation: Regional Library', 'Organisation: its name, a list of names, or numbers from “affiliations”.', 'Организация: название, список названий или номера из «affiliations».'),
  position: key('position: head of department', 'Position; printed after the text with `header: full-7.0.7`.', 'Должность; печатается после текста при `header: full-7.0.7`.'),
  degree: key('degree: PhD', 'Academic degree and title; printed likewise.', 'Учёная степень и звание; печатаются там же.'),
  city: key('city: Кемерово', 'City.', 'Город.'),
  country: key('country: Россия', 'Country.', 'Страна.'),
  email: key('email: name@example.org', 'E-mail address.', 'Адрес электронной почты.'),
  orcid: key('orcid: 0000-0002-1825-0097', 'ORCID, with or without https://orcid.org/.', 'ORCID, с https://orcid.org/ или без.'),
  note: key('note: The work was done at …', 'A note of the author, called by an asterisk at the name and set at the foot of the first page; the same words at several authors are one note. “thanks” is the same key; a note in the name itself (“^[words]”, “[^1]”) is set the same way.', 'Примечание об авторе: звёздочка у имени, текст внизу первой страницы; одинаковые слова у нескольких авторов — одно примечание. «thanks» — тот же ключ; так же набирается сноска в самом имени («^[слова]», «[^1]»).'),
  corresponding: key('corresponding: true', 'The author to write to: a note with the e-mail address.', 'Автор для переписки: примечание с адресом электронной почты.'),
  id: key('id: lebedeva', 'The same id in two papers says that two spellings are one person.', 'Одинаковый id в двух докладах означает, что это одно лицо, как бы имя ни было записано.')
} as const satisfies Record<string, KeyDoc>

/** Other words for a key, as other programs and people have them. */
const metadataAliases: Readonly<Record<string, keyof typeof metadataKeys>> = {
  author: 'authors', affiliation: 'affiliations', institute: 'affiliations', organization: 'affiliations', institution: 'affiliations',
  название: 'title', заголовок: 'title', подзаголовок: 'subtitle', автор: 'authors', авторы: 'authors', аннотация: 'abstract', 'ключевые слова': 'keywords', ключевые_слова: 'keywords', удк: 'udk', ббк: 'bbk', язык: 'lang', организация: 'affiliations', организации: 'affiliations', благодарности: 'acknowledgements', финансирование: 'funding',
  назва: 'title', автори: 'authors', аўтар: 'authors', аўтары: 'authors', анотація: 'abstract', анатацыя: 'abstract', 'ключові слова': 'keywords', 'ключавыя словы': 'keywords', мова: 'lang', організація: 'affiliations', арганізацыя: 'affiliations',
  udc: 'udk', annotation: 'abstract', keyword: 'keywords', language: 'lang', 'number-sections': 'headings', numbersections: 'headings', numberSections: 'headings', numberHeadings: 'headings', acknowledgments: 'acknowledgements', acknowledgement: 'acknowledgements', acknowledgment: 'acknowledgements', note: 'thanks', примечание: 'thanks'
}

const authorAliases: Readonly<Record<string, keyof typeof authorKeys>> = {
  имя: 'given', фамилия: 'family', отчество: 'patronymic', фио: 'name', организация: 'affiliation', 'место работы': 'affiliation', должность: 'position', степень: 'degree', 'учёная степень': 'degree', 'ученая степень': 'degree', город: 'city', страна: 'country', почта: 'email', 'электронная почта': 'email',
  surname: 'family', lastname: 'family', 'last-name': 'family', last_name: 'family', last: 'family', family_name: 'family', literal: 'name', fullname: 'name', 'full-name': 'name', 'family-name': 'family', 'family-names': 'family',
  firstname: 'given', 'first-name': 'given', first_name: 'given', first: 'given', given_name: 'given', forename: 'given', forname: 'given', 'given-name': 'given', 'given-names': 'given', 'middle-name': 'patronymic', middlename: 'patronymic',
  'dropping-particle': 'particle', 'non-dropping-particle': 'particle',
  affiliations: 'affiliation', institute: 'affiliation', organization: 'affiliation', institution: 'affiliation', affil: 'affiliation', thanks: 'note', notes: 'note', примечание: 'note', 'corresponding-author': 'corresponding', corresponding_author: 'corresponding', correspondence: 'corresponding', mail: 'email', 'e-mail': 'email', degrees: 'degree', location: 'city'
}

export type MetadataKey = keyof typeof metadataKeys
export type AuthorKey = keyof typeof authorKeys

export function metadataKeyOf(written: string): MetadataKey | null {
  return keyOf(written, metadataKeys, metadataAliases)
}

export function authorKeyOf(written: string): AuthorKey | null {
  return keyOf(written, authorKeys, authorAliases)
}

// `Title:` and «Название:» are typed by people who fill in a form.
function keyOf<Key extends string>(written: string, keys: Readonly<Record<Key, KeyDoc>>, aliases: Readonly<Record<string, Key>>): Key | null {
  for (const key of [written, written.toLowerCase()]) {
    if (Object.hasOwn(keys, key)) return key as Key
    if (Object.hasOwn(aliases, key)) return aliases[key] ?? null
  }
  return null
}

/** All that may begin a line of the block. */
export const knownMetadataKeys: ReadonlySet<string> = new Set([
  ...Object.keys(metadataKeys), ...Object.keys(metadataAliases), ...Object.keys(authorKeys), ...Object.keys(authorAliases)
])
