// What the preflight found → a page that opens in any browser, and prints.
import { ptPerMm } from '../../model/geometry.ts'
import type { Severity } from '../../model/problem.ts'
import type { MessageLang } from '../../model/rules.ts'
import { findingText, type Finding } from './finding.ts'
import { pageRanges } from './page-ranges.ts'
import type { PageFacts, PreflightReport } from './preflight.ts'
import { preflightRules } from './preflight-rules.ts'
import { reportWords, type ReportWords } from './report-words.ts'

const order: readonly Severity[] = ['error', 'warning', 'info']

export function preflightPage(report: PreflightReport, title: string, lang: MessageLang): string {
  const say = reportWords[lang]
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<title>${escaped(say.title)}: ${escaped(title)}</title>
<style>${style}</style>
<h1>${escaped(say.title)}</h1>
<p>${escaped(title)}</p>
<p class="${report.passed ? 'passed' : 'failed'}">${escaped(report.passed ? say.passed : say.failed)}</p>
<p>${escaped(say.notCertified)}</p>
<h2>${escaped(say.findings)}</h2>
${findingsTable(report, lang, say)}
<h2>${escaped(say.facts)}</h2>
${factsTable(report, say)}
<h2>${escaped(say.fonts)}</h2>
${table([say.font, say.kind, say.embedded, say.subset], report.fonts.map(({ name, kind, embedded, subset }) => [name, kind, embedded ? say.yes : say.no, subset ? say.yes : say.no]))}
<h2>${escaped(say.images)}</h2>
${imagesTable(report, say)}
<h2>${escaped(say.boxes)}</h2>
<p>${escaped(say.inkNote)}</p>
${table([say.pages, 'MediaBox', 'BleedBox', 'TrimBox', say.space, say.ink], report.pages.map((page) => [page.label, ...['MediaBox', 'BleedBox', 'TrimBox'].map((box) => boxText(page, box)), page.colourSpaces.join(', '), (page.ink * 100).toFixed(1)]))}
</html>
`
}

function findingsTable({ findings, pages }: PreflightReport, lang: MessageLang, say: ReportWords): string {
  if (findings.length === 0) return `<p>${escaped(say.none)}</p>`
  const sorted = [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
  const note = findings.some(({ spots }) => spots) ? `<p>${escaped(say.spots)}</p>` : ''
  return note + table(['', say.rule, say.pages, say.place, say.clause], sorted.map((found) => [say.severity[found.severity], `${findingText(found, lang)} [${found.rule}]`, pagesText(found, pages), placeText(found), preflightRules[found.rule].clause || say.ownRule]))
}

function pagesText(found: Finding, facts: readonly PageFacts[]): string {
  if (!found.spots) return pageRanges(labelsOf(found, facts))
  return found.spots.map(({ page, xMm, yMm }) => `${facts[page - 1]?.label ?? page} (${xMm}; ${yMm})`).join(', ')
}

function labelsOf({ pages }: Finding, facts: readonly PageFacts[]): readonly string[] {
  return pages.map((page) => facts[page - 1]?.label ?? String(page))
}

function placeText({ place }: Finding): string {
  return place ? `${place.file}:${place.line}` : ''
}

function factsTable({ version, pages }: PreflightReport, say: ReportWords): string {
  const sizes = [...new Set(pages.map(({ trimMm }) => (trimMm ? trimMm.join(' × ') : '—')))]
  const listed = (which: (page: PageFacts) => boolean): string => {
    const found = pages.filter(which).map(({ label }) => label)
    return found.length === 0 ? say.no : `${found.length}: ${pageRanges(found)}`
  }
  return table(null, [
    [say.version, version], [say.pageCount, String(pages.length)], [say.trim, `${sizes.join('; ')} mm`],
    [say.blank, listed(({ blank }) => blank)], [say.colour, listed(({ colour }) => colour)], [say.transparent, listed(({ transparent }) => transparent)]
  ])
}

function imagesTable({ images, pages }: PreflightReport, say: ReportWords): string {
  if (images.length === 0) return `<p>${escaped(say.no)}</p>`
  return table([say.pages, say.image, say.place, say.size, say.dpi, say.space], images.map(({ page, place, widthPx, heightPx, dpi, colourSpace }) => [
    pages[page - 1]?.label ?? String(page), place?.url ?? '', place ? `${place.file}:${place.line}` : '', `${widthPx} × ${heightPx}`, String(dpi), colourSpace
  ]))
}

function boxText({ boxes }: PageFacts, name: string): string {
  return (boxes[name] ?? []).map((side) => (side / ptPerMm).toFixed(2)).join(' ')
}

function table(head: readonly string[] | null, rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], tag: string): string => `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`
  return `<table>${head ? `<thead>${line(head, 'th')}</thead>` : ''}<tbody>\n${rows.map((row) => line(row, 'td')).join('\n')}\n</tbody></table>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const style = 'body{font:15px/1.4 sans-serif;max-width:62em;margin:2em auto;padding:0 1em;color:#111}table{border-collapse:collapse;margin:.5em 0 1.5em;font-size:13px}th,td{text-align:left;vertical-align:top;padding:.2em .8em .2em 0;border-bottom:1px solid #ccc}h2{font-size:17px;margin:1.5em 0 .3em}.passed{font-weight:bold}.failed{font-weight:bold;color:#a00}'
