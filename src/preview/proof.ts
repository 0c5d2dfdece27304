// A live sheet → its pages as a proof to send or to write on.
import type { LiveSheet } from './live-sheet.ts'

export interface Proof {
  readonly name: string
  readonly pdf: Uint8Array
}

/** Null while there are no pages. */
export async function proofOf(sheet: LiveSheet, key: string): Promise<Proof | null> {
  const { shown } = sheet
  const pdf = shown && sheet.pdf(shown.pdf)
  return pdf ? { name: `${nameOf(key)}.pdf`, pdf } : null
}

function nameOf(key: string): string {
  return key === '*' ? 'volume' : key.replace(/^.*\//, '').replace(/\.(?:md|markdown)$/i, '')
}
