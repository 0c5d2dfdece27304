// A line of a paragraph → the place in its text where it ends.
// The function runs in the document: it is sent there as text.

export interface TextPlace {
  readonly node: Text
  readonly offset: number
  /** The line ends at this very space; otherwise a part of a word or a formula follows it. */
  readonly isEnd: boolean
}

/** The last space of the line. `run`: the inline nodes it belongs to. */
export function lineEnd(run: readonly Node[], line: { readonly top: number; readonly bottom: number }): TextPlace | null {
  const range = document.createRange()
  const texts: Text[] = []
  for (const node of run) {
    if (node instanceof Text) texts.push(node)
    else {
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
      for (let text = walker.nextNode(); text; text = walker.nextNode()) texts.push(text as Text)
    }
  }
  const middleAt = (text: Text, offset: number): number => {
    range.setStart(text, offset)
    range.setEnd(text, offset + 1)
    const { top, bottom } = range.getBoundingClientRect()
    return (top + bottom) / 2
  }
  for (const text of texts.reverse()) {
    if (text.parentElement?.closest('a, sup, sub, code, .whole, .late, [role="math"]')) continue
    for (let at = text.data.lastIndexOf(' '); at > 0; at = text.data.lastIndexOf(' ', at - 1)) {
      const middle = middleAt(text, at - 1)
      if (middle > line.top && middle < line.bottom) return { node: text, offset: at, isEnd: at + 1 < text.data.length && middleAt(text, at + 1) > line.bottom }
      if (middle !== 0 && middle < line.top) break
    }
  }
  return null
}
