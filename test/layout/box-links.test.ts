// Links of paragraphs that go over columns and pages, as they stand in print.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageList } from '../../src/assemble/pdf/page-list.ts'
import { readPdf } from '../../src/assemble/pdf/read-pdf.ts'
import { boxLinks } from '../../src/layout/box-links.ts'
import { runInDocument } from '../../src/layout/run-in-document.ts'
import type { LoadedDocument } from '../../src/model/print.ts'
import { linksOf } from '../../src/verify/volume-objects.ts'
import { job, page, withPrinter } from '../print/machine.ts'

const css = 'body { margin: 0; font: 10pt/13pt Probe; hyphenate-character: "-"; orphans: 2; widows: 2 } p { margin: 0; text-align: justify } article > div { columns: 2; column-gap: 20px }'
const area = { widthPx: 446, heightPx: 680 }

// Each link stands on the page of its word.
async function linked(body: string, prepare: (document: LoadedDocument) => Promise<void>): Promise<readonly (readonly string[])[]> {
  return withPrinter({}, async (printer) => {
    const pdf = readPdf(await printer.print({ ...job(page(`<article><div>${body}</div></article>`, css)), area }, prepare))
    return pageList(pdf, pdf.catalog()).map(({ dict }) => [...new Set(linksOf(pdf, dict, new Map()).map(({ address }) => address.replace('https://example.org/', '')))])
  })
}

const boxed = async (document: LoadedDocument): Promise<void> => { await runInDocument(document, [boxLinks()]) }
const words = (count: number): string => Array.from({ length: count }, (_, i) => ['читатель', 'книга', 'запрос', 'от\u00ADдел'][i % 4]).join(' ')
const long = [400, 400, 400].map((count, i) => `${words(count)} (<a href="https://example.org/${i}">мо\u00ADни\u00ADто\u00ADринг услуг и запросов читателей об\u00ADласти</a>), `).join('')

test('links of a paragraph that goes over pages in columns stand where their words do', async () => {
  assert.deepEqual(await linked(`<p>${long}${words(30)}</p>`, boxed), [[], ['0'], ['1'], ['2'], []])
})

async function lines(body: string, prepare: (document: LoadedDocument) => Promise<void>): Promise<string> {
  let seen = ''
  await withPrinter({}, (printer) => printer.print({ ...job(page(`<article><div>${body}</div></article>`, css)), area }, async (document) => {
    await prepare(document)
    seen = await document.evaluate(`(() => { const range = document.createRange(); const walker = document.createTreeWalker(document.querySelector('p'), 4); const all = []
      for (let text = walker.nextNode(); text; text = walker.nextNode()) for (const word of text.data.matchAll(/[а-я]+/g)) { range.setStart(text, word.index); range.setEnd(text, word.index + word[0].length); const box = range.getBoundingClientRect(); all.push(word[0] + ' ' + Math.round(box.left) + ' ' + Math.round(box.bottom)) }
      return all.join('\\n') })()`)
  }))
  return seen
}

test('no word moves when links become boxes', async () => {
  const body = `<p>${long}${words(30)}</p>`
  assert.equal(await lines(body, boxed), await lines(body, async () => undefined))
})
