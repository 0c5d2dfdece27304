// ```` ```{r, echo=FALSE} ````, ```` ```{code-block} python ````, ```` ```{math} ````, ```` ```{.python} ````: what a fence in braces means.
import type { Code, Html, PhrasingContent, Root, RootContent } from 'mdast'
import type { Math } from 'mdast-util-math'
import type { Figure } from '../../model/nodes.ts'
import { leadingAttributes, noAttributes } from '../attributes.ts'
import { eachParent } from '../display-math.ts'
import { chunkFigure } from './chunk-figures.ts'
import type { FindIn } from './finding.ts'

const engines = new Set(['r', 'python', 'python3', 'julia', 'sql', 'bash', 'sh', 'stan', 'ojs', 'rcpp', 'c', 'cpp', 'js', 'dot', 'graphviz', 'mermaid', 'code-cell', 'octave', 'fortran', 'stata', 'sas', 'tikz'])
const listings = new Set(['code-block', 'code', 'sourcecode', 'literalinclude', 'parsed-literal', 'prompt', 'eval-rst'])
/** Obsidian asks its notes, and shows what it finds. */
const queries = new Set(['dataview', 'dataviewjs', 'query', 'tasks'])
const lists = new Set(['bibliography', 'toctree', 'tableofcontents', 'contents', 'index', 'include', 'printindex', 'glossary', 'raw', 'embed', 'iframe'])

export function codeChunks(tree: Root, find: FindIn): void {
  const words = textReferences(tree)
  eachParent(tree, (parent) => {
    for (const node of parent.children) if (node.type === 'code' && queries.has(node.lang ?? '')) find(node, 'result-present', { found: `\`\`\`${node.lang}` })
    if (!parent.children.some((node) => node.type === 'code' && isMeant(node))) return
    parent.children = (parent.children as RootContent[]).flatMap((node) => (node.type === 'code' && isMeant(node) ? setChunk(node, find, words) : [node])) as typeof parent.children
  })
  tree.children = tree.children.filter((node) => node.type !== 'paragraph' || node.children.length > 0)
}

// ```` ```math ````, as GitHub and GitLab write formulas, has no braces.
function isMeant({ lang }: Code): boolean {
  return lang === 'math' || lang?.startsWith('{') === true
}

function setChunk(node: Code, find: FindIn, words: TextReferences): RootContent[] {
  if (node.lang === 'math') return [mathOf(node)]
  const info = [node.lang ?? '', node.meta ?? ''].join(' ').trim()
  const pandoc = leadingAttributes(info)
  if (pandoc) return [{ ...node, lang: pandoc.attributes.classes[0] ?? null, meta: null, data: { ...node.data, attributes: pandoc.attributes } }]
  const [, name = '', options = '', argument = ''] = /^\{([=\w:.+-]+)[ ,]*([^}]*)\}\s*(.*)$/.exec(info) ?? []
  if (name.startsWith('=')) return rawBlock(node, name.slice(1), find)
  if (name === 'math') return [mathOf(node)]
  if (listings.has(name)) return [{ ...withoutOptions(node), lang: argument || null, meta: null }]
  if (name === 'image') return [imageOf(node, argument)]
  if (lists.has(name)) {
    find(node, 'markup-set', { found: `\`\`\`{${name}}` })
    return []
  }
  return engines.has(name.toLowerCase()) ? chunk(node, name, `${options}\n${node.value}`, argument, find, chunkFigure(node, info, words)) : unknown(node, name, find)
}

type TextReferences = (name: string) => readonly PhrasingContent[] | undefined

// bookdown: a paragraph `(ref:name) Words` holds the words of a caption, and is taken by the one that names it.
function textReferences(tree: Root): TextReferences {
  return (name) => {
    const sign = `(ref:${name}) `
    const at = tree.children.findIndex((node) => node.type === 'paragraph' && node.children[0]?.type === 'text' && node.children[0].value.startsWith(sign))
    const paragraph = tree.children[at]
    const [first, ...others] = paragraph?.type === 'paragraph' ? paragraph.children : []
    if (paragraph?.type !== 'paragraph' || first?.type !== 'text') return undefined
    paragraph.children = []
    return [{ ...first, value: first.value.slice(sign.length) }, ...others]
  }
}

// Code an author hid is hidden here; its result would have stood in its place.
function chunk(node: Code, name: string, options: string, argument: string, find: FindIn, figure: Figure | null): RootContent[] {
  // Of such a chunk nothing would have been printed, nor is.
  if (/\binclude\s*[=:]\s*(?:FALSE|F|false)\b/.test(options)) return []
  find(node, 'result-present', { found: `\`\`\`{${name}}` })
  const hidden = /\becho\s*[=:]\s*(?:FALSE|F|false)\b|:tags:.*(?:hide|remove)-(?:cell|input)/.test(options)
  const value = withoutOptions(node).value.replace(/^(?:#\||\/\/\||%%\|).*\n?/gm, '').trim()
  const shown: Code[] = hidden || value === '' ? [] : [{ ...node, lang: name === 'code-cell' ? argument || null : name.toLowerCase(), meta: null, value }]
  return figure ? [...shown, figure] : shown
}

function unknown(node: Code, name: string, find: FindIn): RootContent[] {
  find(node, 'markup-known', { found: `\`\`\`{${name}}` })
  return [{ ...node, lang: null, meta: null }]
}

function rawBlock(node: Code, format: string, find: FindIn): RootContent[] {
  if (format === 'html') {
    const html: Html = { type: 'html', value: node.value }
    return [node.position ? { ...html, position: node.position } : html]
  }
  find(node, 'markup-set', { found: `\`\`\`{=${format}}` })
  return []
}

function mathOf(node: Code): Math {
  const label = optionsOf(node).values['label'] ?? ''
  const data = label === '' ? {} : { attributes: { ...noAttributes, label: `eq:${label.replace(/^eq[-:]/, '')}` } }
  const math: Math = { type: 'math', value: withoutOptions(node).value.trim(), data }
  return node.position ? { ...math, position: node.position } : math
}

function imageOf(node: Code, url: string): Figure {
  const { values } = optionsOf(node)
  const figure: Figure = { type: 'figure', url, alt: values['alt'] ?? '', attributes: { ...noAttributes, values: values['width'] ? { width: values['width'] } : {} }, children: [] }
  return node.position ? { ...figure, position: node.position } : figure
}

function withoutOptions(node: Code): Code {
  return { ...node, value: optionsOf(node).rest }
}

/** Lines `:name: value` at the beginning, or a block between `---`. */
function optionsOf(node: Code): { readonly values: Readonly<Record<string, string>>; readonly rest: string } {
  const block = /^---\n([\s\S]*?)\n---\n?/.exec(node.value) ?? /^((?::[\w-]+:.*(?:\n|$))+)/.exec(node.value)
  if (!block) return { values: {}, rest: node.value }
  const values = [...(block[1] ?? '').matchAll(/^:?([\w-]+):[ \t]*(.*)$/gm)].map((match) => [match[1] ?? '', (match[2] ?? '').trim()])
  return { values: Object.fromEntries(values) as Record<string, string>, rest: node.value.slice(block[0].length).replace(/^\n/, '') }
}
