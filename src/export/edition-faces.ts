// The look's faces → those the edition needs: the families of text, labels and code, in the files that hold characters it uses.
import type { MathFace } from '../model/edition-look.ts'
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

/** `formulas`: the faces of formulas, where there are some. */
export function editionFaces(template: Pick<Template, 'pieces' | 'variables' | 'resources'>, used: ReadonlySet<number>, formulas: readonly MathFace[]): EditionFaces {
  const text = familyOf(template, 'face')
  const label = familyOf(template, 'face-label') || text
  const code = familyOf(template, 'face-code')
  const families = new Set([text, label, code])
  const own = [...template.pieces.matchAll(/@font-face\{([^}]*)\}/g)].flatMap((rule) => face(rule[1] ?? '', families, used, template))
  return { text, label, code, faces: [...own, ...formulas.map(({ head, resource }) => ({ file: fileOf(resource), resource, head }))] }
}

/** The first family of a look's property, without quotes. */
function familyOf(template: Pick<Template, 'variables'>, property: string): string {
  return (template.variables.get(property) ?? '').split(',')[0]?.replace(/["']/g, '').trim() ?? ''
}

function face(rule: string, families: ReadonlySet<string>, used: ReadonlySet<number>, template: Pick<Template, 'resources'>): EditionFace[] {
  const family = /font-family:\s*["']?([^"';]+)/.exec(rule)?.[1]?.trim() ?? ''
  const resource = template.resources.get(/url\(http:\/\/volume\.invalid\/([^)]+)\)/.exec(rule)?.[1] ?? '')
  if (!families.has(family) || !resource || !isUsed(/unicode-range:([^;}]*)/.exec(rule)?.[1] ?? '', used)) return []
  return [{ file: fileOf(resource), resource, head: rule.replace(/src:[^;]*;/, '').replace(/;?$/, ';') }]
}

function fileOf({ key }: Resource): string {
  return key.slice(key.lastIndexOf('/') + 1)
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
