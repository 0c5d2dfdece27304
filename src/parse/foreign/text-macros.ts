// `\newcommand{\cm}{$\checkmark$}` of an author → what a table of LaTeX holds with such commands carried out.

/** Commands are those of the whole manuscript; one that calls itself is left. */
export function textMacros(source: string): (text: string) => string {
  const macros = new Map([...source.matchAll(definition)].map(([, name = '', count = '0', body = '']) => [name, { count: Number(count), body }]))
  if (macros.size === 0) return (text) => text
  return (text) => {
    let expanded = text
    for (let depth = 0; depth < 4; depth++) {
      const next = expanded.replace(call, (whole, name: string, written: string) => carriedOut(macros.get(name), written) ?? whole)
      if (next === expanded || next.length > 20 * text.length + 2000) break
      expanded = next
    }
    return expanded
  }
}

const braced = String.raw`\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}`
const definition = new RegExp(String.raw`\\(?:re)?newcommand\*?\s*\{?\\([A-Za-z]+)\}?\s*(?:\[(\d)\])?\s*\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}`, 'g')
const call = new RegExp(String.raw`\\([A-Za-z]+)((?:\s*${braced})*)`, 'g')

function carriedOut(macro: { readonly count: number; readonly body: string } | undefined, written: string): string | undefined {
  if (!macro) return undefined
  const given = [...written.matchAll(new RegExp(braced, 'g'))]
  if (given.length < macro.count) return undefined
  const last = given[macro.count - 1]
  const rest = last ? written.slice(last.index + last[0].length) : written
  return macro.body.replace(/#(\d)/g, (_, number: string) => given[Number(number) - 1]?.[0].slice(1, -1) ?? '') + rest
}
