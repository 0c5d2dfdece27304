// Entries of the author index → its page.
import { anchorOf, crossLink } from '../model/anchor.ts'
import type { PrintJob } from '../model/print.ts'
import type { IndexEntry } from '../model/verification.ts'
import { partDocument } from './compose-parts.ts'
import type { Studio } from './studio.ts'

export interface IndexGroup {
  readonly letter: string
  readonly entries: readonly IndexEntry[]
}

export function composeAuthorIndex(groups: readonly IndexGroup[], studio: Studio): PrintJob {
  const { editors, chairs } = studio.volume.authorIndex
  const withOthers = editors || chairs
  const count = groups.reduce((sum, group) => sum + group.entries.length, 0)
  const content = studio.fragments.fill('author-index.html', {
    anchor: anchorOf('author-index'), words: studio.words, note: withOthers ? studio.words.nameIndexNote : studio.words.authorIndexNote, letters: count >= studio.template.settings.letterHeadings,
    groups: groups.map((group) => ({ letter: group.letter, entries: group.entries.map(entryValues) }))
  })
  return partDocument('author-index', 'author-index', content, studio)
}

function entryValues(entry: IndexEntry): Record<string, unknown> {
  return { name: entry.name, places: entry.labels.map((label, i) => ({ label, link: crossLink(entry.anchors[i] ?? '') })) }
}
