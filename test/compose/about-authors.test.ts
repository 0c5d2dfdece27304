import assert from 'node:assert/strict'
import { test } from 'node:test'
import { degreePrinted } from '../../src/check/degree-printed.ts'
import { aboutAuthors } from '../../src/compose/about-authors.ts'
import { parsePaper } from '../../src/parse/parse-paper.ts'

const latinAndCyrillic = new Set(Array.from({ length: 0x530 }, (_, code) => code))

const text = `---
title: Чтение
authors:
  - { name: Ёлкина Анна Петровна, degree: кандидат педагогических наук, position: директор }
  - { name: Ким Елена Викторовна }
  - { name: Лебедев Дмитрий Сергеевич, position: главный библиотекарь }
en: { title: Reading, authors: [{ name: Anna P. Yolkina, position: director }] }
---

Текст.
`
const paper = parsePaper({ id: 'p', file: 'p.md', text }, 'ru', latinAndCyrillic).value

test('a head by ГОСТ Р 7.0.7 has degrees and positions after the text, in each language that has some', () =>
  assert.deepEqual(aboutAuthors(paper, 'full-7.0.7').map((about) => [about.lang, about.label, about.text.replaceAll('\u00A0', ' ')]), [
    ['ru', 'Информация об авторах', 'Анна Петровна Ёлкина — кандидат педагогических наук, директор; Дмитрий Сергеевич Лебедев — главный библиотекарь'],
    ['en', 'Information about the author', 'Anna P. Yolkina — director']
  ]))

test('other heads print none, and say so', () => {
  assert.deepEqual(aboutAuthors(paper, 'rinc'), [])
  const lines = text.split('\n')
  assert.deepEqual(degreePrinted(paper, { header: 'rinc' }, { lines }).map(({ values }) => values['found']), ['кандидат педагогических наук'])
  assert.deepEqual(degreePrinted(paper, { header: 'full-7.0.7' }, { lines }), [])
})
