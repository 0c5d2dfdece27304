import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageList } from '../../src/assemble/pdf/page-list.ts'
import type { Pdf } from '../../src/assemble/pdf/pdf.ts'
import { readPdf } from '../../src/assemble/pdf/read-pdf.ts'
import { nameTreeEntries, numberTreeEntries } from '../../src/assemble/pdf/tree-entries.ts'
import { dictOf, PdfString, Ref } from '../../src/assemble/pdf/values.ts'
import type { PdfDict, PdfValue } from '../../src/assemble/pdf/values.ts'
import { writePdf } from '../../src/assemble/pdf/write-pdf.ts'
import { attributesOf, walkStructure } from '../../src/assemble/structure-walk.ts'
import { said } from './pdf-facts.ts'
import { needs } from '../tools.ts'
import { assembled, planOf, printOf } from './volume-fixture.ts'

async function volume(changes: Parameters<typeof assembled>[0] = {}): Promise<{ pdf: Pdf; root: PdfDict }> {
  const pdf = readPdf((await assembled(changes)).pdf)
  return { pdf, root: pdf.dict(pdf.catalog().get('StructTreeRoot')) ?? new Map() }
}

function elements(pdf: Pdf, root: PdfDict): readonly PdfDict[] {
  const found: PdfDict[] = []
  walkStructure(pdf, root.get('K'), (element) => found.push(element))
  return found
}

test('one document, a section for each print with its language', async () => {
  const { pdf, root } = await volume()
  const [document, ...others] = pdf.list(root.get('K')).map((kid) => pdf.dict(kid))
  assert.deepEqual([document?.get('S'), others], ['Document', []])
  const sections = pdf.list(document?.get('K')).map((kid) => pdf.dict(kid))
  assert.deepEqual(sections.map((section) => [section?.get('S'), section?.get('Lang')]), [['Sect', new PdfString('ru')], ['Sect', new PdfString('en')]])
  assert.ok(sections.every((section) => pdf.dict(section?.get('P')) === document))
  assert.equal(pdf.dict(document?.get('P')), root)
})

test('every element knows its parent', async () => {
  const { pdf, root } = await volume()
  for (const element of elements(pdf, root)) {
    for (const kid of pdf.list(element.get('K'))) if (pdf.dict(kid)?.has('S')) assert.equal(pdf.dict(pdf.dict(kid)?.get('P')), element)
  }
})

test('ids are unique, and tables name their own headers', async () => {
  const { pdf, root } = await volume()
  const withId = elements(pdf, root).filter((element) => element.has('ID'))
  const ids = withId.map((element) => (element.get('ID') as PdfString).bytes)
  assert.deepEqual(ids, ['print00001.node00000001', 'print00001.node00000002', 'print00001.node00000003', 'print00002.node00000001', 'print00002.node00000002', 'print00002.node00000003'])
  assert.deepEqual(nameTreeEntries(pdf, root.get('IDTree')).map(([id, element]) => [id, pdf.dict(element)]), ids.map((id, i) => [id, withId[i]]))
  const headers = elements(pdf, root).flatMap((element) => attributesOf(pdf, element).flatMap((attributes) => pdf.array(attributes.get('Headers')) ?? []))
  assert.deepEqual(headers.map((header) => (header as PdfString).bytes.slice(0, 10)), [...Array(headers.length / 2).fill('print00001'), ...Array(headers.length / 2).fill('print00002')])
  assert.ok(headers.every((header) => ids.includes((header as PdfString).bytes)))
})

test('the parent tree leads from each page and link to elements that lead back', async () => {
  const { pdf, root } = await volume()
  const parents = new Map(numberTreeEntries(pdf, root.get('ParentTree')))
  const used = new Set<PdfValue>()
  for (const { ref, dict } of pageList(pdf, pdf.catalog())) {
    const key = dict.get('StructParents')
    if (key === undefined) continue
    used.add(key)
    pdf.array(parents.get(key as number))?.forEach((entry, mcid) => {
      const element = pdf.dict(entry)
      const pages = [element?.get('Pg'), ...pdf.list(element?.get('K')).map((kid) => pdf.dict(kid)?.get('Pg'))]
      assert.ok(pages.includes(ref), `${String(key)} ${mcid}`)
    })
    for (const annotation of pdf.array(dict.get('Annots')) ?? []) {
      const own = pdf.dict(annotation)?.get('StructParent')
      used.add(own ?? null)
      const objects = pdf.list(pdf.dict(parents.get(own as number))?.get('K')).map((kid) => pdf.dict(kid)?.get('Obj'))
      assert.ok(objects.includes(annotation))
    }
  }
  assert.deepEqual([...parents.keys()], [...used].sort((a, b) => Number(a) - Number(b)))
  assert.equal(root.get('ParentTreeNextKey'), parents.size)
})

test('a key that leads nowhere is dropped', async () => {
  const print = await printOf('first')
  const changed = readPdf(print.pdf)
  pageList(changed, changed.catalog())[2]?.dict.set('StructParents', 77)
  const { pdf } = await volume({ prints: new Map([['first', { ...print, pdf: await writePdf(changed) }]]), plan: planOf([['first', 0], ['first', 1], ['first', 2]]), overlays: new Map() })
  assert.deepEqual(pageList(pdf, pdf.catalog()).map(({ dict }) => dict.has('StructParents')), [true, true, false])
})

test('boxes of elements move with their page', async () => {
  const print = await printOf('first')
  const changed = readPdf(print.pdf)
  const tree = changed.dict(changed.catalog().get('StructTreeRoot'))
  walkStructure(changed, tree?.get('K'), (element) => {
    if (['Figure', 'Table'].includes(String(element.get('S')))) element.set('A', dictOf({ O: 'Layout', BBox: [100, 200, 130, 230] }))
  })
  const { pdf, root } = await volume({ prints: new Map([['first', { ...print, pdf: await writePdf(changed) }]]), plan: planOf([['first', 0], ['first', 1], ['first', 2]]), overlays: new Map() })
  const boxes = elements(pdf, root).flatMap((element) => attributesOf(pdf, element).flatMap((attributes) => pdf.array(attributes.get('BBox')) ?? []))
  assert.deepEqual(boxes.slice(0, 4), [85.75, 199.356, 115.75, 229.356])
  assert.ok(boxes.length >= 4 && boxes.every((value, i) => value === boxes[i % 4]))
})

test('an untagged print takes no part', async () => {
  const print = await printOf('second')
  const changed = readPdf(print.pdf)
  changed.catalog().delete('StructTreeRoot')
  const { pdf, root } = await volume({ prints: new Map([['first', await printOf('first')], ['second', { ...print, pdf: await writePdf(changed) }]]) })
  assert.equal(pdf.list(pdf.dict(pdf.list(root.get('K'))[0])?.get('K')).length, 1)
  assert.deepEqual(pageList(pdf, pdf.catalog()).map(({ dict }) => dict.has('StructParents')), [true, true, true, false, false, false, false])
  assert.ok(pdf.list(root.get('K'))[0] instanceof Ref)
})

test('pdfinfo reads the text through the tree', needs('pdfinfo'), async () => {
  const text = said('pdfinfo', ['-struct-text'], (await assembled()).pdf)
  assert.equal(text.match(/Доклад/g)?.length, 2)
  assert.equal(text.match(/"2008"/g)?.length, 2)
  assert.doesNotMatch(text, /с\. /)
})
