// What the HTML edition is made with: fragments, one style sheet, one script, a face for formulas.
import type { Resource } from './print.ts'

export interface EditionLook {
  readonly name: string
  /** File name → text, such as `paper.html`. */
  readonly fragments: ReadonlyMap<string, string>
  readonly css: string
  readonly script: string
  /** What formulas are set in: few devices have a face with a table for mathematics, and without it roots and brackets do not grow. */
  readonly mathFaces: readonly MathFace[]
}

export interface MathFace {
  /** Declarations but `src`. */
  readonly head: string
  readonly resource: Resource
}
