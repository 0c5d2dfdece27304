// A piece of an author's HTML → what of it is left out: elements, attributes, links.
import { allowedAttributes, allowedClasses, allowedElements, removedElements, silentElements } from '../model/allowed-html.ts'
import { outsideAddress } from '../model/outside-address.ts'

export interface HtmlFindings {
  /** Of these elements the content stays. */
  readonly unwrapped: readonly string[]
  /** Of these it goes as well. */
  readonly removed: readonly string[]
  /** Attributes that would run something. */
  readonly running: readonly string[]
  /** Attributes that say how it looks, or what programs call it; not `markdown`, which is obeyed. */
  readonly plain: readonly string[]
  readonly links: readonly string[]
  /** Where an element that is left out stands first. */
  readonly placeOf: (name: string) => number
}

const tag = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/gi
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g

export function htmlFindings(html: string): HtmlFindings {
  const written = html.replace(/<!--[\s\S]*?-->/g, (comment) => ' '.repeat(comment.length))
  const places = new Map([...written.matchAll(/<([a-z][a-z0-9-]*)/gi)].map((match) => [(match[1] ?? '').toLowerCase(), match.index] as const).reverse())
  const names = [...places.keys()].reverse().filter((name) => !allowedElements.includes(name) && !silentElements.includes(name))
  const attributes = [...html.matchAll(tag)].flatMap(([, name = '', written = '']) => attributesOf(name.toLowerCase(), written))
  const dropped = attributes.filter(({ element, name, value }) => allowedElements.includes(element) && !(allowedAttributes['*'] ?? []).includes(name) && !(allowedAttributes[element] ?? []).includes(name) && !(name === 'class' && allowedClasses.includes(value)))
  return {
    unwrapped: names.filter((name) => !removedElements.includes(name)), removed: names.filter((name) => removedElements.includes(name)),
    running: unique(dropped.map(({ name }) => name).filter((name) => name.startsWith('on'))), plain: dropped.map(({ name }) => name).filter((name) => !name.startsWith('on') && name !== 'markdown'),
    links: attributes.filter(({ element, name, value }) => element === 'a' && name === 'href' && outsideAddress(value) === null).map(({ value }) => value),
    placeOf: (name) => places.get(name) ?? 0
  }
}

function attributesOf(element: string, written: string): readonly { readonly element: string; readonly name: string; readonly value: string }[] {
  return [...written.matchAll(attribute)].map(([, name = '', double, single, bare]) => ({ element, name: name.toLowerCase(), value: double ?? single ?? bare ?? '' }))
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)]
}
