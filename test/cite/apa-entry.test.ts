// Entries in the form of APA (7th edition), by type, language and number of authors; emphasis is shown as *…*.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apaEntry } from '../../src/cite/apa-entry.ts'
import { shown, sourceOf } from './listed.ts'

const entries: Readonly<Record<string, string>> = {
  'ru-book-1': 'Ключевский, В.~О. (1987). *Сочинения* (Т.~1). Мысль.',
  'ru-book-2': 'Гендина, Н.~И. и Колкова, Н.~И. (1999). *Информационная культура личности: диагностика, технология формирования*. КемГАКИ.',
  'ru-book-3': 'Бахвалов, Н.~С., Жидков, Н.~П. и Кобельков, Г.~М. (2008). *Численные методы* (6-е~изд.). БИНОМ.',
  'ru-book-4': 'Иванов, А.~А., Петров, Б.~Б., Сидоров, В.~В. и Козлов, Г.~Г. (2010). *Сельская библиотека*. Профессия.',
  'ru-book-many': 'Иванов, А.~А., и др. (2011). *Сельская библиотека*. Пензенская областная библиотека.',
  'ru-edited': 'Марон, А.~Е. (ред.). (2007). *Содержание и~технологии образования взрослых: проблема опережающего образования: сб. науч. тр.* ИОВ.',
  'ru-body': 'Российская библиотечная ассоциация. (2008). *Модельный стандарт деятельности публичной библиотеки*. РБА.',
  'ru-article-1': 'Адорно, Т.~В. (1992). К~логике социальных наук. *Вопр. философии*, (10), 76–86.',
  'ru-article-2': 'Дворкина, М.~Я. и Ильяева, И.~А. (2019). Общение в~«библиотеке». *Библиотековедение*, *5*(2), 12–19. https://doi.org/10.25281/0869-608X-2019-5-2-12-19',
  'ru-article-4': 'Иванов, А.~А., Петров, Б.~Б., Сидоров, В.~В. и Козлов, Г.~Г. (2020). Чтение в~области. *Библиосфера*, (Вып.~3), ст.~15.',
  'ru-newspaper': 'Мардасова, И. (2008, 17~января). Где читают. *Аргументы недели*, 3.',
  'ru-proceedings': 'Сидякина, Л.~Ф. (2024). Сельская библиотека как~центр общественной жизни. В: И.~И.~Петров (ред.), *Библиотеки региона: опыт и~перспективы: материалы конф.* (с.~45–47). ПОБ.',
  'pob2024': 'Петров, И.~И. (ред.). (2024). *Библиотеки региона: опыт и~перспективы: материалы конф.* ПОБ.',
  'ru-chapter': 'Двинянинова, Г.~С. (2001). Комплимент. В: *Социальная власть языка: сб. науч. тр.* (с.~101–106). ВГУ.',
  'ru-thesis': 'Фенухин, В.~И. (2002). *Этнополитические конфликты в~современной России: на~примере Северо-Кавказского региона* [дис. … канд. полит. наук].',
  'ru-abstract': 'Глухов, В.~А. (2000). *Исследование, разработка и~построение системы электронной доставки документов в~библиотеке* [автореф. дис. … канд. техн. наук].',
  'ru-report': 'Лебедева, Л.~Ф. (2007). *Услуги библиотек области* (отчёт о НИР №~12). КОНБ.',
  'ru-patent': 'Чугаева, В.~И. (2002). *Приемопередающее устройство* (пат. №~2187888).',
  'ru-standard': '*Библиографическая ссылка. Общие требования и~правила составления* (ГОСТ~Р~7.0.5-2008). (2008). Стандартинформ.',
  'ru-law': '*О~библиотечном деле* (федер. закон №~78-ФЗ). (1995). *Собр. законодательства~Рос. Федерации*, (1), ст.~2.',
  'ru-web': '*Российская библиотечная ассоциация*. (б.~г.). Дата обращения: 17~мая 2024. https://www.rba.ru/',
  'ru-web-host': 'Жилавская, И.~В. (2023, 5~марта). *Медиа и~чтение*. Читаем вместе. Дата обращения: 17~мая 2024. https://example.org/chtenie',
  'ru-dataset': 'Петрова, А.~А. (2021). *Посещения библиотек* (версия 1.2) [набор данных]. ГПНТБ. https://doi.org/10.1234/data',
  'ru-software': 'Ким, Е.~В. (2022). *Каталог* (версия 2.0) [программа]. https://example.org/katalog',
  'ru-volume': 'Ключевский, В.~О. (1987). *Сочинения: Т.~1. Курс русской истории*. Мысль.',
  'en-book-1': 'Knuth, D.~E. (1986). *The~TeXbook*. Addison-Wesley.',
  'en-book-4': 'Smith, A., Jones, B., Brown, C., & Green, D. (2012). *Rural libraries* (2nd~ed.). Facet.',
  'en-article-1': 'Maistrovich, T.~V. (2022). Digital Libraries. *Sci. Tech. Inf. Proc.*, *49*(4), 231–237.',
  'en-article-2': 'Smith, J., & Doe, J. (2020). Who reads? *Libr. Trends*, *12*(3), 45. https://doi.org/10.1000/xyz',
  'en-proceedings': 'Virtanen, K. (2019). One card. In J.~Smith & J.~Doe (Eds.), *Libraries Together* (pp.~1–9). IFLA.',
  'en-thesis': 'Doe, J. (2015). *Reading alone* [Doctoral dissertation, Univ. of Tampere].',
  'en-report': 'Roe, R. (2011). *Opening hours* (Report No.~12). OCLC.',
  'en-preprint': 'Ho, J., Jain, A., & Abbeel, P. (2020). *Denoising Diffusion Probabilistic Models* (arXiv:2006.11239). arXiv. https://arxiv.org/abs/2006.11239',
  'en-preprint-4': 'Smith, A., Jones, B., Brown, C., & Green, D. (2017). *Four* (arXiv:1706.03762). arXiv. https://arxiv.org/abs/1706.03762',
  'en-web': 'IFLA. (n.d.). *Library Map*. Retrieved May~17, 2024, from https://librarymap.ifla.org/',
  'de-article': 'Müller, H. (2001). Die Bibliothek. *Bibliothek*, *25*(1), 5–9.',
  'fr-book': 'Lefèvre, É., Noir, A., Blanc, B., & Brun, C. (1999). *La~lecture*. Seuil.',
  'ru-years': 'Цветков, А.~Н. (1998–2001). *История книги* (Т.~1–3). Слово.',
  'ru-issue': 'Гусев, А.~А. (2007). Очередь. *Известия*, *3*(Вып.~1–2), 5–11.',
  'ru-law-paper': '*О~библиотеках* (закон Пензенской области №~1517-ЗПО). (2004). *Губернские вести*, 2.',
  'ru-law-alone': '*О~нормах* (постановление Правительства области №~44-пП). (2007).',
  'ru-preprint': 'Орехова, З.~З. (2006). *О~двух оценках* (препринт №~17). Институт чтения.',
  'en-translated': 'Holm, E. (1997). *The~Quiet Room* (S.~Quill, Trans.; 2nd~ed.). Isis Lane.',
  'en-own-report': 'Statistical Office. (2007). *Visits* (Report No.~SR~12).'
}

for (const [key, entry] of Object.entries(entries)) {
  test(`apa: ${key}`, () => { assert.equal(shown(apaEntry(sourceOf(key), '')), entry) })
}

test('apa: works of one year are told apart', () => {
  assert.equal(shown(apaEntry(sourceOf('en-thesis'), 'b')), 'Doe, J. (2015b). *Reading alone* [Doctoral dissertation, Univ. of Tampere].')
})

test('apa: editions as they are typed', () => {
  const of = (edition: string): string => shown(apaEntry({ ...sourceOf('en-report'), type: 'book', edition }, ''))
  for (const [typed, printed] of [['2', '2nd ed.)'], ['21st', '21st ed.)'], ['Second', 'Second ed.)'], ['Rev. ed.', 'Rev. ed.)']] as const) assert.ok(of(typed).replace(/[\u00A0~]/g, ' ').includes(printed), of(typed))
})
