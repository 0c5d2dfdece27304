// Proofs: the pages of the offprint with numbers beside their lines, a watermark, file and day; words stay words.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PDFDocument } from '@cantoo/pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { contentHashes } from '../../src/assemble/content-hash.ts'
import { PageTextReader } from '../../src/assemble/page-text.ts'
import { pageList } from '../../src/assemble/pdf/page-list.ts'
import { readPdf } from '../../src/assemble/pdf/read-pdf.ts'
import { buildVolume, pdfFacts, proofVolume, type Files } from '../build-volume.ts'

const paragraphs = Array.from({ length: 9 }, (_, at) => `В ${2001 + at} году сельская библиотека записывала каждого читателя и каждую выданную ему книгу, а в конце года складывала то и другое в отчёт; ${'так велось и прежде, и так ведётся теперь, '.repeat(9)}и менять этого никто не хотел.`).join('\n\n')
const files = (settings = ''): Files => ({
  'volume.yml': `title: Сборник\nlang: ru\nyear: 2008\n${settings}sections: [{ title: Секция, papers: [a, b] }]\n`,
  'a.md': `---\ntitle: Первый доклад\nauthors: [Ёлкина Анна Петровна]\nlang: ru\n---\n\n## Начало\n\n${paragraphs}\n\nПодробности собраны и и в примечании[^1], и в докладе [@paper:b].\n\n$$x = \\frac{a}{b}$$\n\n[^1]: Сноска.\n`,
  'b.md': '---\ntitle: Second\nauthors: [Ann Smith]\nlang: en\n---\n\nText of the paper.\n'
})

interface Stamp {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly turned: boolean
}

async function pagesOf(pdf: Uint8Array): Promise<readonly (readonly Stamp[])[]> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise
  return Promise.all(Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent()
    return items.flatMap((item): Stamp[] => {
      if (!('str' in item) || item.str.trim() === '') return []
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[]
      return [{ text: item.str, x, y, turned: Math.abs(b) > Math.abs(a) / 10 }]
    })
  }))
}

function fileOf(proofs: Awaited<ReturnType<typeof proofVolume>>['proofs'], path: string): Uint8Array {
  const content = proofs.find((proof) => proof.path === path)?.content
  assert.ok(content instanceof Uint8Array, path)
  return content
}

/** Left margins of the look. The paper begins on page 6. */
const [versoMm, rectoMm] = [16, 19]
const [a4Pt, congressPt] = [595, 20 * (72 / 25.4)]

test('a proof has the offprint’s pages, folios, links and bookmarks, and what is printed on them to the byte', async () => {
  const [{ volume }, { proofs }] = await Promise.all([buildVolume(files()), proofVolume(files())])
  const offprint = await volume?.offprints.find(({ path }) => path.endsWith('/a.pdf'))?.make()
  const proof = fileOf(proofs, 'proofs/a.pdf')
  assert.ok(offprint)
  assert.deepEqual(await pdfFacts(proof), await pdfFacts(offprint))
  const [read, whole] = [proof, offprint].map((bytes) => {
    const pdf = readPdf(bytes)
    const text = new PageTextReader(pdf)
    return pageList(pdf, pdf.catalog()).map(({ dict }) => ({ hashes: contentHashes(pdf, dict), text: text.read(dict) }))
  })
  assert.ok(read && whole && read.length > 1)
  // The marks come first; all that follows is as it was. As artifacts they are no part of the text.
  assert.deepEqual(read.map(({ hashes }) => hashes.slice(1)), whole.map(({ hashes }) => hashes))
  assert.deepEqual(read.map(({ text }) => text), whole.map(({ text }) => text))
  const document = await PDFDocument.load(proof, { updateMetadata: false })
  assert.equal(document.getTitle(), 'Корректура: Первый доклад')
  assert.equal(document.getModificationDate()?.toISOString(), '2008-02-01T00:00:00.000Z')
})

test('every line of type has its number beside it, in order, and the page its watermark, file and day', async () => {
  const { proofs } = await proofVolume(files())
  for (const [index, stamps] of (await pagesOf(fileOf(proofs, 'proofs/a.pdf'))).entries()) {
    const edge = (index % 2 === 0 ? versoMm : rectoMm) * (72 / 25.4)
    const numbers = stamps.filter(({ text, x, turned }) => !turned && /^\d+$/.test(text) && x < edge - 4)
    assert.ok(numbers.length > 5)
    assert.deepEqual(numbers.map(({ text }) => Number(text)), numbers.map((_, at) => at + 1))
    const printed = stamps.filter(({ x, turned }) => !turned && x >= edge - 1)
    for (const { text, y } of numbers) assert.ok(printed.some((line) => Math.abs(line.y - y) < 7), `page ${index + 1}, line ${text}`)
    // Lines of prose stand on their numbers' baselines.
    for (const line of printed.filter(({ text }) => text.length > 30)) assert.ok(numbers.some(({ y }) => Math.abs(line.y - y) < 0.5), line.text)
    const turned = stamps.filter((stamp) => stamp.turned).map(({ text }) => text)
    assert.deepEqual(turned, ['Корректура / Proof', 'Корректура · a.md · 1 февраля 2008 года'])
  }
})

test('in two columns the second has its numbers on the right', async () => {
  const { proofs } = await proofVolume(files('template: congress\nformat: A4\n'))
  const [stamps = []] = await pagesOf(fileOf(proofs, 'proofs/a.pdf'))
  const numbers = stamps.filter(({ text, turned, y }) => !turned && /^\d+$/.test(text) && y > 60)
  const [left, right] = [numbers.filter(({ x }) => x < congressPt), numbers.filter(({ x }) => x > a4Pt - congressPt)]
  assert.ok(left.length > 10 && right.length > 10, `${left.length} and ${right.length}`)
  assert.deepEqual([...left, ...right].map(({ text }) => Number(text)), [...left, ...right].map((_, at) => at + 1))
})

test('a letter lies beside every proof, with what is asked by page and line, and the day to answer by', async () => {
  const { proofs } = await proofVolume(files())
  const letters = new Map(proofs.flatMap(({ path, content }) => (typeof content === 'string' ? [[path, content] as const] : [])))
  const own = letters.get('proofs/a.txt') ?? ''
  assert.match(own, /^Кому: Анна Петровна Ёлкина\nТема: Корректура: Ваш доклад «Первый доклад»\n/)
  assert.match(own, /приложен файл a\.pdf\. .* в сборнике «Сборник» \(с\. 6–8\)/)
  assert.match(own, /Слово «и» стоит два раза подряд[^\n]*\n {3}– с\. \d, строка \d+: «[^»]*собраны и и в примечании/)
  assert.match(own, /не позднее 11 февраля 2008 года/)
  const english = letters.get('proofs/b.txt') ?? ''
  assert.match(english, /The file b\.pdf is attached to this letter\. It is the proof of your paper “Second”/)
  assert.match(english, /Please answer by 11 February 2008\./)
  assert.ok(!/[а-яё]/i.test(english), english)
})

test('where texts follow one another on the same pages the letter says so', async () => {
  const { proofs } = await proofVolume({ ...files(), 'volume.yml': 'title: Сборник\nlang: ru\nyear: 2008\nsections: [{ title: Секция, start: run-on, papers: [a, b] }]\n' })
  const letters = proofs.flatMap(({ content }) => (typeof content === 'string' ? [content] : []))
  assert.match(letters[0] ?? '', /тексты Ваших соседей по секции/)
  assert.match(letters[1] ?? '', /texts of your neighbours in the section/)
  assert.ok((await proofVolume(files())).proofs.every(({ content }) => typeof content !== 'string' || !/соседей|neighbours/.test(content)))
})

test('a paper that cannot be set has a letter and no proof; one paper can be asked for', async () => {
  const { proofs, unset } = await proofVolume({ ...files(), 'b.md': '---\ntitle: Second\nauthors: [Ann Smith]\nlang: en\n---\n' })
  assert.deepEqual(unset, ['b'])
  assert.deepEqual(proofs.map(({ path }) => path), ['proofs/a.pdf', 'proofs/a.txt', 'proofs/b.txt'])
  assert.match(String(proofs.at(-1)?.content), /a placeholder page stands for it.*\n\nAs soon as the text is mended/)
  const one = await proofVolume(files(), { only: ['b.md'] })
  assert.deepEqual(one.proofs.map(({ path }) => path), ['proofs/b.pdf', 'proofs/b.txt'])
  assert.deepEqual(Buffer.from(fileOf(one.proofs, 'proofs/b.pdf')), Buffer.from(fileOf((await proofVolume(files())).proofs, 'proofs/b.pdf')))
})
