// npm run bench -- lines: the word spaces of running text, ours beside the browser's, Typst's and LaTeX's, and what ours cost.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { runInDocument } from '../src/layout/run-in-document.ts'
import { setAllLines } from '../src/layout/set-lines.ts'
import type { Lang } from '../src/model/paper.ts'
import { cacheFolder } from '../src/print/cache-folder.ts'
import { createPrinter, type ChromiumPrinter } from '../src/print/chromium-printer.ts'
import { findBrowser } from '../src/print/find-browser.ts'
import { lineFacts } from './line-facts.ts'
import { asHtml, asLatex, asTypst, facePath, measure, runningText } from './running-text.ts'

export async function benchLines(): Promise<void> {
  const browser = await findBrowser({ env: process.env, cacheDir: cacheFolder(process.env) })
  if (!browser.found) throw new Error('no browser')
  const printer = await createPrinter({ browser, tabs: 1, resource: () => Promise.resolve({ contentType: 'font/ttf', bytes: readFileSync(facePath) }) })
  const folder = mkdtempSync(join(tmpdir(), 'proceedings-lines-'))
  try {
    for (const lang of ['ru', 'en'] as const) await benchText(lang, printer, folder)
  } finally {
    await printer.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function benchText(lang: Lang, printer: ChromiumPrinter, folder: string): Promise<void> {
  const paragraphs = runningText(lang)
  process.stdout.write(`${lang}: ${paragraphs.length} paragraphs, ${paragraphs.join(' ').length} signs, ${measure.widthMm} mm, PT Serif ${measure.sizePt} pt\n`)
  report('ours', await printed(paragraphs, lang, printer, true))
  report('browser alone', await printed(paragraphs, lang, printer, false))
  report('Typst', typst(paragraphs, lang, folder))
  report('LaTeX', latex(paragraphs, lang, folder))
}

export async function printed(paragraphs: readonly string[], lang: Lang, printer: ChromiumPrinter, set: boolean): Promise<Uint8Array> {
  const area = { widthPx: Math.round((measure.widthMm * 96) / 25.4), heightPx: Math.round((180 * 96) / 25.4) }
  const job = { id: 'lines', html: asHtml(paragraphs, lang), tagged: false, resources: [], area }
  return printer.print(job, async (document) => {
    if (!set) return
    const start = performance.now()
    const [{ paragraphs: found, refused }] = await runInDocument(document, [setAllLines()])
    process.stdout.write(`  ${found} paragraphs set in ${(performance.now() - start).toFixed(0)} ms, ${refused} left to the browser\n`)
  })
}

function report(name: string, pdf: Uint8Array | null): void {
  if (!pdf) {
    process.stdout.write(`  ${name.padEnd(14)} not on this machine\n`)
    return
  }
  const facts = lineFacts(pdf, measure.spacePt)
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(7)
  process.stdout.write(`  ${name.padEnd(14)} ${facts.lines} lines; spaces: mean ${facts.mean.toFixed(2)}, spread ${facts.spread.toFixed(2)}, over 150 % ${percent(facts.over150)}, over 200 % ${percent(facts.over200)}, tightest ${facts.tightest.toFixed(2)}; hyphens ${percent(facts.hyphens)}, at most ${facts.longestRun} in a row${facts.outside > 0 ? `; ${facts.outside} lines stick out` : ''}\n`)
}

interface TypstCompiler {
  pdf(source: { readonly mainFileContent: string }): Uint8Array
}

// Its own command, or its package fetched into the temporary folder: the project does not depend on it.
function typst(paragraphs: readonly string[], lang: Lang, folder: string): Uint8Array | null {
  const source = asTypst(paragraphs, lang)
  const name = join(folder, `${lang}.typ`)
  writeFileSync(name, source)
  if (spawnSync('typst', ['compile', '--font-path', dirname(facePath), name, `${name}.pdf`]).status === 0) return readFileSync(`${name}.pdf`)
  const home = join(folder, 'typst')
  mkdirSync(home, { recursive: true })
  spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', home, '@myriaddreamin/typst-ts-node-compiler'], { timeout: 120_000, shell: process.platform === 'win32' })
  try {
    const { NodeCompiler } = createRequire(join(home, 'x.js'))('@myriaddreamin/typst-ts-node-compiler') as { NodeCompiler: { create(options: object): TypstCompiler } }
    return NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [dirname(facePath)] }] }).pdf({ mainFileContent: source })
  } catch {
    return null
  }
}

function latex(paragraphs: readonly string[], lang: Lang, folder: string): Uint8Array | null {
  writeFileSync(join(folder, `${lang}.tex`), asLatex(paragraphs, lang))
  spawnSync('lualatex', ['-interaction=batchmode', `${lang}.tex`], { cwd: folder, timeout: 180_000 })
  try {
    return readFileSync(join(folder, `${lang}.pdf`))
  } catch {
    return null
  }
}
