// A converted tree → what is printed, hyphenated and bound, and what the HTML edition shows: each with its formulas.
import type { Element, ElementContent, Root, RootContent, Text } from 'hast'
import { h } from 'hastscript'
import { toString } from 'mdast-util-to-string'
import { visit, SKIP } from 'unist-util-visit'
import { shortAddress } from '../model/image.ts'
import { hyphenation } from './hyphenation.ts'
import { leadIns } from './lead-ins.ts'
import { mathLetters } from './math-letters.ts'
import { boundCalls } from './bound-calls.ts'
import { boundNumbers } from './bound-numbers.ts'
import { widthOf } from './picture.ts'
import type { Setting } from './setting.ts'

/** As it is printed, and as the HTML edition shows it. */
export interface Variants<T> {
  readonly print: T
  readonly edition: T
}

export function finishHast(tree: Root, setting: Setting, hyphenate = true): Variants<Root> {
  localImages(tree, setting)
  markContinued(tree)
  const edition = withFormulas(withoutMarks(structuredClone(tree)), setting, 'mathml')
  if (hyphenate) hyphenateText(tree, setting.paper.lang)
  boundCalls(tree)
  boundNumbers(tree)
  leadIns(tree)
  return { print: withFormulas(tree, setting, 'html'), edition }
}

// What serves the measure of a page says nothing on a screen.
function withoutMarks(tree: Root): Root {
  visit(tree, 'element', (element, index, parent) => {
    delete element.properties['dataBlock']
    if (classesOf(element).includes('long-line') && parent && index !== undefined) parent.children.splice(index, 1, ...element.children)
  })
  return tree
}

function withFormulas(tree: Root, setting: Setting, form: 'html' | 'mathml'): Root {
  visit(tree, 'element', (element, index, parent) => {
    const formula = element.properties['dataFormula']
    if (formula === undefined || !parent || index === undefined) return
    const { html = '', mathml = '' } = setting.formulas[Number(formula)] ?? {}
    const raw = { type: 'raw', value: form === 'html' ? html : mathLetters(mathml) }
    const binds = form === 'html' && isShort(raw.value)
    const [before, after] = binds ? [cutBeforeFormula(parent.children[index - 1]), cutAfterFormula(parent.children[index + 1])] : ['', '']
    const call = binds && after === '' && beginsWithCall(parent.children[index + 1]) ? parent.children.splice(index + 1, 1) as ElementContent[] : []
    const bound = [...asText(before), raw as never, ...asText(after), ...call]
    parent.children[index] = (bound.length === 1 ? raw : h('span.whole', bound)) as never
    return SKIP
  })
  return tree
}

// A browser breaks lines beside a formula even at a comma or a no-break space: they are set as one with it.
function cutAfterFormula(next: ElementContent | RootContent | undefined): string {
  const found = next?.type === 'text' ? /^(?:\u00A0[—–]|[.,;:!?»”)\]]+|[-‑][^\s\u00A0\u00AD]{1,12})/u.exec(next.value)?.[0] ?? '' : ''
  if (next?.type === 'text') next.value = next.value.slice(found.length)
  return found
}

// Of a long word the last syllable.
function cutBeforeFormula(previous: ElementContent | RootContent | undefined): string {
  const found = previous?.type === 'text' ? /(?:[^\s\u00A0\u00AD]{1,12}\u00A0[(\[«“]*|[(\[«“]+)$/u.exec(previous.value)?.[0] ?? '' : ''
  if (previous?.type === 'text') previous.value = previous.value.slice(0, previous.value.length - found.length)
  return found
}

function beginsWithCall(next: ElementContent | RootContent | undefined): boolean {
  if (next?.type !== 'element') return false
  const [first] = classesOf(next).includes('whole') ? next.children : [next]
  return first?.type === 'element' && classesOf(first).includes('note-call')
}

function asText(value: string): Text[] {
  return value === '' ? [] : [{ type: 'text', value }]
}

// A long one must stay breakable at its own signs.
function isShort(formula: string): boolean {
  return Number(/--line-ems:([\d.]+)/.exec(formula)?.[1] ?? Infinity) < 8
}

// «…, где x — длина»: the sentence goes on after its formula, so the paragraph is not indented.
function markContinued(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'p' || !parent || index === undefined) return
    const before = parent.children.slice(0, index).filter((node) => node.type === 'element').at(-1)
    if (before && classesOf(before).includes('formula') && /^\s*\p{Ll}/u.test(toString(element as never))) element.properties['className'] = ['continued']
  })
}

// Images of the author's own HTML are looked up like those of Markdown.
function localImages(tree: Root, setting: Setting): void {
  visit(tree, 'element', (element) => {
    const source = String(element.properties['src'] ?? '')
    if (element.tagName !== 'img' || source.startsWith('http://volume.invalid/')) return
    const image = setting.imageOf(source)
    if (image) {
      setting.use(image.key)
      element.properties['src'] = `http://volume.invalid/${image.key}`
      element.properties['style'] = widthOf(image, String(element.properties['width'] ?? ''))
      delete element.properties['width']
    } else Object.assign(element, h('span.missing-image', `${setting.words.missingImage}: ${shortAddress(source)}`))
  })
}

const whole = new Set(['pre', 'code', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'kbd', 'samp'])

function hyphenateText(tree: Root, lang: string): void {
  visit(tree, (node) => {
    const own = node.type === 'element' ? node.properties['lang'] : undefined
    if (node.type === 'element' && typeof own === 'string' && own !== lang) {
      if (!whole.has(node.tagName)) hyphenateText({ type: 'root', children: node.children } as Root, own)
      return SKIP
    }
    if (node.type === 'element' && (whole.has(node.tagName) || classesOf(node).includes('address'))) return SKIP
    if (node.type === 'text') node.value = hyphenation(node.value, lang)
    return undefined
  })
}

function classesOf(element: Element): readonly unknown[] {
  const names = element.properties['className']
  return Array.isArray(names) ? names : []
}
