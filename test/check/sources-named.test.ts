// Sources cited by author and year: what is said of calls without an entry, and of entries without a call.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { authorDateCalls } from '../../src/check/author-date-calls.ts'
import { toldOf } from './told.ts'

const calls = (text: string): readonly string[] => authorDateCalls(text).map(({ names, year }) => `${names.join('+')} ${year}`)

for (const [text, expected] of [
  ['(Иванов, 2019; Smith & Lee, 2020)', ['Иванов 2019', 'Smith+Lee 2020']],
  ['[Иванов, 2019, с. 5]', ['Иванов 2019']],
  ['(см.: Иванов, 2019а, 2019б; Петров и др., 2001)', ['Иванов 2019a', 'Иванов 2019b', 'Петров 2001']],
  ['как пишет И. И. Иванов (2019: 5)', ['Иванов 2019']],
  ['Smith et al. (2018, 2020a) show', ['Smith 2018', 'Smith 2020a']],
  ['Smith and van der Berg (2020; 2021) show', ['Smith+van der Berg 2020', 'Smith+van der Berg 2021']],
  ['(Smith, Jones, and Lee, 2020, p. 1950)', ['Smith+Jones+Lee 2020']],
  ['(Иванов И.И., Петров П.П., 2019)', ['Иванов+Петров 2019']],
  ['(see Smith, 2018; 2020)', ['Smith 2018', 'Smith 2020']],
  ['в 2019 г. (12 мая 2019 г.), [1, с. 5], (2019), (1998–2004), f(x, 2020), (ICLR, 2022)', []],
  ['(построена в Твери в 2007 году)', []]
] as const) {
  test(`calls by author and year: ${text}`, () => { assert.deepEqual(calls(text), expected) })
}

const list = '## Литература\n\nИванов И. И. Книга. М. : Наука, 2019. 240 с.\n\nПетров, П. П. Другая / П. П. Петров, Е. В. Ким. — М., 2018.\n\nSmith, J., & Lee, K. (2020). The Book. London.'
const cited = 'Об этом писали (Иванов, 2019; Smith & Lee, 2020) и Петров (2018).'

for (const [name, body, expected] of [
  ['all in order', `${cited}\n\n${list}`, []],
  ['another year', `${cited} Иное (Иванов, 2017).\n\n${list}`, ['citation-named 7']],
  ['no such author', `${cited}\n\nИное (Козлов, 2017; Ким, 2018) думает *Brown et al.* (2011).\n\n${list}`, ['citation-named 9', 'citation-named 9']],
  ['another letter', `${cited} Иное (Ким, 2001б).\n\n${list}\n\nКим Е. В. Третья. М., 2001а.`, ['citation-named 7']],
  ['an entry never called', `${cited}\n\n${list}\n\nЯковлев Я. Я. Никем. М., 2001.`, ['source-cited 17']],
  ['of an author called for another work', `${cited}\n\n${list}\n\nИванов И. И. Ещё. М., 1999.`, ['source-cited 17']],
  ['an entry by the same author, under a dash', `${cited} И далее (Smith & Lee, 2021).\n\n${list}\n\n——— (2021). Another.`, []],
  ['numbered entries', 'Есть (Иванов, 2019; Ким, 2018) и (Лебедев, 2011).\n\n## Литература\n\n1. Иванов И. И. Книга. 2019.\n2. Ким Е. В. Полки. 2018.', ['citation-named 7']],
  ['places of events', `${cited} Съезд (Москва, 2007; Ростов, 2008) и роман (Войны и Мира, 1869).\n\n${list}`, []],
  ['a name in the other alphabet', `${cited} Смит (2020) и Ли (Ли, 2020, с. 5) согласны.\n\n${list}`, []],
  ['an entry named in the text in other words', `${cited} Яковлев в статье 2001 г. против.\n\n${list}\n\nЯковлев Я. Я. Статья. М., 2001.`, []],
  ['an entry that begins with a title', `${cited}\n\n${list}\n\nАтлас мира. М., 2001.`, []],
  ['a paper that cites by number too', 'Есть (Иванов, 2019; Ким, 2018; Козлов, 2011) и [1].\n\n## Литература\n\n1. Иванов И. И. Книга. 2019.\n2. Ким Е. В. Полки. 2018.', ['source-cited 12']],
  ['a list that stands for itself', `Пушкин (Пушкин, 1837).\n\n${list}`, []]
] as const) {
  test(`citation-named: ${name}`, async () => { assert.deepEqual(await toldOf(body), expected) })
}
