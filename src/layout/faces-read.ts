// A document changed in the browser → its faces read: a formula broken or made smaller, or a note brought under its table, may ask for signs of one that nothing asked for before.
// `askForNotes` runs in the document: it is sent there as text, and knows nothing but itself.
import type { LoadedDocument } from '../model/print.ts'

export async function facesRead(document: LoadedDocument): Promise<void> {
  // Reflect, because an element may be named like a property of its document. To lay it out is to ask for the faces.
  await document.evaluate(`(async () => {
    ${String(askForNotes)}
    const asked = askForNotes()
    document.documentElement.getBoundingClientRect()
    await Reflect.get(Document.prototype, 'fonts', document).ready
    asked.remove()
  })()`)
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
