// A title with notes (`^[words]`, `\thanks{words}`, `[^1]`) → the same without them, and what they say.
import type { Placed } from './yaml-values.ts'

const note = /\s*(?:\^\[((?:[^[\]]|\[[^\]]*\])*)\](?!\()|\\(?:thanks|footnote)\{((?:[^{}]|\{[^{}]*\})*)\}|(\[\^[^\]\s]+\]))/g

/** A note is its words, or its call `[^1]` where the words stand under the text. */
export function withoutNotes(field: Placed): { readonly field: Placed; readonly notes: readonly string[] } {
  const notes: string[] = []
  const text = field.text.replace(note, (_, inline?: string, thanks?: string, call?: string) => {
    notes.push((inline ?? thanks ?? call ?? '').trim())
    return ''
  })
  return { field: { ...field, text }, notes: notes.filter((words) => words !== '') }
}
