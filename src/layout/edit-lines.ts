// Texts of a paragraph → the same edited and divided, so that its lines end where they are planned to.
// The functions of this file run in the document: they are sent there as text, and know nothing but each other.
import type { InkPlace } from './line-pieces.ts'
import type { Edit, Plan } from './plan-lines.ts'

export function editText(data: string, edits: readonly Edit[]): string {
  let [made, from] = ['', 0]
  for (const { at, length, by } of [...edits].sort((a, b) => a.at - b.at)) {
    made += data.slice(from, at) + by
    from = at + length
  }
  return made + data.slice(from)
}

/** Where a sign stands once the text is edited and cut. */
export function shifted({ node, at }: InkPlace, { edits, cuts }: Plan): InkPlace {
  const by = node instanceof Text ? (edits.get(node) ?? []).reduce((sum, edit) => (edit.at < at ? sum + edit.length - edit.by.length : sum), 0) : 0
  return cuts.reduce<InkPlace>((place, { text, at: from, rest }) => (place.node === text && place.at >= from ? { node: rest, at: place.at - from } : place), { node, at: at - by })
}

/** The line ends after this piece whatever would still fit, and so is not justified. A soft hyphen shows only where the browser itself ends a line. */
export function endRagged(last: number, plan: Plan): void {
  const next = plan.pieces[last + 1]
  if (!next) return
  const end = document.createElement('span')
  end.style.whiteSpace = 'pre'
  end.textContent = plan.pieces[last]?.kind === 'soft' ? '-\n' : '\n'
  plan.breaks.push(end)
  const place = shifted(next.from, plan)
  const first = place.at > 0 ? cutAt(place, plan) ?? place.node : place.node
  first.parentNode?.insertBefore(end, first)
}

/** The text from there on, as a node of its own. */
export function cutAt({ node, at }: InkPlace, { before, cuts }: Plan): Text | null {
  if (!(node instanceof Text)) return null
  if (!before.has(node) && !cuts.some(({ rest }) => rest === node)) before.set(node, node.data)
  const rest = node.splitText(at)
  cuts.push({ text: node, at, rest })
  return rest
}
