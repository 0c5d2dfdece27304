// Saves as editors make them, and folders that come and go.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { watchFolder } from '../../src/preview/watch-folder.ts'

const root = mkdtempSync(path.join(tmpdir(), 'proceedings-watch-'))
after(() => { rmSync(root, { recursive: true, force: true }) })

/** Runs `act` in a watched folder of its own and waits until all of `wanted` were told. */
async function told(name: string, wanted: readonly string[], act: (folder: string) => void | Promise<void>): Promise<readonly string[]> {
  const folder = path.join(root, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'paper.md'), 'before')
  const seen = new Set<string>()
  let enough = (): void => undefined
  let patience: NodeJS.Timeout | undefined
  const complete = new Promise<void>((resolve, reject) => {
    enough = () => { if (wanted.every((file) => seen.has(file))) resolve() }
    patience = setTimeout(() => { reject(new Error(`told only of ${[...seen].join(', ')}`)) }, 30_000)
  })
  const watch = watchFolder(folder, (paths) => {
    for (const file of paths) seen.add(file)
    enough()
  })
  try {
    await act(folder)
    await complete
    return [...seen]
  } finally {
    clearTimeout(patience)
    watch.close()
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms) })

test('a save is told', async () => {
  assert.deepEqual(await told('plain', ['paper.md'], (folder) => { writeFileSync(path.join(folder, 'paper.md'), 'after') }), ['paper.md'])
})

test('a save by another file that is renamed is told, again and again', async () => {
  await told('rename', ['paper.md'], async (folder) => {
    writeFileSync(path.join(folder, '.paper.md.tmp'), 'after')
    renameSync(path.join(folder, '.paper.md.tmp'), path.join(folder, 'paper.md'))
  })
  await told('rename', ['paper.md'], async (folder) => {
    renameSync(path.join(folder, 'paper.md'), path.join(folder, 'paper.md~'))
    writeFileSync(path.join(folder, 'paper.md'), 'once more')
  })
})

test('files of a folder that appears later are told, and their later saves', async () => {
  await told('late', ['figures/deep/a.png', 'figures/deep/b.png'], async (folder) => {
    mkdirSync(path.join(folder, 'figures/deep'), { recursive: true })
    writeFileSync(path.join(folder, 'figures/deep/a.png'), 'a')
    await pause(300)
    writeFileSync(path.join(folder, 'figures/deep/b.png'), 'b')
  })
})

test('a folder that is taken away and comes back is watched again', async () => {
  await told('back', ['figures/b.png'], async (folder) => {
    mkdirSync(path.join(folder, 'figures'))
    await pause(200)
    rmSync(path.join(folder, 'figures'), { recursive: true })
    await pause(200)
    mkdirSync(path.join(folder, 'figures'))
    await pause(200)
    writeFileSync(path.join(folder, 'figures/b.png'), 'b')
  })
})

test('hidden files, results and copies of editors are not told', async () => {
  const seen = await told('quiet', ['paper.md'], async (folder) => {
    mkdirSync(path.join(folder, 'out'))
    mkdirSync(path.join(folder, '.git'))
    for (const file of ['out/volume.pdf', '.git/index', '.paper.md.swp', 'paper.md~', '4913']) writeFileSync(path.join(folder, file), 'x')
    await pause(300)
    writeFileSync(path.join(folder, 'paper.md'), 'after')
  })
  assert.deepEqual(seen, ['paper.md'])
})

test('steps of one save are told once', async () => {
  let calls = 0
  const folder = path.join(root, 'steps')
  mkdirSync(folder)
  const watch = watchFolder(folder, () => { calls++ }, { quietMs: 200 })
  for (let step = 0; step < 5; step++) writeFileSync(path.join(folder, 'paper.md'), `step ${step}`)
  await pause(1000)
  watch.close()
  assert.equal(calls, 1)
})

test('a folder that another is put in place of is watched, with all in it', async () => {
  await told('swapped', ['doklady/ivanov/paper.md', 'doklady/petrov/paper.md'], async (folder) => {
    for (const name of ['doklady', 'next']) mkdirSync(path.join(folder, name, 'ivanov'), { recursive: true })
    await pause(300)
    renameSync(path.join(folder, 'doklady'), path.join(folder, 'gone'))
    renameSync(path.join(folder, 'next'), path.join(folder, 'doklady'))
    await pause(300)
    writeFileSync(path.join(folder, 'doklady/ivanov/paper.md'), 'a')
    mkdirSync(path.join(folder, 'doklady/petrov'))
    writeFileSync(path.join(folder, 'doklady/petrov/paper.md'), 'a')
  })
})

for (const [name, before] of [['comes later', false], ['is made anew', true]] as const) {
  test(`what stands in a watched folder that itself ${name} is told, and later saves`, async () => {
    await told(`root ${name}`, ['paper.md', 'report.json', 'later.json'], async (folder) => {
      rmSync(folder, { recursive: true })
      await pause(before ? 0 : 1500)
      mkdirSync(folder)
      writeFileSync(path.join(folder, 'paper.md'), 'a')
      writeFileSync(path.join(folder, 'report.json'), '{}')
      await pause(1500)
      writeFileSync(path.join(folder, 'later.json'), '{}')
    })
  })
}
