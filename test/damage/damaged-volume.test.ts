// Some damages built to the last page: those that only a page can show, and a few of all others.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { programFolder } from '../../src/cli/program-folder.ts'
import type { Built } from '../../src/build.ts'
import { buildVolume, memoryCache } from '../build-volume.ts'
import { corpusOf, sampleFiles, type Case } from './corpus.ts'
import { randomOf } from './damaged.ts'
import { layoutDamages } from './layout-damages.ts'
import { damagedFiles } from './run-case.ts'

const files = sampleFiles(join(programFolder, 'manuscripts'))
// Pages of papers that are not damaged are printed once.
const cache = memoryCache()

const shownByPages = layoutDamages.flatMap(({ name, of }, index): readonly Case[] => {
  const found = Object.keys(files).filter((file) => file.endsWith('.md')).flatMap((file) => {
    const damaged = of({ files, file, lines: String(files[file]).split('\n'), random: randomOf(index) })
    return damaged === null ? [] : [{ file, name, damaged }]
  })
  return found.slice(-1)
})
const others = corpusOf(files, 20, 7).filter(({ file, damaged }, index) => index % 97 === 0 && file !== 'volume.yml' && damaged.harmless !== true)

const pagesOf = ({ volume }: Built): ReadonlyMap<string, string> => new Map(volume?.report.papers.map(({ id, lastPage, firstPage, placeholder }) => [id, `${lastPage - firstPage} ${placeholder}`]))

for (const each of [...shownByPages, ...others]) {
  const { file, name, damaged } = each
  test(`${file}: ${name}`, async () => {
    const before = await buildVolume(files, { cache, verify: 'standard' })
    const after = await buildVolume(damagedFiles(files, each), { cache, verify: 'standard' })
    assert.ok(after.volume)
    const own = after.problems.filter((problem) => problem.file === file)
    assert.ok(damaged.lines.length === 0 ? own.length > 0 : own.some(({ line }) => damaged.lines.includes(line)), JSON.stringify(after.problems))
    assert.deepEqual(after.problems.filter((problem) => problem.file.endsWith('.md') && problem.file !== file), [])
    const id = file.endsWith('/paper.md') ? file.slice(0, -9) : file.slice(0, -3)
    const [pages, now] = [pagesOf(before), pagesOf(after)]
    for (const [paper, length] of pages) if (paper !== id) assert.equal(now.get(paper), length, paper)
  })
}
