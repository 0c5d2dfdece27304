// A document changed in the browser → its faces read: a formula broken or made smaller, or a note brought under its table, may ask for signs of one that nothing asked for before.
// The functions run in the document: they are sent there as text.
import { documentFunctions, type Question } from './run-in-document.ts'

export function facesRead(): Question<void> {
  return { functions: reading, args: [] }
}

/** All that is needed for it in the document. */
export const faceReaders = [readFaces, askForNotes]
const reading = documentFunctions(readFaces, [askForNotes])

export async function readFaces(): Promise<void> {
  const asked = askForNotes()
  // To lay it out is to ask for the faces.
  document.documentElement.getBoundingClientRect()
  // Reflect, because an element may be named like a property of its document.
  await (Reflect.get(Document.prototype, 'fonts', document) as FontFaceSet).ready
  asked.remove()
}

/** All notes, as they would stand at the feet of pages and under tables. */
function askForNotes(): HTMLElement {
  const asked = document.createElement('div')
  asked.style.cssText = 'position:absolute;visibility:hidden'
  const lists = [...document.querySelectorAll('section.notes > ol')]
  for (const name of ['page-notes', 'table-notes']) {
    const place = document.createElement('div')
    place.className = name
    place.append(...lists.map((list) => list.cloneNode(true)))
    asked.append(place)
  }
  document.body.append(asked)
  return asked
}
