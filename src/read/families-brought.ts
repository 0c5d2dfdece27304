// The families that the head of a style sheet names → a problem for each that no face of the look brings: its letters would be boxes.
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { Template } from '../model/template.ts'

// They hold signs and hardly a letter.
const ofSigns: ReadonlySet<string> = new Set(['Noto Sans Math', 'Noto Sans Symbols 2', 'Noto Emoji'])
const properties = ['face', 'face-label', 'face-code']

/** `file`: template.yml of the look, which must name the faces. */
export function familiesBrought({ css, variables }: Pick<Template, 'css' | 'variables'>, file: string): readonly Problem[] {
  const brought = new Set([...css.matchAll(/@font-face\s*\{[^}]*?font-family\s*:\s*["']?([^"';}]+)/g)].map(([, family = '']) => family.trim()))
  return properties.flatMap((property) => {
    const families = (variables.get(property) ?? '').split(',').map((family) => family.trim().replace(/^["']|["']$/g, '')).filter((family) => family !== '' && !ofSigns.has(family))
    if (families.length === 0 || families.some((family) => brought.has(family))) return []
    const [written, known] = [`--${property}: ${families.join(', ')}`, [...brought].join(', ') || '—']
    return [problemAt({ file }, 'template-valid', { 'found.en': `no face is brought for ${written}; there are: ${known}`, 'found.ru': `нет шрифта для ${written}; есть: ${known}` })]
  })
}
