// What does not fit the page it is printed on, as it was measured in the browser.

interface Placed {
  /** Mark of the block it stands in, or of the paper where it stands in none. */
  readonly block: string
  /** Words it is recognised by. */
  readonly words: string
}

/** Sticks out of the text's measure by so much. */
export interface TooWide extends Placed {
  readonly kind: 'table' | 'formula' | 'code' | 'text' | 'figure'
  readonly byPt: number
}

/** Taller than a page. */
export interface TooTall extends Placed {
  readonly kind: 'tall'
  readonly byPt: number
}

/** A table made to fit: its type set smaller, its words broken where they should not be, or set upright though it should be turned. */
export interface TableMended extends Placed {
  readonly kind: 'table-mended'
  readonly how: 'tight' | 'broken' | 'upright'
}

/** A formula set smaller, to so many per cent of the text's size. */
export interface FormulaMended extends Placed {
  readonly kind: 'formula-mended'
  readonly percent: number
}

/** Lines of code longer than the measure, broken. */
export interface CodeMended extends Placed {
  readonly kind: 'code-mended'
  /** How many lines the longest one stands below the first, and by how much it is too long. */
  readonly line: number
  readonly byPt: number
  readonly lines: number
}

/** A picture of dots, coarse at the size it is printed. */
export interface CoarseImage extends Placed {
  readonly kind: 'coarse'
  readonly dpi: number
  readonly widthPt: number
}

/** Notes that could not be brought to the foot of their pages, and stand at the end. */
export interface NotesAtEnd extends Placed {
  readonly kind: 'notes'
}

/** Figures and tables that could not be brought to the heads and feet of pages, and stand in the text. */
export interface FloatsInText extends Placed {
  readonly kind: 'floats'
}

export type Misfit = TooWide | TooTall | TableMended | FormulaMended | CodeMended | CoarseImage | NotesAtEnd | FloatsInText
