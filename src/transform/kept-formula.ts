// A formula → set, or as it was set before: the formulas of a paper mostly stay as they are while it is written.
import type { Lang } from '../model/paper.ts'
import { setFormula, type Macros, type SetFormula } from './formula.ts'

const mostKept = 3000
const kept = new Map<string, SetFormula>()

/** What stands under macros, or brings some, is set for itself. */
export function keptFormula(tex: string, display: boolean, macros: Macros, lang: Lang): SetFormula {
  if (Object.keys(macros).length > 0) return setFormula(tex, display, macros, lang)
  const key = `${lang} ${display} ${tex}`
  const known = kept.get(key)
  if (known) return known
  const set = setFormula(tex, display, macros, lang)
  if (Object.keys(macros).length > 0) return set
  kept.set(key, set)
  for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest)
  return set
}
