// What is set at every save: the newest wins, the last good pages stay.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { liveSheet, type SheetListener } from '../../src/preview/live-sheet.ts'
import type { Sheet } from '../../src/preview/sheet.ts'
import type { Shown } from '../../src/preview/shown.ts'
import { problemAt } from '../../src/model/rules.ts'

const sheet = (text: string | null): Sheet => ({
  title: text ?? '', lang: 'ru', pdf: text === null ? null : new TextEncoder().encode(text), pages: text === null ? [] : [{ label: '1', side: 'recto', key: text, own: true }], isBroken: text === null || text.startsWith('broken'),
  problems: text === null ? [problemAt({ file: 'a.md' }, 'text-present')] : [], facts: null, format: null, edition: () => Promise.resolve([{ path: 'html/a.html', content: text ?? '' }]), front: 'html/a.html', proof: null
})

function heard(): { readonly listener: SheetListener; readonly shown: Shown[]; readonly failed: string[] } {
  const shown: Shown[] = []
  const failed: string[] = []
  return { shown, failed, listener: { busy: () => undefined, shown: (each) => shown.push(each), failed: (reason) => failed.push(reason) } }
}

test('a newer save gives up the one before it', async () => {
  const { listener, shown } = heard()
  const waiting: { signal: AbortSignal; give: (sheet: Sheet) => void }[] = []
  const live = liveSheet((signal) => new Promise((give) => waiting.push({ signal, give })), listener)
  const [first, second] = [live.refresh(), live.refresh()]
  assert.equal(waiting[0]?.signal.aborted, true)
  waiting[1]?.give(sheet('newer'))
  await second
  waiting[0]?.give(sheet('older'))
  await first
  assert.deepEqual(shown.map(({ title }) => title), ['newer'])
})

test('a save that cannot be set keeps the last good pages, says so, and is forgotten by the next', async () => {
  const { listener, shown } = heard()
  const texts = ['good', null, 'better']
  const live = liveSheet(() => Promise.resolve(sheet(texts.shift() ?? null)), listener)
  for (let save = 0; save < 3; save++) await live.refresh()
  assert.deepEqual(shown.map(({ title, stale, problems }) => [title, stale, problems.length]), [['good', false, 0], ['good', true, 1], ['better', false, 0]])
  assert.equal(shown[1]?.pdf, shown[0]?.pdf)
  assert.equal(new TextDecoder().decode(live.pdf(shown[1]?.pdf ?? '') ?? undefined), 'good')
  assert.equal((await live.edition()).get('html/a.html'), 'better')
})

test('pages that are a guess give way to good ones, and are shown where there are none', async () => {
  const { listener, shown } = heard()
  const texts = ['broken first', 'broken second', 'good', 'broken third', 'better']
  const live = liveSheet(() => Promise.resolve(sheet(texts.shift() ?? null)), listener)
  for (let save = 0; save < 5; save++) await live.refresh()
  assert.deepEqual(shown.map(({ title, stale }) => [title, stale]), [['broken first', false], ['broken second', false], ['good', false], ['good', true], ['better', false]])
})

test('a paper that could never be set has problems and no pages', async () => {
  const { listener, shown } = heard()
  await liveSheet(() => Promise.resolve(sheet(null)), listener).refresh()
  assert.deepEqual(shown.map(({ pdf, stale, pages }) => [pdf, stale, pages.length]), [['', false, 0]])
})

test('a failure of the machine is told once, and only of the newest', async () => {
  const { listener, failed } = heard()
  const live = liveSheet((signal) => new Promise((_, reject) => { signal.addEventListener('abort', () => { reject(new Error('given up')) }); setTimeout(() => { reject(new Error('no disk')) }, 20) }), listener)
  await Promise.all([live.refresh(), live.refresh()])
  assert.deepEqual(failed, ['no disk'])
})

test('the same pages keep their version', async () => {
  const { listener, shown } = heard()
  const live = liveSheet(() => Promise.resolve(sheet('same')), listener)
  await live.refresh()
  await live.refresh()
  assert.equal(shown[0]?.version, shown[1]?.version)
})
