// Papers dropped on the page: shown from a temporary folder, and nothing is left of it.
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import type { Page } from 'puppeteer'
import { drawnText, endPreviews, faults, nextVersion, openPage, paper, previewed, until, volume } from './previewed.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'proceedings-dropped-'))
const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
after(async () => {
  await endPreviews()
  rmSync(folder, { recursive: true, force: true })
})

function file(name: string, content: string | Uint8Array): string {
  const at = path.join(folder, name)
  writeFileSync(at, content)
  return at
}

const temporary = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('proceedings-preview-'))

async function dropping(work: (page: Page, url: string) => Promise<void>): Promise<void> {
  const before = new Set(temporary())
  const preview = await previewed(null)
  try {
    const { page, complaints } = await openPage(preview.url)
    await page.waitForSelector('.drop')
    await work(page, preview.url)
    assert.deepEqual(complaints, [])
  } finally { await preview.close() }
  assert.deepEqual(temporary().filter((name) => !before.has(name)), [], 'the temporary folder is gone')
}

/** As if chosen in the system's window. */
async function choose(page: Page, files: readonly string[]): Promise<void> {
  const input = await page.$('input[type="file"]')
  await (input as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(...files)
}

test('a manuscript with its image is checked and shown', async () => {
  await dropping(async (page) => {
    assert.deepEqual(await faults(page), [])
    await choose(page, [file('доклад.md', paper('Брошенные слова.\n\n![Подпись](точка.png){alt="точка"}')), file('точка.png', picture)])
    await page.waitForNavigation()
    await nextVersion(page, '')
    assert.match(await drawnText(page), /Брошенные слова/)
    assert.equal(await page.$$eval('.problem[data-severity="error"]', (all) => all.length), 0)
    assert.match(await page.$eval('.facts', (facts) => facts.textContent ?? ''), /Файла volume\.yml рядом нет/)
  })
})

test('files that are let fall on the page are taken in', async () => {
  await dropping(async (page) => {
    await page.evaluate((text: string) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], 'paper.md'))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }))
    }, paper('Упавшие слова.'))
    await page.waitForNavigation()
    await nextVersion(page, '')
    assert.match(await drawnText(page), /Упавшие слова/)
  })
})

test('a zip of a volume shows the papers of its folder', async () => {
  await dropping(async (page) => {
    const zip = zipSync({ 'сборник/volume.yml': strToU8(volume), 'сборник/alpha.md': strToU8(paper('Первый.')), 'сборник/beta.md': strToU8(paper('Второй.')) })
    await choose(page, [file('сборник.zip', zip)])
    await page.waitForNavigation()
    await until(page, 'both papers are listed', () => document.querySelectorAll('.papers [data-file]').length === 2)
    assert.equal(await page.$eval('h1', (title) => title.textContent), 'Сборник')
  })
})

test('a manuscript that is dropped again on its own page is shown anew, as it was looked at', async () => {
  await dropping(async (page) => {
    const drop = (text: string): Promise<unknown> => Promise.all([page.waitForNavigation(), page.evaluate((content: string) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content], 'paper.md'))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }))
    }, text)])
    await drop(paper('Первые слова.'))
    await nextVersion(page, '')
    await page.keyboard.press('+')
    const scale = await page.$eval('.deck', (deck) => (deck as HTMLElement).dataset['scale'])
    await drop(paper('Вторые слова.'))
    await nextVersion(page, '')
    assert.match(await drawnText(page), /Вторые слова/)
    assert.equal(await page.$eval('.deck', (deck) => (deck as HTMLElement).dataset['scale']), scale)
  })
})

test('of many drops the oldest are let go of, and the newest is taken', async () => {
  const preview = await previewed(null)
  try {
    const origin = new URL(preview.url).origin
    const send = async (query: Readonly<Record<string, string>>): Promise<{ readonly drop: string }> => (await (await fetch(`${preview.url}drop?${new URLSearchParams(query)}`, { method: 'POST', headers: { origin } })).json()) as { drop: string }
    const drops: string[] = []
    for (let count = 0; count < 25; count++) drops.push((await send({ begin: '' })).drop)
    const root = temporary().find((name) => existsSync(path.join(tmpdir(), name, drops.at(-1) ?? ''))) ?? ''
    assert.deepEqual(readdirSync(path.join(tmpdir(), root)).sort(), drops.slice(-20).sort())
  } finally { await preview.close() }
})

test('what cannot be shown is refused with a reason', async () => {
  await dropping(async (page) => {
    const refusal = async (files: readonly string[], words: RegExp): Promise<void> => {
      await choose(page, files)
      await until(page, 'refused', () => document.querySelector('.status.bad') !== null)
      assert.match(await page.$eval('.status.bad', (status) => status.textContent ?? ''), words)
      await page.evaluate(() => { document.querySelector('.status')?.classList.remove('bad') })
    }
    await refusal([file('a.png', picture)], /нет рукописи/)
    await refusal([file('a.zip', 'no zip')], /Архив не читается/)
    await refusal([file('b.zip', zipSync({ '../../escaped.md': strToU8('x') }))], /Имя одного из файлов не годится/)
    assert.equal(existsSync(path.join(tmpdir(), 'escaped.md')), false)
  })
})

test('names that lead out of the folder are refused by the server itself', async () => {
  const preview = await previewed(null)
  try {
    const origin = new URL(preview.url).origin
    const send = (query: Readonly<Record<string, string>>, method: string, body?: string): Promise<Response> => fetch(`${preview.url}drop?${new URLSearchParams(query)}`, { method, headers: { origin }, ...(body === undefined ? {} : { body }) })
    for (const name of ['../../escaped.md', '/tmp/escaped.md', '..\\escaped.md', 'a/../../escaped.md']) {
      const { drop } = (await (await send({ begin: '' }, 'POST')).json()) as { drop: string }
      await send({ into: drop, path: name }, 'PUT', paper('x'))
      assert.deepEqual(await (await send({ done: drop }, 'POST')).json(), { drop: '', refused: 'unsafe-name' }, name)
    }
    assert.equal((await send({ into: 'unknown', path: 'a.md' }, 'PUT', 'x')).status, 404)
    assert.deepEqual([path.join(tmpdir(), 'escaped.md'), '/tmp/escaped.md'].filter(existsSync), [])
  } finally { await preview.close() }
})
