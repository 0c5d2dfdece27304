// A table that fills most of a page may part between its rows, and code between its lines: kept whole they would leave the page before them empty.
// The functions run in the document: they are sent there as text.
import { words } from '../model/words.ts'
import type { LoadedDocument, TextArea } from '../model/print.ts'
import { facesRead } from './faces-read.ts'
import { documentFunctions, runInDocument } from './run-in-document.ts'

/** What stands above a part of a table, «#» for its number. */
interface PartWords {
  readonly tableContinued: string
  readonly tableEnded: string
}

/** Each table among them that has a number knows then what stands above its parts, in the language of its paper. True when there is one. */
export async function partTallBlocks(document: LoadedDocument, area: TextArea): Promise<boolean> {
  const named = Object.fromEntries(Object.entries(words).map(([lang, { tableContinued, tableEnded }]) => [lang, { tableContinued, tableEnded }]))
  const isNamed = await runInDocument<boolean>(document, parting, area.heightPx, named)
  if (!isNamed) return false
  // Nothing may have asked for the faces of these words before.
  await facesRead(document)
  await runInDocument(document, removing)
  return true
}

const parting = documentFunctions(allowAndName, [allowParting, nameParts])
const removing = documentFunctions(removeProbes)

function allowAndName(pageHeightPx: number, words: Readonly<Record<string, PartWords>>): boolean {
  allowParting(pageHeightPx)
  return nameParts(words)
}

function allowParting(pageHeightPx: number): void {
  for (const block of document.querySelectorAll('figure.table:not(.is-rotated), pre')) {
    // In columns it may stand in several parts already.
    const height = [...block.getClientRects()].reduce((sum, part) => sum + part.height, 0)
    if (height > 0.6 * pageHeightPx) block.classList.add('is-long')
  }
}

function nameParts(words: Readonly<Record<string, PartWords>>): boolean {
  for (const figure of document.querySelectorAll<HTMLElement>('figure.table.is-long')) {
    const number = /\s(\S+)$/u.exec(figure.querySelector('figcaption > .label')?.textContent ?? '')?.[1]
    const own = words[figure.closest('[lang]')?.getAttribute('lang') ?? ''] ?? words['en']
    if (!number || !own) continue
    figure.dataset['continued'] = own.tableContinued.replace('#', number)
    figure.dataset['ended'] = own.tableEnded.replace('#', number)
    const probe = document.createElement('div')
    probe.className = 'table-continued is-probe'
    probe.textContent = `${figure.dataset['continued']} ${figure.dataset['ended']}`
    figure.append(probe)
  }
  return document.querySelector('.table-continued.is-probe') !== null
}

function removeProbes(): void {
  for (const probe of document.querySelectorAll('.table-continued.is-probe')) probe.remove()
}
