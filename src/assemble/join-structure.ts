// The structure trees of all prints → one tree: a document of sections.
import type { Joined, JoinedPrint, Sheet } from './join-prints.ts'
import { joinParentTrees } from './join-parent-trees.ts'
import { moveBox } from './move-box.ts'
import { nameTree } from './pdf/balanced-tree.ts'
import type { Pdf } from './pdf/pdf.ts'
import { dictOf, Ref } from './pdf/values.ts'
import type { PdfArray, PdfDict, PdfValue } from './pdf/values.ts'
import { renameElements } from './rename-elements.ts'
import { attributesOf, walkStructure } from './structure-walk.ts'

export function joinStructure(pdf: Pdf, { prints, sheets }: Joined): void {
  const root = dictOf({ Type: 'StructTreeRoot' })
  const rootRef = pdf.add(root)
  const document = dictOf({ Type: 'StructElem', S: 'Document', P: rootRef })
  const documentRef = pdf.add(document)
  const sheetOf = new Map(sheets.map((sheet) => [sheet.ref, sheet]))
  const trees = prints.flatMap((print) => {
    const tree = pdf.dict(print.catalog.get('StructTreeRoot'))
    return tree ? [{ print, tree }] : []
  })
  const ids = trees.flatMap(({ print, tree }) => {
    moveBoxes(pdf, tree, sheetOf)
    mergeMaps(pdf, root, tree)
    return renameElements(pdf, tree, (id) => uniqueId(print, id))
  })
  root.set('K', [documentRef])
  document.set('K', trees.map(({ tree }) => section(pdf, tree, documentRef)))
  if (ids.length > 0) root.set('IDTree', nameTree(pdf, ids))
  joinParentTrees(pdf, root, new Map(trees.map(({ print, tree }) => [print, tree])), sheets)
  if (trees.length === 0) return
  pdf.catalog().set('StructTreeRoot', rootRef)
  pdf.catalog().set('MarkInfo', dictOf({ Marked: true }))
}

/** Prints count their ids alike, so the volume's ids begin with the print's place. */
function uniqueId({ ordinal }: JoinedPrint, id: string): string {
  return `print${String(ordinal).padStart(5, '0')}.${id}`
}

// A print's Document becomes a Sect of the volume's and keeps its language; a tree without one gets a Sect.
function section(pdf: Pdf, tree: PdfDict, parent: Ref): PdfValue {
  const kids = pdf.list(tree.get('K'))
  const only = kids.length === 1 ? pdf.dict(kids[0]) : undefined
  if (only?.get('S') === 'Document' && kids[0] instanceof Ref) {
    only.set('S', 'Sect')
    only.set('P', parent)
    return kids[0]
  }
  const own: PdfArray = [...kids]
  const ref = pdf.add(dictOf({ Type: 'StructElem', S: 'Sect', P: parent, K: own }))
  for (const kid of own) pdf.dict(kid)?.set('P', ref)
  return ref
}

// What a print calls its own kinds of elements and attributes.
function mergeMaps(pdf: Pdf, root: PdfDict, tree: PdfDict): void {
  for (const key of ['RoleMap', 'ClassMap']) {
    const map = pdf.dict(tree.get(key))
    if (map) root.set(key, new Map([...map, ...(pdf.dict(root.get(key)) ?? [])]))
  }
}

function moveBoxes(pdf: Pdf, tree: PdfDict, sheetOf: ReadonlyMap<Ref, Sheet>): void {
  walkStructure(pdf, tree.get('K'), (element) => {
    for (const attributes of attributesOf(pdf, element)) {
      if (!attributes.has('BBox')) continue
      const sheet = sheetOf.get(pageOf(pdf, element) as Ref)
      if (sheet) moveBox(pdf, attributes, 'BBox', sheet.shift)
    }
  })
}

// An element's page is told by itself or by the first thing in it.
function pageOf(pdf: Pdf, element: PdfDict): PdfValue {
  const page = element.get('Pg')
  if (page !== undefined) return page
  for (const kid of pdf.list(element.get('K'))) {
    const dict = pdf.dict(kid)
    const found = dict ? pageOf(pdf, dict) : null
    if (found !== null) return found
  }
  return null
}
