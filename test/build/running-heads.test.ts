// Running heads in the width a page has for them.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'
import { withoutLastWord } from '../../src/layout/fit-heads.ts'
import { buildVolume } from '../build-volume.ts'
import { needs } from '../tools.ts'

const title = 'ЩУКИНО, ШУМЩИНА и ЖМЫХОВО: широкомасштабный мониторинг фондов'
const paper = `---\ntitle: "${title}"\nauthors: [{ name: "Ёлкина Анна Петровна" }]\nabstract: Проба.\n---\n\n${'Текст о том, что было сделано за год.\n\n'.repeat(220)}`

for (const [template, width] of [['classic', 120], ['congress', 120], ['congress', 190]] as const) {
  test(`a head wider than its line is shortened at a word, in “${template}”, ${width} mm`, needs('pdftotext'), async () => {
    const built = await buildVolume({ 'volume.yml': `title: Проба\nlang: ru\nyear: 2008\nformat: { width: ${width}mm, height: 170mm }\ntemplate: ${template}\nsections: [{ title: Доклады, papers: [p] }]\n`, 'p.md': paper })
    assert.deepEqual(built.volume?.report.verification.checks.filter(({ passed }) => !passed), [])
    const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: built.volume?.pdf ?? '' }).toString()
    const heads = (text.match(/ЩУКИНО, ШУМЩИНА и ЖМЫХОВО[^\n]*/g) ?? []).filter((line) => /…|фондов/.test(line))
    assert.match(heads.join('\n'), width < 190 ? /ЖМЫХОВО(: широкомасштабный)?…/ : /: широкомасштабный мониторинг фондов {2,}\d/)
  })
}

test('a head ends neither after a preposition nor amid a name', () => {
  assert.equal(withoutLastWord('Сводный каталог в области'), 'Сводный каталог…')
  assert.equal(withoutLastWord('Сводный каталог…'), 'Сводный…')
  assert.equal(withoutLastWord('Е.\u00A0В.\u00A0Ким, С.\u00A0И.\u00A0Дорохов'), 'Е.\u00A0В.\u00A0Ким…')
})
