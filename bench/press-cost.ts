// npm run bench -- press: what the package for the printing house takes beyond the build of about 300 pages of text, and which memory beyond it with few large photographs and with many; one run. Memory alone: `press memory`.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { performance } from 'node:perf_hooks'
import { profilesFolder, templatesFolder } from '../src/cli/program-folder.ts'
import type { Cache, KeptVolume } from '../src/model/doors.ts'
import type { Print } from '../src/model/print.ts'
import { press } from '../src/press.ts'
import { cacheFolder } from '../src/print/cache-folder.ts'
import { createPrinter } from '../src/print/chromium-printer.ts'
import { findBrowser } from '../src/print/find-browser.ts'
import { memoryDisk } from '../src/read/disk.ts'
import { photographs } from './photographs.ts'
import { DiskStore } from '../src/write/disk-store.ts'
import { syntheticVolume } from './synthetic-volume.ts'

type Files = Readonly<Record<string, string | Uint8Array>>

interface Cost {
  readonly pages: number
  readonly buildMs: number
  /** From the finished volume to the files of the package. */
  readonly beyondMs: number
  /** Of this process and its threads; the browser's is not told. */
  readonly cpuMs: number
  /** Most memory while the package was made, above that of the finished volume; 0 where the system does not tell. */
  readonly beyondMb: number
  readonly volumeMb: number
  readonly blockMb: number
}

/** The last volume that was built. */
let kept: Uint8Array = new Uint8Array()
const runs = 7
const counts = [5, 20, 40, 80]
/** Of the C library: freed memory goes back to the system at once, and is not counted. */
const givenBack = { MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_TRIM_THRESHOLD_: '131072' }
const mb = 1024 * 1024

if (process.argv[2] === 'photographs') {
  const cost = await costOf(await photographs(Number(process.argv[3]), process.argv[4] === 'whole'), memoryCache())
  process.stdout.write(JSON.stringify(cost))
} else {
  if (process.argv[2] !== 'memory') for (const preset of ['pod', 'offset']) await tellText(preset)
  tellPhotographs('as the program prints them, 300 dots to the inch', 'printed')
  tellPhotographs('whole, 6 million dots each (images.dpi: original)', 'whole')
}

async function tellText(preset: string): Promise<void> {
  const cache = memoryCache()
  const files = textVolume(preset)
  const cold = await costOf(files, cache)
  const costs: Cost[] = []
  for (let run = 0; run < runs; run++) costs.push(await costOf(files, cache))
  const of = (key: 'beyondMs' | 'cpuMs'): number => median(costs.map((cost) => cost[key]))
  process.stdout.write(`${preset}: ${cold.pages} pages of text; built in ${seconds(cold.buildMs)} s; the package beyond it ${seconds(of('beyondMs'))} s (median of ${runs}, ${seconds(Math.min(...costs.map(({ beyondMs }) => beyondMs)))} at the least), ${(of('beyondMs') / cold.buildMs).toFixed(2)}× the build, of which ${seconds(of('cpuMs'))} s of its own processor time\n`)
}

// A process for each: what one leaves behind would count for the next.
function tellPhotographs(name: string, how: string): void {
  process.stdout.write(`photographs ${name}: most memory beyond the finished volume\n`)
  for (const count of counts) {
    const told = execFileSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), 'photographs', String(count), how], { encoding: 'utf8', env: { ...process.env, ...givenBack }, stdio: ['ignore', 'pipe', 'inherit'] })
    const { beyondMb, volumeMb, blockMb } = JSON.parse(told) as Cost
    process.stdout.write(`  of ${count}: ${beyondMb.toFixed(0)} MB (volume ${volumeMb.toFixed(0)} MB, block ${blockMb.toFixed(0)} MB)\n`)
  }
}

async function costOf(files: Files, cache: Cache): Promise<Cost> {
  const browser = await findBrowser({ env: process.env, cacheDir: cacheFolder(process.env) })
  if (!browser.found) throw new Error('no browser')
  const start = performance.now()
  let built = { ms: start, cpu: process.cpuUsage(), mb: 0 }
  const build = { disk: memoryDisk(files), templatesFolder, producer: 'bench', edition: 'bench', final: false, verify: 'standard', lang: 'ru', epoch: null } as const
  const pressed = await press({ build, profilesFolder, pages: '', ledger: null }, {
    cache, now: () => performance.now(), openStore: () => new DiskStore(join(tmpdir(), 'proceedings-bench')),
    progress: (stage) => { if (stage === 'press') built = { mb: restingMb(), ms: performance.now(), cpu: process.cpuUsage() } },
    openPrinter: (resource) => createPrinter({ browser, tabs: 2, resource: async (key) => {
      const found = await resource(key)
      return found && { contentType: found.contentType, bytes: await found.bytes() }
    } })
  })
  const cpu = process.cpuUsage(built.cpu)
  const block = pressed.made?.files.find(({ path }) => path.startsWith('press/block'))
  return {
    pages: pressed.made?.pages ?? 0, buildMs: built.ms - start, beyondMs: performance.now() - built.ms, cpuMs: (cpu.user + cpu.system) / 1000,
    beyondMb: Math.max(0, statusMb('VmHWM') - built.mb), volumeMb: kept.length / mb, blockMb: (block?.content.length ?? 0) / mb
  }
}

/** Memory of this process when what is not needed has gone; the mark of its highest is set back to it. */
function restingMb(): number {
  ;(globalThis as { gc?: () => void }).gc?.()
  try { writeFileSync('/proc/self/clear_refs', '5') } catch { /* not told here */ }
  return statusMb('VmRSS')
}

function statusMb(key: 'VmHWM' | 'VmRSS'): number {
  try { return Number(new RegExp(`^${key}:\\s*(\\d+)`, 'm').exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024 } catch { return 0 }
}

function textVolume(preset: string): Files {
  const { files } = syntheticVolume(24, 7)
  const plain = Object.entries(files).filter(([name]) => !name.endsWith('.png')).map(([name, text]) => [name, String(text).replace(/^!\[.*\n/gm, '')] as const)
  return Object.fromEntries([...plain, ['volume.yml', `${String(files['volume.yml'])}press: { preset: ${preset} }\n`]])
}

function memoryCache(): Cache {
  const [prints, texts] = [new Map<string, Print>(), new Map<string, string>()]
  return {
    print: (key) => Promise.resolve(prints.get(key) ?? null), keepPrint: (print) => { prints.set(print.key, print); return Promise.resolve() },
    text: (key) => Promise.resolve(texts.get(key) ?? null), keepText: (key, text) => { texts.set(key, text); return Promise.resolve() },
    volume: () => Promise.resolve(null), keepVolume: ({ pdf }: KeptVolume) => { kept = pdf; return Promise.resolve() }
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(2)
}
