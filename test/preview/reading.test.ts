// How a paper is read on the page: the view kept over a reload, words found on pages that are not drawn, marks that take the signs along.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'puppeteer'
import { endPreviews, faults, nextVersion, openPage, paper, previewed, until } from './previewed.ts'

after(endPreviews)

const long = Array.from({ length: 90 }, (_, index) => `Абзац ${index + 1}. ${'Слова этого абзаца стоят на своих местах и ждут правки. '.repeat(3)}${index === 70 ? 'Здесь лежит жемчужина. ' : ''}`).join('\n\n')

async function reading(body: string, work: (page: Page) => Promise<void>, width = 1300): Promise<void> {
  const preview = await previewed({ 'paper.md': paper(body) }, { first: 'paper.md' })
  try {
    const { page, complaints } = await openPage(preview.url, { width })
    await nextVersion(page, '')
    await work(page)
    assert.deepEqual(complaints.filter((each) => !each.includes('sandboxed')), [])
  } finally { await preview.close() }
}

const view = (page: Page): Promise<readonly unknown[]> => page.evaluate(() => {
  const deck = document.querySelector<HTMLElement>('.deck')
  return [deck?.dataset['scale'], deck?.classList.contains('spreads'), Math.round((deck?.scrollTop ?? 0) / 4)]
})
const marked = (page: Page): Promise<string> => page.evaluate(() => {
  const [first, ...others] = [...document.querySelectorAll('.marks span')].map((mark) => mark.getBoundingClientRect())
  return first ? `${Math.round(first.width)} ${others.length}` : ''
})
const open = async (page: Page, sought: string): Promise<void> => {
  await page.keyboard.press('/')
  await page.waitForSelector('.find-bar:not([hidden])')
  await page.type('.find-bar input', sought)
}

test('zoom, spreads and the place are kept over a reload', async () => {
  await reading(long, async (page) => {
    for (const key of ['+', '+', 's'] as const) await page.keyboard.press(key)
    await page.evaluate(() => { const deck = document.querySelector('.deck'); if (deck) deck.scrollTop = deck.scrollHeight / 3 })
    const before = await view(page)
    assert.deepEqual(before[1], true)
    await page.reload()
    await nextVersion(page, '')
    assert.deepEqual(await view(page), before)
  })
})

test('the edition is kept over a reload', async () => {
  await reading('Слова издания.', async (page) => {
    await page.locator('.choice button ::-p-text(HTML)').click()
    await page.reload()
    await nextVersion(page, '')
    assert.equal(await page.$eval('iframe', (frame) => frame.hidden), false)
    assert.equal(await page.$eval('.choice [aria-pressed="true"]', (button) => button.textContent), 'HTML')
  })
})

test('words are found on a page that is not drawn, and again from one place to the next', async () => {
  await reading(long, async (page) => {
    await open(page, 'жемчужина')
    await until(page, 'found and marked', () => document.querySelectorAll('.marks span').length > 0)
    const status = (): Promise<string> => page.$eval('.find-bar .status', (each) => each.textContent ?? '')
    assert.match(await status(), /^Страница \d+$/)
    const inView = await page.evaluate(() => { const [mark, deck] = ['.marks span', '.deck'].map((each) => document.querySelector(each)?.getBoundingClientRect()); return mark !== undefined && deck !== undefined && mark.top > deck.top && mark.bottom < deck.bottom })
    assert.equal(inView, true)
    assert.deepEqual(await faults(page), [])
    await page.$eval('.find-bar input', (input) => { (input as HTMLInputElement).value = '' })
    await page.type('.find-bar input', 'Абзац 1')
    await until(page, 'the first of many', () => document.querySelector('.marks span') !== null)
    await page.keyboard.press('Enter')
    await until(page, 'the next is another place', () => document.querySelector('.marks span') !== null)
    await page.type('.find-bar input', 'ъъъ')
    await until(page, 'nothing found', () => (document.querySelector('.find-bar .status')?.textContent ?? '') === 'Ничего не найдено')
    await page.keyboard.press('Escape')
    assert.equal(await page.$('.find-bar:not([hidden])'), null)
  })
})

test('words are found in the edition, with no script of the edition', async () => {
  await reading(`Первое место: жемчужина.\n\n${long}`, async (page) => {
    await page.locator('.choice button ::-p-text(HTML)').click()
    await until(page, 'the edition is read', () => (document.querySelector('iframe')?.contentDocument?.body.textContent ?? '').includes('жемчужина'))
    await open(page, 'жемчужина')
    await until(page, 'the first of two', () => document.querySelector('.find-bar .status')?.textContent === '1 / 2')
    await page.keyboard.press('Enter')
    await until(page, 'the second', () => document.querySelector('.find-bar .status')?.textContent === '2 / 2')
    assert.equal(await page.evaluate(() => document.querySelector('iframe')?.contentDocument?.getSelection()?.toString()), 'жемчужина')
  })
})

test('the mark of a place takes the signs along, where print parts the words and around them', async () => {
  // The ligature parts the text of the line.
  await reading('Об этом писали давно, а также [@fig:nope] и другие: «слово, слово».', async (page) => {
    const isCovered = (text: string): Promise<boolean> => page.evaluate((sought: string) => {
      const marks = [...document.querySelectorAll('.marks span')].map((mark) => mark.getBoundingClientRect())
      const layer = document.querySelector('.text') as Element
      const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(sought)
        if (at < 0) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + sought.length)
        const { left, right } = range.getBoundingClientRect()
        return marks.some((mark) => mark.left < left + 2 && mark.right > right - 2)
      }
      throw new Error(layer.textContent ?? '')
    }, text)
    for (const [message, text] of [['никуда не ведёт', '[@'], ['никуда не ведёт', ':nope]']] as const) {
      await page.evaluate((wanted: string) => { [...document.querySelectorAll<HTMLElement>('.problem')].find((each) => (each.textContent ?? '').includes(wanted))?.click() }, message)
      await until(page, 'marked', () => document.querySelector('.marks span') !== null)
      assert.equal(await isCovered(text), true, text)
    }
  })
})

test('what was said goes away by itself, and pages stay sharp on a denser screen', async () => {
  await reading('Слово слово.', async (page) => {
    await page.click('.problem')
    await until(page, 'said', () => document.querySelector('.said')?.textContent !== '')
    assert.notEqual(await marked(page), '')
    const width = (): Promise<number> => page.$eval('.page canvas', (canvas) => (canvas as HTMLCanvasElement).width)
    const before = await width()
    await page.setViewport({ width: 1298, height: 900, deviceScaleFactor: 2 })
    await page.waitForFunction((old: number) => (document.querySelector<HTMLCanvasElement>('.page canvas')?.width ?? 0) > old * 1.8, { polling: 50 }, before)
    await until(page, 'nothing is said any more', () => document.querySelector('.said')?.textContent === '')
  })
})
