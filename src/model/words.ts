// The words the program itself prints, in the language of the volume or of the paper.
import type { Lang } from './paper.ts'

export interface Words {
  readonly contents: string
  readonly authorIndex: string
  readonly authorIndexNote: string
  /** The same where editors and chairs stand in the index too. */
  readonly nameIndexNote: string
  readonly abstract: string
  readonly keywords: string
  readonly figure: string
  readonly table: string
  readonly listing: string
  readonly figureShort: string
  readonly tableShort: string
  readonly equationShort: string
  readonly listingShort: string
  /** Above the parts of a table on the pages after its first, «#» for its number. */
  readonly tableContinued: string
  readonly tableEnded: string
  readonly sectionShort: string
  readonly itemShort: string
  /** The same before several numbers. */
  readonly figuresShort: string
  readonly tablesShort: string
  readonly equationsShort: string
  readonly listingsShort: string
  readonly sectionsShort: string
  readonly itemsShort: string
  readonly page: string
  readonly pages: string
  readonly udk: string
  readonly bbk: string
  readonly notes: string
  readonly chair: string
  readonly chairs: string
  readonly forCitation: string
  readonly acknowledgements: string
  readonly funding: string
  readonly aboutAuthor: string
  readonly aboutAuthors: string
  /** Who is written to. */
  readonly corresponding: string
  readonly received: string
  readonly accepted: string
  readonly article: string
  readonly resolution: string
  readonly resolutions: string
  readonly foreword: string
  readonly imprint: string
  readonly titlePage: string
  readonly colophon: string
  readonly sections: string
  readonly others: string
  /** Heading of a list of sources that is made. */
  readonly sourceList: string
  readonly and: string
  readonly placeholder: string
  readonly placeholderReason: string
  readonly missingImage: string
  readonly extentPages: string
  readonly issn: string
  readonly board: string
  readonly reviewer: string
  readonly reviewers: string
  readonly compiler: string
  readonly compilers: string
  readonly editor: string
  /** The register of decisions and the heads of its columns. */
  readonly register: string
  readonly itemNumber: string
  readonly decision: string
  readonly responsible: string
  readonly due: string
  /** Titles of blocks set apart. */
  readonly note: string
  readonly tip: string
  readonly important: string
  readonly warning: string
  readonly caution: string
}

export const words: Readonly<Record<Lang, Words>> = {
  ru: {
    contents: 'Содержание', authorIndex: 'Авторский указатель',
    authorIndexNote: 'Числа указывают на первую страницу доклада.', nameIndexNote: 'Числа указывают на первую страницу доклада или на страницу, где названо имя.',
    abstract: 'Аннотация', keywords: 'Ключевые слова',
    figure: 'Рис.', table: 'Таблица', listing: 'Листинг',
    figureShort: 'рис.', tableShort: 'табл.', equationShort: '', listingShort: 'листинг', sectionShort: 'разд.', itemShort: 'п.',
    figuresShort: 'рис.', tablesShort: 'табл.', equationsShort: '', listingsShort: 'листинги', sectionsShort: 'разд.', itemsShort: 'пп.',
    tableContinued: 'Продолжение табл.\u00A0#', tableEnded: 'Окончание табл.\u00A0#',
    page: 'с.', pages: 'С.', udk: 'УДК', bbk: 'ББК', notes: 'Примечания',
    chair: 'Ведущий', chairs: 'Ведущие', forCitation: 'Для цитирования', acknowledgements: 'Благодарности', funding: 'Финансирование', aboutAuthor: 'Информация об авторе', aboutAuthors: 'Информация об авторах', corresponding: 'Автор для переписки',
    received: 'Статья поступила в редакцию', accepted: 'принята к публикации', article: 'Научная статья',
    resolution: 'Резолюция', resolutions: 'Резолюции', foreword: 'Предисловие', imprint: 'Выходные сведения', titlePage: 'Титульный лист',
    colophon: 'Выпускные данные', sections: 'Доклады', others: 'и др.', sourceList: 'Список литературы', and: 'и',
    placeholder: 'Доклад не набран', placeholderReason: 'Причина', missingImage: 'Нет изображения', extentPages: 'с.', issn: 'ISSN',
    board: 'Редакционная коллегия', reviewer: 'Рецензент', reviewers: 'Рецензенты', compiler: 'Составитель', compilers: 'Составители', editor: 'Редактор',
    register: 'Реестр решений', itemNumber: '№', decision: 'Решение', responsible: 'Ответственный', due: 'Срок',
    note: 'Примечание', tip: 'Совет', important: 'Важно', warning: 'Внимание', caution: 'Осторожно'
  },
  en: {
    contents: 'Contents', authorIndex: 'Author index',
    authorIndexNote: 'Numbers refer to the first page of a paper.', nameIndexNote: 'Numbers refer to the first page of a paper, or to the page that names the person.',
    abstract: 'Abstract', keywords: 'Keywords',
    figure: 'Fig.', table: 'Table', listing: 'Listing',
    figureShort: 'Fig.', tableShort: 'Table', equationShort: 'Eq.', listingShort: 'Listing', sectionShort: 'Sect.', itemShort: 'item',
    figuresShort: 'Figs', tablesShort: 'Tables', equationsShort: 'Eqs', listingsShort: 'Listings', sectionsShort: 'Sects', itemsShort: 'items',
    tableContinued: 'Table\u00A0# (continued)', tableEnded: 'Table\u00A0# (continued)',
    page: 'p.', pages: 'pp.', udk: 'UDC', bbk: 'LBC', notes: 'Notes',
    chair: 'Chair', chairs: 'Chairs', forCitation: 'For citation', acknowledgements: 'Acknowledgements', funding: 'Funding', aboutAuthor: 'Information about the author', aboutAuthors: 'Information about the authors', corresponding: 'Corresponding author',
    received: 'Received', accepted: 'accepted', article: 'Original article',
    resolution: 'Resolution', resolutions: 'Resolutions', foreword: 'Foreword', imprint: 'Imprint', titlePage: 'Title page',
    colophon: 'Colophon', sections: 'Papers', others: 'et al.', sourceList: 'References', and: 'and',
    placeholder: 'This paper is not set', placeholderReason: 'Reason', missingImage: 'Image missing', extentPages: 'p.', issn: 'ISSN',
    board: 'Editorial board', reviewer: 'Reviewer', reviewers: 'Reviewers', compiler: 'Compiler', compilers: 'Compilers', editor: 'Editor',
    register: 'Register of decisions', itemNumber: 'No.', decision: 'Decision', responsible: 'Responsible', due: 'Due',
    note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution'
  }
}
