// A document changed in the browser → its faces read: a formula broken or made smaller may ask for signs of one that nothing asked for before.
import type { LoadedDocument } from '../model/print.ts'

export async function facesRead(document: LoadedDocument): Promise<void> {
  // Reflect, because an element may be named like a property of its document. To lay it out is to ask for the faces.
  await document.evaluate(`(async () => {
    document.documentElement.getBoundingClientRect()
    await Reflect.get(Document.prototype, 'fonts', document).ready
  })()`)
}
