// What the HTML edition is made with: fragments, one style sheet, one script.

export interface EditionLook {
  readonly name: string
  /** File name → text, such as `paper.html`. */
  readonly fragments: ReadonlyMap<string, string>
  readonly css: string
  readonly script: string
}
