// What of a paper's HTML and links is left out → a problem each, or one where it is harmless and often.
import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { outsideAddress } from '../model/outside-address.ts'
import { shortAddress } from '../model/image.ts'
import { placedAt } from '../parse/foreign/html-pieces.ts'
import { htmlFindings } from '../parse/html-findings.ts'
import { linkedPlace } from './linked-place.ts'
import type { Setting } from './setting.ts'

interface Often {
  readonly node: Nodes
  readonly found: string
}

export function reportLeftOut(tree: Root, { report, numbering }: Pick<Setting, 'report' | 'numbering'>): void {
  const [attributes, places]: [Often[], Often[]] = [[], []]
  const reportLink = (node: Nodes, url: string): void => {
    if (url.trim() === '' || outsideAddress(url) !== null) return
    if (linkedPlace(numbering.named, url) !== undefined) return
    if (url.startsWith('#')) places.push({ node, found: url })
    else report(node, 'link-outside', { found: shortAddress(url) })
  }
  visit(tree, (node) => {
    if (node.type === 'link') reportLink(node, node.url)
    if (node.type !== 'html') return
    const { unwrapped, removed, running, plain, links, placeOf } = htmlFindings(node.value)
    for (const name of unwrapped) report(placedAt(node, placeOf(name)), 'html-set', { found: `<${name}>` })
    for (const name of removed) report(placedAt(node, placeOf(name)), 'html-kept', { found: `<${name}>` })
    if (running.length > 0) report(node, 'html-inert', { found: running.join(', ') })
    for (const name of plain) attributes.push({ node, found: name })
    for (const url of links) reportLink(node, url)
  })
  if (attributes[0]) report(attributes[0].node, 'html-plain', { found: [...new Set(attributes.map(({ found }) => found))].join(', '), expected: String(attributes.length) })
  if (places[0]) report(places[0].node, 'link-within', { found: shortAddress(places[0].found), expected: String(places.length) })
}
