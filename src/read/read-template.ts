// templates/<name>/ of the program, with single files of the volume folder's own templates/<name>/ over it → Template.
import { readFileSync, readdirSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as v from 'valibot'
import { problemAt } from '../model/rules.ts'
import type { Problem, Reported } from '../model/problem.ts'
import type { Resource } from '../model/print.ts'
import type { Template, TemplateSettings } from '../model/template.ts'
import type { Disk } from './disk.ts'
import { readFaces, readWholeFace, withoutWhole, type WholeFace } from './read-faces.ts'

const SettingsSchema = v.strictObject({
  frontMatter: v.optional(v.picklist(['arabic', 'roman']), 'arabic'),
  opening: v.optional(v.picklist(['page', 'heading']), 'page'),
  firstPage: v.optional(v.picklist(['none', 'folio', 'head']), 'folio'),
  letterHeadings: v.optional(v.number(), 30),
  notes: v.optional(v.picklist(['page', 'end']), 'end'),
  float: v.optional(v.picklist(['page', 'near', 'text']), 'text'),
  thanks: v.optional(v.picklist(['page', 'end']), 'end'),
  grid: v.optional(v.boolean(), false),
  faces: v.array(v.string()),
  wholeFaces: v.optional(v.array(v.strictObject({ family: v.string(), weight: v.number(), style: v.optional(v.picklist(['normal', 'italic']), 'normal'), file: v.string() })), [])
})

const formulaSheet = 'katex/dist/katex.min.css'

// The signs of a formula are moved by margins (transform/formula-flow.ts), so that they are painted where they are read.
const inFlow = '\n.katex, .katex .base, .katex .vlist, .katex .op-symbol, .katex .delimcenter, .katex .accent .accent-body:not(:has(svg)), .katex-display > .katex > .katex-html:not(:has(> .tag)) { position: static; }\n'

/** Throws only when the program's own template is broken; what the volume folder overrides is reported. */
export async function readTemplate(templatesFolder: string, name: string, format: string, volume: Disk): Promise<Reported<Template>> {
  const problems: Problem[] = []
  const files = new Map([...baseFragments(templatesFolder), ...ownFiles(join(templatesFolder, name))])
  for (const file of await overrides(volume, name)) files.set(file.slice(`templates/${name}/`.length), new TextDecoder().decode(await volume.read(file)))
  const settings = readSettings(files.get('template.yml') ?? '', name, problems)
  const sheets = settings.faces.map(readFaces)
  const whole = settings.wholeFaces.map(readWholeFace)
  const pieces = sheets.map((sheet) => sheet.css).join('')
  const formulas = readFaces(formulaSheet)
  const style = files.get('style.css') ?? ''
  const resources = new Map<string, Resource>([...sheets, ...whole, formulas].flatMap((sheet) => [...sheet.resources]))
  const { faces: _, wholeFaces, ...kept } = settings
  const value: Template = {
    name, settings: kept, fragments: new Map([...files].filter(([file]) => file.endsWith('.html'))),
    css: withoutWhole(pieces, wholeFaces) + whole.map((face) => face.css).join('') + '\n' + style, pieces, formulaCss: formulas.css + inFlow,
    variables: variablesOf(style, format), resources, characters: new Set([...sheets, ...whole].flatMap((sheet) => sheet.characters))
  }
  return { value, problems }
}

/** One of the program's own, or one that the volume folder brings whole. */
export function templateExists(templatesFolder: string, name: string, files: readonly string[]): boolean {
  return /^[\w-]+$/.test(name) && (existsSync(join(templatesFolder, name, 'template.yml')) || files.includes(`templates/${name}/template.yml`))
}

// A look brings the fragments it changes; the others are those of the first look.
function baseFragments(templatesFolder: string): Map<string, string> {
  return new Map([...ownFiles(join(templatesFolder, 'classic'))].filter(([file]) => file.endsWith('.html')))
}

function ownFiles(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map()
  return new Map(readdirSync(folder).filter((file) => /\.(html|css|yml)$/.test(file)).map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}

async function overrides(volume: Disk, name: string): Promise<readonly string[]> {
  return (await volume.list()).filter((file) => file.startsWith(`templates/${name}/`) && /\.(html|css|yml)$/.test(file))
}

function readSettings(text: string, name: string, problems: Problem[]): TemplateSettings & { faces: string[]; wholeFaces: WholeFace[] } {
  const read = v.safeParse(SettingsSchema, parse(text))
  if (read.success) return read.output
  problems.push(problemAt({ file: `templates/${name}/template.yml` }, 'template-valid', { found: read.issues.map((issue) => issue.message).join('; ') }))
  return { frontMatter: 'arabic', opening: 'page', firstPage: 'folio', letterHeadings: 30, notes: 'end', float: 'text', thanks: 'end', grid: false, faces: [], wholeFaces: [] }
}

/** `:root { --x: … }`, then `:root[data-format="A4"] { --x: … }` for the format in use. */
export function variablesOf(css: string, format: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const rule of css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/:root(?:\[data-format="([^"]+)"\])?\s*\{([^}]*)\}/g)) {
    if (rule[1] !== undefined && rule[1] !== format) continue
    for (const property of (rule[2] ?? '').matchAll(/--([\w-]+)\s*:\s*([^;]+);/g)) found.set(property[1] ?? '', (property[2] ?? '').trim())
  }
  return found
}
