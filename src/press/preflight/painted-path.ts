// The operators that build a path → its parts, in points of the page.
import type { Operands } from '../../assemble/content-tokens.ts'
import { pointAt, type Matrix } from './box.ts'
import { numberAt } from './text-cursor.ts'

type Point = readonly [x: number, y: number]

export class PaintedPath {
  #parts: Point[][] = []
  /** The path becomes part of the clip when it is painted. */
  clipping = false

  get parts(): readonly (readonly Point[])[] {
    return this.#parts
  }

  /** False when the operator builds no path. */
  apply(operator: string, operands: Operands, matrix: Matrix): boolean {
    const at = (x: number): Point => pointAt(matrix, numberAt(operands, x), numberAt(operands, x + 1))
    switch (operator) {
      case 'm': this.#parts.push([at(0)]); return true
      case 'l': this.#parts.at(-1)?.push(at(0)); return true
      case 'c': this.#parts.at(-1)?.push(at(0), at(2), at(4)); return true
      case 'v': case 'y': this.#parts.at(-1)?.push(at(0), at(2)); return true
      case 're': return this.#rectangle(operands, matrix)
      case 'W': case 'W*': this.clipping = true; return true
      case 'h': return true
      default: return false
    }
  }

  end(): void {
    this.#parts = []
    this.clipping = false
  }

  #rectangle(operands: Operands, matrix: Matrix): true {
    const [x, y, width, height] = [0, 1, 2, 3].map((i) => numberAt(operands, i)) as [number, number, number, number]
    this.#parts.push(([[x, y], [x + width, y], [x + width, y + height], [x, y + height]] as const).map(([px, py]) => pointAt(matrix, px, py)))
    return true
  }
}
