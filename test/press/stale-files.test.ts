import assert from 'node:assert/strict'
import { test } from 'node:test'
import { staleFiles } from '../../src/press/stale-files.ts'

const lying = ['block.pdf', 'block.draft.pdf', 'cover.pdf', 'cover-spine.pdf', 'cover-spine.draft.pdf', 'pages-45-48.pdf', 'pages-45-48.draft.pdf', 'block.json', 'ticket.pdf', 'letter.txt', 'письмо.pdf', 'scan.pdf']

test('a new package takes away drafts, replacement pages of the last one, and sides it has not', () =>
  assert.deepEqual(staleFiles(lying, ['block.pdf', 'cover.pdf', 'ticket.pdf'], { draft: false, whole: true }), ['block.draft.pdf', 'cover-spine.pdf', 'cover-spine.draft.pdf', 'pages-45-48.pdf', 'pages-45-48.draft.pdf']))

test('a draft leaves the package without errors, and takes away older drafts', () =>
  assert.deepEqual(staleFiles(lying, ['block.draft.pdf', 'cover.draft.pdf'], { draft: true, whole: true }), ['cover-spine.draft.pdf', 'pages-45-48.draft.pdf']))

test('replacement pages take away their own draft alone', () => {
  assert.deepEqual(staleFiles(lying, ['pages-45-48.pdf', 'block.json'], { draft: false, whole: false }), ['pages-45-48.draft.pdf'])
  assert.deepEqual(staleFiles(lying, ['pages-45-48.draft.pdf'], { draft: true, whole: false }), [])
})
