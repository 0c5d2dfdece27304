// The word spaces of the sample volume's running text as it is printed, against what was reached before.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { lineFacts, type LineFacts } from '../../bench/line-facts.ts'
import { asHtml, facePath, measure, runningText } from '../../bench/running-text.ts'
import { runInDocument } from '../../src/layout/run-in-document.ts'
import { setAllLines } from '../../src/layout/set-lines.ts'
import { job, withPrinter } from '../print/machine.ts'
import { needs } from '../tools.ts'

const area = { widthPx: Math.round((measure.widthMm * 96) / 25.4), heightPx: Math.round((180 * 96) / 25.4) }
const face = async (): Promise<{ contentType: string; bytes: Uint8Array }> => ({ contentType: 'font/ttf', bytes: await readFile(facePath) })

async function facts(set: boolean): Promise<LineFacts & { readonly refused: number }> {
  let refused = 0
  const pdf = await withPrinter({ resource: face }, (printer) => printer.print({ ...job(asHtml(runningText('ru'), 'ru')), area }, async (document) => {
    if (set) refused = (await runInDocument(document, [setAllLines()]))[0].refused
  }))
  return { ...lineFacts(pdf, measure.spacePt), refused }
}

test('spaces are as even, and words as whole, as they were', needs('pdftotext'), async () => {
  const [ours, alone] = [await facts(true), await facts(false)]
  // Reached: mean 1.33, spread 0.44, over 150 % 30.8 %, over 200 % 7.0 %, hyphens 36.1 %, three in a row; the browser alone: 1.60, 0.60, 47.2 %, 17.5 %, 36.4 %, four.
  const told = JSON.stringify(ours)
  assert.ok(ours.lines > 700 && ours.outside === 0 && ours.refused === 0, told)
  assert.ok(ours.mean <= 1.36 && ours.spread <= 0.46, told)
  assert.ok(ours.over150 <= 0.32 && ours.over200 <= 0.075 && ours.tightest >= 0.6, told)
  assert.ok(ours.hyphens <= 0.375 && ours.longestRun <= 3, told)
  assert.ok(ours.over150 < 0.7 * alone.over150 && ours.over200 < 0.5 * alone.over200 && ours.lines < alone.lines, JSON.stringify(alone))
})
