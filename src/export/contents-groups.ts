// The printed lines of the contents → groups under their sections, with addresses in the edition.
import { anchorOf } from '../model/anchor.ts'
import type { ContentsLine } from '../model/verification.ts'
import type { Addresses } from './addresses.ts'

export interface ContentsGroup {
  readonly title: string
  readonly anchor: string
  readonly level: number
  readonly lines: readonly { readonly title: string; readonly authors: string; readonly label: string; readonly address: string; readonly lang: string }[]
}

/** A section's line has no label. `langOf` gives the language of the paper an anchor belongs to. */
export function contentsGroups(lines: readonly ContentsLine[], addresses: Addresses, langOf: (anchor: string) => string): readonly ContentsGroup[] {
  const groups: { title: string; anchor: string; level: number; lines: ContentsGroup['lines'][number][] }[] = []
  let open = false
  for (const line of lines) {
    // The index and the register of the print are pages of their own here.
    if (line.anchor === anchorOf('author-index') || line.anchor === anchorOf('decisions')) continue
    if (line.label === '') groups.push({ title: line.title, anchor: line.anchor, level: line.level, lines: [] })
    else if (!open || (line.level === 0 && (groups.at(-1)?.title ?? '') !== '')) groups.push({ title: '', anchor: '', level: 0, lines: [] })
    open = true
    if (line.label !== '') groups.at(-1)?.lines.push({ title: line.title, authors: line.authors, label: line.label, address: addresses.anchor(line.anchor), lang: langOf(line.anchor) })
  }
  return groups
}
