// Runs side by side → the same with one sign where two met, points within quotation marks where the language has them so, and no doubled spaces.
import type { Run, Runs } from './runs.ts'

export function tidied(runs: Runs): Runs {
  const out: Run[] = []
  for (const run of runs) {
    if (run.text !== '') add(out, run)
  }
  return out.filter(({ text }) => text !== '')
}

function add(out: Run[], run: Run): void {
  let text = run.text.replace(/ {2,}/g, ' ')
  for (;;) {
    const taken = takeIn(out, text) ?? meet(out, text)
    if (taken === null || taken === text) break
    text = taken
  }
  if (text !== '') out.push({ ...run, text })
}

/** `Title”` and `, p. 1` → `Title,”` and ` p. 1`. */
function takeIn(out: Run[], text: string): string | null {
  const close = out.at(-1)
  const sign = text.charAt(0)
  if (!close?.takesPoint || (sign !== '.' && sign !== ',')) return null
  const before = out.slice(0, -1)
  const rest = meet(before, sign) ?? sign
  const last = before.pop()
  out.splice(0, out.length, ...before, ...(last ? [{ ...last, text: last.text + rest }] : []), close)
  return text.slice(1)
}

/** The text left when its first sign has met the last one; null where it stays as it is. */
function meet(out: Run[], text: string): string | null {
  const last = out.findLastIndex((run) => run.text !== '')
  const before = out[last]
  if (!before || text === '') return null
  const [a, b] = [before.text.at(-1) ?? '', text.charAt(0)]
  const replaced = (sign: string): void => { out[last] = { ...before, text: before.text.slice(0, -1) + sign } }
  if (isSpace(b) && (isSpace(a) || /[([{“«]/u.test(a))) return text.slice(1)
  if (last > 0 && isLoose(before.text, b)) {
    replaced('')
    return meet(out, text) ?? text
  }
  if (a === b && /[.,:;!?]/.test(a)) return text.slice(1)
  const kept = pair(a, b)
  if (kept === null) return null
  if (kept === b) replaced(b)
  return text.slice(1)
}

/** What stands at the end of a text for nothing: a space before a sign, a comma before a bracket that closes. */
function isLoose(text: string, next: string): boolean {
  if (/[)\]}]/.test(next)) return /[ \u00A0,;:]$/u.test(text)
  return /[.,;]/.test(next) ? /[ \u00A0]$/u.test(text) : next === ':' && /[:,;][ \u00A0]$/u.test(text)
}

function isSpace(sign: string): boolean {
  return sign === ' ' || sign === '\u00A0'
}

/** Of two signs the one that stays; null where both do. */
function pair(a: string, b: string): string | null {
  if (b === '.') return '!?…:;'.includes(a) && a !== '' ? a : a === ',' ? '.' : null
  if (b === ',') return a === ':' || a === ';' ? a : null
  if (b === ':') return a === '!' || a === '?' ? a : a === ',' || a === ';' ? ':' : null
  if (b === ';') return a === ',' || a === ':' ? ';' : null
  return (b === '!' || b === '?') && (a === ',' || a === ':' || a === ';') ? b : null
}
