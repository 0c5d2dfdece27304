// Every page → the exact trim size, in all boxes that matter.
import type { PageGeometry } from '../model/geometry.ts'
import type { Sheet } from './join-prints.ts'
import { thousandths } from './thousandths.ts'

const boxes = ['MediaBox', 'CropBox', 'TrimBox']

export function setBoxes(sheets: readonly Sheet[], { trimWidthPt, trimHeightPt }: PageGeometry): void {
  for (const { dict } of sheets) {
    for (const box of boxes) dict.set(box, [0, 0, thousandths(trimWidthPt), thousandths(trimHeightPt)])
    for (const other of ['BleedBox', 'ArtBox', 'Rotate', 'UserUnit']) dict.delete(other)
  }
}
