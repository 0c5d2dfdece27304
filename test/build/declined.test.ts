// Fields a secretary knowingly leaves out with `none`.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { buildVolume } from '../build-volume.ts'

const fields = ['subtitle', 'year', 'udk', 'bbk', 'authorMark', 'isbn', 'issn', 'doi', 'annotation', 'copyright', 'license', 'series', 'issuedBy', 'site', 'age', 'run', 'order', 'signed', 'paper', 'printing', 'editors', 'compilers', 'reviewers', 'staff']
const groups = { conference: ['name', 'number', 'dates', 'place'], publisher: ['name', 'place', 'address', 'phone', 'email'], printer: ['name', 'address'] }

test('“none” is printed nowhere, and nothing is asked for again', async () => {
  const declined = [...fields.map((field) => `${field}: none`), ...Object.entries(groups).map(([group, keys]) => `${group}: { ${keys.map((key) => `${key}: none`).join(', ')} }`)]
  const built = await buildVolume({ 'volume.yml': `title: Сборник\n${declined.join('\n')}\nsections:\n  - title: Доклады\n    papers: [a]\n`, 'a.md': '---\ntitle: Доклад\nauthor: Ким Елена Викторовна\n---\nТекст доклада.\n' })
  assert.deepEqual(built.problems.map(({ rule }) => rule), [])
  assert.doesNotMatch(await textOf(built.volume?.pdf ?? new Uint8Array()), /none/)
  assert.deepEqual(built.volume?.html.filter(({ path, content }) => path.endsWith('.html') && />[^<]*\bnone\b/.test(String(content).replace(/<(script|style)[\s\S]*?<\/\1>/g, ''))).map(({ path }) => path), [])
})

async function textOf(pdf: Uint8Array): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const texts: string[] = []
  for (let page = 1; page <= document.numPages; page++) texts.push(...(await (await document.getPage(page)).getTextContent()).items.flatMap((item) => ('str' in item ? [item.str] : [])))
  return texts.join(' ')
}
