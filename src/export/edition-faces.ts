// The look's faces → those the edition needs: the families of text, labels and code, in the files that hold characters it uses.
import type { Resource } from '../model/print.ts'
import type { Template } from '../model/template.ts'

export interface EditionFace {
  readonly file: string
  readonly resource: Resource
  /** Declarations but `src`. */
  readonly head: string
}

export interface EditionFaces {
  readonly text: string
  readonly label: string
  readonly code: string
  readonly faces: readonly EditionFace[]
}

/** `formulas` are the families of KaTeX that the formulas of the edition need. */
export function editionFaces(template: Pick<Template, 'pieces' | 'formulaCss' | 'variables' | 'resources'>, used: ReadonlySet<number>, formulas: ReadonlySet<string>): EditionFaces {
  const text = familyOf(template, 'face')
  const label = familyOf(template, 'face-label') || text
  const code = familyOf(template, 'face-code')
  const facesOf = (css: string, families: ReadonlySet<string>): EditionFace[] => [...css.matchAll(/@font-face\{([^}]*)\}/g)].flatMap((rule) => face(rule[1] ?? '', families, used, template))
  return { text, label, code, faces: [...facesOf(template.pieces, new Set([text, label, code])), ...facesOf(template.formulaCss, formulas)] }
}

/** The first family of a look's property, without quotes. */
function familyOf(template: Pick<Template, 'variables'>, property: string): string {
  return (template.variables.get(property) ?? '').split(',')[0]?.replace(/["']/g, '').trim() ?? ''
}

function face(rule: string, families: ReadonlySet<string>, used: ReadonlySet<number>, template: Pick<Template, 'resources'>): EditionFace[] {
  const family = /font-family:\s*["']?([^"';]+)/.exec(rule)?.[1]?.trim() ?? ''
  const resource = template.resources.get(/url\(http:\/\/volume\.invalid\/([^)]+)\)/.exec(rule)?.[1] ?? '')
  if (!families.has(family) || !resource || !isUsed(/unicode-range:([^;}]*)/.exec(rule)?.[1] ?? '', used)) return []
  return [{ file: resource.key.slice(resource.key.lastIndexOf('/') + 1), resource, head: rule.replace(/src:[^;]*;/, '').replace(/;?$/, ';') }]
}

function isUsed(range: string, used: ReadonlySet<number>): boolean {
  if (range === '') return true
  const spans = range.split(',').map((part) => /U\+([0-9A-F]+)(?:-([0-9A-F]+))?/i.exec(part)).filter((found) => found !== null).map((found) => [parseInt(found[1] ?? '', 16), parseInt(found[2] ?? found[1] ?? '', 16)] as const)
  for (const point of used) if (spans.some(([from, to]) => point >= from && point <= to)) return true
  return false
}

export function faceRule(face: EditionFace, address: string): string {
  return `@font-face{${face.head}font-display:swap;src:url(${address}) format("woff2")}`
}

/** Code points of a text. */
export function charactersIn(texts: readonly string[]): Set<number> {
  const seen = new Uint8Array(0x10000)
  for (const text of texts) for (let i = 0; i < text.length; i++) seen[text.charCodeAt(i)] = 1
  return new Set([...seen.keys()].filter((point) => seen[point] === 1 && point > 0x20))
}

const variantFamilies: Readonly<Record<string, string>> = { 'double-struck': 'KaTeX_AMS', script: 'KaTeX_Caligraphic', fraktur: 'KaTeX_Fraktur', 'sans-serif': 'KaTeX_SansSerif', monospace: 'KaTeX_Typewriter' }

/** The faces that formulas are set in where a device has none for mathematics. */
export function formulaFamilies(texts: readonly string[]): ReadonlySet<string> {
  const formulas = texts.filter((text) => text.includes('<math'))
  const variants = Object.entries(variantFamilies).filter(([variant]) => formulas.some((text) => text.includes(`mathvariant="${variant}"`))).map(([, family]) => family)
  return new Set(formulas.length === 0 ? [] : ['KaTeX_Main', 'KaTeX_Math', 'KaTeX_AMS', ...variants])
}
