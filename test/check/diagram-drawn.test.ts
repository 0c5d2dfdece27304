import assert from 'node:assert/strict'
import { test } from 'node:test'
import { diagramDrawn } from '../../src/check/diagram-drawn.ts'
import { paperOf } from '../paper-of.ts'

const told = (text: string): readonly string[] => diagramDrawn(paperOf(text)).map(({ rule, line, values }) => `${rule} ${line} ${values['found']}`)

test('a drawing given as its source is named with its line', () =>
  assert.deepEqual(told('Текст.\n\n```mermaid\ngraph TD\n  A --> B\n```\n\n```{.dot}\ndigraph { a -> b }\n```'), ['diagram-drawn 3 mermaid', 'diagram-drawn 8 dot']))

test('code is code', () => assert.deepEqual(told('```python\nprint(1)\n```\n\n```\nA --> B\n```'), []))
