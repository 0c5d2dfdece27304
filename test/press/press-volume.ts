// Makes the package of a volume of files in memory, with a real browser.
import { after } from 'node:test'
import { profilesFolder, templatesFolder } from '../../src/cli/program-folder.ts'
import { MemoryStore } from '../../src/assemble/pdf/memory-store.ts'
import type { Cache, Doors } from '../../src/model/doors.ts'
import type { ChromiumPrinter } from '../../src/print/chromium-printer.ts'
import { press, type Pressed, type PressRequest } from '../../src/press.ts'
import { memoryDisk } from '../../src/read/disk.ts'
import { memoryCache, newPrinter, type Files } from '../build-volume.ts'

let shared: Promise<ChromiumPrinter> | null = null
let answer: Parameters<Doors['openPrinter']>[0] = () => Promise.resolve(undefined)

after(async () => { await (await shared)?.close() })

export interface PressSetup extends Partial<Omit<PressRequest, 'build'>> {
  readonly final?: boolean
  readonly cache?: Cache
}

export async function pressVolume(files: Files, { final = false, cache = memoryCache(), pages = '', ledger = null }: PressSetup = {}): Promise<Pressed> {
  const printer = await (shared ??= newPrinter(2, (key) => answer(key)))
  const build = { disk: memoryDisk(files), templatesFolder, producer: 'proceedings', edition: 'test', final, verify: 'standard', lang: 'ru', epoch: null } as const
  return press({ build, profilesFolder, pages, ledger }, {
    cache, progress: () => undefined, now: () => 0, openStore: () => new MemoryStore(),
    openPrinter: (resource) => {
      answer = resource
      return Promise.resolve({ ...printer, print: (job, prepare) => printer.print(job, prepare), close: () => Promise.resolve() })
    }
  })
}

export function fileOf({ made }: Pressed, path: string): Uint8Array | string {
  const file = made?.files.find((artifact) => artifact.path === path)
  if (!file) throw new Error(`There is no ${path}, only ${made?.files.map((artifact) => artifact.path).join(', ') ?? 'nothing'}`)
  return typeof file.content === 'string' ? file.content : file.content.subarray(0, file.content.length)
}
