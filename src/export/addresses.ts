// Where things of the volume stand in the edition: addresses from a page in html/, from a paper's page, or within the one file.
import { anchorOf, crossLinkBase } from '../model/anchor.ts'
import { pageFile } from './edition-paper.ts'

export interface Addresses {
  readonly paper: (id: string) => string
  /** Of an anchor anywhere in the volume. */
  readonly anchor: (anchor: string) => string
  readonly index: string
  readonly authors: string
  readonly decisions: string
  /** Of a file in html/assets/. */
  readonly asset: (name: string) => string
}

export type Place = 'root' | 'papers' | 'one-file'

/** `sections` are the anchors that stand on the contents page. */
export function addressesFrom(place: Place, papers: readonly string[], sections: ReadonlySet<string>, assets: ReadonlyMap<string, string>): Addresses {
  const owner = ownerOf(papers)
  const root = place === 'papers' ? '../' : ''
  const one = place === 'one-file'
  const toPaper = place === 'papers' ? '' : 'papers/'
  const paper = (id: string): string => (one ? `#${anchorOf(id)}` : `${toPaper}${pageFile(id)}`)
  const index = one ? '#contents' : `${root}index.html`
  const authors = one ? '#authors' : `${root}authors.html`
  return {
    paper, index, authors, decisions: one ? '#decisions' : `${root}decisions.html`,
    anchor: (anchor) => {
      const id = owner(anchor)
      if (id !== null) return one || anchor !== anchorOf(id) ? `${one ? '' : paper(id)}#${anchor}` : paper(id)
      if (sections.has(anchor)) return `${one ? '' : index}#${anchor}`
      return anchor === anchorOf('author-index') ? authors : index
    },
    asset: (name) => (one ? assets.get(name) ?? '' : `${root}assets/${encodeURIComponent(name)}`)
  }
}

// A label's anchor is its paper's with two hyphens and the label; ids may hold two hyphens themselves.
function ownerOf(papers: readonly string[]): (anchor: string) => string | null {
  const byAnchor = new Map(papers.map((id) => [anchorOf(id), id]))
  return (anchor) => {
    for (let end = anchor.length; end > 0; end = anchor.lastIndexOf('--', end - 1)) {
      const id = byAnchor.get(anchor.slice(0, end))
      if (id !== undefined) return id
    }
    return null
  }
}

/** Links to other papers become addresses of the edition with the printed page in the text; images get their files. */
export function resolveAddresses(html: string, addresses: Addresses, firstLabelOf: (anchor: string) => string): string {
  return html
    .replace(crossLinks, (_, anchor: string, more: string) => `<a href="${addresses.anchor(anchor)}"${more}>${more.includes('late') ? firstLabelOf(anchor) : ''}`)
    .replace(images, (_, name: string) => `src="${addresses.asset(name)}"`)
}

const crossLinks = new RegExp(`<a href="${crossLinkBase.replaceAll('.', '\\.')}([^"]*)"([^>]*)>\u200B?`, 'g')
const images = /src="http:\/\/volume\.invalid\/image\/([^"]*)"/g

/** `image/abc.png` → `abc.png`. */
export function assetName(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1)
}
