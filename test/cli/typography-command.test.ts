// The command that shows what typography changes in a manuscript, and changes it when told to.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { programFolder } from '../../src/cli/program-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'proceedings-typography-'))
after(() => { rmSync(folder, { recursive: true, force: true }) })

const head = '---\ntitle: Доклад\nauthor: Ким Елена Викторовна\nlang: ru\n---\n\n'
function run(bytes: string | Uint8Array, ...args: string[]): { readonly shown: string; readonly told: string; readonly file: string; readonly code: number | null } {
  const path = join(folder, 'paper.md')
  writeFileSync(path, bytes)
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(programFolder, 'bin', 'proceedings.js'), 'typography', path, '--lang', 'en', ...args], { encoding: 'utf8' })
  return { shown: stdout.replaceAll(path, 'paper.md'), told: stderr.replaceAll(path, 'paper.md'), file: readFileSync(path, 'latin1'), code: status }
}
const bytesOf = (text: string): string => Buffer.from(text).toString('latin1')

test('it shows a diff and leaves the manuscript alone', () => {
  const source = `${head}Слово "так" - и "эдак".\n`
  const { shown, told, file, code } = run(source, '--diff')
  assert.equal(shown, '--- paper.md\n+++ paper.md\n@@ -4,4 +4,4 @@\n lang: ru\n ---\n \n-Слово "так" - и "эдак".\n+Слово «так» — и «эдак».\n')
  assert.match(told, /otherwise in 1 line/)
  assert.deepEqual([file, code], [bytesOf(source), 0])
})

test('told to write it changes those lines and keeps the line ends and the mark of the file', () => {
  const windows = `\uFEFF${head}Слово "так".\nЕщё.\n`.replaceAll('\n', '\r\n')
  assert.deepEqual(run(windows, '--write').file, bytesOf(windows.replace('"так"', '«так»')))
})

test('a paper that says typography: off has nothing to change', () => {
  const { shown, told } = run(`${head.replace('lang: ru', 'lang: ru\ntypography: off')}Слово "так".\n`)
  assert.equal(shown, '')
  assert.match(told, /typography: off/)
})

test('a file in another encoding is shown and not written', () => {
  const source = Buffer.concat([Buffer.from('---\ntitle: A\nlang: en\n---\n\nA "word", caf'), Buffer.from([0xe9]), Buffer.from('.\n')])
  const { file, code } = run(source, '--write')
  assert.equal(file, source.toString('latin1'))
  assert.notEqual(code, 0)
})
