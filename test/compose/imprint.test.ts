// The bibliographic record on the verso of the title page; names as lists of papers have them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bibliographicRecord } from '../../src/compose/compose-imprint.ts'
import type { Studio } from '../../src/compose/studio.ts'
import { listedName } from '../../src/model/format-name.ts'
import { words } from '../../src/model/words.ts'
import { parsePersonName } from '../../src/parse/person-name.ts'

const record = (lang: 'ru' | 'en', title: string, subtitle: string): string => {
  const volume = { lang, title, subtitle, issuedBy: [], editors: [], compilers: [], conference: { place: 'Leiden', dates: '2027-06-02' }, publisher: { place: 'Leiden', name: 'Press' }, year: '2027', run: '', isbn: '' }
  return bibliographicRecord('48', false, { volume, words: words[lang] } as unknown as Studio).replace(/[\u00A0\u202F]/g, ' ').replace(/ – /g, ' - ')
}

test('where and when follow the subtitle, or the title alone', () => {
  assert.match(record('en', 'Libraries', 'Proceedings of the Meeting'), /^Libraries : proceedings of the Meeting \(Leiden, 2 June 2027\)\. - Leiden : Press, 2027/)
  assert.match(record('en', 'Libraries', ''), /^Libraries \(Leiden, 2 June 2027\)\. - /)
  assert.match(record('ru', 'Библиотеки', ''), /^Библиотеки \(Leiden, 2 июня 2027 года\)\. - /)
})

test('only Russian lists invert names', () => {
  const names = (['ru', 'en'] as const).map((lang) => listedName(parsePersonName('Oliveira, Maria', 'en').name, lang).replaceAll('\u00A0', ' '))
  assert.deepEqual(names, ['Oliveira M.', 'M. Oliveira'])
})
