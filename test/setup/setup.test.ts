import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const script = (name: string) => new URL(`../../../scripts/${name}`, import.meta.url).href

test('compiles when a source has changed, and only then', () =>
  inProject(async (project, runs) => {
    const { compile } = (await import(script('compile.mjs'))) as { compile(root: string): void }
    compile(project)
    compile(project)
    assert.equal(runs(), 1)
    await utimes(path.join(project, 'src', 'a.ts'), 1, 1)
    compile(project)
    assert.equal(runs(), 2)
  })
)

test('what was compiled from a source that is gone is removed', () =>
  inProject(async (project) => {
    const { compile } = (await import(script('compile.mjs'))) as { compile(root: string): void }
    await mkdir(path.join(project, 'dist', 'src'), { recursive: true })
    for (const name of ['a.js', 'gone.js']) await writeFile(path.join(project, 'dist', 'src', name), '')
    compile(project)
    assert.deepEqual(['a.js', 'gone.js'].map((name) => existsSync(path.join(project, 'dist', 'src', name))), [true, false])
  })
)

test('a compilation that fails says why and is tried again', () =>
  inProject(async (project, runs) => {
    const { compile } = (await import(script('compile.mjs'))) as { compile(root: string): void }
    await writeFile(path.join(project, 'fails'), '')
    for (const times of [1, 2]) {
      assert.throws(() => compile(project), /src\/a\.ts\(1,1\): error/)
      assert.equal(runs(), times)
    }
  })
)

test('set-up without a usable browser ends with code 3 and two lines', () => {
  const env = { ...process.env, PUPPETEER_EXECUTABLE_PATH: path.join(os.tmpdir(), 'no-such-browser'), LC_ALL: 'ru_RU.UTF-8' }
  const { status, stderr } = spawnSync(process.execPath, [path.join(root, 'scripts', 'setup.mjs')], { env, encoding: 'utf8' })
  assert.equal(status, 3)
  assert.match(stderr, /^Браузер .*\n.*PUPPETEER_EXECUTABLE_PATH.*\n$/)
})

test('a second set-up has nothing to do and says nothing', () => {
  const run = () => spawnSync(process.execPath, [path.join(root, 'scripts', 'setup.mjs')], { encoding: 'utf8' })
  run()
  assert.deepEqual([run()].map(({ status, stdout, stderr }) => ({ status, stdout, stderr })), [{ status: 0, stdout: '', stderr: '' }])
})

test('a command given to a fresh copy makes it ready first, and only then', async () => {
  const project = await mkdtemp(path.join(os.tmpdir(), 'proceedings-test-'))
  const setUp = `import { mkdirSync, writeFileSync } from 'node:fs'
export function setUp() {
  console.log('made ready')
  for (const folder of ['dist/src/cli', 'node_modules']) mkdirSync(new URL('../' + folder, import.meta.url), { recursive: true })
  writeFileSync(new URL('../dist/src/cli/main.js', import.meta.url), 'console.log("ran")')
}`
  try {
    const files = { 'package.json': '{ "type": "module" }', 'bin/proceedings.js': readFileSync(path.join(root, 'bin', 'proceedings.js'), 'utf8'), 'scripts/setup.mjs': setUp }
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(project, name)), { recursive: true })
      await writeFile(path.join(project, name), content)
    }
    const run = () => spawnSync(process.execPath, [path.join(project, 'bin', 'proceedings.js'), 'preview'], { encoding: 'utf8' })
    assert.deepEqual([run(), run()].map(({ stdout }) => stdout), ['made ready\nran\n', 'ran\n'])
  } finally {
    await rm(project, { recursive: true, force: true })
  }
})

/** A project with one source and a compiler that only counts its runs. */
async function inProject(work: (project: string, runs: () => number) => Promise<void>): Promise<void> {
  const project = await mkdtemp(path.join(os.tmpdir(), 'proceedings-test-'))
  const compiler = `require('fs').appendFileSync(process.argv[3] + '/runs', '.')
if (require('fs').existsSync(process.argv[3] + '/fails')) { console.log('src/a.ts(1,1): error'); process.exit(1) }`
  const files = { 'src/a.ts': '', 'tsconfig.json': '{}', 'node_modules/typescript/package.json': '{}', 'node_modules/typescript/bin/tsc': compiler }
  const log = console.log
  try {
    console.log = () => undefined
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(project, name)), { recursive: true })
      await writeFile(path.join(project, name), content)
    }
    await work(project, () => readFileSync(path.join(project, 'runs'), 'utf8').length)
  } finally {
    console.log = log
    await rm(project, { recursive: true, force: true })
  }
}
