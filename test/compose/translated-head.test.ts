// The head of a paper in the other language: what is given of it stands in every look.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspectPaper } from '../../src/book/inspect-paper.ts'
import { templatesFolder } from '../../src/cli/program-folder.ts'
import type { Doors } from '../../src/model/doors.ts'
import { memoryDisk } from '../../src/read/disk.ts'
import { noCache } from '../../src/write/folder-cache.ts'

const own = `title: Читальный зал
subtitle: Итоги года
authors:
  - { name: Ким Елена Викторовна, affiliation: Областная библиотека, city: Томск }
  - { name: Лебедев Иван Ильич, affiliation: Городская библиотека, city: Омск }
en:
  title: The Reading Room
  subtitle: A Year in Review
`
const places = 'authors:\n    - { name: Elena V. Kim, affiliation: Regional Library, city: Tomsk }\n    - { name: Ivan I. Lebedev, affiliation: City Library, city: Omsk }\n'
const withPlaces = `---\n${own}  ${places}---\n\nТекст доклада.\n`

const doors: Doors = { cache: noCache, progress: () => undefined, now: () => 0, openPrinter: () => Promise.reject(new Error('no browser is needed')) }

async function headOf(template: string, header: string, paper = withPlaces): Promise<string> {
  const disk = memoryDisk({ 'volume.yml': `title: Сборник\nlang: ru\nyear: 2008\ntemplate: ${template}\nheader: ${header}\nsections: [{ title: С, papers: [a] }]\n`, 'a.md': paper })
  const html = await inspectPaper({ disk, templatesFolder, final: false, producer: 'proceedings', edition: 'test', paper: 'a.md' }, 'html', doors)
  return /<div class="translation"[\s\S]*?<\/div>/.exec(html)?.[0].replace(/\u00AD/g, '').replace(/\s+/g, ' ') ?? ''
}

for (const template of ['classic', 'congress', 'theses']) for (const header of ['rinc', 'full-7.0.7']) {
  test(`${template}, ${header}: title, subtitle, authors and their places`, async () => {
    const head = await headOf(template, header)
    for (const said of ['The Reading Room', 'A Year in Review', 'Kim<sup>1</sup>', '<sup>1</sup> ?Regional Library, Tomsk', '<sup>2</sup> ?City Library, Omsk']) assert.match(head, new RegExp(said), said)
  })
}

for (const template of ['classic', 'congress', 'theses']) {
  test(`${template}: nothing stands for what is not given`, async () => {
    const head = await headOf(template, 'rinc', withPlaces.replace(places, 'authors: [Elena V. Kim, Ivan I. Lebedev]\n').replace('  subtitle: A Year in Review\n', ''))
    assert.match(head, /Kim/)
    assert.doesNotMatch(head, /subtitle|affiliations|<sup>/)
  })
}

test('a simple head has one language', async () => assert.equal(await headOf('classic', 'simple'), ''))
