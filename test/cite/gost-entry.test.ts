// Entries in the form of ГОСТ Р 7.0.5-2008, by type, language and number of authors; each names its clause.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gostEntry } from '../../src/cite/gost-entry.ts'
import { shown, sourceOf } from './listed.ts'

const entries: Readonly<Record<string, readonly [clause: string, entry: string]>> = {
  'ru-book-1': ['4.10.1: one author makes the heading; in nine volumes, of which one is cited', 'Ключевский~В.~О. Сочинения~: в~9~т. М.~: Мысль, 1987. Т.~1. 430~с.'],
  'ru-book-2': ['4.10.1: two authors make the heading, not repeated after «/»; information on the title after « : »', 'Гендина~Н.~И., Колкова~Н.~И. Информационная культура личности~: диагностика, технология формирования. Кемерово~: КемГАКИ, 1999. 146~с.'],
  'ru-book-3': ['4.10.1: three authors make the heading; edition and pages', 'Бахвалов~Н.~С., Жидков~Н.~П., Кобельков~Г.~М. Численные методы. 6-е~изд. М.~: БИНОМ, 2008. 636~с.'],
  'ru-book-4': ['4.10.2: of four authors the first is named after «/», with [и др.]; places by ГОСТ Р 7.0.12', 'Сельская библиотека~/ А.~А.~Иванов~[и~др.]. СПб.~: Профессия, 2010.'],
  'ru-book-many': ['4.10.2: «and others» counts as more than three', 'Сельская библиотека~/ А.~А.~Иванов~[и~др.]. Пенза~: Пензенская областная библиотека, 2011.'],
  'ru-edited': ['4.10.2: no author, the editor stands after «/»', 'Содержание и~технологии образования взрослых: проблема опережающего образования~: сб. науч. тр.~/ ред.~А.~Е.~Марон. М.~: ИОВ, 2007. 118~с.'],
  'ru-body': ['4.10.2: an organisation stands after «/»', 'Модельный стандарт деятельности публичной библиотеки~/ Российская библиотечная ассоциация. М.~: РБА, 2008.'],
  'ru-article-1': ['analytical reference, after «//»: an article; number alone', 'Адорно~Т.~В. К~логике социальных наук // Вопр. философии. 1992. №~10. С.~76–86.'],
  'ru-article-2': ['analytical reference, after «//»: two authors; volume and number; quotation marks of the language; DOI', 'Дворкина~М.~Я., Ильяева~И.~А. Общение в~«библиотеке» // Библиотековедение. 2019. Т.~5, №~2. С.~12–19. DOI:~10.25281/0869-608X-2019-5-2-12-19'],
  'ru-article-4': ['analytical reference with 4.10.2: four authors; an issue with a word of its own; an article without pages', 'Чтение в~области~/ А.~А.~Иванов~[и~др.] // Библиосфера. 2020. Вып.~3. Ст.~15.'],
  'ru-newspaper': ['analytical reference, after «//»: a newspaper with its day, the month shortened', 'Мардасова~И. Где читают // Аргументы недели. 2008. 17~янв. С.~3.'],
  'ru-proceedings': ['analytical reference, after «//»: proceedings with their title, editor, place and publisher, taken by crossref', 'Сидякина~Л.~Ф. Сельская библиотека как~центр общественной жизни // Библиотеки региона: опыт и~перспективы~: материалы конф.~/ ред.~И.~И.~Петров. Пенза~: ПОБ, 2024. С.~45–47.'],
  'pob2024': ['4.10.2: the proceedings themselves', 'Библиотеки региона: опыт и~перспективы~: материалы конф.~/ ред.~И.~И.~Петров. Пенза~: ПОБ, 2024.'],
  'ru-chapter': ['analytical reference, after «//»: a chapter of a collection', 'Двинянинова~Г.~С. Комплимент // Социальная власть языка~: сб. науч. тр. Воронеж~: ВГУ, 2001. С.~101–106.'],
  'ru-thesis': ['section 7: a thesis with its kind and degree', 'Фенухин~В.~И. Этнополитические конфликты в~современной России~: на~примере Северо-Кавказского региона~: дис. … канд. полит. наук. М., 2002. 178~с.'],
  'ru-abstract': ['section 7: the author’s abstract of a thesis', 'Глухов~В.~А. Исследование, разработка и~построение системы электронной доставки документов в~библиотеке~: автореф. дис. … канд. техн. наук. Новосибирск, 2000. 18~с.'],
  'ru-report': ['section 7: a report with its number', 'Лебедева~Л.~Ф. Услуги библиотек области~: отчёт о НИР №~12. Кемерово~: КОНБ, 2007.'],
  'ru-patent': ['section 7: a patent begins with its title', 'Приемопередающее устройство~: пат.~2187888~Рос. Федерация~/ В.~И.~Чугаева~; опубл.~20.08.2002.'],
  'ru-standard': ['section 7: a standard begins with its number', 'ГОСТ~Р~7.0.5-2008. Библиографическая ссылка. Общие требования и~правила составления. М.~: Стандартинформ, 2008. 23~с.'],
  'ru-law': ['analytical reference, after «//»: a law with its date and number, in the collection that published it', 'О~библиотечном деле~: федер. закон от 29~дек. 1994~г. №~78-ФЗ // Собр. законодательства~Рос. Федерации. 1995. №~1. Ст.~2.'],
  'ru-web': ['section 10: an address and the day it was looked at; no [Электронный ресурс]', 'Российская библиотечная ассоциация. URL:~https://www.rba.ru/ (дата обращения:~17.05.2024).'],
  'ru-web-host': ['section 10: a page of a site, dated', 'Жилавская~И.~В. Медиа и~чтение // Читаем вместе. 2023. 5~марта. URL:~https://example.org/chtenie (дата обращения:~17.05.2024).'],
  'ru-dataset': ['section 10: a data set with its version and DOI', 'Петрова~А.~А. Посещения библиотек~: набор данных, версия~1.2. ГПНТБ, 2021. DOI:~10.1234/data'],
  'ru-software': ['section 10: a program with its version', 'Ким~Е.~В. Каталог~: программа, версия~2.0. 2022. URL:~https://example.org/katalog'],
  'ru-volume': ['section 7: a volume with a title of its own', 'Ключевский~В.~О. Сочинения~: в~9~т. Т.~1~: Курс русской истории. М.~: Мысль, 1987.'],
  'en-book-1': ['language of the source: p. of an English book', 'Knuth~D.~E. The~TeXbook. Reading~: Addison-Wesley, 1986. 483~p.'],
  'en-book-4': ['language of the source: [et al.], ed.', 'Rural libraries~/ A.~Smith~[et~al.]. 2nd~ed. London~: Facet, 2012.'],
  'en-article-1': ['language of the source: Vol., no., P.', 'Maistrovich~T.~V. Digital Libraries // Sci. Tech. Inf. Proc. 2022. Vol.~49, no.~4. P.~231–237.'],
  'en-article-2': ['language of the source; a title that ends in a question mark takes no stop', 'Smith~J., Doe~J. Who reads? // Libr. Trends. 2020. Vol.~12, no.~3. P.~45. DOI:~10.1000/xyz'],
  'en-proceedings': ['language of the source: ed. by; a series', 'Virtanen~K. One card // Libraries Together~/ ed.~by~J.~Smith, J.~Doe. Tampere~: IFLA, 2019. P.~1–9. (Proceedings~; 7).'],
  'en-thesis': ['language of the source: PhD thesis', 'Doe~J. Reading alone~: PhD thesis. Univ. of~Tampere, 2015.'],
  'en-report': ['language of the source: tech. rep.', 'Roe~R. Opening hours~: tech. rep. no.~12. OCLC, 2011.'],
  'en-preprint': ['three authors of a preprint', 'Ho~J., Jain~A., Abbeel~P. Denoising Diffusion Probabilistic Models. 2020. arXiv:2006.11239'],
  'en-preprint-4': ['four authors of a preprint that calls arXiv its journal', 'Four~/ A.~Smith~[et~al.]. 2017. arXiv:1706.03762'],
  'en-web': ['language of the source: accessed', 'Library Map~/ IFLA. URL:~https://librarymap.ifla.org/ (accessed:~17.05.2024).'],
  'de-article': ['language of the source: Bd., Nr., S.', 'Müller~H. Die Bibliothek // Bibliothek. 2001. Bd.~25, Nr.~1. S.~5–9.'],
  'fr-book': ['language of the source: Vol., p.; four authors', 'La~lecture~/ É.~Lefèvre~[et~al.]. Paris~: Seuil, 1999. 300~p.'],
  'ru-years': ['a work in volumes: the years of the first and the last; two places', 'Цветков~А.~Н. История книги~: в~3~т. М.~; Казань~: Слово, 1998–2001.'],
  'ru-issue': ['analytical reference, after «//»: what follows a comma begins with a small letter', 'Гусев~А.~А. Очередь // Известия. 2007. Т.~3, вып.~1–2. С.~5–11.'],
  'ru-issues': ['analytical reference, after «//»: a double number has a dash', 'Гусев~А.~А. Расписание // Известия. 2007. №~1–2. С.~5.'],
  'ru-code': ['section 7: a thesis with the code of its speciality', 'Шубин~Ф.~Ф. Сеть~: дис. … д-ра пед. наук~: 05.25.03. М., 2004.'],
  'ru-law-paper': ['analytical reference, after «//»: a law in a newspaper, with the day of both', 'О~библиотеках~: закон Пензенской области от 8~окт. 2004~г. №~1517-ЗПО // Губернские вести. 2004. 15~окт. С.~2.'],
  'ru-law-alone': ['section 7: a law that stands in nothing has its year once', 'О~нормах~: постановление Правительства области от 1~февр. 2007~г. №~44-пП.'],
  'ru-site': ['section 10: a site says what it is', 'Областная библиотека~: официальный сайт. URL:~https://example.org/ (дата обращения:~01.03.2008).'],
  'ru-preprint': ['section 7: a preprint in print, with its number and who issued it', 'Орехова~З.~З. О~двух оценках~: препринт №~17. Новосибирск~: Институт чтения, 2006. 28~с.'],
  'ru-dictionary': ['analytical reference, after «//»: an article of a dictionary, which is not signed', 'Абонемент // Словарь. М.~: Каталог, 1994. Т.~1. С.~9.'],
  'en-translated': ['language of the source: transl. by', 'Holm~E. The~Quiet Room~/ transl.~by~S.~Quill. 2nd~ed. Oxford~; York~: Isis Lane, 1997.'],
  'en-own-report': ['language of the source: a report of an organisation; its number is not broken', 'Visits~: tech. rep. no.~SR~12~/ Statistical Office. Leeds~: Statistical Office, 2007.']
}

for (const [key, [clause, entry]] of Object.entries(entries)) {
  test(`${clause} (${key})`, () => { assert.equal(shown(gostEntry(sourceOf(key))), entry) })
}
