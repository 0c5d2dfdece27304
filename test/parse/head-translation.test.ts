// The head of a paper typed in two languages, as journals ask for it: the second half is read as `en:` (or `ru:`).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readMetadata } from '../../src/parse/metadata.ts'

const russian = 'Сельская библиотека давно перестала быть только местом выдачи книг. Здесь проходят вечера, занятия и встречи.\n\nФонд пополняется редко, но читатель приходит.'
const read = (text: string) => {
  const { value, body, problems } = readMetadata({ id: 'a', file: 'a.md', text }, 'ru')
  const half = (heading: typeof value.heading | null) => heading && [heading.title.text, heading.authors.map(({ name }) => `${name.family} ${name.given}`).join(', '), heading.abstract.text, heading.keywords.join('; ')]
  return { own: half(value.heading), other: half(value.translation), places: value.translation?.authors.map(({ affiliations }) => affiliations.join('; ')) ?? [], body: body.trim(), found: problems.map(({ rule, values }) => `${rule}: ${values['found'] ?? ''}`) }
}
const own = ['Сельская библиотека', 'Сидякина Л., Ким Е.', 'О селе.', 'село; чтение']
const other = ['Rural Library', 'Sidyakina L. F., Kim E. V.', 'On the village.', 'village; reading']
const about = { ru: 'Аннотация. О селе.\n\nКлючевые слова: село, чтение.', en: '**Abstract.** On the village.\n\n**Keywords:** village, reading.' }
const heads = { ru: '**СЕЛЬСКАЯ БИБЛИОТЕКА**\n\nСидякина Л. Ф., Ким Е. В.\n\nПензенская библиотека, Пенза', en: '**Rural Library**\n\nL. F. Sidyakina, E. V. Kim\n\nPenza Regional Library, Penza, Russia' }

test('the second half is read wherever it stands: after the first, before it, or title by title', () => {
  const orders = [
    ['УДК 027', heads.ru, about.ru, 'UDC 027', heads.en, about.en], ['УДК 027', heads.en, about.en, heads.ru, about.ru], ['УДК 027', heads.ru, heads.en, about.ru, about.en], ['УДК 027', heads.ru, about.ru, '---', heads.en, about.en, '---']
  ]
  for (const order of orders) {
    const { own: ours, other: theirs, places, body, found } = read([...order, russian].join('\n\n'))
    assert.deepEqual([ours?.slice(1), theirs, places, body], [own.slice(1), other, ['Penza Regional Library, Penza, Russia', 'Penza Regional Library, Penza, Russia'], russian], order.join('\n'))
    assert.match(found.join(), /^metadata-in-block: udk, title, authors, .*en\.title, en\.authors, en\.abstract, en\.keywords$/)
  }
})

test('names may stand first, and lines need no blank lines between them', () => {
  const text = `УДК 02\n\nСидякина Л. Ф., Ким Е. В.\nПензенская библиотека, Пенза\nСЕЛЬСКАЯ БИБЛИОТЕКА\nАннотация. О селе.\nКлючевые слова: село, чтение\n\nSidyakina L. F., Kim E. V.\nPenza Regional Library, Penza\nRURAL LIBRARY\nAbstract. On the village.\nKeywords: village, reading\n\n${russian}`
  assert.deepEqual(read(text).other, ['RURAL LIBRARY', ...other.slice(1)])
})

test('below a block that gives the first half, and without a title of its own', () => {
  const block = '---\ntitle: Сельская библиотека\nauthors: [Сидякина Л. Ф., Ким Е. В.]\nabstract: О селе.\nkeywords: [село, чтение]\n---\n\n'
  assert.deepEqual(read(`${block}${heads.en}\n\n${about.en}\n\n${russian}`).other, other)
  assert.deepEqual(read(`${block}${about.en}\n\n${russian}`).other, ['', '', ...other.slice(2)])
})

test('a lone abstract is the paper’s own; foreign words in key words and a quotation make no second half', () => {
  assert.deepEqual(read(`# Сельская библиотека\n\nСидякина Л. Ф., Ким Е. В.\n\n${about.en}\n\n${russian}`).own?.slice(2), other.slice(2))
  assert.deepEqual(read(`# Сельская библиотека\n\nКим Е. В.\n\nАннотация. О селе.\n\nКлючевые слова: DSpace, MARC\n\n${russian}`).own?.[3], 'DSpace; MARC')
  assert.equal(read(`# Сельская библиотека\n\nКим Е. В.\n\nАннотация. О селе.\n\nКак сказал поэт:\n\nTo be or not to be\n\nWilliam Shakespeare\n\nKeywords: слова\n\n${russian}`).other, null)
})

test('names that are not as many stay in the text', () => {
  const { other: theirs, body } = read(`${heads.ru}\n\n${about.ru}\n\n**Rural Library**\n\nL. F. Sidyakina\n\n${about.en}\n\n${russian}`)
  assert.equal(theirs, null)
  assert.match(body, /^\*\*Rural Library\*\*/)
})

test('a surname that stands first is told by the paper’s own', () => {
  const names = (text: string) => read(`---\ntitle: Село\nauthors: [Сидякина Людмила Фёдоровна]\nen: { title: Village, authors: [${text}] }\n---\n\n${russian}`).other?.[1]
  assert.deepEqual(['Sidyakina Lyudmila', 'Lyudmila Sidyakina', 'Sergei Sidyakin'].map(names), ['Sidyakina Lyudmila', 'Sidyakina Lyudmila', 'Sidyakin Sergei'])
})

const sources = '## Литература\n\n1. Ким Е. В. Полки. М., 2001.'
const first = ['УДК 027', '# Сельская библиотека', 'Сидякина Л. Ф., Ким Е. В.', about.ru, russian]

test('the second half is read at the end of the text as well, after the sources or before those of its own language', () => {
  const ends = [
    [sources, heads.en, about.en], [sources, '---', 'UDC 027', heads.en, about.en], [sources, heads.en, about.en, '## References\n\n1. Kim E. V. Shelves. Moscow, 2001.'], [heads.en.replaceAll('**', '').replace('Rural', '## Rural'), about.en],
    [sources, 'L. F. Sidyakina, E. V. Kim\nPenza Regional Library, Penza\n**Rural Library**\nSummary. On the village.\nKey words: village, reading']
  ]
  for (const end of ends) {
    const { own: ours, other: theirs, body, found } = read([...first, ...end].join('\n\n'))
    assert.deepEqual([ours, theirs], [own, other], end.join('\n'))
    assert.doesNotMatch(body, /Rural|Sidyakina|village|---/)
    assert.match(found.join(), /metadata-in-block: .*en\.title, en\.authors, en\.abstract, en\.keywords$/)
  }
})

test('at the end without a title, and below a block', () => {
  assert.deepEqual(read([...first, sources, about.en].join('\n\n')).other, ['', '', ...other.slice(2)])
  assert.deepEqual(read(['---\ntitle: Сельская библиотека\nauthors: [Сидякина Л. Ф., Ким Е. В.]\nabstract: О селе.\nkeywords: [село]\n---', russian, sources, heads.en, about.en].join('\n\n')).other, other)
})

test('what is no such half at the end stays: names that do not fit, sources in the other language, a paper in it', () => {
  for (const end of [[heads.en.replace(', E. V. Kim', ''), about.en], ['Kim E. V. Abstracts of Books. Moscow, 2001.'], ['A quotation in English ends it.']]) {
    const { other: theirs, body } = read([...first, sources, ...end].join('\n\n'))
    assert.equal(theirs, null)
    assert.ok(body.endsWith(end.at(-1) ?? ''))
  }
})

test('a title set in the middle by HTML within its heading keeps no tags', () => {
  const text = `---\ntitle: Село\n---\n\n## <center> СЕЛЬСКАЯ БИБЛИОТЕКА </center>\n\n<center> Сидякина Л. Ф., Ким Е. В. </center>\n\n${about.ru}\n\n## <center> Rural Library </center>\n\n<center> L. F. Sidyakina, E. V. Kim </center>\n\n${about.en}\n\n${russian}`
  const { own: ours, other: theirs } = read(text)
  assert.deepEqual([ours?.slice(1), theirs], [own.slice(1), other])
})

test('abstracts are read below a head that repeats the block, and across a page break', () => {
  const block = '---\ntitle: Сельская библиотека\nauthors: [Сидякина Л. Ф., Ким Е. В.]\n---'
  const repeated = '# СЕЛЬСКАЯ БИБЛИОТЕКА\n\n**Сидякина Л. Ф.,** директор\n\nПензенская библиотека, Пенза'
  const { own: ours, other: theirs, body } = read([block, repeated, about.ru, about.en, russian].join('\n\n'))
  assert.deepEqual([ours, theirs?.slice(2), body.startsWith('# СЕЛЬСКАЯ'), body.includes('Аннотация')], [own, other.slice(2), true, false])
  const parted = read([block, '# Abstract\n\nOn the village.\n\n**Keywords:** village, reading.', '\\newpage', '# Аннотация\n\nО селе.\n\n**Ключевые слова:** село, чтение.', '\\newpage', russian].join('\n\n'))
  assert.deepEqual([parted.own, parted.other?.slice(2)], [own, other.slice(2)])
})

test('a head as journals set it, pasted a line to a paragraph: kind of article and codes on one line, how to cite it, and all again in English', () => {
  const sentence = 'В статье описаны сельские библиотеки области и то, как они менялись за двадцать лет. Показано, что читатель приходит не за одной книгой, а за вечерами и занятиями в её стенах.'
  const text = `Научная статья УДК 021.4"19" DOI: 10.1234/ab.12\nСельская библиотека\nСидякина Л. Ф., Ким Е. В.\nПензенская библиотека, Пенза\nАннотация. ${sentence}\nКлючевые слова: село, чтение\nДля цитирования: Сидякина Л. Ф., Ким Е. В. Сельская библиотека // Чтение. 2021. № 1. С. 9–20.\nOriginal article\nRural Library\nL. F. Sidyakina, E. V. Kim\nPenza Regional Library, Penza, Russia\nAbstract. On the village.\nKeywords: village, reading\nFor citation: Sidyakina L. F., Kim E. V. Rural Library. Chtenie, 2021, no. 1, pp. 9–20.\n${russian}`
  const { own: ours, other: theirs, found, body } = read(text)
  assert.deepEqual([ours?.[0], ours?.[1], ours?.[2], theirs, body.includes('Для цитирования'), body.includes('Original article')], [own[0], own[1], sentence, other, true, false])
  assert.match(found.join(), /^metadata-in-block: type, udk, doi, title, authors, abstract, keywords, en\.title, en\.authors, en\.abstract, en\.keywords$/)
})

test('an abstract without its label is the line above the key words, not the head above it', () => {
  const sentence = 'Работу проводили десять лет в области, где читают зимой и летом, с утра и до вечера. Объектом послужил сельский читатель, который с 2017 года приходит в зал не один.'
  const text = `УДК 02\nСЕЛЬСКАЯ БИБЛИОТЕКА\n© 2019 Л. Ф. Сидякина, Е. В. Ким\nПензенская библиотека, Пенза\nСтатья поступила в редакцию 02.12.2019\n${sentence}\nКлючевые слова: село, чтение.\n${russian}`
  const { own: ours, found } = read(text)
  assert.deepEqual(ours, ['СЕЛЬСКАЯ БИБЛИОТЕКА', own[1], sentence, 'село; чтение'])
  assert.match(found.join(), /^metadata-in-block: udk, title, authors, received, abstract, keywords$/)
})
