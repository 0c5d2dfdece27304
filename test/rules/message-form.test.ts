// Every sentence of every rule, filled with values as they come, reads as one in its language.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { messageOf, rules, type MessageLang, type RuleId } from '../../src/model/rules.ts'
import { faultsOf } from './message-form.ts'

const langs: readonly MessageLang[] = ['en', 'ru']
const namesIn = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
/** A guess or a piece of advice is a sentence that may be left out. */
const loose = new Set(['guess', 'missing', 'advice', 'also', 'note'])

test('no text has marks of the other language, or letters that only the other has', () => {
  for (const [id, rule] of Object.entries(rules)) {
    for (const lang of langs) assert.deepEqual(faultsOf(rule[lang].replace(/\{(\w+)\}/g, (_, name: string) => (loose.has(name) ? '' : 'x')).replace(/\s+/g, ' ').trim(), lang), [], id)
    assert.doesNotMatch(rule.en.replace(/“[^”]*”/gu, ''), /\p{Script=Cyrillic}/u, id)
  }
})

test('both texts of a rule ask for the same values', () => {
  for (const [id, rule] of Object.entries(rules)) assert.deepEqual([...new Set(namesIn(rule.en))].sort(), [...new Set(namesIn(rule.ru))].sort(), id)
})

test('a value that ends a sentence brings no second stop', () => {
  for (const id of Object.keys(rules) as RuleId[]) {
    for (const lang of langs) {
      for (const value of ['word', 'Ким Е. В.', 'What is it?', 'и т. д.', '…']) {
        const values = Object.fromEntries(namesIn(rules[id][lang]).map((name) => [name, loose.has(name) ? '' : value]))
        assert.deepEqual(faultsOf(messageOf({ rule: id, values }, lang), lang).filter((fault) => fault.startsWith('two stops')), [], id)
      }
    }
  }
})
