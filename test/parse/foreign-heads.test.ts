import assert from 'node:assert/strict'
import { test } from 'node:test'
import { surnameFirst } from '../../src/model/format-name.ts'
import { parsePaper } from '../../src/parse/parse-paper.ts'

const latinAndCyrillic = new Set(Array.from({ length: 0x530 }, (_, code) => code))

function head(text: string) {
  const { value, problems } = parsePaper({ id: 'p', file: 'p.md', text }, 'ru', latinAndCyrillic)
  const { title, authors, abstract, keywords } = value.heading
  return {
    title: title.text, authors: authors.map((author) => [surnameFirst(author.name).replaceAll('\u00A0', ' '), ...author.affiliations].join(' | ')), abstract: abstract.map((paragraph) => paragraph.text), keywords, udk: value.udk,
    blocks: value.tree.children.map((node) => `${node.position?.start.line ?? 0} ${node.type}`), nodes: title.nodes.map((node) => node.type),
    problems: problems.filter(({ rule }) => rule !== 'metadata-used').map(({ line, rule, values }) => `${line} ${rule} ${values['found'] ?? ''}`.trim())
  }
}

test('the title block of pandoc', () => {
  const { title, authors, blocks, problems } = head('% Habits of readers\n  and their books\n% Ann Lee; Bo Kim\n% 2007\n\nText of the paper.\n')
  assert.deepEqual([title, authors, blocks, problems], ['Habits of readers and their books', ['Lee A.', 'Kim B.'], ['6 paragraph'], []])
})

test('authors of a title block on lines of their own', () => {
  assert.deepEqual(head('% Привычки\n% Ким Е. В.\n  Лебедева Л. Ф.\n\nТекст.\n').authors, ['Ким Е. В.', 'Лебедева Л. Ф.'])
})

test('a block of TOML', () => {
  const { title, authors, keywords, blocks, problems } = head('+++\ntitle = "Habits"\ndate = 2007-12-06T10:00:00Z\nauthors = ["Ann Lee", "Bo Kim"]\nkeywords = ["a", "b"]\n[params]\nmath = true\n+++\n\nText of the paper.\n')
  assert.deepEqual([title, authors, keywords, blocks, problems], ['Habits', ['Lee A.', 'Kim B.'], ['a', 'b'], ['10 paragraph'], []])
})

test('TOML that is wrong is told at its line', () => {
  const [first = ''] = head('+++\ntitle = "Habits"\nauthors = [\n+++\n\nText.\n').problems
  assert.equal(first, '3 yaml-valid')
})

test('a Russian paper without a block: everything typed at its head', () => {
  const read = head('УДК 027.5\n\n# Чтение в селе\n\n**Ким Елена Викторовна**, канд. пед. наук, Областная библиотека, kim@example.org\n\n**Аннотация.** О чтении.\n\n**Ключевые слова:** чтение, село.\n\n## Введение\n\nТекст.\n')
  assert.deepEqual([read.title, read.authors, read.abstract, read.keywords, read.udk, read.blocks], ['Чтение в селе', ['Ким Е. В. | Областная библиотека'], ['О чтении.'], ['чтение', 'село'], '027.5', ['11 heading', '13 paragraph']])
  assert.deepEqual(read.problems, ['1 metadata-in-block udk, title, authors, abstract, keywords'])
})

test('names above the title, as in Russian theses', () => {
  const read = head('Ким Е. В.\nОбластная библиотека\n\n# Чтение в селе\n\nТекст доклада начинается здесь.\n')
  assert.deepEqual([read.title, read.authors, read.blocks], ['Чтение в селе', ['Ким Е. В. | Областная библиотека'], ['6 paragraph']])
})

test('raised numbers under the title lead to the lines that explain them', () => {
  const read = head('# Habits of readers\n\n**Ann Lee**^1^, **Bo Kim**^2^\n\n^1^ University of Oz\n^2^ Oz Library\n\n## Abstract\n\nOn habits.\n\n**Keywords:** habits\n\n## Introduction\n\nText.\n')
  assert.deepEqual([read.authors, read.abstract, read.keywords, read.blocks], [['Lee A. | University of Oz', 'Kim B. | Oz Library'], ['On habits.'], ['habits'], ['14 heading', '16 paragraph']])
})

test('an abstract under its heading, where the block gives none', () => {
  const read = head('---\ntitle: Чтение\nauthor: Ким Е. В.\n---\n\n## Аннотация\n\nОдин.\n\nДва.\n\nКлючевые слова: чтение; село\n\n## Введение\n\nТекст.\n')
  assert.deepEqual([read.abstract, read.keywords, read.blocks], [['Один.', 'Два.'], ['чтение', 'село'], ['14 heading', '16 paragraph']])
  assert.deepEqual(read.problems, ['12 metadata-in-block keywords, abstract'])
})

test('an abstract marked as MyST marks it', () => {
  const read = head('---\ntitle: Habits\nauthor: Ann Lee\n---\n\n+++ { "part": "abstract" }\n\nOn habits.\n\n+++\n\nText of the paper.\n')
  assert.deepEqual([read.abstract, read.blocks], [['On habits.'], ['12 paragraph']])
})

const prose: Readonly<Record<string, string>> = {
  'prose under the title': '# Чтение в селе\n\nИван Петров читает много, и Анна Ким тоже.\n',
  'a list under the title': '# Чтение в селе\n\n- Ким Е. В.\n- Лебедева Л. Ф.\n',
  'a single word': '# Чтение в селе\n\nТекст\n',
  'a section that comes later': '# Чтение в селе\n\nТекст доклада.\n\n## Аннотация\n\nКнига учит.\n'
}
for (const [name, text] of Object.entries(prose)) test(`stays in the text: ${name}`, () => assert.deepEqual([head(text).authors, head(text).abstract, head(text).problems.filter((problem) => problem.includes('in-block'))], [[], [], []]))

test('an abstract in the text stays there when the block has one, and one with a note does too', () => {
  assert.deepEqual(head('---\ntitle: T\nauthor: Ann Lee\nabstract: Own.\n---\n\n## Abstract\n\nOther.\n').blocks.length, 2)
  assert.deepEqual(head('---\ntitle: T\nauthor: Ann Lee\n---\n\nAbstract. Words[^1].\n\n[^1]: Note.\n').abstract, [])
})

test('fields in the shapes of other programs', () => {
  assert.deepEqual(head('---\ntitle:\n  formatted: "A \\\\pkg{x}"\n  plain: A x\nauthor: Ann Lee\nkeywords:\n  plain: [a, b]\n---\n\nText.\n'), { ...head('---\ntitle: A x\nauthor: Ann Lee\nkeywords: [a, b]\n---\n\nText.\n'), blocks: ['10 paragraph'] })
  assert.deepEqual(head('---\ntitle: T\nauthor: Ann Lee\nparts:\n  abstract: On habits.\n---\n\nText.\n').abstract, ['On habits.'])
  assert.deepEqual(head('---\ntitle: T\nauthor-meta: [Ann Lee, Bo Kim]\n---\n\nText.\n').authors, ['Lee A.', 'Kim B.'])
  assert.deepEqual(head('---\ntitle: T\ntags: [a, b]\nauthors: [{ name: Ann Lee, affiliation: 1 }]\naffiliations: [{ name: Library, index: 1 }]\n---\n\nText.\n').keywords, ['a', 'b'])
  assert.deepEqual(head('---\ntitle: T\ntags: [a, b]\nauthor: Ann Lee\n---\n\nText.\n').keywords, [])
})

test('the mark-up of other dialects in a title', () => {
  assert.deepEqual(head("---\ntitle: 'H~2~O and x^2^ in \\textit{Oz}'\nauthor: Ann Lee\n---\n\nText.\n").nodes, ['text', 'mark', 'text', 'mark', 'text', 'emphasis'])
  assert.deepEqual(head('---\ntitle: |\n  | Habits\n  | of readers\nauthor: Ann Lee\n---\n\nText.\n').title, 'Habits of readers')
  assert.deepEqual(head('---\ntitle: |\n  Habits \\\\\n  of readers\nauthor: Ann Lee\n---\n\nText.\n').title, 'Habits of readers')
})

test('a picture is left out of a title, and said; a note stands at its foot', () => {
  const { title, problems } = head('---\ntitle: "Habits^[With thanks.] ![](x.png)"\nauthor: Ann Lee\n---\n\nText.\n')
  assert.deepEqual([title, problems], ['Habits', ['2 markup-set ![](x.png)']])
})

test('characters without a face are named at the line of the head that has them', () => {
  const { title, authors, problems } = head('---\ntitle: 図書\nauthor:\n  - Ann 李\n---\n\nText.\n')
  assert.deepEqual([title, authors[0]?.includes('[U+674E]'), problems.filter((problem) => problem.includes('character'))], ['[U+56F3][U+66F8]', true, ['2 character-known 図 (U+56F3), 書 (U+66F8)', '4 character-known 李 (U+674E)']])
})

const typedHeads: Readonly<Record<string, readonly [string, readonly string[], readonly string[]]>> = {
  'labelled authors, organisations on one line': ['# Habits\n\n**Authors:** Ann Lee^1,*^, Bo Kim^2^\n\n^1^University of Oz; ^2^Oz Library. *Corresponding.\n\n## Introduction\n\nText.\n', ['Lee A. | University of Oz', 'Kim B. | Oz Library'], ['* left']],
  'labels for everything, rules between': ['# Habits\n\n**Running title:** Habits\n\n---\n\n**Ann Lee**^1,*^\n\n**Affiliations:**  \n^1^ University of Oz\n\n**\\*Correspondence:** lee@oz.org\n\n---\n\n## Abstract\n\nOn habits.\n', ['Lee A. | University of Oz | lee@oz.org'], []],
  'a numbered list of organisations': ['# Habits\n\nAnn Lee^1,2^, Bo Kim^2^\n\n1. University of Oz.\n2. Oz Library.\n\n## Introduction\n\nText.\n', ['Lee A. | University of Oz; Oz Library', 'Kim B. | Oz Library'], []],
  'headings for the title and the authors': ['# Draft\n\n## Title\n\n**Habits**\n\n## Authors\nAnn Lee^1,*^\n\n^1^ University of Oz\n\n\\* Corresponding author: Ann Lee (lee@oz.org)\n\n## Introduction\n\nText.\n', ['Lee A. | University of Oz | lee@oz.org'], []],
  'an identifier under the names': ['# Habits\n\n**Ann Lee**\n\nUniversity of Oz\n\nORCID: 0000-0002-1825-0097\n\n**Abstract**\n\nOn habits.\n', ['Lee A. | University of Oz | 0000-0002-1825-0097'], []],
  'the address goes to the author with the star': ['# Habits\n\nAnn Lee^1^, Bo Kim^1,*^\n\n^1^ University of Oz\n\n*Correspondence: kim@oz.org\n\n## Introduction\n\nText.\n', ['Lee A. | University of Oz', 'Kim B. | University of Oz | kim@oz.org'], []]
}
for (const [name, [source, expected, left]] of Object.entries(typedHeads)) {
  test(`typed under the title: ${name}`, () => {
    const { value, problems } = parsePaper({ id: 'p', file: 'p.md', text: source }, 'en', latinAndCyrillic)
    assert.equal(value.heading.title.text, 'Habits')
    assert.deepEqual(value.heading.authors.map((author) => [surnameFirst(author.name).replaceAll('\u00A0', ' '), author.affiliations.join('; '), author.email, author.orcid].filter(Boolean).join(' | ')), expected)
    assert.deepEqual(problems.filter(({ rule }) => rule === 'author-name-alone').map(({ values }) => `${values['found'] ?? ''} left`), left)
  })
}

test('an abstract that is all the text stays the text', () => {
  const read = head('# Чтение в селе\n\nКим Е. В., Лебедева Л. Ф.\n\nАннотация. О чтении.\n')
  assert.deepEqual([read.title, read.authors, read.abstract, read.blocks], ['Чтение в селе', ['Ким Е. В.', 'Лебедева Л. Ф.'], [], ['5 paragraph']])
})

const organisation = 'Алтайский университет'
const ending = 'Аннотация. О музеях.\nКлючевые слова: музей, село.\n\nТекст доклада.\n'
const pastedHeads: Readonly<Record<string, string>> = {
  'degree and organisation after the name': `УДК 069.1\n\nМузей в селе\n\nКим Елена Викторовна, канд. ист. наук, доцент,\n${organisation}\nkim@example.org\n\n${ending}`,
  'a line for each': `УДК 069.1\n\nМузей в селе\n\nКим Елена Викторовна\nкандидат исторических наук, доцент\n${organisation}\nг. Барнаул\n\n${ending}`,
  'no empty lines at all': `УДК 069.1\nМузей в селе\nКим Е. В.\n${organisation}\n${ending}`,
  'no УДК': `Музей в селе\n\nЕ. В. Ким\n\n${organisation}\n\n${ending}`
}
for (const [name, text] of Object.entries(pastedHeads)) {
  test(`a title in a plain line: ${name}`, () => {
    const { title, authors, abstract, keywords, blocks } = head(text)
    assert.deepEqual([title, authors, abstract, keywords, blocks.map((block) => block.split(' ')[1])], ['Музей в селе', [`Ким Е. В. | ${organisation}`], ['О музеях.'], ['музей', 'село'], ['paragraph']])
  })
}

const severities = (text: string): readonly string[] => parsePaper({ id: 'p', file: 'p.md', text }, 'ru', latinAndCyrillic).problems.filter(({ rule }) => rule.startsWith('metadata')).map(({ rule, severity }) => `${severity} ${rule}`)

test('a head read whole lacks no block, and is asked to be looked at; one read in part is an error', () => {
  assert.deepEqual(severities(`Музей в селе\n\nКим Е. В.\n\n${ending}`), ['warning metadata-in-block'])
  assert.deepEqual(severities(`Музей в селе открыт.\n\n${ending}`), ['error metadata-present'])
  assert.deepEqual(severities(`УДК 069.1\n\nМузей в селе открыт.\n\n${ending}`), ['error metadata-present', 'info metadata-in-block'])
  assert.deepEqual(severities(`---\nlang: ru\n---\n\n# Музей в селе\n\nКим Е. В.\n\n${ending}`), ['info metadata-in-block'])
})

const lonePersons: Readonly<Record<string, readonly [string, string, string]>> = {
  'under a plain title': ['УДК 069.1\n\nМузей в селе\n\nИван Петров\n\nТекст доклада.\n', 'Музей в селе', 'Петров И.'],
  'above a plain title': [`Петров Иван\n\nМузей в селе\n\n${ending}`, 'Музей в селе', 'Петров И.'],
  'under a heading': ['# Музей в селе\n\nПётр Ильин\n\nТекст доклада.\n', 'Музей в селе', 'Ильин П.'],
  'in a Ukrainian head with a town': ['# Книга в селі\n\nАвтор: Коваленко Олена Іванівна, Київ\n\nТекст доповіді.\n', 'Книга в селі', 'Коваленко О. І.'],
  'in a Belarusian head': ['# Кніга ў вёсцы\n\nАўтар: Ганна Іванаўна Ласіца\n\nТэкст даклада.\n', 'Кніга ў вёсцы', 'Ласіца Г. І.'],
  'who is what the paper is about': [`Ким Е. В.\n\nЛев Толстой\n\n${ending}`, 'Лев Толстой', 'Ким Е. В.']
}
for (const [name, [text, title, author]] of Object.entries(lonePersons)) {
  test(`two words of which one is a given name: ${name}`, () => {
    const read = head(text)
    assert.deepEqual([read.title, read.authors.join()], [title, author])
  })
}

test('a title of words that organisations have, under the names and their organisation', () => {
  const read = head(`Ким Е. В.\n\n${organisation}\n\nБиблиотека как место памяти\n\n${ending}`)
  assert.deepEqual([read.title, read.authors, read.abstract], ['Библиотека как место памяти', [`Ким Е. В. | ${organisation}`], ['О музеях.']])
  assert.equal(head(`Ким Е. В.\n\nБиблиотека как место памяти\n\n${ending}`).title, 'Библиотека как место памяти')
  assert.equal(head(`Ким Е. В.\n\n${organisation}\n\n${ending}`).title, '')
})

const blocks: Readonly<Record<string, readonly [string, string]>> = {
  'names, organisation, title': [`Е. В. Ким\n${organisation}, г. Барнаул\nБИБЛИОТЕКА КАК МЕСТО ПАМЯТИ`, `Ким Е. В. | ${organisation}, г. Барнаул`],
  'two names, a town, title': ['Ким Е. В., Гусев П. А.\nБарнаул\nБиблиотека как место памяти', 'Ким Е. В.; Гусев П. А.'],
  'a name and a position on lines of their own': [`Ким Елена Викторовна,\nзаведующая отделом\n${organisation}\nБиблиотека как место памяти`, `Ким Е. В. | ${organisation}`],
  'a name, a position and a town on one line': ['Ким Елена Викторовна, директор ЦБС, Барнаул\nБиблиотека как место памяти', 'Ким Е. В. | директор ЦБС'],
  'a title in capitals over two lines': [`Ким Е. В.\n${organisation}\nБИБЛИОТЕКА КАК\nМЕСТО ПАМЯТИ`, `Ким Е. В. | ${organisation}`],
  'marked by hand': [`**Е. В. Ким**\n*${organisation}*\n**БИБЛИОТЕКА КАК МЕСТО ПАМЯТИ**`, `Ким Е. В. | ${organisation}`],
  'a title in capitals above a name with its town': ['БИБЛИОТЕКА КАК МЕСТО ПАМЯТИ\nКим Е. В. (Барнаул)', 'Ким Е. В.'],
  'initials without a space, and a place in brackets': [`УДК 021\nКим Е.В.,\nгл. библиотекарь ЦБС\n(Алтайский край, г. Барнаул)\nБИБЛИОТЕКА КАК МЕСТО ПАМЯТИ`, 'Ким Е. В. | гл. библиотекарь ЦБС'],
  'under the greeting of a letter': [`Здравствуйте, Пётр!\nВысылаю тезисы.\n\nКим Е.В.\n${organisation}\nБиблиотека как место памяти`, `Ким Е. В. | ${organisation}`],
  'a form that was filled in': [`ФИО докладчика: Ким Елена Викторовна\nДолжность: библиотекарь\nМесто работы: ${organisation}\nТема: «Библиотека как место памяти»`, `Ким Е. В. | ${organisation}`]
}
for (const [name, [block, author]] of Object.entries(blocks)) {
  test(`names and title in one block: ${name}`, () => {
    const read = head(`${block}\n\nТекст доклада. Он короткий.\n`)
    assert.deepEqual([read.title.toUpperCase(), read.authors.join('; '), read.blocks.at(-1)?.split(' ')[1]], ['БИБЛИОТЕКА КАК МЕСТО ПАМЯТИ', author, 'paragraph'])
  })
}

test('what stands around a name is its own field, and a telephone is told as left out', () => {
  const { value, problems } = parsePaper({ id: 'p', file: 'p.md', text: 'Музей в селе\n\nКим Елена Викторовна\nдиректор\nБарнаул, Россия\nТел.: 8-999-123-45-67, kim@example.org\n\nТекст.\n' }, 'ru', latinAndCyrillic)
  assert.deepEqual(value.heading.authors.map(({ position, city, email }) => [position, city, email]), [['директор', 'Барнаул, Россия', 'kim@example.org']])
  assert.deepEqual(problems.filter(({ rule }) => rule === 'author-name-alone').map(({ values }) => values['found']), ['Тел.: 8-999-123-45-67'])
})

test('a plain line without names is no title, and what is missing is said', () => {
  const { value, problems } = parsePaper({ id: 'p', file: 'p.md', text: 'УДК 069.1\n\nМузей в селе\n\nОн открыт с 1960 года.\n' }, 'ru', latinAndCyrillic)
  assert.deepEqual([value.heading.title.text, problems.find(({ rule }) => rule === 'metadata-in-block')?.values['missing.ru']], ['', ' Не найдено: title, authors.'])
})

test('a head in HTML, as pages of code repositories have it', () => {
  const read = head('**УДК 004.4,  67.02, 621.9**\n<p align="center";"><strong>Ким Е. В., Лебедев Д. С.</strong></p>\n\n<p align="center";"><strong>ЧТЕНИЕ В СЕЛЕ</strong></p>\n\n<p align="justify";">&nbsp;&nbsp;&nbsp;О том, как читают в сёлах области, что берут с полок зимой и летом, и почему читальный зал открыт по вечерам до восьми часов.</p>\n\n<p align="justify";">&nbsp;&nbsp;<strong>Ключевые слова:</strong> чтение; село.</p>\n\n<p align="justify";">Текст доклада.</p>\n')
  assert.deepEqual([read.udk, read.title, read.authors, read.abstract.map((text) => text.slice(0, 12)), read.keywords, read.blocks], ['004.4, 67.02, 621.9', 'ЧТЕНИЕ В СЕЛЕ', ['Ким Е. В.', 'Лебедев Д. С.'], ['О том, как ч'], ['чтение', 'село'], ['10 html']])
})

test('a head in LaTeX: the organisation stands before its addresses', () => {
  const read = head('\\Large УДК 004.4\'4, 004.272\n\n\\begin{center}\n\\Large \\textbf{ЧТЕНИЕ В СЕЛЕ}\n\\end{center}\n\n\\vspace{0.6cm}\n\n\\begin{center}\n\\large \\textbf{Ким Е.В., Лебедев Д.С.}\n\\end{center}\n\n_Областная библиотека, 119454, г. Кемерово, e-mail: kim@example.org, lebedev@example.org_\n\nТекст доклада.\n')
  assert.deepEqual([read.udk, read.title, read.authors], ['004.4\'4, 004.272', 'ЧТЕНИЕ В СЕЛЕ', ['Ким Е. В. | Областная библиотека, 119454, г. Кемерово', 'Лебедев Д. С. | Областная библиотека, 119454, г. Кемерово']])
})

test('a place left for the DOI, names in one run of bold, addresses of organisations', () => {
  const read = head('**УДК 004.8:537.312 DOI:**\n\n**Чтение в селе зимой**\n\n**Ким Е. В.<sup>1,2</sup>, Лебедев Д. С. <sup>2</sup>**\n\n_<sup>1</sup> Сельский университет,_\n\n_650000, г. Кемерово, ул. Весенняя, д. 6._\n\n_<sup>2</sup> АО «Книга»_\n\n[_kim@example.org_](mailto:kim@example.org)\n\n**Аннотация**\n\nО чтении.\n\nТекст.\n')
  assert.deepEqual([read.udk, read.title, read.authors], ['004.8:537.312', 'Чтение в селе зимой', ['Ким Е. В. | Сельский университет, 650000, г. Кемерово, ул. Весенняя, д. 6 | АО «Книга»', 'Лебедев Д. С. | АО «Книга»']])
})

test('a page with who approved the report is no title and no author', () => {
  for (const text of ['**МИНИСТЕРСТВО НАУКИ**  \n**РОССИЙСКОЙ ФЕДЕРАЦИИ**\n\n**ФЕДЕРАЛЬНОЕ ГОСУДАРСТВЕННОЕ АВТОНОМНОЕ**\n**УЧРЕЖДЕНИЕ ВЫСШЕГО ОБРАЗОВАНИЯ**\n\nКафедра истории\n', '**READERS TEAM**\n\nУТВЕРЖДЕНО\n\nО чтении в сёлах.\n']) {
    const read = head(text)
    assert.deepEqual([read.title, read.authors, read.problems[0]], ['', [], '1 metadata-present'])
  }
})

test('a title of the third level where there is none above it, and a subtitle over the names', () => {
  assert.deepEqual([head('### Чтение в селе\n\nТекст.\n\n### Выводы\n\nТекст.\n').title, head('### Чтение\n\n## Село\n\nТекст.\n').title], ['Чтение в селе', ''])
  const read = head('# Чтение\n\n## Опыт одной зимы\n\n**Ким Е. В.**  \nОбластная библиотека\n\n## Введение\n\nТекст.\n')
  assert.deepEqual([read.title, read.authors, read.blocks[0]], ['Чтение', ['Ким Е. В. | Областная библиотека'], '8 heading'])
})

test('a heading of a part is no title', () => assert.deepEqual(head('# Abstract\n\nOn habits.\n\n# Введение\n\nТекст.\n').title, ''))

test('heads in Kazakh, Ukrainian, Belarusian and Bulgarian', () => {
  const kazakh = head('**ӘОЖ 004.9**\n\n**АУЫЛДАҒЫ ОҚУ МЕН КІТАП ТУРАЛЫ СӨЗ**\n\n*Тотин А. Б., Сеитова Г. М.*\n\n**Аңдатпа.** Оқу туралы.\n\n**Түйін сөздер:** оқу, ауыл.\n\nМәтін.\n')
  assert.deepEqual([kazakh.udk, kazakh.title, kazakh.authors, kazakh.abstract, kazakh.keywords], ['004.9', 'АУЫЛДАҒЫ ОҚУ МЕН КІТАП ТУРАЛЫ СӨЗ', ['Тотин А. Б.', 'Сеитова Г. М.'], ['Оқу туралы.'], ['оқу', 'ауыл']])
  for (const [abstract, keywords] of [['Анотація', 'Ключові слова'], ['Анатацыя', 'Ключавыя словы'], ['Резюме', 'Ключови думи']]) {
    const read = head(`# Чытанне\n\n**Ким Е. В.**\n\n**${abstract}:** Про село.\n\n**${keywords}:** село, зима\n\n## Далi\n`)
    assert.deepEqual([read.abstract, read.keywords], [['Про село.'], ['село', 'зима']])
  }
})

test('who the author is, said before the name; a form nobody filled in', () => {
  assert.deepEqual(head('---\ntitle: Чтение\nauthor: "Студент: Лебедева София Вадимовна"\n---\n\nТекст.\n').authors, ['Лебедева С. В.'])
  const blank = head('---\ntitle: Чтение\nauthor: "Студент: _____________"\n---\n\nТекст.\n')
  assert.deepEqual([blank.authors, blank.problems], [[], ['3 authors-present']])
})

test('Stylo gives an abstract and keywords by language', () => {
  const text = '---\ntitle: T\nauthor: Ann Lee\nlang: en\nabstract:\n  - { lang: fr, text_f: Des habitudes. }\n  - { lang: en, text_f: On habits. }\n  - { lang: ru, text_f: О привычках. }\nkeywords:\n  - { lang: en, list_f: [habits, days] }\n---\n\nText.\n'
  const { value, problems } = parsePaper({ id: 'p', file: 'p.md', text }, 'en', latinAndCyrillic)
  assert.deepEqual([value.heading.abstract.map((each) => each.text), value.heading.keywords, value.translation?.abstract.map((each) => each.text)], [['On habits.'], ['habits', 'days'], ['О привычках.']])
  assert.deepEqual(problems.map(({ rule, values }) => `${rule} ${values['found']}`), ['metadata-used abstract.fr'])
})

test('commands for formulas come from the block of pandoc and MyST', () => {
  const commands = (block: string) => {
    const { value, problems } = parsePaper({ id: 'p', file: 'p.md', text: `---\ntitle: A\nauthor: Ann Lee\n${block}---\n\n\\newcommand{\\own}{o}\n\nText $\\own$.\n` }, 'en', latinAndCyrillic)
    return [...value.tree.data?.formulaCommands?.split('\n') ?? [], ...problems.map(({ rule, values }) => `${rule} ${values['found'] ?? ''}`)]
  }
  const own = '\\newcommand{\\own}{o}'
  assert.deepEqual(commands('header-includes:\n  \\DeclareMathOperator*{\\diag}{diag}\n  \\renewcommand{\\L}{\\mathcal{L}}\n'), ['\\DeclareMathOperator*{\\diag}{diag}', '\\renewcommand{\\L}{\\mathcal{L}}', own])
  assert.deepEqual(commands('header-includes:\n  - \\usepackage{a}\n  - \\newcommand{\\f}[2]{#1+#2}\n'), ['\\newcommand{\\f}[2]{#1+#2}', own, 'metadata-used header-includes'])
  assert.deepEqual(commands("math:\n  '\\dobs': '\\mathbf{d}_{#1}'\n  '\\R':\n    macro: '\\mathbb{R}'\n"), ['\\newcommand{\\dobs}[1]{\\mathbf{d}_{#1}}', '\\newcommand{\\R}{\\mathbb{R}}', own])
  assert.deepEqual(commands('math: true\n'), [own, 'metadata-used math'])
})

const rooms = 'Reading Rooms of the Region'
const ofRooms = '## Introduction\n\nReading rooms are used by many readers in many places of the region.\n'
const byJane = [rooms, ['Smith J. | University of Oz']]

test('one English author is known by what follows the name', () => {
  for (const text of [
    `# ${rooms}\n\nJane Smith\n\nUniversity of Oz\n\n${ofRooms}`, `# ${rooms}\n\nJane Smith\n*University of Oz*\njane@example.org\n\n${ofRooms}`, `${rooms}\n\nJane Smith\n\nUniversity of Oz\n\nAbstract\n\nOn rooms.\n\n${ofRooms}`,
    `${rooms}\nJane Smith\nUniversity of Oz\n\nAbstract: On rooms.\n\n${ofRooms}`, `---\ntitle: ${rooms}\n---\n\nJane Smith\n\nUniversity of Oz\n\n${ofRooms}`
  ]) {
    const { title, authors, problems } = head(text)
    assert.deepEqual([title, authors], byJane, text)
    assert.ok(problems.every((problem) => !/metadata-present|authors-present/.test(problem)), problems.join())
  }
  assert.deepEqual(head(`# ${rooms}\n\nJane Smith\n\nAbstract\n\nOn rooms.\n\nKeywords: rooms\n\nIntroduction\n\nText.`).abstract, ['On rooms.'])
  assert.deepEqual(head(`# ${rooms}\n\nJane Smith\n\nAbstract. On rooms.\n\nKeywords: rooms\n\n${ofRooms}`).authors, ['Smith J.'])
})

test('two words that nothing shows to be a person stay in the text', () => {
  for (const text of [`# ${rooms}\n\nSmall Towns\n\nThe paper begins here.\n\n${ofRooms}`, `# ${rooms}\n\nTechnical Report\n\nUniversity of Oz\n\n${ofRooms}`, `---\ntitle: ${rooms}\n---\n\nJane Smith\n\nshe was called.\n\n${ofRooms}`]) assert.deepEqual(head(text).authors, [], text)
})

test('a ministry at the head of a title page is no title', () => {
  const { title, blocks } = head('# Министерство культуры Российской Федерации\n\n**Кафедра чтения**\n\n---\n\n## Отчёт о практике\n\nТекст.\n')
  assert.deepEqual([title, blocks[0]], ['', '1 heading'])
})
