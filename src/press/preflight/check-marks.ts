// What printing houses ask of what is painted: colours, lines, letters, transparency.
import { finding, type Finding } from './finding.ts'
import { outputSpace } from './check-standard.ts'
import { coloursWithin } from './file-shelf.ts'
import type { Colour } from './marks.ts'
import { spotsOf, transparencyWords } from './place-words.ts'
import type { FileReading, ReadPage } from './read-file.ts'
import type { PreflightTerms } from './terms.ts'

export function checkMarks(file: FileReading, terms: PreflightTerms): Finding[] {
  const condition = outputSpace(file.pdf)
  return file.pages.flatMap((page) => [
    ...colours(page, file, terms, condition), ...lines(page), ...letters(page), ...transparency(page, terms),
    ...(page.marks.overprinted.length > 0 ? [finding('overprint-none', [page.page])] : [])
  ])
}

const leastLinePt = 0.25
const leastTextPt = 5
const leastWhiteTextPt = 8
const mostInk = 3
/** Sizes are rounded where pages are laid out. */
const slackPt = 0.01

/** Every colour that a page paints with, by its space. */
export function coloursOf({ marks }: Pick<ReadPage, 'marks'>): ReadonlyMap<string, readonly Colour[]> {
  const found = new Map<string, Colour[]>()
  const seen = new Set<string>()
  for (const colour of coloursWithin(marks)) {
    const key = `${colour.family} ${colour.grey} ${colour.ink} ${colour.neutral}`
    if (!seen.has(key)) found.set(colour.family, [...(found.get(colour.family) ?? []), colour])
    seen.add(key)
  }
  return found
}

const oneInk = new Set(['DeviceGray', 'Pattern'])

function colours(page: ReadPage, { pdf }: FileReading, terms: PreflightTerms, condition: string): Finding[] {
  const found = coloursOf(page)
  const inks = (found.get('DeviceCMYK') ?? []).filter(({ ink, neutral }) => (neutral ? 0 : ink ?? 0) > 0)
  const findings: Finding[] = []
  // Black ink may be called by its name or be the fourth of four.
  const others = [...found].filter(([family, colours]) => !oneInk.has(family) && !(family === 'DeviceCMYK' && inks.length === 0 && colours.every(({ neutral }) => neutral))).map(([family]) => family)
  if (terms.colour === 'grey' && others.length > 0) findings.push(finding('one-ink', [page.page], { found: others.join(', ') }))
  const spaces = pdf.dict(pdf.dict(page.dict.get('Resources'))?.get('ColorSpace'))
  const mixing = pdf.get(pdf.dict(page.dict.get('Group'))?.get('CS'))
  const untold = [...new Set([...found.keys(), ...(typeof mixing === 'string' ? [mixing] : [])])].filter((family) => (family === 'DeviceRGB' && condition !== 'RGB ' && !spaces?.has('DefaultRGB')) || (family === 'DeviceCMYK' && condition !== 'CMYK' && !spaces?.has('DefaultCMYK')))
  if (terms.standard && untold.length > 0) findings.push(finding('colour-told', [page.page], { found: untold.join(', ') }))
  const most = Math.max(0, ...inks.map(({ ink }) => ink ?? 0))
  if (most > mostInk) findings.push(finding('ink-total', [page.page], { found: String(Math.round(most * 100)) }))
  return findings
}

function lines({ page, marks }: ReadPage): Finding[] {
  const thin = marks.lines.filter(({ widthPt, colour }) => widthPt < leastLinePt - slackPt && (colour.grey ?? 0) < 0.995)
  if (thin.length === 0) return []
  const least = thin.reduce((found, { widthPt }) => Math.min(found, widthPt), Infinity)
  return [{ ...finding('line-strong', [page], numberValues(least)), measure: least }]
}

function letters({ page, marks }: ReadPage): Finding[] {
  const findings: Finding[] = []
  const [small] = marks.texts.filter(({ sizePt, colour }) => sizePt < leastTextPt - slackPt && !isWhite(colour)).sort((a, b) => a.sizePt - b.sizePt)
  const [white] = marks.texts.filter(({ sizePt, colour }) => sizePt < leastWhiteTextPt - slackPt && isWhite(colour)).sort((a, b) => a.sizePt - b.sizePt)
  if (small) findings.push({ ...finding('text-large', [page], { ...numberValues(small.sizePt), text: short(small.text) }), measure: small.sizePt })
  if (white) findings.push({ ...finding('white-text-large', [page], { ...numberValues(white.sizePt), text: short(white.text) }), measure: white.sizePt })
  return findings
}

function transparency({ page, marks, boxes }: ReadPage, terms: PreflightTerms): Finding[] {
  const trim = boxes.TrimBox ?? boxes.MediaBox
  const rule = terms.standard ? 'transparency-seen' : 'transparency-none'
  return [...new Set(marks.transparent.map(({ what }) => what))].map((kind) => {
    const places = marks.transparent.filter(({ what }) => what === kind).map(({ box }) => box)
    return { ...finding(rule, [page], transparencyWords(kind)), spots: spotsOf(page, places, trim) }
  })
}

function isWhite({ grey }: Colour): boolean {
  return grey !== null && grey > 0.995
}

function numberValues(value: number): Readonly<Record<string, string>> {
  const text = String(Math.round(value * 100) / 100)
  return { found: text, 'found.ru': text.replace('.', ','), 'found.en': text }
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
