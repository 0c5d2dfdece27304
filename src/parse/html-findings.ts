// A piece of an author's HTML → what of it is left out: elements, attributes, links.
import { allowedAttributes, allowedElements, removedElements } from '../model/allowed-html.ts'
import { outsideAddress } from '../model/outside-address.ts'

export interface HtmlFindings {
  /** Of these elements the content stays. */
  readonly unwrapped: readonly string[]
  /** Of these it goes as well. */
  readonly removed: readonly string[]
  /** Attributes that would run something. */
  readonly running: readonly string[]
  /** Attributes that say how it looks, or what programs call it. */
  readonly plain: readonly string[]
  readonly links: readonly string[]
}

const tag = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/gi
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g

export function htmlFindings(html: string): HtmlFindings {
  const names = unique([...html.matchAll(/<([a-z][a-z0-9-]*)/gi)].map((match) => (match[1] ?? '').toLowerCase()).filter((name) => !allowedElements.includes(name)))
  const attributes = [...html.matchAll(tag)].flatMap(([, name = '', written = '']) => attributesOf(name.toLowerCase(), written))
  const dropped = attributes.filter(({ element, name }) => allowedElements.includes(element) && !(allowedAttributes['*'] ?? []).includes(name) && !(allowedAttributes[element] ?? []).includes(name))
  return {
    unwrapped: names.filter((name) => !removedElements.includes(name)), removed: names.filter((name) => removedElements.includes(name)),
    running: unique(dropped.map(({ name }) => name).filter((name) => name.startsWith('on'))), plain: dropped.map(({ name }) => name).filter((name) => !name.startsWith('on')),
    links: attributes.filter(({ element, name, value }) => element === 'a' && name === 'href' && outsideAddress(value) === null).map(({ value }) => value)
  }
}

function attributesOf(element: string, written: string): readonly { readonly element: string; readonly name: string; readonly value: string }[] {
  return [...written.matchAll(attribute)].map(([, name = '', double, single, bare]) => ({ element, name: name.toLowerCase(), value: double ?? single ?? bare ?? '' }))
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)]
}
