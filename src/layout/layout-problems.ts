// What did not fit its page → problems of the manuscripts.
import type { PlacedBlock } from '../model/block.ts'
import { ptPerMm } from '../model/geometry.ts'
import type { Misfit } from '../model/misfit.ts'
import type { Problem, Severity } from '../model/problem.ts'
import { problemAt, type RuleId } from '../model/rules.ts'
import { shownFormula } from './shown-formula.ts'

interface Finding {
  readonly rule: RuleId
  /** Where it is not the rule's own. */
  readonly severity?: Severity
  readonly values?: Readonly<Record<string, string>>
}

/** `blocks` by their marks; what stands in none of them belongs to `otherwise`. */
export function layoutProblems(misfits: readonly Misfit[], blocks: ReadonlyMap<string, PlacedBlock>, otherwise: PlacedBlock): readonly Problem[] {
  return misfits.map((misfit) => {
    const { file, paper, line, column, name } = blocks.get(misfit.block) ?? otherwise
    const place = misfit.kind === 'code-mended' ? { file, line: line + misfit.line, column: 1 } : { file, line, column }
    const { rule, severity, values } = findingOf(misfit)
    const found = foundIn(misfit, name)
    const problem = problemAt(place, rule, { found, ...values })
    // The very cell or line, where the source shows only the block.
    const words = spoken.has(misfit.kind) && misfit.words !== '' ? { words: found } : {}
    return { ...problem, ...words, severity: severity ?? problem.severity, ...(paper === '' ? {} : { paper }) }
  })
}

function foundIn({ kind, words }: Misfit, name: string): string {
  if (kind === 'formula' || kind === 'formula-mended') return shownFormula(words)
  return kind === 'coarse' || kind === 'tall' || kind === 'figure' ? name || words : words
}

const spoken: ReadonlySet<Misfit['kind']> = new Set<Misfit['kind']>(['table', 'table-mended', 'formula', 'formula-mended', 'code', 'code-mended', 'text'])

function findingOf(misfit: Misfit): Finding {
  switch (misfit.kind) {
    case 'table-mended': return { rule: 'table-fits', ...(misfit.how === 'upright' ? {} : { severity: 'info' as const }), values: tableStates[misfit.how] }
    case 'formula-mended': return { rule: 'formula-fits', ...(misfit.percent >= readablePercent ? { severity: 'info' as const } : {}), values: state(`was set at ${misfit.percent} % of its size to fit`, `набрана в ${misfit.percent} % своего размера, чтобы поместиться`) }
    case 'code-mended': return { rule: 'code-fits', severity: 'info', values: brokenCode(misfit.lines, misfit.byPt) }
    case 'coarse': return { rule: 'image-sharp', values: coarse(misfit.dpi, misfit.widthPt) }
    case 'notes': return { rule: 'notes-at-foot' }
    case 'floats': return { rule: 'floats-placed' }
    case 'tall': return { rule: 'figure-fits', values: state(`is ${mm(misfit.byPt, 'en')} mm taller than the page`, `на ${mm(misfit.byPt, 'ru')} мм выше полосы`) }
    case 'figure': return { rule: 'figure-fits', values: sticksOut(misfit.byPt) }
    default: return { rule: `${misfit.kind}-fits`, ...(misfit.byPt > cutMm * ptPerMm ? { severity: 'error' as const } : {}), values: sticksOut(misfit.byPt) }
  }
}

/** A formula set smaller than this is hard to read. */
const readablePercent = 75
/** What sticks out by more is cut off, or lies over the next column: the reader loses it. */
const cutMm = 2
const wantedDpi = 300

const tableStates = {
  tight: state('was set in smaller type to fit', 'набрана мельче, чтобы поместиться'),
  broken: state('was set in smaller type and its words were broken anywhere to fit', 'набрана мельче, и слова в ней разорваны где придётся, чтобы поместиться'),
  upright: state('is too long to stand turned on one page, and was set upright', 'слишком длинна, чтобы стоять повёрнутой на одной полосе, и набрана прямо')
}

function sticksOut(byPt: number): Readonly<Record<string, string>> {
  return state(`is ${mm(byPt, 'en')} mm wider than there is room for`, `на ${mm(byPt, 'ru')} мм шире отведённого места`)
}

function brokenCode(lines: number, byPt: number): Readonly<Record<string, string>> {
  const [en, ru] = lines > 1 ? [` (the longest of ${lines} such lines)`, ` (самая длинная из таких строк, всего их ${lines})`] : ['', '']
  return state(`is ${mm(byPt, 'en')} mm too long for the column${en} and was broken`, `на ${mm(byPt, 'ru')} мм длиннее колонки${ru} и разорвана`)
}

function coarse(dpi: number, widthPt: number): Readonly<Record<string, string>> {
  return { dpi: String(dpi), 'width.en': mm(widthPt, 'en'), 'width.ru': mm(widthPt, 'ru'), expected: String(Math.ceil((widthPt / 72) * wantedDpi)) }
}

function state(en: string, ru: string): Readonly<Record<string, string>> {
  return { 'state.en': en, 'state.ru': ru }
}

function mm(pt: number, lang: 'en' | 'ru'): string {
  const text = (pt / ptPerMm).toFixed(1).replace(/\.0$/, '')
  return lang === 'ru' ? text.replace('.', ',') : text
}
