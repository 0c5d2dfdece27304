// Format and template → the page: sizes in whole CSS pixels where Chromium lays out, exact points where the PDF is made.
import { ptPerMm, pxPerMm, type PageGeometry } from '../model/geometry.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { Template } from '../model/template.ts'
import type { Format } from '../model/volume.ts'

const margins = ['top', 'bottom', 'inner', 'outer'] as const

/** Margins are the template's `--margin-top` and so on, in millimetres. */
export function pageGeometry(format: Format, template: Pick<Template, 'name' | 'variables'>): { readonly value: PageGeometry; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const [topPx, bottomPx, innerPx, outerPx] = margins.map((side) => {
    const text = template.variables.get(`margin-${side}`) ?? ''
    const mm = /^([\d.]+)mm$/.exec(text)?.[1]
    if (mm === undefined) problems.push(problemAt({ file: `templates/${template.name}/style.css` }, 'template-valid', { found: `--margin-${side}: ${text || '—'} (mm)` }))
    return Math.round(Number(mm ?? 18) * pxPerMm)
  }) as [number, number, number, number]
  const value: PageGeometry = {
    sheetWidthPx: Math.ceil(format.widthMm * pxPerMm), sheetHeightPx: Math.ceil(format.heightMm * pxPerMm), topPx, bottomPx, innerPx, outerPx,
    trimWidthPt: format.widthMm * ptPerMm, trimHeightPt: format.heightMm * ptPerMm
  }
  return { value, problems }
}
