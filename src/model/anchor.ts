// Names of destinations: ASCII, unique in the volume, independent of the order of papers.

/** An id for HTML and PDF. Two papers may use the same label: the paper's id stands in front. */
export function anchorOf(owner: string, label = ''): string {
  return label === '' ? `v-${encode(owner)}` : `v-${encode(owner)}--${encode(label)}`
}

/** The end of a paper's text: tells its last page where several papers share a print. */
export function endAnchorOf(paper: string): string {
  return anchorOf(paper, 'end')
}

/** Links to another print: Chromium keeps them as addresses, the join makes them destinations. */
export const crossLinkBase = 'https://volume.invalid/to/'

export function crossLink(anchor: string): string {
  return crossLinkBase + anchor
}

// PDF names and HTML ids agree on these characters only; Cyrillic would come out percent-encoded.
function encode(text: string): string {
  return text.replace(/[^A-Za-z0-9_-]/gu, (character) => `.${(character.codePointAt(0) ?? 0).toString(16)}.`).replaceAll('..', '.')
}
