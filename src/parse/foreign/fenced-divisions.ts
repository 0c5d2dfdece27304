// `::: {.note}` … `:::` and ```` ```{note} ````: their fences become empty lines, and what they mean is kept with the lines they hold.
import type { Attributes } from '../../model/nodes.ts'
import { leadingAttributes, noAttributes } from '../attributes.ts'
import { deepest } from '../shallow-nesting.ts'
import { calloutKind, holdsText, isStatement } from './division-names.ts'
import type { Find } from './finding.ts'

export interface FencedDivision {
  readonly name: string
  /** What stands after the name: a title, or the file of a figure. */
  readonly argument: string
  readonly attributes: Attributes
  /** Of a theorem that others refer to. */
  readonly number?: string
  /** Lines of the fences, from 1. */
  readonly from: number
  readonly to: number
}

interface Open extends Omit<FencedDivision, 'to'> {
  readonly fence: string
}

export function fencedDivisions(source: string, find: Find): { readonly source: string; readonly divisions: readonly FencedDivision[] } {
  if (!/^[ \t>]*(?::{3,}|`{3,}\{|~{3,}\{)/m.test(source)) return { source, divisions: [] }
  const lines = withCodeFences(source.split('\n'))
  const divisions: FencedDivision[] = []
  const open: Open[] = []
  const deep: number[] = []
  // What is nested deeper than a page has room for is set as part of the last that has.
  const end = (to: number): Open => {
    const ended = open.pop() as Open
    if (open.length < deepest) divisions.push({ ...ended, to })
    return ended
  }
  let code = ''
  lines.forEach((line, i) => {
    const fence = /^[ \t>]*(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    if (code !== '') {
      if (fence.startsWith(code) && line.trim().replace(/^[>\s]*/, '') === fence) code = ''
      return
    }
    const whole = onOneLine(line, i + 1)
    if (whole) {
      divisions.push(whole.division)
      lines[i] = `${margin(line)} ${whole.words}`
      return
    }
    const opened = opening(line, i + 1)
    if (opened) {
      // `:bulb: Words` under `:::info` are its text: options belong to names in braces.
      open.push(/^[ \t>]*(?::{3,}|`{3,}|~{3,})\s*\{[\w:-]/.test(line) ? withOptions(opened, lines, i + 1) : opened)
      if (open.length === deepest + 1) deep.push(i + 1)
    } else if (isClosing(line, open)) end(i + 1)
    else if (/^[ \t>]*:{3,}\s*$/.test(line)) find(i + 1, 'markup-set', { found: line.trim() })
    else {
      code = fence
      return
    }
    // The title of a division that is not made stays as words.
    const title = opened && open.length > deepest ? opened.argument : ''
    lines[i] = `${margin(line)} ${title}`.trimEnd()
  })
  // Inner ones come first.
  while (open.length > 0) {
    // A figure is a short thing: what follows it is the text.
    const last = open.at(-1)
    const blank = last?.name === 'figure' ? lines.findIndex((line, i) => i > last.from && line.trim() === '') : -1
    const left = end(blank < 0 ? lines.length : blank)
    if (open.length < deepest) find(left.from, 'markup-set', { found: `${left.fence} ${left.name}`.trim() })
  }
  if (deep[0] !== undefined) find(deep[0], 'nesting-shallow', { expected: String(deepest) })
  return { source: lines.join('\n'), divisions }
}

function margin(line: string): string {
  return /^[ \t>]*/.exec(line)?.[0].trimEnd() ?? ''
}

// `:::{math}` holds code as ```` ```{math} ```` does: it is given that fence, and is read with the others.
function withCodeFences(lines: string[]): string[] {
  let inside = ''
  return lines.map((line) => {
    const name = /^[ \t>]*(:{3,})\s*\{([\w:=.+-]+)\}/.exec(line)
    if (inside === '' && name && !name[2]?.startsWith('.') && isCodeName(name[2] ?? '')) {
      inside = name[1] ?? ''
      return line.replace(/:{3,}\s*/, '``````')
    }
    if (inside === '' || line.trim() !== inside) return line
    inside = ''
    return line.replace(/:{3,}/, '``````')
  })
}

const codeNames = new Set(['math', 'code', 'code-block', 'code-cell', 'sourcecode', 'image', 'literalinclude', 'bibliography', 'toctree', 'tableofcontents', 'contents', 'raw', 'mermaid', 'list-table', 'csv-table'])

function isCodeName(name: string): boolean {
  return codeNames.has(name)
}

function opening(line: string, number: number): Open | null {
  const found = /^[ \t>]*(:{3,}|`{3,}|~{3,})\s*(\S.*)$/.exec(line)
  const [, fence = '', rest = ''] = found ?? []
  if (!found) return null
  const colons = fence.startsWith(':')
  const directive = /^\{([\w:-]+)\}\s*(.*?)$/.exec(rest)
  if (directive && (colons || holdsText(directive[1] ?? ''))) return { fence, name: directive[1] ?? '', argument: (directive[2] ?? '').replace(/:+$/, '').trim(), attributes: noAttributes, from: number }
  const block = colons ? null : blockOf(rest, fence, number)
  if (block || !colons) return block
  const attributes = leadingAttributes(rest)
  if (attributes) return { fence, name: nameOf(attributes.attributes), argument: attributes.attributes.values['title'] ?? attributes.attributes.values['name'] ?? '', attributes: attributes.attributes, from: number }
  const word = /^([\w.-]+)\s*(.*?)\s*:*$/.exec(rest)
  return word ? { fence, name: (word[1] ?? '').replace(/^\./, ''), argument: word[2] ?? '', attributes: noAttributes, from: number } : null
}

// ```` ```{theorem, label="x", name="Of x"} ```` and ```` ```{block2, type="rmdnote"} ```` of bookdown hold text.
function blockOf(rest: string, fence: string, number: number): Open | null {
  const [, name = '', options] = /^\{([a-z]+2?)([ ,][^{}]*)\}$/.exec(rest) ?? []
  if (options === undefined || !(isStatement(name) || /^block2?$/.test(name))) return null
  const value = (key: string): string => new RegExp(String.raw`\b${key}\s*=\s*(?:"([^"]*)"|'([^']*)')`).exec(options)?.slice(1).find((each) => each !== undefined) ?? ''
  const kind = value('type').replace(/^rmd/, '')
  const label = value('label') || (/^[ ,]+([\w-]+)\s*(?:,|$)/.exec(options)?.[1] ?? '')
  return { fence, name: isStatement(name) ? name : calloutKind(kind) ? kind : 'div', argument: isStatement(name) ? value('name') : '', attributes: { ...noAttributes, label: isStatement(name) ? label : '' }, from: number }
}

// `:::{figure} file :label: x Words of the caption :::`: its lines were joined.
function onOneLine(line: string, number: number): { readonly division: FencedDivision; readonly words: string } | null {
  const [, file, rest] = /^[ \t>]*:{3,}\s*\{figure\}\s+(\S+)\s+(.*\S)\s+:{3,}\s*$/.exec(line) ?? []
  if (file === undefined || rest === undefined) return null
  const values: Record<string, string> = {}
  const words = rest.replace(/:(label|name|alt|width|align|figwidth):\s+(\S+)\s*/g, (_, name: string, value: string) => { values[name] = value; return '' })
  return { words, division: { name: 'figure', argument: file, attributes: { ...noAttributes, label: values['name'] ?? values['label'] ?? '', values }, from: number, to: number } }
}

// `{#fig-x}` and `{#tbl-x}` of Quarto say by their label what they are.
function nameOf({ label, classes }: Attributes): string {
  if (/^fig[-:]/.test(label)) return 'figure-division'
  if (/^(tbl|tab)[-:]/.test(label)) return 'table-division'
  if (label.startsWith('lst:')) return 'listing-division'
  if (label === 'refs') return 'refs'
  const kind = /^(thm|lem|cor|prp|cnj|def|exm|exr|rem|sol)-/.exec(label)?.[1]
  return kind ? { thm: 'theorem', lem: 'lemma', cor: 'corollary', prp: 'proposition', cnj: 'conjecture', def: 'definition', exm: 'example', exr: 'exercise', rem: 'remark', sol: 'solution' }[kind] ?? 'theorem' : classes.find((name) => holdsText(name)) ?? classes[0] ?? 'div'
}

// Lines `:name: value` right after the fence, or a block between `---`.
function withOptions(open: Open, lines: string[], next: number): Open {
  const values: Record<string, string> = {}
  const yaml = lines[next]?.trim() === '---'
  for (let i = yaml ? next + 1 : next; i < lines.length; i++) {
    const option = (yaml ? /^[ \t>]*([\w-]+):\s*(.*)$/ : /^[ \t>]*:([\w-]+):\s*(.*)$/).exec(lines[i] ?? '')
    const end = yaml && (lines[i] ?? '').trim() === '---'
    if (option) values[option[1] ?? ''] = (option[2] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2')
    else if (!end) break
    lines[i] = ''
    if (end) break
  }
  if (yaml) lines[next] = ''
  const label = values['name'] ?? values['label'] ?? open.attributes.label
  return { ...open, attributes: { ...open.attributes, label, values: { ...open.attributes.values, ...values } } }
}

function isClosing(line: string, open: readonly Open[]): boolean {
  const fence = open.at(-1)?.fence
  const mark = /^[ \t>]*(:{3,}|`{3,}|~{3,})\s*$/.exec(line)?.[1]
  return fence !== undefined && mark !== undefined && mark[0] === fence[0] && (mark.startsWith(':') || mark.length >= fence.length)
}
