// What the register takes from the words of items is told.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dutiesRead } from '../../src/check/duties-read.ts'
import { messageOf } from '../../src/model/rules.ts'
import { paperOf } from '../paper-of.ts'

const told = (text: string, kind: 'resolution' | 'paper' = 'resolution'): readonly string[] => dutiesRead(paperOf(text, kind)).map((problem) => `${problem.line} ${messageOf(problem, 'en')}`)

test('one note names all items read', () =>
  assert.deepEqual(told('Решили:\n\n1. Издать сборник. Отв.: Л. Ф. Лебедева. Срок: 01.06.2008.\n2. Собраться.\n3. Написать письмо (до 1 мая 2008 г.).'), [
    '3 Who answers for an item and by when was taken from its words into the register of decisions: 1 (Л. Ф. Лебедева; 2008-06-01), 3 (до 1 мая 2008 г.). Check it; {responsible="…" due=2027-06-30} at the end of an item says it for certain.'
  ]))

test('attributes say it already, and only resolutions have a register', () => {
  assert.deepEqual(told('1. Издать сборник (до 1 июня 2008 г.). {due=2008-06-01}'), [])
  assert.deepEqual(told('1. Издать сборник (до 1 июня 2008 г.).', 'paper'), [])
})
