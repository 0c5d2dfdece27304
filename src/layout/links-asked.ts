// A document that stands in the browser → where its links lead.
// The function runs in the document: it is sent there as text.
import { documentFunctions, type Question } from './run-in-document.ts'

/** The name of a place in the document, or an address; only of links that show something. */
export function linksAsked(): Question<readonly string[]> {
  return { functions: asking, args: [] }
}

const asking = documentFunctions(shownLinks)

function shownLinks(): string[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].flatMap((link) => {
    const isShown = [...link.getClientRects()].some(({ width, height }) => width > 0 && height > 0) && (/\S/u.test(link.textContent ?? '') || link.querySelector('img') !== null)
    const [, name] = /^#(.+)$/.exec(link.getAttribute('href') ?? '') ?? []
    if (!isShown || (name !== undefined && document.getElementById(name) === null)) return []
    return [name ?? link.href]
  })
}
