// A manuscript that attacks: nothing of it runs, calls, reads, or reaches another paper, in the volume, the offprint and the HTML edition.
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { blockedRequests, buildVolume } from '../build-volume.ts'
import type { Built } from '../../src/build.ts'
import type { PrintJob } from '../../src/model/print.ts'
import { attackFiles, evil } from './attack-fixture.ts'

let volume: NonNullable<Built['volume']>
let problems: Built['problems']
const jobs = new Map<string, PrintJob>()

before(async () => {
  const built = await buildVolume(attackFiles, { watch: (job) => { jobs.set(job.id, job) } })
  assert.ok(built.volume)
  ;({ volume, problems } = { volume: built.volume, problems: built.problems })
})

test('the volume is whole, and the paper that attacks is set in it as text', () => {
  assert.deepEqual(problems.filter(({ rule }) => rule === 'volume-verified' || rule === 'paper-set' || rule === 'template-valid'), [])
  assert.deepEqual(volume.report.papers.map(({ id, placeholder }) => [id, placeholder]), [['good', false], ['attack', false]])
})

test('no document asks the browser for anything but its own resources', async () => assert.deepEqual(await blockedRequests(), []))

test('links of the book and of the offprint lead to https, http and mailto alone', async () => {
  const offprint = await volume.offprints.find(({ path }) => path.includes('attack'))?.make()
  assert.ok(offprint)
  for (const pdf of [volume.pdf, offprint]) {
    const addresses = await addressesOf(pdf)
    assert.ok(addresses.includes('https://library.example/ok'))
    assert.deepEqual(addresses.filter((address) => !/^(?:https?:\/\/|mailto:)/.test(address) || address.includes('volume.invalid')), [])
    for (const word of ['/JavaScript', '/Launch', '/EmbeddedFile', '/OpenAction', '/SubmitForm', '/GoToR', '/RichMedia']) assert.ok(!Buffer.from(pdf).includes(word), word)
  }
})

test('what is printed holds no element, attribute or address of the attack', () => {
  for (const [id, { html }] of jobs) assert.deepEqual(harmIn(html), [], id)
})

test('no page of the HTML edition runs, loads or leads anywhere it should not', () => {
  const own = volume.html.filter(({ path, content }) => path.endsWith('.html') && typeof content === 'string')
  assert.ok(own.length > 3)
  // Its own policy stands first in each page, once; it is no harm.
  const policy = /(?<=<head>\s*<meta charset="utf-8">\s*)<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;;[^">]*">/
  for (const { path, content } of own) {
    assert.match(String(content), policy, path)
    assert.deepEqual(harmIn(String(content).replace(policy, '')), [], path)
  }
})

test('data within scripts cannot end them', () => {
  for (const { path, content } of volume.html) {
    if (!/\.(?:js|html)$/.test(path)) continue
    const text = String(content)
    if (path.endsWith('.js')) assert.ok(!/<\/script/i.test(text), path)
    for (const [, kind = '', inner = ''] of text.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) if (kind.includes('ld+json')) assert.doesNotThrow(() => JSON.parse(inner) as unknown, path)
  }
})

test('drawings in the edition are harmless when opened by themselves', () => {
  const drawings = volume.html.filter(({ path }) => path.endsWith('.svg')).map(({ content }) => Buffer.from(content).toString())
  assert.equal(drawings.length, 2)
  for (const svg of drawings) assert.deepEqual(svg.match(new RegExp(`${evil}|alert|javascript|script|foreignObject|onload|onclick|passwd|<h:|ENTITY|xml-stylesheet`, 'g')), null, svg)
})

test('another paper keeps its look and its ids', () => {
  assert.match(jobs.get('good')?.html ?? '', /Его вида/)
  const { html = '' } = jobs.get('attack') ?? {}
  assert.ok(!/id="v-good"|class="[^"]*\brunning-head(?!-)\b[^"]*placeholder/.test(html))
  assert.equal(html.match(/data-block="v-good/g), null)
})

test('what is left out is named, with its line; harmless attributes once', () => {
  const lines = (rule: string) => problems.filter((problem) => problem.rule === rule).map(({ line }) => line)
  for (const rule of ['html-kept', 'html-set', 'html-inert', 'link-outside', 'formula-commands', 'image-beside', 'image-local', 'image-own', 'value-valid']) {
    assert.ok(lines(rule).length > 0, rule)
    assert.ok(lines(rule).every((line) => line > 1), rule)
  }
  assert.ok(lines('html-kept').includes(2) && lines('html-inert').includes(2), 'of the title')
  assert.equal(lines('html-plain').length, 1)
  assert.equal(lines('link-within').length, 1)
})

/** What a browser would act on; words that only stand there as text are no harm. */
function harmIn(html: string): readonly string[] {
  const ownStyle = html.replace(/<form class="search" role="search"[\s\S]*?<\/form>/, '').replace(/<style>[\s\S]*?<\/style>/g, '').replace(/<script(?: type="application\/ld\+json")?>[\s\S]*?<\/script>|<script src="[\w./-]+"(?: defer)?><\/script>/g, '')
  const tags = [...ownStyle.matchAll(/<[a-z][^\s>]*(?:\s+[^\s=>]+(?:="[^"]*")?)*\s*\/?>/gi)].map(([tag]) => tag)
  return tags.filter(isHarmful)
}

function isHarmful(tag: string): boolean {
  const name = /^<([^\s>/]+)/.exec(tag)?.[1]?.toLowerCase() ?? ''
  if (['script', 'iframe', 'object', 'embed', 'base', 'form', 'input', 'video', 'audio', 'template', 'noscript', 'foreignobject', 'use', 'style'].includes(name)) return true
  return [...tag.slice(name.length + 1).matchAll(/\s+([^\s=>"/]+)(?:="([^"]*)")?/g)].some(([, attribute = '', value = '']) => {
    if (/^(?:on|srcset|ping|background|poster|formaction|srcdoc)/i.test(attribute)) return true
    if (/^(?:href|src|action|data)$/i.test(attribute)) return /^\s*(?:javascript|vbscript|data:text|file|\/\/)/i.test(value) || value.includes(`//${evil}`)
    return /^style$/i.test(attribute) ? value.includes('url(') || value.includes('position') : /^http-equiv$/i.test(attribute)
  })
}

async function addressesOf(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  return document.getPages().flatMap((page) => (page.node.Annots()?.asArray() ?? []).flatMap((entry) => {
    const action = document.context.lookupMaybe(entry, PDFDict)?.lookupMaybe(PDFName.of('A'), PDFDict)
    const uri = action?.lookup(PDFName.of('URI'))
    assert.ok(action === undefined || ['/URI', '/GoTo'].includes(String(action.get(PDFName.of('S')))) || action.lookup(PDFName.of('S')) instanceof PDFArray)
    return uri instanceof PDFString || uri instanceof PDFHexString ? [uri.decodeText()] : []
  }))
}
