// `header-includes` of pandoc and `math` of MyST in a metadata block → the commands they define for formulas.
import type { YamlEntry, YamlMap, YamlNode } from './yaml-node.ts'

export interface FormulaMacros {
  /** One definition of LaTeX on a line. */
  readonly commands: string
  /** The block without the keys that held nothing else. */
  readonly map: YamlMap
}

const preambles = new Set(['header-includes', 'preamble', 'include-in-header'])
const braced = String.raw`\{(?:[^{}]|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})*\}`
const definition = new RegExp(String.raw`\\(?:(?:(?:re)?new|provide)command|DeclareMathOperator)\*?\s*(?:\{\s*\\[A-Za-z]+\s*\}|\\[A-Za-z]+)\s*(?:\[\d\])?\s*(?:\[[^\]]*\])?\s*${braced}|\\def\s*\\[A-Za-z]+(?:#\d)*\s*${braced}`, 'g')

export function formulaMacros(map: YamlMap): FormulaMacros {
  const found = map.entries.map((entry) => ({ entry, ...definedBy(entry) }))
  return { commands: found.flatMap(({ definitions }) => definitions).join('\n'), map: { ...map, entries: found.filter(({ isWhole }) => !isWhole).map(({ entry }) => entry) } }
}

function definedBy({ key, value }: YamlEntry): { readonly definitions: readonly string[]; readonly isWhole: boolean } {
  if (key === 'math' && value.kind === 'map') return ofMap(value)
  if (!preambles.has(key)) return { definitions: [], isWhole: false }
  const text = textsOf(value).join('\n')
  const definitions = (text.match(definition) ?? []).map((each) => each.replace(/\s*\n\s*/g, ' '))
  return { definitions, isWhole: definitions.length > 0 && /^(?:\s|%.*|\\ensuremath|```\{=(?:la)?tex\}|```)*$/.test(text.replace(definition, '')) }
}

// `'\abc': '\mathbf{a}_{#1}'`, or the same under `macro`.
function ofMap({ entries }: YamlMap): { readonly definitions: readonly string[]; readonly isWhole: boolean } {
  const definitions = entries.flatMap(({ key, value }): string[] => {
    const [body] = textsOf(value)
    if (!/^\\[A-Za-z]+$/.test(key) || body === undefined) return []
    const count = Math.max(0, ...[...body.matchAll(/#(\d)/g)].map(([, number]) => Number(number)))
    return [`\\newcommand{${key}}${count > 0 ? `[${count}]` : ''}{${body.replace(/\s+/g, ' ').trim()}}`]
  })
  return { definitions, isWhole: definitions.length === entries.length && entries.length > 0 }
}

function textsOf(node: YamlNode): readonly string[] {
  if (node.kind === 'text') return [node.text]
  return node.kind === 'list' ? node.items.flatMap(textsOf) : node.entries.flatMap(({ value }) => textsOf(value))
}
