// A heading without a space after its signs: the way to write it raises nothing else.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headingSpaced } from '../../src/check/heading-spaced.ts'
import { paperOf } from '../paper-of.ts'

const suggested = (text: string): readonly (string | undefined)[] => headingSpaced(paperOf(text)).map(({ values }) => values['expected'])

test('one sign is the title’s: a section is suggested', () => assert.deepEqual(suggested('#Залы\n\nТекст.\n\n##Полки\n\nТекст.'), ['## Залы', '## Полки']))

test('where sections begin with one sign, so does this one', () => assert.deepEqual(suggested('# Полки\n\nТекст.\n\n#Залы\n\nТекст.'), ['# Залы']))

test('each of several headings in one paragraph is told', () => assert.deepEqual(suggested('##Залы\n###Полки\nТекст.'), ['## Залы', '### Полки']))
