// templates/<name>/ of the program, with single files of the volume folder's own templates/<name>/ over it → Template.
import { readFileSync, readdirSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Resource } from '../model/print.ts'
import type { Problem, Reported } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { Template } from '../model/template.ts'
import type { Disk } from './disk.ts'
import { familiesBrought } from './families-brought.ts'
import { ownFace } from './find-face.ts'
import { gridLeading } from './grid-leading.ts'
import { lookFaces } from './look-faces.ts'
import { lookPictures } from './look-pictures.ts'
import { readFaces, withoutWhole, type Faces } from './read-faces.ts'
import { readTemplateSettings, type ReadSettings } from './template-settings.ts'

const formulaSheets = ['katex/dist/katex.min.css']
// Letters within SVG pictures are set in it, whatever the look.
const labelSheets = ['@fontsource/pt-sans/400.css', '@fontsource/pt-sans/700.css']

// The signs of a formula are moved by margins (transform/formula-flow.ts), so that they are painted where they are read.
const inFlow = '\n.katex, .katex .base, .katex .vlist, .katex .op-symbol, .katex .delimcenter, .katex .accent .accent-body:not(:has(svg)), .katex-display > .katex > .katex-html:not(:has(> .tag)) { position: static; }\n'

type LookFiles = ReadonlyMap<string, string>

/** Throws only when the program's own template is broken; what the volume folder brings is reported. */
export async function readTemplate(templatesFolder: string, name: string, format: string, volume: Disk): Promise<Reported<Template>> {
  const problems: Problem[] = []
  const [labels, formulas] = await Promise.all([ownSheets(labelSheets), ownSheets(formulaSheets)])
  const own = await volumeFiles(name, volume, resourcesOf(labels), problems)
  const files: LookFiles = new Map([...ownFiles(join(templatesFolder, name)), ...own.files])
  const { base, read } = settingsOf(templatesFolder, name, files, problems)
  const { sheets, whole, problems: missing } = await lookFaces(read, `templates/${name}`, volume)
  problems.push(...missing)
  const style = [commonStyle(templatesFolder, name, base), base.get('style.css'), files.get('style.css')].filter((css) => css !== undefined).join('\n')
  const pieces = cssOf(sheets)
  const value: Template = {
    name, settings: read.settings, fragments: new Map([...ownFiles(join(templatesFolder, 'classic')), ...base, ...files].filter(([file]) => file.endsWith('.html'))),
    css: withoutWhole(pieces, read.wholeFaces.map(({ named }) => named)) + cssOf(whole) + '\n' + style, pieces, formulaCss: cssOf(formulas) + inFlow,
    variables: variablesOf(style, format), resources: new Map([...resourcesOf([...labels, ...sheets, ...whole, ...formulas]), ...own.pictures]),
    characters: new Set([...sheets, ...whole].flatMap((sheet) => sheet.characters))
  }
  if (missing.length === 0) problems.push(...familiesBrought(value, `templates/${name}/template.yml`))
  problems.push(...gridLeading(value, `templates/${name}/style.css`, files.get('style.css') ?? ''))
  return { value, problems }
}

/** One of the program's own, or one that the volume folder brings whole. */
export function templateExists(templatesFolder: string, name: string, files: readonly string[]): boolean {
  return /^[\w-]+$/.test(name) && (existsSync(join(templatesFolder, name, 'template.yml')) || files.includes(`templates/${name}/template.yml`))
}

/** What template.yml says, over that of the look it is based on; and the files of that look. */
function settingsOf(templatesFolder: string, name: string, files: LookFiles, problems: Problem[]): { readonly base: LookFiles; readonly read: ReadSettings } {
  const [file, text] = [`templates/${name}/template.yml`, files.get('template.yml') ?? '']
  const { value: alone, problems: found } = readTemplateSettings(file, text, null)
  problems.push(...found)
  const { named, place } = alone.base
  if (named === '') return { base: new Map(), read: alone }
  const looks = readdirSync(templatesFolder).filter((look) => look !== name && existsSync(join(templatesFolder, look, 'template.yml')))
  if (!looks.includes(named)) {
    problems.push(problemAt(place, 'value-valid', { key: 'base', found: named, expected: looks.join(', ') }))
    return { base: new Map(), read: alone }
  }
  const base = ownFiles(join(templatesFolder, named))
  const below = readTemplateSettings(file, base.get('template.yml') ?? '', null).value
  return { base, read: readTemplateSettings(file, text, below).value }
}

/** A look that stands on none of the program's gets nothing it has not asked for. */
function commonStyle(templatesFolder: string, name: string, base: LookFiles): string | undefined {
  return base.size > 0 || existsSync(join(templatesFolder, name)) ? readFileSync(join(templatesFolder, 'common.css'), 'utf8') : undefined
}

function ownFiles(folder: string): LookFiles {
  if (!existsSync(folder)) return new Map()
  return new Map(readdirSync(folder).filter(isOfLook).map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}

async function volumeFiles(name: string, volume: Disk, faces: ReadonlyMap<string, Resource>, problems: Problem[]): Promise<{ readonly files: LookFiles; readonly pictures: ReadonlyMap<string, Resource> }> {
  const [files, pictures] = [new Map<string, string>(), new Map<string, Resource>()]
  for (const path of (await volume.list()).filter((file) => file.startsWith(`templates/${name}/`) && isOfLook(file))) {
    const written = new TextDecoder().decode(await volume.read(path))
    const read = path.endsWith('.yml') ? { text: written, resources: [], problems: [] } : await lookPictures(path, written, volume, faces)
    files.set(path.slice(`templates/${name}/`.length), read.text)
    for (const picture of read.resources) pictures.set(picture.key, picture)
    problems.push(...read.problems)
  }
  return { files, pictures }
}

function isOfLook(file: string): boolean {
  return /\.(html|css|yml)$/.test(file)
}

function ownSheets(named: readonly string[]): Promise<readonly Faces[]> {
  return Promise.all(named.map(ownFace).filter((file) => file !== null).map(readFaces))
}

function cssOf(faces: readonly Faces[]): string {
  return faces.map(({ css }) => css).join('')
}

function resourcesOf(faces: readonly Faces[]): ReadonlyMap<string, Resource> {
  return new Map(faces.flatMap(({ resources }) => [...resources]))
}

/** `:root { --x: … }`, then `:root[data-format="A4"] { --x: … }` for the format in use, which wins as it does in the browser; several of them may stand before one block. */
export function variablesOf(css: string, format: string): ReadonlyMap<string, string> {
  const blocks = [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/(:root(?:\[data-format="[^"]+"\])?(?:\s*,\s*:root\[data-format="[^"]+"\])*)\s*\{([^}]*)\}/g)]
  const rules = blocks.flatMap(([, selectors = '', body = '']) => [...selectors.matchAll(/:root(?:\[data-format="([^"]+)"\])?/g)].map(([, of]) => ({ of, body })))
  const inOrder = [...rules.filter(({ of }) => of === undefined), ...rules.filter(({ of }) => of === format)]
  return new Map(inOrder.flatMap(({ body }) => [...body.matchAll(/--([\w-]+)\s*:\s*([^;]+)(?:;|$)/g)].map(([, property = '', value = '']) => [property, value.trim()] as const)))
}
