// A formula as it is typed → its beginning, by which it is known: without what frames it, ended at a word.

const longest = 60

export function shownFormula(tex: string): string {
  const bare = tex.replace(/\\(?:label|tag\*?|begin|end)\{[^{}]*\}(?:\{[lcr|]+\})?/g, ' ').replace(/\s+/g, ' ').trim()
  const whole = bare === '' ? tex.trim() : bare
  return whole.length <= longest ? whole : `${whole.slice(0, longest).replace(/(?<=.{30})[\\ ][^\\ ]*$/u, '').trimEnd()}…`
}
