// Every note is in print, and call and note are joined by a link.
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'
import { paperOn } from './place-names.ts'
import type { OwnReading } from './open-volume.ts'

export function checkNotes(volume: OwnReading): Finding[] {
  const words = [...volume.unprinted].flatMap(([paper, { notes }]) => notes.map((found) => finding('note-words', { paper, found }, paper)))
  return [...words, ...unjoinedNotes(volume)]
}

// «v-lebedeva--call-3» and «v-lebedeva--note-3»: the anchors of a call and of its note.
const called = /^(.+--)(call|note)-(\d+)$/

/** Each anchor of a call or a note that was printed asks for both of them, and for a link to the note. */
function unjoinedNotes({ objects: { pages, destinations }, expected: { plan, prints } }: OwnReading): Finding[] {
  const linked = new Set(pages.flatMap(({ links }) => links.map(({ name }) => name)))
  const notes = new Map<string, { names: readonly string[]; paper: string }>()
  for (const [id, first] of plan.firstPageOf) {
    for (const { name, page } of prints.get(id)?.anchors ?? []) {
      const [, owner, , number] = called.exec(name) ?? []
      if (owner) notes.set(`${owner}note-${number}`, { names: [`${owner}call-${number}`, `${owner}note-${number}`], paper: paperOn(plan, first + page) })
    }
  }
  return [...notes].flatMap(([note, { names, paper }]) => {
    const absent = names.filter((name) => !destinations.has(name)).map((found) => finding('note-place', { found }, paper))
    return linked.has(note) ? absent : [...absent, finding('note-link', { found: note }, paper)]
  })
}
