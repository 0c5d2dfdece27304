// npm run bench -- notes: what notes at the foot of the page cost beside the same papers with their notes at their ends, and how long the layout of a paper takes; one run, ratios.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { build } from '../src/build.ts'
import { templatesFolder } from '../src/cli/program-folder.ts'
import type { Resource } from '../src/model/print.ts'
import { cacheFolder } from '../src/print/cache-folder.ts'
import { createPrinter } from '../src/print/chromium-printer.ts'
import { findBrowser } from '../src/print/find-browser.ts'
import { memoryDisk } from '../src/read/disk.ts'
import { noCache } from '../src/write/folder-cache.ts'

const sentence = 'Читальный зал областной библиотеки открыт для всех, кто пришёл за книгой, и работает до позднего вечера. '
const runs = 11

/** About three notes to a page, one to a paragraph. */
function paper(paragraphs: number, sentences: number): string {
  const text = Array.from({ length: paragraphs }, (_, i) => `${sentence.repeat(sentences)}Примечание[^${i}]. ${sentence}`)
  return `---\ntitle: Доклад\nauthor: Ким Елена Викторовна\n---\n${[...text, ...text.map((_, i) => `[^${i}]: Пометка ${i}. ${sentence}`)].join('\n\n')}\n`
}

interface Cost {
  /** From the manuscripts to the verified volume. */
  readonly buildMs: number
  /** Of the papers alone, measured and printed, as often as it took. */
  readonly printMs: number
  readonly layoutMs: number
  readonly pages: number
}

// Several lengths: a paper that ends with a line or two on its last page is seen to, wherever its notes stand.
const lengths = [37, 39, 40, 42, 43, 44]
const ids = lengths.map((length) => `paper-${length}`)

const browser = await findBrowser({ env: process.env, cacheDir: cacheFolder(process.env) })
if (!browser.found) throw new Error('no browser')
let resources: (key: string) => Promise<Resource | undefined> = () => Promise.resolve(undefined)
// One tab: what one paper takes is not to wait for another.
const printer = await createPrinter({ browser, tabs: 1, resource: async (key) => {
  const found = await resources(key)
  return found && { contentType: found.contentType, bytes: await found.bytes() }
} })

async function costOf(files: Readonly<Record<string, string>>): Promise<Cost> {
  let [printMs, layoutMs] = [0, 0]
  const start = performance.now()
  const built = await build({ disk: memoryDisk(files), templatesFolder, producer: 'bench', edition: 'bench', final: false, verify: 'standard', lang: 'ru', epoch: null }, {
    cache: noCache, progress: () => undefined, now: () => performance.now(),
    openPrinter: (resource) => {
      resources = resource
      return Promise.resolve({ ...printer, close: () => Promise.resolve(), print: async (job, prepare) => {
        const from = performance.now()
        const pdf = await printer.print(job, prepare && (async (document) => {
          const before = performance.now()
          await prepare(document)
          if (ids.includes(job.id)) layoutMs += performance.now() - before
        }))
        if (ids.includes(job.id)) printMs += performance.now() - from
        return pdf
      } })
    }
  })
  const papers = built.volume?.report.papers ?? []
  return { buildMs: performance.now() - start, printMs: printMs / ids.length, layoutMs: layoutMs / ids.length, pages: papers.reduce((sum, { firstPage, lastPage }) => sum + lastPage - firstPage + 1, 0) / ids.length }
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
for (const [template, format, sentences] of [['classic', 'A5', 4], ['congress', 'A4', 14]] as const) {
  const settings = readFileSync(join(templatesFolder, template, 'template.yml'), 'utf8')
  const files = { 'volume.yml': `title: Сборник\nlang: ru\nformat: ${format}\ntemplate: ${template}\nyear: 2008\nsections: [{ title: Доклады, papers: [${ids.join(', ')}] }]\n`, ...Object.fromEntries(lengths.map((length) => [`paper-${length}.md`, paper(length, sentences)])) }
  const [foot, end] = [[] as Cost[], [] as Cost[]]
  for (let run = 0; run < runs; run++) {
    foot.push(await costOf(files))
    end.push(await costOf({ ...files, [`templates/${template}/template.yml`]: settings.replace(/^notes: page/m, 'notes: end') }))
  }
  const of = (costs: readonly Cost[], key: keyof Cost): number => median(costs.map((cost) => cost[key]))
  process.stdout.write(`${template}: ${ids.length} papers of ${of(foot, 'pages').toFixed(1)} pages; their volume ${of(foot, 'buildMs').toFixed(0)} ms with notes at the foot, ${of(end, 'buildMs').toFixed(0)} ms at the end: ${(of(foot, 'buildMs') / of(end, 'buildMs')).toFixed(2)}×; the prints ${(of(foot, 'printMs') / of(end, 'printMs')).toFixed(2)}×; one paper measured and laid out in ${of(foot, 'layoutMs').toFixed(0)} ms, ${of(end, 'layoutMs').toFixed(0)} ms without\n`)
}
await printer.close()
