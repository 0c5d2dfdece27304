// npm run bench [-- papers | -- lines]: cold build, unchanged build, one paper edited, and the bare print beside them, in one run.
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { build } from '../src/build.ts'
import { programFolder, templatesFolder } from '../src/cli/program-folder.ts'
import type { Resource } from '../src/model/print.ts'
import { cacheFolder } from '../src/print/cache-folder.ts'
import { createPrinter } from '../src/print/chromium-printer.ts'
import { findBrowser } from '../src/print/find-browser.ts'
import { memoryDisk } from '../src/read/disk.ts'
import { noCache } from '../src/write/folder-cache.ts'
import { barePrint } from './bare-print.ts'
import { benchLines } from './lines.ts'
import { syntheticVolume, type SyntheticVolume } from './synthetic-volume.ts'

interface Run {
  readonly seconds: number
  readonly peakMb: number
  readonly pages: number
  readonly timings: Readonly<Record<string, number>>
}

if (process.argv[2] === 'lines') {
  await benchLines()
  process.exit()
}

const papers = Number(process.argv[2] ?? 100)
const seed = Number(process.argv[3] ?? 7)
const tabs = Math.min(8, availableParallelism() + 1)
const volume = syntheticVolume(papers, seed)
const folder = mkdtempSync(join(tmpdir(), 'proceedings-bench-'))
try {
  writeFiles(volume)
  const bare = await bareSeconds(volume)
  const cold = await buildRun()
  const unchanged = await buildRun()
  const edited = join(folder, 'volume', 'paper-0002', 'paper.md')
  writeFileSync(edited, readFileSync(edited, 'utf8') + '\nДобавленное предложение.\n')
  const oneEdited = await buildRun()
  report(bare, cold, unchanged, oneEdited)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function writeFiles({ files }: SyntheticVolume): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, 'volume', name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
}

// The documents are taken from a build whose printer notes what it is given.
async function bareSeconds({ files }: SyntheticVolume): Promise<number> {
  const browser = await findBrowser({ env: process.env, cacheDir: cacheFolder(process.env) })
  if (!browser.found) throw new Error('no browser')
  const documents: string[] = []
  let resources: (key: string) => Promise<Resource | undefined> = () => Promise.resolve(undefined)
  const answer = async (key: string): Promise<{ contentType: string; bytes: Uint8Array } | undefined> => {
    const found = await resources(key)
    return found && { contentType: found.contentType, bytes: await found.bytes() }
  }
  await build({ disk: memoryDisk(files), templatesFolder, producer: 'bench', edition: 'bench', final: false, verify: 'standard', lang: 'ru', epoch: null }, {
    cache: noCache, progress: () => undefined, now: () => performance.now(),
    openPrinter: async (resource) => {
      resources = resource
      const printer = await createPrinter({ browser, tabs, resource: answer })
      return { ...printer, print: (job, prepare) => { if (job.id.startsWith('paper-')) documents.push(job.html); return printer.print(job, prepare) } }
    }
  })
  return barePrint(documents, tabs, browser, answer)
}

async function buildRun(): Promise<Run> {
  const out = join(folder, 'out')
  const start = performance.now()
  const child = spawn(process.execPath, [join(programFolder, 'bin', 'proceedings.js'), 'build', join(folder, 'volume'), '--out', out, '--format', 'json'], { stdio: ['ignore', 'ignore', 'inherit'] })
  let peakMb = 0
  const watch = setInterval(() => { peakMb = Math.max(peakMb, memoryMb(child.pid ?? 0)) }, 1000)
  await new Promise((resolve) => { child.on('exit', resolve) })
  clearInterval(watch)
  const seconds = (performance.now() - start) / 1000
  const made = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as { pages: number; timings: Record<string, number> }
  return { seconds, peakMb, pages: made.pages, timings: made.timings }
}

/** Proportional set size of the process and all it started, where /proc tells it; 0 elsewhere. */
function memoryMb(root: number): number {
  try {
    const parents = new Map(readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map((pid) => [Number(pid), parentOf(pid)]))
    let kb = 0
    for (const pid of parents.keys()) if (descends(pid, root, parents)) kb += pssOf(pid)
    return kb / 1024
  } catch { return 0 }
}

function parentOf(pid: string): number {
  try { return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) } catch { return 0 }
}

function pssOf(pid: number): number {
  try { return Number(/^Pss:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) } catch { return 0 }
}

function descends(pid: number, root: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at = pid; at > 1; at = parents.get(at) ?? 0) if (at === root) return true
  return false
}

function report(bare: number, cold: Run, unchanged: Run, oneEdited: Run): void {
  const line = (name: string, run: Run): string => `${name.padEnd(18)} ${run.seconds.toFixed(2).padStart(7)} s  ${(run.seconds / bare).toFixed(2).padStart(6)} × bare  ${(run.pages / run.seconds).toFixed(0).padStart(6)} pages/s  peak ${run.peakMb.toFixed(0)} MB  ${JSON.stringify(run.timings)}`
  const lines = [
    `${papers} papers, ${cold.pages} pages, seed ${seed}, ${tabs} tabs, Node ${process.version}, ${commit()}`,
    `${'bare print'.padEnd(18)} ${bare.toFixed(2).padStart(7)} s  (bodies only, median of three)`,
    line('cold build', cold), line('unchanged build', unchanged), line('one paper edited', oneEdited)
  ]
  process.stdout.write(lines.join('\n') + '\n')
}

function commit(): string {
  try { return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: programFolder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() } catch { return 'no commit' }
}
