// Pages of papers at random: no note parted or lost, no widow, orphan or heading left alone, running text on its grid where the look has one. PROCEEDINGS_SEEDS=200 tries more of them.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { templatesFolder } from '../../src/cli/program-folder.ts'
import { buildVolume } from '../build-volume.ts'
import { offGrid, runningLines } from './grid-facts.ts'
import { pageFaults, randomPaper, volumeOf } from './random-papers.ts'

const seeds = Number(process.env['PROCEEDINGS_SEEDS'] ?? 3)
const first = Number(process.env['PROCEEDINGS_FIRST_SEED'] ?? 1)
const kept = process.env['PROCEEDINGS_KEEP']
const grid = { sizePt: 10, gridPt: 12.75, firstPt: 63.75 }
const columnsOnGrid = { 'templates/congress/template.yml': `${readFileSync(join(templatesFolder, 'congress', 'template.yml'), 'utf8')}\ngrid: true\n` }
const looks = [
  { look: 'classic', template: 'classic', format: 'A5', columns: 1, more: '', grid, beside: {} },
  { look: 'classic with floats', template: 'classic', format: 'A5', columns: 1, more: 'float: page\n', grid, beside: {} },
  { look: 'classic on 60×90/16', template: 'classic', format: '60x90/16', columns: 1, more: '', grid: null, beside: {} },
  { look: 'congress', template: 'congress', format: 'A4', columns: 2, more: '', grid: null, beside: {} },
  { look: 'congress in one column', template: 'congress', format: 'A5', columns: 1, more: '', grid: null, beside: {} },
  { look: 'congress on a grid', template: 'congress', format: 'A4', columns: 2, more: '', grid: { sizePt: 9.75, gridPt: 12, firstPt: 76.5 }, beside: columnsOnGrid }
] as const

for (const { look, template, format, columns, more, grid: lines, beside } of looks) {
  test(`${seeds} random papers in the look ${look}`, async () => {
    const found: string[] = []
    let [pages, notes, placed] = [0, 0, 0]
    for (let seed = first; seed < first + seeds; seed++) {
      const paper = randomPaper(seed)
      const built = await buildVolume({ ...volumeOf(paper, template, format, more), ...beside })
      const pdf = built.volume?.pdf ?? new Uint8Array()
      if (kept) writeFileSync(`${kept}/${look.replace(/ /g, '-')}-${seed}.pdf`, pdf)
      const unplanned = built.volume?.report.unplanned.map((id) => `${id} does not stand as planned`) ?? []
      const unplaced = built.problems.flatMap(({ rule }) => (/^(?:notes-at-foot|floats-placed|words)/.test(rule) ? [rule] : []))
      const faults = [...unplaced, ...unplanned, ...(built.volume?.report.verification.passed ? [] : built.volume?.report.verification.checks.flatMap((check) => (check.passed ? [] : [`check failed: ${JSON.stringify(check).slice(0, 300)}`])) ?? ['no volume']), ...(unplaced.includes('notes-at-foot') ? [] : await pageFaults(pdf, paper, columns, columns === 1 ? 50 : 70, look === 'classic')), ...(lines ? offGrid(await runningLines(pdf, lines, /[ПЛ]\d/)) : [])]
      found.push(...faults.map((fault) => `seed ${seed}: ${fault}`))
      pages += built.volume?.report.pages ?? 0
      notes += paper.match(/^\[\^\d+\]:/gm)?.length ?? 0
      placed += unplaced.length + unplanned.length === 0 ? 1 : 0
    }
    if (seeds > 10) console.log(`${look}: ${seeds} papers, ${pages} pages, ${notes} notes, ${placed} as planned`)
    assert.deepEqual(found, [])
  })
}
