import assert from 'node:assert/strict'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { noBrowserMessage } from '../../src/print/browser-choice.ts'
import { cacheFolder } from '../../src/print/cache-folder.ts'
import { findBrowser } from '../../src/print/find-browser.ts'
import { browsersOfPuppeteer, installedBrowsers } from '../../src/print/installed-browsers.ts'
import { thisBrowser } from './machine.ts'

test('a browser named by the user is used, and refused rather than passed over', () =>
  inFolder(async (folder) => {
    const { executablePath } = await thisBrowser()
    const env = { ...process.env, PUPPETEER_EXECUTABLE_PATH: path.join(folder, 'gone') }
    const cacheDir = cacheFolder(process.env)
    const named = await findBrowser({ browser: executablePath, env, cacheDir })
    assert.equal(named.found && named.source, 'option')

    const refused = await findBrowser({ env, cacheDir })
    assert.ok(!refused.found)
    assert.deepEqual(refused.tried.map(({ source }) => source), ['environment'])
    for (const lang of ['ru', 'en'] as const) {
      const lines: string[] = noBrowserMessage(refused, lang).split('\n')
      assert.equal(lines.length, 2)
      assert.match(lines[1] ?? '', /PUPPETEER_EXECUTABLE_PATH/)
    }
  })
)

test('a program that is no browser, and one that is too old, are refused with the reason', { skip: process.platform === 'win32' }, () =>
  inFolder(async (folder) => {
    const reasonFor = async (script: string) => {
      const browser = await writeProgram(folder, 'browser', script)
      const none = await findBrowser({ browser, env: process.env, cacheDir: path.join(folder, String(script.length)) })
      return none.found ? '' : none.tried[0]?.reason
    }
    assert.equal(await reasonFor('process.exit(0)'), 'it does not start')
    assert.equal(await reasonFor('console.error("cannot open display"); process.exit(1)'), 'cannot open display')
    assert.equal(await reasonFor(answering('Chrome/120.0.0.0')), 'version 120 is too old, 145 or later is needed')
  })
)

test('the sandbox is given up only where the browser says it cannot have one', { skip: process.platform !== 'linux' || process.geteuid?.() === 0 }, () =>
  inFolder(async (folder) => {
    const script = `if (!process.argv.includes('--no-sandbox')) { console.error('No usable sandbox!'); process.exit(1) }\n${answering('Chrome/999.0.0.0')}`
    const found = await findBrowser({ browser: await writeProgram(folder, 'browser', script), env: process.env, cacheDir: folder })
    assert.equal(found.found && found.sandbox, false)
  })
)

test("puppeteer's cache is searched for the headless shell first, the newest version first", () =>
  inFolder(async (folder) => {
    const shells = ['99.0.1', '148.0.2'].map((version) => `chrome-headless-shell/linux-${version}/chrome-headless-shell-linux64/chrome-headless-shell`)
    const files = ['chrome/linux-150.0.1/chrome-linux64/chrome', ...shells]
    for (const file of files) await writeProgram(path.dirname(path.join(folder, file)), path.basename(file), '')
    const found = browsersOfPuppeteer({ PUPPETEER_CACHE_DIR: folder }).map((file) => path.relative(folder, file).split(path.sep)[1])
    assert.deepEqual(found, ['linux-148.0.2', 'linux-99.0.1', 'linux-150.0.1'])
  })
)

test('installed browsers are found on PATH, the headless shell first', () =>
  inFolder(async (folder) => {
    for (const name of ['google-chrome', 'chromium-headless-shell', 'firefox']) await writeProgram(folder, name, '')
    const found = installedBrowsers({ PATH: ['relative', folder].join(path.delimiter) }, process.platform === 'win32' ? 'linux' : process.platform)
    assert.deepEqual(found.filter((file) => file.startsWith(folder)).map((file) => path.basename(file)), ['chromium-headless-shell', 'google-chrome'])
  })
)

test('Edge and Chrome are found where Windows puts them, whatever the case of its variables', () =>
  inFolder(async (folder) => {
    const [edge, chrome] = [path.join('x86', 'Microsoft', 'Edge', 'Application'), path.join('local', 'Google', 'Chrome', 'Application')]
    await writeProgram(path.join(folder, edge), 'msedge.exe', '')
    await writeProgram(path.join(folder, chrome), 'chrome.exe', '')
    const env = { 'ProgramFiles': path.join(folder, 'none'), 'ProgramFiles(x86)': path.join(folder, 'x86'), 'LocalAppData': path.join(folder, 'local') }
    assert.deepEqual(installedBrowsers(env, 'win32').map((file) => path.basename(file)), ['chrome.exe', 'msedge.exe'])
  })
)

test('the cache folder follows the customs of each system', () => {
  assert.equal(cacheFolder({ XDG_CACHE_HOME: '/caches' }, 'linux'), path.join('/caches', 'proceedings'))
  assert.equal(cacheFolder({ XDG_CACHE_HOME: 'relative' }, 'linux'), path.join(os.homedir(), '.cache', 'proceedings'))
  assert.equal(cacheFolder({ LOCALAPPDATA: '/local' }, 'win32'), path.join('/local', 'proceedings'))
  assert.equal(cacheFolder({}, 'darwin'), path.join(os.homedir(), 'Library', 'Caches', 'proceedings'))
})

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'proceedings-test-'))
  try {
    await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function writeProgram(folder: string, name: string, script: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  const file = path.join(folder, name)
  await writeFile(file, `#!${process.execPath}\n${script}\n`)
  await chmod(file, 0o755)
  return file
}

/** A stand-in for a browser: answers the questions of the probe over the pipe. */
function answering(product: string): string {
  return `const fs = require('fs')
const results = { 'Browser.getVersion': { product: '${product}' }, 'Target.createTarget': { targetId: 't' }, 'Target.attachToTarget': { sessionId: 's' }, 'Runtime.evaluate': { result: { value: 42 } } }
fs.createReadStream(null, { fd: 3 }).on('data', (chunk) => {
  for (const text of String(chunk).split('\\0').filter(Boolean)) {
    const { id, method } = JSON.parse(text)
    if (method === 'Browser.close') process.exit()
    fs.writeSync(4, JSON.stringify({ id, result: results[method] }) + '\\0')
  }
})`
}
