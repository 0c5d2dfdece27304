// The sample volume of the repository: the whole way from manuscripts/ to a book that independent programs accept.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { after, test } from 'node:test'
import { build, type Built } from '../../src/build.ts'
import { programFolder, templatesFolder } from '../../src/cli/program-folder.ts'
import { folderDisk } from '../../src/read/disk.ts'
import { noCache } from '../../src/write/folder-cache.ts'
import { newPrinter } from '../build-volume.ts'
import { needs } from '../tools.ts'

const folder = mkdtempSync(join(tmpdir(), 'proceedings-sample-'))
after(() => rmSync(folder, { recursive: true, force: true }))

let made: Promise<Built> | null = null

function sample(): Promise<Built> {
  return (made ??= build({ disk: folderDisk(join(programFolder, 'manuscripts')), templatesFolder, producer: 'proceedings', edition: 'test', final: true, verify: 'full', lang: 'ru', epoch: null }, {
    cache: noCache, progress: () => undefined, now: () => performance.now(), openPrinter: (resource) => newPrinter(2, resource)
  }))
}

async function sampleFile(): Promise<string> {
  const { volume } = await sample()
  const file = join(folder, 'volume.pdf')
  writeFileSync(file, volume?.pdf ?? '')
  return file
}

test('the sample volume has no problem and passes every check, each page read back', async () => {
  const { problems, volume } = await sample()
  assert.deepEqual(problems, [])
  assert.deepEqual(volume?.report.verification.checks.filter((check) => !check.passed), [])
})

test('the sample volume is what a regional conference sends: papers, sections, authors', async () => {
  const { volume } = await sample()
  const report = volume?.report
  assert.ok(report)
  const papers = report.papers.filter((paper) => paper.section !== '' && paper.section !== 'Тезисы')
  assert.ok(papers.length >= 12)
  for (const paper of papers) assert.ok(paper.lastPage - paper.firstPage + 1 >= 2 && paper.lastPage - paper.firstPage + 1 <= 8, `${paper.id}: ${paper.firstPage}–${paper.lastPage}`)
  assert.ok(new Set(papers.map((paper) => paper.section)).size >= 3)
  assert.ok(report.authorIndex.length >= 15)
  assert.deepEqual(report.unplanned, [])
  assert.equal(report.pages % 4, 0)
})

test('one person in two papers is one entry of the index, in full and in initials', async () => {
  const { volume } = await sample()
  assert.deepEqual(volume?.report.authorIndex.filter((entry) => entry.name.startsWith('Лебедева')).map((entry) => entry.pages.length), [2])
})

test('qpdf finds no fault in the sample volume', needs('qpdf'), async () => {
  assert.match(execFileSync('qpdf', ['--check', await sampleFile()], { encoding: 'utf8' }), /No syntax or stream encoding errors/)
})

test('every font of the sample volume is embedded, and none is of Type 3', needs('pdffonts'), async () => {
  const fonts = execFileSync('pdffonts', [await sampleFile()], { encoding: 'utf8' }).split('\n').slice(2).filter((line) => line !== '')
  assert.ok(fonts.length > 0)
  for (const font of fonts) assert.match(font, /^[A-Z]{6}\+(?:PT|KaTeX|Noto|DejaVu)\S*\s+CID TrueType\s+Identity-H\s+yes yes yes/)
})

test('poppler sees a tagged file with title, language of content and page labels', needs('pdfinfo'), async () => {
  const facts = execFileSync('pdfinfo', [await sampleFile()], { encoding: 'utf8' })
  assert.match(facts, /Title:\s+Услуги библиотек: современное состояние/)
  assert.match(facts, /Tagged:\s+yes/)
  assert.match(facts, /Page size:\s+419\.528 x 595\.276 pts/)
})

test('another reader finds every page well formed; copied text has soft hyphens at line ends alone', needs('pdftotext'), async () => {
  const { status, stdout, stderr } = spawnSync('pdftotext', ['-layout', await sampleFile(), '-'], { encoding: 'utf8', maxBuffer: 1e8 })
  assert.deepEqual([status, stderr], [0, ''])
  const within = stdout.match(/\p{L}\u00AD\p{L}/gu) ?? []
  assert.ok(within.length <= 2, within.join(' '))
  assert.ok((stdout.match(/\u00AD$/gmu) ?? []).length > 200)
})
