import assert from 'node:assert/strict'
import { test } from 'node:test'
import { notRead } from '../../src/read/not-read.ts'

test('papers in other formats are named, unless their Markdown lies beside them', () => {
  const listed = ['a.qmd', 'b.Rmd', 'c.rst', 'd.ipynb', 'e.docx', 'f.tex', 'g.qmd', 'g.md', 'notes.txt', 'x.png', 'templates/t.tex', 'locked/']
  assert.deepEqual(notRead(listed).map(({ file, rule }) => `${file} ${rule}`), [...['a.qmd', 'b.Rmd', 'c.rst', 'd.ipynb', 'e.docx', 'f.tex'].map((file) => `${file} manuscript-markdown`), 'locked/ folder-entered'])
})
