// A table that fills most of a page may part between its rows, and code between its lines: kept whole they would leave the page before them empty.
// The functions run in the document: they are sent there as text.
import { words } from '../model/words.ts'
import type { TextArea } from '../model/print.ts'
import { faceReaders, readFaces } from './faces-read.ts'
import { documentFunctions, type Question } from './run-in-document.ts'

/** What stands above a part of a table, «#» for its number. */
interface PartWords {
  readonly tableContinued: string
  readonly tableEnded: string
}

/** Each table among them that has a number knows then what stands above its parts, in the language of its paper. */
export function partTallBlocks(area: TextArea): Question<void> {
  const named = Object.fromEntries(Object.entries(words).map(([lang, { tableContinued, tableEnded }]) => [lang, { tableContinued, tableEnded }]))
  return { functions: parting, args: [area.heightPx, named] }
}

const parting = documentFunctions(allowAndName, [allowParting, nameParts, removeProbes, ...faceReaders])

async function allowAndName(pageHeightPx: number, words: Readonly<Record<string, PartWords>>): Promise<void> {
  allowParting(pageHeightPx)
  if (!nameParts(words)) return
  // Nothing may have asked for the faces of these words before.
  await readFaces()
  removeProbes()
}

function allowParting(pageHeightPx: number): void {
  for (const block of document.querySelectorAll('figure.table:not(.is-rotated), pre')) {
    // In columns it may stand in several parts already.
    const height = [...block.getClientRects()].reduce((sum, part) => sum + part.height, 0)
    if (height > 0.6 * pageHeightPx) block.classList.add('is-long')
  }
}

/** True when there is one with words. */
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
