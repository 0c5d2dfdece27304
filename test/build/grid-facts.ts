// A printed volume → its lines of running text, and how far each stands from the baseline grid.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface Grid {
  readonly sizePt: number
  readonly gridPt: number
  /** The first baseline, from the head of the sheet. */
  readonly firstPt: number
}

export interface GridLine {
  readonly page: number
  readonly text: string
  /** 1 is the first line of the type area. */
  readonly line: number
  readonly offPt: number
}

/** Those of the text's size that hold one of the marks. */
export async function runningLines(pdf: Uint8Array, { sizePt, gridPt, firstPt }: Grid, marks: RegExp): Promise<readonly GridLine[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const lines: GridLine[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const texts = new Map<string, string>()
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || Math.abs(Math.hypot(Number(item.transform[0]), Number(item.transform[1])) - sizePt) > 0.02) continue
      const key = ((page.view[3] ?? 0) - Number(item.transform[5])).toFixed(2)
      texts.set(key, `${texts.get(key) ?? ''}${item.str}`)
    }
    for (const [key, text] of texts) {
      const down = (Number(key) - firstPt) / gridPt
      if (marks.test(text)) lines.push({ page: number, text, line: Math.round(down) + 1, offPt: (down - Math.round(down)) * gridPt })
    }
  }
  return lines
}

/** In words, those that do not register. */
export function offGrid(lines: readonly GridLine[]): readonly string[] {
  return lines.filter(({ offPt }) => Math.abs(offPt) > 0.25).map(({ page, line, offPt, text }) => `page ${page}, line ${line}: ${offPt.toFixed(2)} pt off: ${text.slice(0, 40)}`)
}
