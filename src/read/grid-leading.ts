// The leading of a look that stands on a grid → a problem where it is no whole number of pixels, for the browser sets lines on whole ones.
import { ptPerPx } from '../model/geometry.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { Template } from '../model/template.ts'

/** `style`: the text of the file. */
export function gridLeading({ settings, variables }: Pick<Template, 'settings' | 'variables'>, file: string, style: string): readonly Problem[] {
  const written = variables.get('line') ?? ''
  const pixels = Number(/^([\d.]+)pt$/.exec(written)?.[1] ?? 0) / ptPerPx
  if (!settings.grid || Number.isInteger(pixels)) return []
  const near = [Math.floor(pixels), Math.ceil(pixels)].map((whole) => whole * ptPerPx)
  const line = style.split('\n').findIndex((each) => each.replace(/\s/g, '').includes(`--line:${written}`)) + 1
  const found = { en: `--line: ${written} is no multiple of 0.75pt, and with grid: true lines would stand unevenly; take ${near.join('pt or ')}pt`, ru: `--line: ${written} не кратно 0,75pt, и при grid: true строки встали бы неровно; возьмите ${near.join('pt или ')}pt` }
  return [problemAt({ file, ...(line > 0 ? { line } : {}) }, 'template-valid', { 'found.en': found.en, 'found.ru': found.ru })]
}
