// Entries in the numeric form of computer science proceedings, by type, language and number of authors.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numericEntry } from '../../src/cite/numeric-entry.ts'
import { shown, sourceOf } from './listed.ts'

const entries: Readonly<Record<string, string>> = {
  'ru-book-1': 'Ключевский, В.~О.: Сочинения. Мысль, Москва (1987).',
  'ru-book-2': 'Гендина, Н.~И., Колкова, Н.~И.: Информационная культура личности: диагностика, технология формирования. КемГАКИ, Кемерово (1999).',
  'ru-book-3': 'Бахвалов, Н.~С., Жидков, Н.~П., Кобельков, Г.~М.: Численные методы. 6-е~изд. БИНОМ, Москва (2008).',
  'ru-book-4': 'Иванов, А.~А., Петров, Б.~Б., Сидоров, В.~В., Козлов, Г.~Г.: Сельская библиотека. Профессия, Санкт-Петербург (2010).',
  'ru-book-many': 'Иванов, А.~А., и др.: Сельская библиотека. Пензенская областная библиотека, Пенза (2011).',
  'ru-edited': 'Марон, А.~Е. (ред.): Содержание и~технологии образования взрослых: проблема опережающего образования: сб. науч. тр. ИОВ, Москва (2007).',
  'ru-body': 'Российская библиотечная ассоциация: Модельный стандарт деятельности публичной библиотеки. РБА, Москва (2008).',
  'ru-article-1': 'Адорно, Т.~В.: К~логике социальных наук. Вопр. философии №~10, 76–86 (1992).',
  'ru-article-2': 'Дворкина, М.~Я., Ильяева, И.~А.: Общение в~«библиотеке». Библиотековедение 5(2), 12–19 (2019). https://doi.org/10.25281/0869-608X-2019-5-2-12-19',
  'ru-article-4': 'Иванов, А.~А., Петров, Б.~Б., Сидоров, В.~В., Козлов, Г.~Г.: Чтение в~области. Библиосфера Вып.~3, 15 (2020).',
  'ru-newspaper': 'Мардасова, И.: Где читают. Аргументы недели, 3 (17~января 2008).',
  'ru-proceedings': 'Сидякина, Л.~Ф.: Сельская библиотека как~центр общественной жизни. В: Петров, И.~И. (ред.) Библиотеки региона: опыт и~перспективы: материалы конф., с.~45–47. ПОБ, Пенза (2024).',
  'pob2024': 'Петров, И.~И. (ред.): Библиотеки региона: опыт и~перспективы: материалы конф. ПОБ, Пенза (2024).',
  'ru-chapter': 'Двинянинова, Г.~С.: Комплимент. В: Социальная власть языка: сб. науч. тр., с.~101–106. ВГУ, Воронеж (2001).',
  'ru-thesis': 'Фенухин, В.~И.: Этнополитические конфликты в~современной России: на~примере Северо-Кавказского региона. Дис. … канд. полит. наук. Москва (2002).',
  'ru-abstract': 'Глухов, В.~А.: Исследование, разработка и~построение системы электронной доставки документов в~библиотеке. Автореф. дис. … канд. техн. наук. Новосибирск (2000).',
  'ru-report': 'Лебедева, Л.~Ф.: Услуги библиотек области, отчёт о НИР №~12. КОНБ, Кемерово (2007).',
  'ru-patent': 'Чугаева, В.~И.: Приемопередающее устройство, пат. 2187888 (2002).',
  'ru-standard': 'Библиографическая ссылка. Общие требования и~правила составления, ГОСТ Р 7.0.5-2008. Стандартинформ, Москва (2008).',
  'ru-preprint': 'Орехова, З.~З.: О~двух оценках, препринт №~17. Институт чтения, Новосибирск (2006).',
  'ru-years': 'Цветков, А.~Н.: История книги. Слово, Москва, Казань (1998–2001).',
  'ru-law': 'О~библиотечном деле, федер. закон №~78-ФЗ. Собр. законодательства~Рос. Федерации №~1, 2 (1995).',
  'ru-web': 'Российская библиотечная ассоциация. https://www.rba.ru/, дата обращения 17.05.2024',
  'ru-web-host': 'Жилавская, И.~В.: Медиа и~чтение. Читаем вместе (2023). https://example.org/chtenie, дата обращения 17.05.2024',
  'ru-dataset': 'Петрова, А.~А.: Посещения библиотек, набор данных, версия~1.2. ГПНТБ (2021). https://doi.org/10.1234/data',
  'ru-software': 'Ким, Е.~В.: Каталог, программа, версия~2.0 (2022). https://example.org/katalog',
  'ru-volume': 'Ключевский, В.~О.: Сочинения, т.~1, Курс русской истории. Мысль, Москва (1987).',
  'en-book-1': 'Knuth, D.~E.: The~TeXbook. Addison-Wesley, Reading (1986).',
  'en-book-4': 'Smith, A., Jones, B., Brown, C., Green, D.: Rural libraries. 2nd~ed. Facet, London (2012).',
  'en-article-1': 'Maistrovich, T.~V.: Digital Libraries. Sci. Tech. Inf. Proc. 49(4), 231–237 (2022).',
  'en-article-2': 'Smith, J., Doe, J.: Who reads? Libr. Trends 12(3), 45 (2020). https://doi.org/10.1000/xyz',
  'en-proceedings': 'Virtanen, K.: One card. In: Smith, J., Doe, J. (eds.) Libraries Together, Proceedings, vol.~7, pp.~1–9. IFLA, Tampere (2019).',
  'en-thesis': 'Doe, J.: Reading alone. Doctoral dissertation. Univ. of~Tampere (2015).',
  'en-report': 'Roe, R.: Opening hours, Report no.~12. OCLC (2011).',
  'en-translated': 'Holm, E.: The~Quiet Room, transl.~by~S.~Quill. 2nd~ed. Isis Lane, Oxford, York (1997).',
  'en-preprint': 'Ho, J., Jain, A., Abbeel, P.: Denoising Diffusion Probabilistic Models. arXiv:2006.11239 (2020). https://arxiv.org/abs/2006.11239',
  'en-preprint-4': 'Smith, A., Jones, B., Brown, C., Green, D.: Four. arXiv:1706.03762 (2017). https://arxiv.org/abs/1706.03762',
  'en-web': 'IFLA: Library Map. https://librarymap.ifla.org/, last accessed 2024/05/17',
  'de-article': 'Müller, H.: Die Bibliothek. Bibliothek 25(1), 5–9 (2001).',
  'fr-book': 'Lefèvre, É., Noir, A., Blanc, B., Brun, C.: La~lecture. Seuil, Paris (1999).'
}

for (const [key, entry] of Object.entries(entries)) {
  test(`numeric: ${key}`, () => { assert.equal(shown(numericEntry(sourceOf(key))), entry) })
}
