// Who answers for an item and by when, typed in its words.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { List, RootContent } from 'mdast'
import { readMarkdown } from '../../src/parse/markdown.ts'
import { plainDate } from '../../src/parse/plain-date.ts'
import { typedDuties, withoutDuties } from '../../src/parse/typed-duties.ts'

function dutiesIn(text: string): readonly string[] | null {
  const { children } = readMarkdown(text).tree
  const at = children.findIndex(({ type }) => type === 'list')
  const item = (children[at] as List).children.at(-1)
  const found = item ? typedDuties(item, children[at + 1] as RootContent | undefined) : null
  return found && [found.responsible, found.due]
}

test('lines of their own and last sentences are read, in either language', () => {
  const found: Readonly<Record<string, readonly string[]>> = {
    '1. Publish the proceedings.\n   Responsible: J. Smith. Deadline: 30 June 2027.': ['J. Smith', '2027-06-30'],
    '1. Ask the ministry.\n\n   Responsible: the board\n   Deadline: 1 May 2027': ['the board', '2027-05-01'],
    '1. Open a room.\n\nResponsible: the board; deadline: May 1, 2027': ['the board', '2027-05-01'],
    '1. Buy books.\n   - **Responsible:** Library of Congress\n   - Due: end of 2027': ['Library of Congress', 'end of 2027'],
    '1. Издать сборник. Ответственный: Лебедева Л. Ф. Срок: до 1 июня 2008 г.': ['Лебедева Л. Ф.', 'до 1 июня 2008 г.'],
    '1. Издать сборник.\n   Ответственные — правление, Л. Ф. Лебедева. Срок исполнения — 01.06.2008.': ['правление, Л. Ф. Лебедева', '2008-06-01'],
    '1. Издать сборник (отв. Л. Ф. Лебедева, срок — 1 июня 2008 г.);': ['Л. Ф. Лебедева', '2008-06-01'],
    '1. Издать сборник (до 1 июня 2008 г.).': ['', 'до 1 июня 2008 г.'],
    '1. Hold a seminar (by 30.06.2027).': ['', '2027-06-30'],
    '1. Hold a seminar.\n   By 30 June 2027.': ['', '2027-06-30']
  }
  assert.deepEqual(Object.fromEntries(Object.keys(found).map((text) => [text, dutiesIn(text)])), found)
})

test('what says something else too is left alone', () => {
  for (const text of [
    '1. Назначить лицо, ответственное за сбор статистики.', '1. Установить срок: раз в год отчёт. Правление его утверждает.', '1. Утвердить отчёт за период до 1 июня 2008 г.',
    '1. Ответственный: Л. Ф. Лебедева', '1. Publish the list of persons responsible (by region).', '1. Провести встречу (1 июня 2008 г.).', '1. Responsible librarians meet by 30 June 2027 in Riga.',
    '1. Издать сборник.\n   - Ответственный: Лебедева\n   - тираж: 100', '1. Просить министерство.\n\nОтветственные лица выступили с докладами.'
  ]) assert.equal(dutiesIn(text), null, text)
})

test('the words read are no part of what was decided', () => {
  const duties = { responsible: '', due: '', words: 'Responsible: J. Smith. Deadline: 30 June 2027.' }
  assert.equal(withoutDuties('Publish the proceedings. Responsible: J. Smith. Deadline: 30 June 2027.', duties), 'Publish the proceedings.')
  assert.equal(withoutDuties(withoutDuties('Publish (twice) Responsible: J. Smith.Deadline: 30 June 2027.', duties), duties), 'Publish (twice)')
})

test('a date is one day, or none', () => {
  assert.deepEqual(['30.06.2027', '30 June 2027', 'June 30th, 2027', '30 июня 2027 года', '2027-06-30'].map(plainDate), Array.from({ length: 5 }, () => '2027-06-30'))
  assert.deepEqual(['31.06.2027', '06/07/2027', 'June 2027', '30 Junius 2027', ''].map(plainDate), Array.from({ length: 5 }, () => null))
})
