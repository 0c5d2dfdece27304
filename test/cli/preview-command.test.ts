// The preview as its users start it: the address, the warning, the end.
import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { programFolder } from '../../src/cli/program-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'proceedings-preview-cli-'))
writeFileSync(join(folder, 'paper.md'), '---\ntitle: Доклад\nauthors: [Ёлкина Анна Петровна]\n---\n\nТекст доклада.\n')
after(() => { rmSync(folder, { recursive: true, force: true }) })

interface Started {
  readonly child: ChildProcess
  readonly url: string
  readonly said: () => string
}

function start(args: readonly string[]): Promise<Started> {
  const child = spawn(process.execPath, [join(programFolder, 'bin', 'proceedings.js'), 'preview', ...args, '--no-open'], { cwd: folder, env: { ...process.env, LANG: 'ru_RU.UTF-8', LC_ALL: '' } })
  let said = ''
  return new Promise((resolve, reject) => {
    const hear = (data: Buffer): void => {
      said += data.toString()
      const url = /http:\S+/.exec(said)?.[0]
      if (url !== undefined) resolve({ child, url, said: () => said })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('close', (code) => { reject(new Error(`ended with ${code}: ${said}`)) })
  })
}

function ended({ child }: Started): Promise<number | null> {
  child.kill('SIGINT')
  return new Promise((resolve) => { child.on('close', resolve) })
}

async function firstPages(url: string): Promise<string> {
  const answer = await fetch(`${url}events?paper=paper.md`)
  const reader = answer.body?.getReader()
  let heard = ''
  while (reader && !heard.includes('event: shown')) heard += new TextDecoder().decode((await reader.read()).value)
  await reader?.cancel()
  return heard
}

test('it says its address on the loopback, shows the paper, and Ctrl-C ends it with nothing left', { skip: process.platform === 'win32' }, async () => {
  const [one, other] = [await start(['paper.md']), await start(['paper.md'])]
  assert.notEqual(one.url, other.url)
  assert.match(one.url, /^http:\/\/127\.0\.0\.1:\d+\/$/)
  assert.match(await firstPages(one.url), /"title":"Доклад"/)
  assert.deepEqual([await ended(one), await ended(other)], [0, 0])
  assert.match(one.said(), /Просмотр остановлен/)
  assert.doesNotMatch(one.said(), /Внимание/)
  assert.deepEqual(readdirSync(folder), ['paper.md'])
})

test('to listen elsewhere warns', { skip: process.platform === 'win32' }, async () => {
  const started = await start(['paper.md', '--host', '0.0.0.0'])
  for (let wait = 0; wait < 200 && !/Рукописи видны всем/.test(started.said()); wait++) await new Promise((resolve) => { setTimeout(resolve, 25) })
  assert.match(started.said(), /Внимание: просмотр открыт на адресе 0\.0\.0\.0/)
  assert.equal(await ended(started), 0)
})

test('a file that is not there is wrong usage', async () => {
  await assert.rejects(start(['missing.md']), /ended with 2: Файла «missing\.md» нет/)
})

test('a port that is taken and an address the machine does not have are told in words', async () => {
  const taken = createServer()
  await new Promise<void>((resolve) => { taken.listen(0, '127.0.0.1', resolve) })
  try {
    const { port } = taken.address() as AddressInfo
    await assert.rejects(start(['paper.md', '--port', String(port)]), new RegExp(`ended with 2: Порт ${port} занят`))
    await assert.rejects(start(['paper.md', '--host', '192.0.2.1']), /ended with 2: Адреса 192\.0\.2\.1 у этого компьютера нет/)
  } finally { await new Promise((resolve) => { taken.close(resolve) }) }
})
