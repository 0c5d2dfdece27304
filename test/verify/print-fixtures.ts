// Prints the files in fixtures/ anew: node dist/test/verify/print-fixtures.js --write
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { anchorOf, crossLink } from '../../src/model/anchor.ts'
import type { PlannedPage } from '../../src/model/page-plan.ts'
import type { ContentsLine, IndexEntry } from '../../src/model/verification.ts'
import { cacheFolder } from '../../src/print/cache-folder.ts'
import { createPrinter } from '../../src/print/chromium-printer.ts'
import { findBrowser } from '../../src/print/find-browser.ts'
import { alfa, alfaWithoutNote, articleHtml, beta, betaWithRareLetter, delta, gamma, hidden, olderBeta } from './small-manuscripts.ts'
import { smallContents, smallIndex, smallPlan } from './small-plan.ts'

const require = createRequire(import.meta.url)
const faces = ['cyrillic', 'latin'].map((subset) => `@font-face{font-family:Serif${subset};src:url(http://volume.invalid/pt-serif-${subset}-400-normal.woff2) format("woff2")}`).join('')

function documentOf(body: string, css = '@page{size:560px 794px;margin:57px 57px 68px 76px}'): string {
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title></title><style>${faces}${css}
    body{margin:0;font:10.5pt/14pt Serifcyrillic,Seriflatin} h1,h2{font:14pt/18pt Serifcyrillic,Seriflatin;text-transform:uppercase} p{margin:0;text-align:justify}
    .line{display:flex} .leader{flex:1;overflow:hidden;white-space:nowrap} .columns{columns:2}</style></head><body>${body}</body></html>`
}

function contentsHtml(lines: readonly ContentsLine[]): string {
  const html = lines.map(({ title, authors, label, anchor }) => (label === ''
    ? `<p><a href="${crossLink(anchor)}">${title}</a></p>`
    : `<a class="line" href="${crossLink(anchor)}"><span>${authors} ${title}</span> <span class="leader" aria-hidden="true">${' .'.repeat(120)}</span> <span>${label}</span></a>`))
  return documentOf(`<h1 id="${anchorOf('contents')}">Содержание</h1>${html.join('\n')}${hidden([anchorOf('contents')])}`)
}

function indexHtml(entries: readonly IndexEntry[]): string {
  const html = entries.map(({ name, labels, anchors }) => `<p>${name} ${labels.map((label, at) => `<a href="${crossLink(anchors[at] ?? '')}">${label}</a>`).join(', ')}</p>`)
  return documentOf(`<h1 id="${anchorOf('author-index')}">Авторский указатель</h1><div class="columns">${html.join('\n')}</div>${hidden([anchorOf('author-index')])}`)
}

function overlayHtml(pages: readonly PlannedPage[]): string {
  const css = '@page{size:560px 794px;margin:0} .page{position:relative;height:794px;overflow:hidden;break-after:page} .page:last-child{break-after:auto} .head{position:absolute;top:25px;left:76px} .folio{position:absolute;bottom:30px;left:270px}'
  return documentOf(pages.map(({ label, side, head }) => `<div class="page"><div class="head">${(side === 'verso' ? head?.left : head?.right) ?? ''}</div><div class="folio">${label}</div></div>`).join(''), css)
}

/** One more than it should be. */
const oneMore = (label: string): string => String(Number(label) + 1)
const headed = smallPlan.pages.filter((page) => page.head !== null)
const abstracts = `<h2 id="${anchorOf('section:abstracts')}">Тезисы</h2>${articleHtml(gamma)}${articleHtml(delta)}${hidden([anchorOf('section:abstracts')])}`

const documents: Readonly<Record<string, string>> = {
  'title-page': documentOf(`<p id="${anchorOf('title-page')}">Малый сборник</p>${hidden([anchorOf('title-page')])}`),
  contents: contentsHtml(smallContents),
  'contents-wrong-number': contentsHtml(smallContents.map((line) => (line.title === beta.title ? { ...line, label: oneMore(line.label) } : line))),
  alfa: documentOf(articleHtml(alfa)),
  'alfa-without-note': documentOf(articleHtml(alfaWithoutNote)),
  beta: documentOf(articleHtml(beta)),
  'beta-older': documentOf(articleHtml(olderBeta)),
  'beta-rare-letter': documentOf(articleHtml(betaWithRareLetter)),
  'section-abstracts': documentOf(abstracts),
  'author-index': indexHtml(smallIndex),
  'author-index-wrong-number': indexHtml(smallIndex.map((entry) => (entry.name.startsWith('Ким') ? { ...entry, labels: entry.labels.map(oneMore) } : entry))),
  overlay: overlayHtml(headed),
  'overlay-wrong-folio': overlayHtml(headed.map((page) => (page.label === '2' ? { ...page, label: '12' } : page)))
}

if (process.argv.includes('--write')) await write()

async function write(): Promise<void> {
  const browser = await findBrowser({ env: process.env, cacheDir: cacheFolder(process.env) })
  if (!browser.found) throw new Error(`No browser: ${JSON.stringify(browser.tried)}`)
  const resource = async (key: string): Promise<{ contentType: string; bytes: Uint8Array }> => ({ contentType: 'font/woff2', bytes: await readFile(require.resolve(`@fontsource/pt-serif/files/${key}`)) })
  const printer = await createPrinter({ browser, tabs: 1, resource })
  for (const [name, html] of Object.entries(documents)) {
    const pdf = await printer.print({ id: name, html, tagged: !name.startsWith('overlay'), resources: [] })
    await writeFile(new URL(`../../../test/verify/fixtures/${name}.pdf`, import.meta.url), pdf)
  }
  await printer.close()
}
