// Style sheets of faces (npm @fontsource/*, KaTeX) and whole faces → rules with resource addresses, and the font files as resources.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import type { Resource } from '../model/print.ts'
import { charactersOf } from './characters-of.ts'
import type { FaceFile } from './find-face.ts'

const require = createRequire(import.meta.url)

export interface Faces {
  readonly css: string
  readonly resources: ReadonlyMap<string, Resource>
  /** Code points that some rule of the sheet announces and its file has. */
  readonly characters: readonly number[]
}

interface Rule {
  readonly head: string
  readonly font: Resource
  readonly announced: readonly (readonly [number, number])[]
  readonly has: readonly number[]
}

// The program's own files are read once, and no font is unpacked twice: that takes longer than setting a paper.
const own = new Map<string, Promise<Faces>>()
const known = new Map<string, readonly number[]>()

/** A style sheet of a package, such as `@fontsource/pt-serif/400.css`. Only WOFF2 files are taken; the tool never uses the machine's fonts. Throws when a file it names is not there, or no font. */
export function readFaces(sheet: FaceFile): Promise<Faces> {
  return kept(sheet, '', () => facesOfSheet(sheet))
}

function kept(file: FaceFile, use: string, read: () => Promise<Faces>): Promise<Faces> {
  if (!file.isOwn) return read()
  const key = `${file.path} ${use}`
  const found = own.get(key) ?? read()
  own.set(key, found)
  return found
}

async function facesOfSheet(sheet: FaceFile): Promise<Faces> {
  const text = new TextDecoder().decode(await sheet.read()).replace(/\/\*[\s\S]*?\*\//g, '')
  const rules = await Promise.all([...text.matchAll(/@font-face\s*\{([^}]*)\}/g)].map((match) => ruleOf(match[1] ?? '', sheet)))
  const rest = text.replace(/@font-face\s*\{[^}]*\}/g, '').replace(/\s*\n\s*/g, '')
  return {
    css: rules.map((rule) => `@font-face{${rule.head}src:url(http://volume.invalid/${rule.font.key}) format("woff2");${rangeOf(rule, rules)}}`).join('') + rest,
    resources: new Map(rules.map((rule) => [rule.font.key, rule.font])), characters: rules.flatMap((rule) => rule.has)
  }
}

/** A face in one file: `file` is a module path of a static TrueType font. */
export interface WholeFace {
  readonly family: string
  readonly weight: number
  readonly style: 'normal' | 'italic'
  readonly file: string
}

export function readWholeFace(face: WholeFace, file: FaceFile): Promise<Faces> {
  return kept(file, JSON.stringify(face), () => facesOfFile(face, file))
}

async function facesOfFile({ family, weight, style }: WholeFace, file: FaceFile): Promise<Faces> {
  const bytes = await file.read()
  const font = fontResource(bytes, file.name, 'font/ttf')
  return {
    css: `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};src:url(http://volume.invalid/${font.key}) format("truetype");}`,
    resources: new Map([[font.key, font]]), characters: charactersIn(font, bytes)
  }
}

function charactersIn({ hash }: Resource, bytes: Uint8Array): readonly number[] {
  const found = known.get(hash) ?? charactersOf(bytes)
  known.set(hash, found)
  return found
}

/** Rules of faces that stand whole are taken out: in pieces by alphabet no pair of letters across two alphabets is kerned, not even a letter and the stop after it. */
export function withoutWhole(css: string, whole: readonly WholeFace[]): string {
  return css.replace(/@font-face\{([^}]*)\}/g, (rule, body: string) => (whole.some((face) => isOf(body, face)) ? '' : rule))
}

function isOf(rule: string, face: WholeFace): boolean {
  const value = (property: string): string => new RegExp(`font-${property}:\\s*["']?([^"';]+)`).exec(rule)?.[1]?.trim() ?? ''
  return value('family') === face.family && value('weight') === String(face.weight) && value('style') === face.style
}

async function ruleOf(body: string, sheet: FaceFile): Promise<Rule> {
  const [named] = fontsNamed(body)
  if (named === undefined) throw new Error('no WOFF2 file')
  const file = sheet.beside(named)
  const bytes = await file.read()
  const font = fontResource(bytes, file.name, 'font/woff2')
  const head = body.replace(/(?:src|unicode-range|font-display)\s*:[^;]*;?/g, '').replace(/\s+/g, ' ').trim().replace(/;?$/, ';')
  const range = /unicode-range\s*:\s*([^;]*)/.exec(body)?.[1] ?? ''
  return { head, font, announced: parseRange(range), has: charactersIn(font, bytes) }
}

/** The WOFF2 files that a style sheet of faces names. */
export function fontsNamed(css: string): readonly string[] {
  return [...css.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)].map(([, file = '']) => file)
}

/** A WOFF2 file of a package, as it is. */
export function readFaceFile(file: string): Resource {
  return fontResource(readFileSync(require.resolve(file)), basename(file), 'font/woff2')
}

function fontResource(bytes: Uint8Array, name: string, contentType: string): Resource {
  const hash = createHash('sha256').update(bytes).digest('hex')
  return { key: `font/${hash.slice(0, 8)}-${name}`, hash, contentType, bytes: () => Promise.resolve(bytes) }
}

function parseRange(range: string): (readonly [number, number])[] {
  return range.split(',').flatMap((part) => {
    const found = /U\+([0-9A-F]+)(?:-([0-9A-F]+))?/i.exec(part)
    return found ? [[parseInt(found[1] ?? '', 16), parseInt(found[2] ?? found[1] ?? '', 16)] as const] : []
  })
}

// A packer announces a file for less than it holds: what no rule of the sheet announces is announced with the file that has it.
function rangeOf(rule: Rule, rules: readonly Rule[]): string {
  if (rule.announced.length === 0) return ''
  const announced = (point: number): boolean => rules.some((other) => other.announced.some(([from, to]) => point >= from && point <= to))
  const more = rule.has.filter((point) => point > 0x20 && !announced(point)).sort((a, b) => a - b)
  return `unicode-range:${[...rule.announced, ...runs(more)].map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',')};`
}

function runs(points: readonly number[]): [number, number][] {
  const found: [number, number][] = []
  for (const point of points) {
    const last = found.at(-1)
    if (last && last[1] === point - 1) last[1] = point
    else found.push([point, point])
  }
  return found
}

function hex(point: number): string {
  return point.toString(16).toUpperCase()
}
