// The real page in a real browser: pages follow every save, problems lead to their places, a broken paper keeps its last pages.
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import type { Page } from 'puppeteer'
import { drawnText, endPreviews, faults, nextVersion, openPage, paper, previewed, until, volume, type OpenedPage, type Previewed } from './previewed.ts'

after(endPreviews)

async function withPage(files: Readonly<Record<string, string | Uint8Array>>, options: Parameters<typeof previewed>[1] & { readonly lang?: string; readonly width?: number }, work: (preview: Previewed, opened: OpenedPage & { readonly version: string }) => Promise<void>): Promise<void> {
  const preview = await previewed(files, options)
  try {
    const opened = await openPage(preview.url, options)
    await work(preview, { ...opened, version: options.first === '' || options.first === undefined ? '' : await nextVersion(opened.page, '') })
    assert.deepEqual(opened.complaints, [])
    assert.deepEqual(opened.requested.filter((url) => !url.startsWith(preview.url) && !/^(?:blob|data):/.test(url)), [])
  } finally { await preview.close() }
}

const long = Array.from({ length: 60 }, (_, index) => `Абзац ${index + 1}. ${'Слова этого абзаца стоят на своих местах и ждут правки. '.repeat(3)}`).join('\n\n')
const messages = (page: Page): Promise<readonly string[]> => page.$$eval('.problem .message', (found) => found.map((each) => each.textContent ?? ''))
const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

test('a lone paper: its pages, its facts, the format that is assumed; a save changes them, the place and the zoom stay', async () => {
  await withPage({ 'paper.md': paper(long) }, { first: 'paper.md' }, async (preview, { page, version }) => {
    assert.match(await drawnText(page), /Проба набора/)
    assert.match(await page.$eval('.facts', (facts) => facts.textContent ?? ''), /Авторских листов.*A5, 148 × 210 мм\. Файла volume\.yml рядом нет/s)
    assert.equal(await page.$eval('h1', (title) => title.textContent), 'Проба набора')
    const words = page.locator('.choice button ::-p-text(По ширине)')
    await words.click()
    await page.waitForFunction(() => [...document.querySelectorAll('.page .text')].length >= 1)
    await page.evaluate(() => { const deck = document.querySelector('.deck'); if (deck) deck.scrollTop = deck.scrollHeight / 2 })
    await until(page, 'the page in the middle is drawn', () => { const room = document.querySelector('.deck')?.getBoundingClientRect(); return [...document.querySelectorAll('.page')].every((each) => { const own = each.getBoundingClientRect(); return !room || own.bottom < room.top || own.top > room.bottom || each.querySelector('canvas') !== null }) })
    const place = (): Promise<readonly unknown[]> => page.evaluate(() => { const deck = document.querySelector<HTMLElement>('.deck'); return [deck?.scrollTop, deck?.dataset['scale'], document.querySelectorAll('.page').length] })
    const before = await place()
    // Nothing on the screen may be empty at any moment while a save is taken in.
    await page.evaluate(() => {
      const bare: string[] = []
      Object.assign(window, { bare })
      new MutationObserver(() => {
        const room = document.querySelector('.deck')?.getBoundingClientRect()
        for (const each of document.querySelectorAll('.page')) {
          const own = each.getBoundingClientRect()
          if (room && own.bottom > room.top && own.top < room.bottom && !each.querySelector('canvas')) bare.push(each.getAttribute('aria-label') ?? '')
        }
      }).observe(document.querySelector('.deck') as Element, { childList: true, subtree: true })
    })
    preview.write('paper.md', paper(long.replace('Абзац 30.', 'Правка тридцать.')))
    await nextVersion(page, version)
    await until(page, 'the edit is on the screen', () => [...document.querySelectorAll('.page .text')].some((layer) => (layer.textContent ?? '').includes('Правка тридцать')))
    assert.deepEqual(await place(), before)
    assert.deepEqual(await page.evaluate(() => (window as unknown as { bare: string[] }).bare), [])
  })
})

test('pages are those of the volume: its format, true page numbers of the last build, the section’s heading', async () => {
  const files = { 'volume.yml': volume, 'alpha.md': paper('Первый.'), 'beta.md': paper(long), 'out/report.json': JSON.stringify({ papers: [{ id: 'alpha', firstPage: 5, lastPage: 5, firstLabel: '5', lastLabel: '5' }, { id: 'beta', firstPage: 6, lastPage: 9, firstLabel: '6', lastLabel: '9' }] }) }
  await withPage(files, { first: 'beta.md' }, async (_, { page }) => {
    assert.deepEqual(await page.$$eval('.page', (pages) => pages.slice(0, 2).map((each) => [each.getAttribute('data-label'), each.getAttribute('data-side')])), [['6', 'verso'], ['7', 'recto']])
    assert.match(await page.$eval('.facts', (facts) => facts.textContent ?? ''), /как в сборнике «Сборник».*Номера страниц — по последней сборке/s)
    await page.keyboard.press('s')
    await until(page, 'two pages beside each other', () => { const [left, right] = [...document.querySelectorAll('.page')].map((each) => each.getBoundingClientRect()); return left !== undefined && right !== undefined && left.top === right.top && left.right <= right.left })
  })
})

test('a problem leads to its place, marks it and copies file and line; keys go from one to the next', async () => {
  const body = `${long}\n\nНа этой строке слово слово стоит дважды.\n\n![](нет.png)\n`
  await withPage({ 'paper.md': paper(body) }, { first: 'paper.md' }, async (_, { page }) => {
    const found = await messages(page)
    assert.match(found[0] ?? '', /нет\.png/)
    const at = found.findIndex((message) => message.includes('два раза подряд'))
    const line = paper(body).split('\n').findIndex((text) => text.includes('слово слово')) + 1
    await (await page.$$('.problem'))[at]?.click()
    await until(page, 'the place is marked', () => document.querySelectorAll('.marks span').length > 0)
    await until(page, 'the place was copied', () => (document.querySelector('.said')?.textContent ?? '').startsWith('Скопировано'))
    await page.bringToFront()
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `paper.md:${line}`)
    const [mark, deck, text] = await page.evaluate(() => {
      const rect = (selector: string): number[] => { const { top, bottom } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect(); return [top, bottom] }
      return [rect('.marks span'), rect('.deck'), document.querySelector('.marks')?.parentElement?.querySelector('.text')?.textContent ?? ''] as const
    })
    assert.ok((mark[0] ?? 0) > (deck[0] ?? 0) && (mark[1] ?? 0) < (deck[1] ?? 0), 'the mark is in view')
    assert.match(text, /слово слово/)
    await page.keyboard.press('n')
    await until(page, 'the next is chosen', () => document.querySelector('.problem[aria-current] .message')?.textContent !== undefined)
    assert.notEqual(await page.$eval('.problem[aria-current] .message', (each) => each.textContent), found[at])
  })
})

test('a save that breaks the paper keeps the last good pages under the error, and the next mends them', async () => {
  await withPage({ 'paper.md': paper('Хорошие слова.') }, { first: 'paper.md' }, async (preview, { page, version }) => {
    preview.write('paper.md', '')
    const broken = await nextVersion(page, version)
    assert.match(await drawnText(page), /Хорошие слова/)
    assert.match(await page.$eval('.banner:not([hidden])', (banner) => banner.textContent ?? ''), /набрать нельзя.*Рукопись пуста/s)
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('.deck') as Element).filter), 'grayscale(1)')
    assert.deepEqual(await faults(page), [])
    preview.write('paper.md', paper('Новые слова.'))
    await nextVersion(page, broken)
    assert.match(await drawnText(page), /Новые слова/)
    assert.equal(await page.$('.banner:not([hidden])'), null)
  })
})

test('metadata that cannot be read, or is never closed, keeps the last good pages too', async () => {
  await withPage({ 'paper.md': paper('Хорошие слова.') }, { first: 'paper.md' }, async (preview, { page, version }) => {
    let now = version
    for (const [broken, message] of [[paper('Новые слова.').replace('title: Проба', 'title: "Проба'), /YAML не читается/], [paper('Новые слова.').replace('\n---\n\n', '\n\n'), /не закрыт/]] as const) {
      preview.write('paper.md', broken)
      now = await nextVersion(page, now)
      assert.match(await drawnText(page), /Хорошие слова/)
      assert.match(await page.$eval('.banner:not([hidden])', (banner) => banner.textContent ?? ''), message)
    }
    preview.write('paper.md', paper('Новые слова.'))
    await nextVersion(page, now)
    assert.match(await drawnText(page), /Новые слова/)
    assert.equal(await page.$('.banner:not([hidden])'), null)
  })
})

test('images, sources, the look and volume.yml are watched; a folder may come later, an editor may rename', async () => {
  const body = 'Рисунок ниже [@key].\n\n![Подпись](figures/a.png){alt="точка"}\n'
  await withPage({ 'volume.yml': volume, 'alpha.md': paper(body, 'bibliography: refs.bib\n'), 'beta.md': paper('Второй.') }, { first: 'alpha.md' }, async (preview, { page, version }) => {
    assert.ok((await messages(page)).some((message) => message.includes('figures/a.png')))
    preview.write('figures/a.png', pixel)
    let now = await nextVersion(page, version)
    await until(page, 'the image was found', () => ![...document.querySelectorAll('.problem .message')].some((each) => (each.textContent ?? '').includes('a.png» нет')))
    preview.write('refs.bib', '@book{key, author={Петров, П.}, title={Книга о наборе}, address={Томск}, publisher={Наука}, year={2001}, pagetotal={90}, langid={russian}}')
    await until(page, 'the source is printed', () => [...document.querySelectorAll('.page .text')].some((layer) => (layer.textContent ?? '').includes('Книга о наборе')))
    now = await page.evaluate(() => document.documentElement.dataset['version'] ?? '')
    preview.write('volume.yml', volume.replace('format: A5', 'format: A4'))
    now = await nextVersion(page, now)
    await until(page, 'the page is larger', () => /A4, 210 × 297/.test(document.querySelector('.facts')?.textContent ?? ''))
    preview.write('templates/classic/running-head.html', '<div class="running-head"><span class="head">ДРУГОЙ КОЛОНТИТУЛ</span></div>')
    await until(page, 'the look changed', () => [...document.querySelectorAll('.page .text')].some((layer) => (layer.textContent ?? '').includes('ДРУГОЙ КОЛОНТИТУЛ')))
    preview.write('.alpha.md.tmp', paper('Сохранено переименованием.'))
    renameSync(path.join(preview.folder, '.alpha.md.tmp'), path.join(preview.folder, 'alpha.md'))
    await until(page, 'the renamed file is shown', () => [...document.querySelectorAll('.page .text')].some((layer) => (layer.textContent ?? '').includes('переименованием')))
    rmSync(path.join(preview.folder, 'alpha.md'))
    await until(page, 'a file that is gone is told', () => document.querySelector('.banner:not([hidden])') !== null)
  })
})

test('two tabs follow the same saves; a paper saved twice at once ends with its last words', async () => {
  await withPage({ 'paper.md': paper('Раз.') }, { first: 'paper.md' }, async (preview, { page }) => {
    const second = await openPage(preview.url)
    await nextVersion(second.page, '')
    for (const word of ['Два', 'Три', 'Четыре']) {
      preview.write('paper.md', paper(`${long}\n\n${word}.`))
      await new Promise((resolve) => { setTimeout(resolve, 60) })
    }
    preview.write('paper.md', paper('Последнее слово.'))
    for (const each of [page, second.page]) await until(each, 'the last save is shown', () => [...document.querySelectorAll('.page .text')].some((layer) => (layer.textContent ?? '').includes('Последнее слово')))
    assert.deepEqual(second.complaints, [])
  })
})

test('the HTML edition of the paper stands behind a switch and follows saves', async () => {
  await withPage({ 'paper.md': paper('Слова издания.') }, { first: 'paper.md' }, async (preview, { page, complaints }) => {
    await page.locator('.choice button ::-p-text(HTML)').click()
    const text = async (): Promise<string> => (await (await page.$('iframe'))?.contentFrame())?.evaluate(() => document.body.textContent ?? '') ?? ''
    const shows = async (words: RegExp): Promise<void> => { for (let wait = 0; wait < 600 && !words.test(await text().catch(() => '')); wait++) await new Promise((resolve) => { setTimeout(resolve, 50) }); assert.match(await text(), words) }
    await shows(/Слова издания/)
    preview.write('paper.md', paper('Правка издания.'))
    await shows(/Правка издания/)
    // The edition brings a script that its frame does not run.
    complaints.splice(0, complaints.length, ...complaints.filter((each) => !each.includes('sandboxed')))
  })
})

test('links within the paper lead to their places, links outside open apart', async () => {
  const body = `Смотри [источник](https://example.org/a) и рисунок [@fig:a].\n\n${long}\n\n![Подпись](a.png){#fig:a alt="точка"}\n`
  await withPage({ 'paper.md': paper(body), 'a.png': pixel }, { first: 'paper.md' }, async (_, { page }) => {
    assert.deepEqual(await page.$$eval('.links a[target]', (links) => links.filter((link) => link.getAttribute('href')?.startsWith('https')).map((link) => [link.getAttribute('href'), link.getAttribute('rel')])), [['https://example.org/a', 'noopener noreferrer']])
    await page.$eval('.links a:not([target])', (link) => { (link as HTMLElement).click() })
    await until(page, 'the figure is in view', () => (document.querySelector('.deck')?.scrollTop ?? 0) > 500)
  })
})

test('a folder: its papers with their states, search, and one opened', async () => {
  await withPage({ 'volume.yml': volume, 'alpha.md': paper('Слово слово.'), 'beta.md': '' }, {}, async (preview, { page }) => {
    await until(page, 'all are set', () => document.querySelectorAll('.papers [data-file]').length === 2 && document.querySelector('[data-state="waiting"]') === null)
    const states = await page.$$eval('.papers [data-file]', (items) => items.map((item) => `${(item as HTMLElement).dataset['file']} ${item.querySelector('.state')?.textContent}`))
    assert.match(states[0] ?? '', /^alpha\.md \d предупреждени[ея]1 страница$/)
    assert.match(states[1] ?? '', /^beta\.md не набран: 1 ошибка/)
    assert.deepEqual(await faults(page), [])
    await page.type('input', 'иванов проба')
    assert.deepEqual(await page.$$eval('.papers [data-file]', (items) => items.map((item) => (item as HTMLElement).dataset['file'])), ['alpha.md'])
    preview.write('alpha.md', paper('Чистый текст.'))
    await until(page, 'the list follows', () => document.querySelector('.state .clean') !== null)
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), /beta\.md/)
    await page.keyboard.press('ArrowUp')
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
    await nextVersion(page, '')
    assert.match(await drawnText(page), /Чистый текст/)
    assert.equal(await page.$eval('.back', (back) => back.textContent), 'Все доклады')
  })
})

test('a problem of the volume itself is copied from the list', async () => {
  await withPage({ 'volume.yml': volume.replace('year: 2008', 'year: 2008\ncolour: red'), 'alpha.md': paper('Первый.'), 'beta.md': paper('Второй.') }, { editor: 'true' }, async (_, { page }) => {
    await page.waitForSelector('.problem')
    await page.bringToFront()
    await page.click('.problem')
    await until(page, 'copied', () => /^Скопировано: volume\.yml:\d+$/.test(document.querySelector('.said')?.textContent ?? ''))
    await page.click('.edit')
    await until(page, 'opened', () => document.querySelector('.said')?.textContent === 'Открыто в редакторе')
    assert.deepEqual(await faults(page), [])
  })
})

test('a click opens the place in the editor, with the file and line of the paper', { skip: process.platform === 'win32' }, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'proceedings-editor-'))
  const said = path.join(folder, 'said')
  writeFileSync(path.join(folder, 'subl'), `#!/bin/sh\necho "$@" > ${said}.new && mv ${said}.new ${said}\n`, { mode: 0o755 })
  try {
    await withPage({ 'paper.md': paper('Слово слово.') }, { first: 'paper.md', editor: path.join(folder, 'subl') }, async (preview, { page }) => {
      await page.click('.edit')
      for (let wait = 0; wait < 200 && !existsSync(said); wait++) await new Promise((resolve) => { setTimeout(resolve, 50) })
      assert.match(readFileSync(said, 'utf8'), new RegExp(`^${path.join(preview.folder, 'paper.md')}:\\d+:\\d+\n$`))
    })
  } finally { rmSync(folder, { recursive: true, force: true }) }
})

test('the whole book: contents, index and true page numbers', async () => {
  await withPage({ 'volume.yml': volume, 'alpha.md': paper('Первый.'), 'beta.md': paper('Второй.') }, { first: '*' }, async (preview, { page, version }) => {
    await until(page, 'pages of the book', () => document.querySelectorAll('.page').length > 4)
    preview.write('beta.md', paper(long))
    const pages = await page.$$eval('.page', (all) => all.length)
    await nextVersion(page, version)
    assert.ok((await page.$$eval('.page', (all) => all.length)) > pages)
  })
})

test('a proof of the pages is given as a file', async () => {
  await withPage({ 'paper.md': paper('Слова корректуры.') }, { first: 'paper.md' }, async (_, { page }) => {
    const [type, name, start] = await page.evaluate(async () => {
      const answer = await fetch(document.querySelector<HTMLAnchorElement>('.proof a')?.href ?? '')
      return [answer.headers.get('content-type'), answer.headers.get('content-disposition'), (await answer.text()).slice(0, 5)]
    })
    assert.deepEqual([type, start], ['application/pdf', '%PDF-'])
    assert.match(name ?? '', /paper-proof\.pdf/)
  })
})

for (const [lang, width] of [['ru', 1300], ['en', 390], ['ru', 360]] as const) {
  test(`the page passes axe and speaks ${lang} at ${width} pixels, no wider than the screen`, async () => {
    await withPage({ 'paper.md': paper('Слово слово.\n\n![](нет.png)') }, { first: 'paper.md', lang, width }, async (_, { page }) => {
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width)
      assert.equal(await page.evaluate(() => document.documentElement.lang), lang)
      if (width < 760) await page.click('.open-panel')
      assert.match(await page.$eval('.panel h2', (title) => title.textContent ?? ''), lang === 'ru' ? /Замечания/ : /Problems/)
      assert.deepEqual(await faults(page), [])
      // By keyboard alone to a problem's place.
      await page.focus('.problem')
      await page.keyboard.press('ArrowDown')
      assert.equal(await page.evaluate(() => document.activeElement === document.querySelectorAll('.problem')[1]), true)
      await page.keyboard.press('Enter')
      await until(page, 'the place was said', () => (document.querySelector('.said')?.textContent ?? '') !== '')
    })
  })
}

test('a paper of two hundred pages opens, is read to its end, and holds few pages drawn', async () => {
  const body = Array.from({ length: 1500 }, (_, index) => `Абзац ${index + 1}. ${'Долгий доклад идёт дальше и дальше, и слова в нём не кончаются. '.repeat(5)}`).join('\n\n')
  await withPage({ 'paper.md': paper(`${body}\n\nСамые последние слова.`) }, { first: 'paper.md' }, async (_, { page }) => {
    assert.ok((await page.$$eval('.page', (all) => all.length)) > 200)
    await page.evaluate(() => { const deck = document.querySelector('.deck'); if (deck) deck.scrollTop = deck.scrollHeight })
    await until(page, 'the end is drawn', () => [...document.querySelectorAll('.page .text')].some((layer) => (layer.textContent ?? '').includes('Самые последние слова')))
    assert.ok((await page.$$eval('.page canvas', (all) => all.length)) < 40)
  })
})
