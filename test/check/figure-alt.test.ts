// Pictures without words for those who do not see them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figureAlt } from '../../src/check/figure-alt.ts'
import { siteGiven } from '../../src/check/site-given.ts'
import { paperOf } from '../paper-of.ts'

const linesOf = (text: string): readonly string[] => figureAlt(paperOf(text)).map(({ rule, line, values }) => `${line} ${rule} ${values['found']}`)

test('a figure, a picture in the text and one of the author’s HTML are named with their lines', () =>
  assert.deepEqual(linesOf('Текст.\n\n![Подпись](a.svg){#fig:a}\n\nСлово ![](b.png) и ещё.\n\n<img src="c.png">\n'), ['3 figure-alt a.svg', '5 figure-alt b.png', '7 figure-alt c.png']))

test('a picture with words is silent', () =>
  assert.deepEqual(linesOf('![Подпись](a.svg){#fig:a alt="Схема зала"}\n\nСлово ![знак](b.png) и ещё.\n\n<img src="c.png" alt="">\n'), []))

test('the address of the edition is asked for once, and `none` is an answer', () =>
  assert.deepEqual([siteGiven({ site: '', declined: [] }), siteGiven({ site: '', declined: ['site'] }), siteGiven({ site: 'https://proceedings.example/', declined: [] })].map((problems) => problems.length), [1, 0, 0]))
