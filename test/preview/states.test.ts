// Every state the page can be in, judged by axe, by what it says, and by what the keyboard reaches.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { drawnText, endPreviews, faults, nextVersion, openPage, paper, previewed, until, volume } from './previewed.ts'

after(endPreviews)

const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const facts = '# Раздел\n\nСлова [1, с. 5] и рисунок [@fig:a].\n\n![Подпись](a.png){#fig:a alt="точка"}\n\n| а | б |\n|---|---|\n| 1 | 2 |\n\n: Таблица {#tbl:a}\n\n## Список литературы\n\n1. Петров П. Книга. — Томск, 2001. — 90 с.\n2. Сидоров С. Другая книга. — Томск, 2002. — 91 с.\n'

test('the facts of a paper: pages and characters with their limits, sheets, figures, tables, sources, what is missing', async () => {
  const limits = 'limits: {pages: 1, characters: 100}\n'
  const preview = await previewed({ 'volume.yml': volume + limits, 'alpha.md': paper(`${facts}\n\n${'Много слов подряд. '.repeat(400)}`), 'beta.md': paper('Б.'), 'a.png': picture }, { first: 'alpha.md' })
  try {
    const { page } = await openPage(preview.url)
    await nextVersion(page, '')
    const rows = Object.fromEntries(await page.$$eval('.facts dl div', (all) => all.map((row) => [row.querySelector('dt')?.textContent ?? '', `${row.className} ${row.querySelector('dd')?.textContent ?? ''}`.trim()])))
    assert.match(rows['Страниц'] ?? '', /^over [2-9] из 1$/)
    assert.match(rows['Знаков с пробелами'] ?? '', /^over [78]\s\d\d\d из 100$/)
    assert.deepEqual([rows['Авторских листов'], rows['Рисунков'], rows['Таблиц'], rows['Источников'], rows['Не указано']], ['0,19', '1', '1', '2', 'ORCID, сведения на английском'])
    assert.deepEqual(await faults(page), [])
  } finally { await preview.close() }
})

for (const [lang, width] of [['ru', 1400], ['en', 360]] as const) {
  test(`axe finds nothing in any state, and nothing is wider than the screen (${lang}, ${width} pixels)`, async () => {
    const preview = await previewed({ 'volume.yml': volume, 'alpha.md': paper('Слово слово.\n\n![](нет.png)'), 'beta.md': '' }, { editor: 'true' })
    let open = true
    try {
      const { page } = await openPage(`${preview.url}?paper=alpha.md`, { lang, width, height: 740 })
      const clear = async (state: string): Promise<void> => {
        assert.deepEqual(await faults(page), [], state)
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, state)
      }
      await nextVersion(page, '')
      await page.evaluate(() => { document.querySelector<HTMLElement>('.problem')?.click() })
      await until(page, 'said', () => document.querySelector('.said')?.textContent !== '')
      await clear('a place is marked')
      await page.keyboard.press('s')
      await clear('spreads')
      await page.evaluate(() => { [...document.querySelectorAll<HTMLElement>('.choice button')].find((button) => button.textContent === 'HTML')?.click() })
      await until(page, 'the edition', () => (document.querySelector('iframe')?.contentDocument?.body.textContent ?? '').includes('Слово'))
      await clear('the edition')
      await page.goto(`${preview.url}?paper=beta.md`)
      await until(page, 'never set', () => document.querySelector('.banner:not([hidden])') !== null)
      await clear('a paper that was never set')
      await page.goto(`${preview.url}?paper=*`)
      await nextVersion(page, '')
      await clear('the whole book')
      await page.goto(`${preview.url}?paper=gone.md`)
      await until(page, 'told', () => /нет|no such/.test(document.querySelector('.status')?.textContent ?? ''))
      await clear('a paper that is not there')
      await page.goto(`${preview.url}?paper=alpha.md`)
      await nextVersion(page, '')
      open = false
      await preview.close()
      await until(page, 'the connection is lost', () => document.body.classList.contains('lost'))
      await clear('the preview was stopped')
      assert.match(await drawnText(page), /Слово/)
    } finally { if (open) await preview.close() }
  })
}

test('the keyboard goes from the bar through the pages to the problems, and what has it is seen', async () => {
  const preview = await previewed({ 'paper.md': paper('Слово слово. [Ссылка](https://example.org/a).') }, { first: 'paper.md', editor: 'true' })
  try {
    const { page } = await openPage(preview.url)
    await nextVersion(page, '')
    const order: string[] = []
    for (let step = 0; step < 16; step++) {
      await page.keyboard.press('Tab')
      const [name, outline] = await page.evaluate(() => {
        const at = document.activeElement as HTMLElement
        return [at === document.body ? 'BODY' : at.className.split(' ')[0] || at.getAttribute('aria-label') || at.textContent || at.tagName, getComputedStyle(at).outlineStyle] as const
      })
      if (name === 'BODY' || order.includes(name)) break
      assert.notEqual(outline, 'none', name)
      order.push(name)
    }
    const places = ['Печать', 'По одной', 'Мельче', 'open-find', 'deck', 'Ссылка: https://example.org/a', 'problem', 'edit', 'button'].map((name) => order.indexOf(name))
    assert.deepEqual(places, [...places].sort((a, b) => a - b), order.join(', '))
    assert.ok(places.every((place) => place >= 0), order.join(', '))
  } finally { await preview.close() }
})
