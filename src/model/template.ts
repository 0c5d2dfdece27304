// A look: HTML fragments, CSS and a few settings, read from templates/<name>/ and from the volume folder.
import type { FloatWish, Resource } from './print.ts'

export interface TemplateSettings {
  /** Pages before the sections: `arabic` counts through from the title page, `roman` counts apart. */
  readonly frontMatter: 'arabic' | 'roman'
  /** Where a section opens: a `page` of its own, or a `heading` above its first paper. */
  readonly opening: 'page' | 'heading'
  /** What stands on the first page of a paper: `none`, `folio` or `head`. */
  readonly firstPage: 'none' | 'folio' | 'head'
  /** The author index shows letter headings from this many entries on. */
  readonly letterHeadings: number
  /** Where notes stand: at the foot of the `page` that calls them, or at the `end` of their paper. */
  readonly notes: 'page' | 'end'
  /** Where numbered figures and tables stand: at the head or foot of the `page` that calls them or the next, or in the `text`. */
  readonly float: FloatWish
  /** Where funding and thanks stand: in a note of the title at the foot of the first `page`, or at the `end` of the paper. */
  readonly thanks: 'page' | 'end'
  /** Lines of running text stand on a grid of their leading, from the head of each page on: those of facing pages, and of both sides of a leaf, register. */
  readonly grid: boolean
}

export interface Template {
  readonly name: string
  readonly settings: TemplateSettings
  /** File name → text, such as `paper.html`. */
  readonly fragments: ReadonlyMap<string, string>
  /** style.css and the faces, with resource addresses in place. */
  readonly css: string
  /** Rules of the faces in pieces by alphabet, of which a reader of the HTML edition fetches only what a page needs. */
  readonly pieces: string
  /** Added to documents that hold formulas. */
  readonly formulaCss: string
  /** Custom properties of `:root`, without the dashes; those of the volume's format win. */
  readonly variables: ReadonlyMap<string, string>
  readonly resources: ReadonlyMap<string, Resource>
  /** Every code point some face of the template has. */
  readonly characters: ReadonlySet<number>
}
