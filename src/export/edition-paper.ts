// What the edition knows of one paper in its place: values for its page, its citations and its metadata.
import type { EditionText } from './edition-text.ts'
import type { Lang, Paper } from '../model/paper.ts'
import type { PlacedPaper } from '../model/page-plan.ts'
import type { Volume } from '../model/volume.ts'

export interface EditionPaper {
  readonly paper: Pick<Paper, 'id' | 'kind' | 'lang' | 'heading' | 'translation' | 'doi' | 'license' | 'udk' | 'acknowledgements' | 'funding' | 'received' | 'accepted' | 'adopted' | 'signatures'>
  readonly placed: PlacedPaper
  /** Null where a placeholder stands for the paper. */
  readonly text: EditionText | null
  /** Name of the offprint's file, beside the page; '' when there is none. */
  readonly offprint: string
  /** Why the paper is not set. */
  readonly reasons: readonly string[]
}

/** Title and subtitle as text, with typography. */
export function titleOf({ paper, text }: EditionPaper): string {
  return text?.head.plainTitle || paper.heading.title.text || paper.id
}

/** «8–14», or «8». */
export function pagesOf({ placed }: EditionPaper): string {
  return placed.firstLabel === placed.lastLabel ? placed.firstLabel : `${placed.firstLabel}–${placed.lastLabel}`
}

/** `none` means: knowingly without. */
export function known(text: string): string {
  return text === 'none' ? '' : text
}

/** Address of the edition with a slash at its end; '' when there is none. */
export function siteOf(volume: Volume): string {
  const site = volume.site
  return site === '' ? '' : site.replace(/\/?$/, '/')
}

export function pageFile(id: string): string {
  return `${encodeURIComponent(id)}.html`
}

export function langTag(lang: Lang): string {
  return lang === 'ru' ? 'ru-RU' : 'en'
}
