// Crashes, time limits and closing: whatever happens, other documents are printed and nothing is left behind.
import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { connect } from 'puppeteer'
import type { LoadedDocument } from '../../src/model/print.ts'
import { failuresOf, fontsOf, isFailure, job, page, pagesOf, thisBrowser, withPrinter } from './machine.ts'

const html = page('<p>Библиотеки региона работают с читателями.</p>')
const long = page(`<p>${'Библиотеки региона работают с читателями. '.repeat(3000)}</p>`)
const linuxOnly = { skip: process.platform === 'linux' ? false : 'reads /proc' }

test('a crash of the page is survived', linuxOnly, () =>
  inOwnFolder(async (folder) => {
    let crashes = 0
    const prepare = (id: string) => async (document: LoadedDocument) => {
      if (id === 'always' || (id === 'once' && crashes === 0)) {
        crashes++
        endProcesses(folder, '--type=renderer')
        await document.evaluate('new Promise(() => {})')
      }
    }
    await withPrinter({}, async (printer) => {
      const results = await Promise.allSettled(['once', 'always', 'never'].map((id) => printer.print(job(html, id), prepare(id))))
      assert.deepEqual(failuresOf(results), ['none', 'crashed', 'none'])
      assert.equal(crashes, 3)
    })
  })
)

test('the end of the browser is survived', linuxOnly, () =>
  inOwnFolder(async (folder) => {
    let ends = 0
    const prepare = async (document: LoadedDocument) => {
      if (ends++ > 0) return
      endProcesses(folder, '--remote-debugging-pipe')
      await document.evaluate('new Promise(() => {})')
    }
    await withPrinter({ tabs: 2 }, async (printer) => {
      const results = await Promise.allSettled([printer.print(job(html), prepare), printer.print(job(long), prepare)])
      assert.deepEqual(failuresOf(results), ['none', 'none'])
    })
    assert.deepEqual(processesOf(folder), [])
    assert.deepEqual(await readdir(folder), [])
  })
)

test('a document that takes too long fails alone, and its process ends', () =>
  inOwnFolder(async (folder) => {
    await withPrinter({ timeoutMs: 1500 }, async (printer) => {
      const endless = printer.print(job(html, 'endless'), (document) => document.evaluate('for (;;) {}'))
      await assert.rejects(endless, { message: 'The browser gave no result within 1.5 s.', messageRu: 'Браузер не ответил за 1.5 с.' })
      assert.equal(pagesOf(await printer.print(job(html, 'next'))), 1)
    })
    assert.deepEqual(processesOf(folder), [])
  })
)

test('close leaves no process and no folder, at whatever moment', () =>
  inOwnFolder(async (folder) => {
    for (const moment of [0, 5, 40, 120, 400]) {
      await withPrinter({ tabs: 2 }, async (printer) => {
        const printing = Promise.allSettled([long, long, long].map((each) => printer.print(job(each))))
        await new Promise((resolve) => setTimeout(resolve, moment))
        await Promise.all([printer.close(), printer.close()])
        for (const failure of failuresOf(await printing)) assert.match(failure, /^(none|closed)$/)
        await assert.rejects(printer.print(job(html)), isFailure('closed'))
      })
      assert.deepEqual(processesOf(folder), [], `after ${moment} ms`)
      assert.deepEqual(await readdir(folder), [], `after ${moment} ms`)
    }
  })
)

for (const signal of ['exit', 'SIGKILL'] as const) {
  test(`nothing runs on when the program ends by ${signal}`, linuxOnly, () =>
    inOwnFolder(async (folder) => {
      const program = spawn(process.execPath, [fileURLToPath(import.meta.resolve('./printing-program.js'))], { stdio: ['pipe', 'pipe', 'inherit'] })
      await new Promise((resolve, reject) => {
        program.stdout?.once('data', resolve)
        program.once('exit', () => reject(new Error('The program ended before it printed')))
      })
      assert.notDeepEqual(processesOf(folder), [])
      if (signal === 'exit') program.stdin?.write('exit')
      else program.kill(signal)
      await new Promise((resolve) => program.once('exit', resolve))
      await until(() => processesOf(folder).length === 0)
      if (signal === 'exit') assert.deepEqual(await readdir(folder), [])
    })
  )
}

test('a browser that runs elsewhere is used and left running', () =>
  inOwnFolder(async (folder) => {
    const browser = await thisBrowser()
    const sandbox = browser.sandbox ? [] : ['--no-sandbox']
    const elsewhere = spawn(browser.executablePath, ['--headless', '--remote-debugging-port=0', `--user-data-dir=${folder}/profile`, ...sandbox], {
      env: { ...process.env, ...(browser.libraryPath === '' ? {} : { LD_LIBRARY_PATH: browser.libraryPath }) },
      stdio: ['ignore', 'ignore', 'pipe']
    })
    try {
      const endpoint = await addressOf(elsewhere)
      const addresses = [endpoint, `http://${new URL(endpoint).host}`]
      await withPrinter({ endpoints: addresses }, async (printer) => {
        const pdfs = await Promise.all([html, html, html].map((each) => printer.print(job(each))))
        for (const pdf of pdfs) assert.ok(fontsOf(pdf).includes('PTSerif-Regular'))
        assert.equal(printer.version, browser.product)
      })
      const stillThere = await connect({ browserWSEndpoint: endpoint })
      assert.equal(stillThere.browserContexts().length, 1)
      await stillThere.disconnect()
    } finally {
      elsewhere.kill()
      await new Promise((resolve) => elsewhere.once('close', resolve))
    }
  })
)

test('an address where no browser listens is refused at once', async () => {
  await assert.rejects(withPrinter({ endpoints: ['ws://127.0.0.1:9/none'] }, async () => undefined), isFailure('start'))
})

/** Runs `work` with a temporary folder of its own, by which its processes are known. */
async function inOwnFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'proceedings-test-'))
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    await work(folder)
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}

const groups = new Map<string, Set<string>>()

/** Processes of the browsers started in the folder, with all their children; none where there is no /proc to see them. */
function processesOf(folder: string): { pid: number; command: string }[] {
  if (process.platform !== 'linux') return []
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(readProcess).filter(({ command }) => command !== '')
  const known = groups.get(folder) ?? new Set<string>()
  groups.set(folder, known)
  for (const { command, group } of all) if (command.includes(`--user-data-dir=${folder}`)) known.add(group)
  return all.filter(({ group }) => known.has(group))
}

function readProcess(pid: string): { pid: number; group: string; command: string } {
  try {
    const group = /\) \S+ \d+ (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1] ?? ''
    // A process that has ended and was not yet waited for has no command line.
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    return { pid: Number(pid), group, command }
  } catch {
    return { pid: 0, group: '', command: '' }
  }
}

function endProcesses(folder: string, mark: string): void {
  for (const { pid, command } of processesOf(folder)) if (command.includes(mark)) process.kill(pid, 'SIGKILL')
}

async function until(condition: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; !condition(); ) {
    assert.ok(Date.now() < end, 'Processes are left')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

function addressOf(browser: ChildProcess): Promise<string> {
  let text = ''
  return new Promise((resolve) => {
    browser.stderr?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const address = /DevTools listening on (ws:\S+)/.exec(text)?.[1]
      if (address !== undefined) resolve(address)
    })
  })
}
