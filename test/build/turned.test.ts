// A figure or table marked `.rotated`: a page of its own, turned by a quarter.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { buildVolume } from '../build-volume.ts'

const table = (rows: number): string => `| Библиотека | Зима | Лето |\n|---|---:|---:|\n${Array.from({ length: rows }, (_, i) => `| Филиал${i}й | ${i}0 | ${i}5 |`).join('\n')}\n\n: Посещения {#tbl:x .rotated}`

interface Placed {
  readonly text: string
  readonly turned: boolean
  readonly page: number
}

async function placed(template: string, rows: number): Promise<{ readonly items: readonly Placed[]; readonly rules: readonly string[]; readonly passed: boolean }> {
  const built = await buildVolume({ 'volume.yml': `title: Сборник\nlang: ru\nformat: ${template === 'congress' ? 'A4' : 'A5'}\ntemplate: ${template}\nyear: 2008\nsections:\n  - title: Доклады\n    papers: [a]\n`, 'a.md': `---\ntitle: Доклад\nauthor: Ким Елена Викторовна\n---\nПерваячасть ([@tbl:x])[^1].\n\n[^1]: Пометка.\n\n${table(rows)}\n\nВтораячасть.\n` })
  const document = await getDocument({ data: new Uint8Array(built.volume?.pdf ?? new Uint8Array()), verbosity: 0 }).promise
  const items: Placed[] = []
  for (let page = 1; page <= document.numPages; page++) {
    const content = await (await document.getPage(page)).getTextContent()
    for (const item of content.items) if ('str' in item && item.str.trim() !== '') items.push({ text: item.str, turned: Math.abs(Number(item.transform[1])) > 1, page })
  }
  return { items, rules: built.problems.map(({ rule }) => rule), passed: built.volume?.report.verification.passed ?? false }
}

for (const template of ['classic', 'theses', 'congress']) {
  test(`a turned table has a page of its own in ${template}`, async () => {
    const { items, rules, passed } = await placed(template, 8)
    const pageOf = (text: string): number => items.find((item) => item.text.includes(text))?.page ?? 0
    const turned = items.filter((item) => item.turned)
    assert.deepEqual([...new Set(turned.map(({ page }) => page))], [pageOf('Филиал0й')])
    assert.equal(turned.filter(({ text }) => /Филиал\dй/.test(text)).length, 8)
    // The text goes on before it.
    assert.deepEqual([pageOf('Втораячасть'), pageOf('Филиал0й')], [pageOf('Перваячасть'), pageOf('Перваячасть') + 1])
    assert.deepEqual([rules.filter((rule) => rule === 'table-fits' || rule === 'notes-at-foot'), passed], [[], true])
  })
}

test('a table too long for one turned page stands upright, whole, and is told', async () => {
  const { items, rules, passed } = await placed('classic', 70)
  assert.equal(items.filter((item) => item.turned).length, 0)
  assert.equal(items.filter(({ text }) => /Филиал\d+й/.test(text)).length, 70)
  assert.deepEqual([rules.filter((rule) => rule === 'table-fits'), passed], [['table-fits'], true])
})
