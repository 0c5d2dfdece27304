// Dates of the register in the volume's language.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dueText } from '../../src/compose/register.ts'

test('a date is printed as the language has it, words as typed', () => {
  assert.deepEqual([dueText('2008-06-02', 'ru'), dueText('2008-06-02', 'en')], ['02.06.2008', '2 June 2008'])
  assert.deepEqual([dueText('до осени', 'ru'), dueText('end of 2027', 'en')], ['до осени', 'end of 2027'])
})
