// The package as others get it: packed, installed in an empty folder, run there.
import assert from 'node:assert/strict'
import { spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

interface Lock {
  readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>
}

const volume = `title: Пробный сборник
lang: ru
year: 2024
sections:
  - title: Доклады
    papers: [ivanov]
parts: [title-page, contents, sections]
`
const paper = `---
title: О пробе
author: Иванов Иван Иванович
---

Библиотеки региона работают с читателями.
`

test('the packed program installs in an empty folder and builds a volume there', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'proceedings-package-'))
  try {
    const [packed] = JSON.parse(npm(root, 'pack', '--ignore-scripts', '--json', '--pack-destination', folder)) as [{ filename: string; files: { path: string }[] }]
    const strange = packed.files.map((file) => file.path).filter((file) => !/^(bin|dist\/src|templates|profiles|docs)\/|^[A-Z][A-Za-z.]+\.md$|^LICENSE$|^package\.json$/.test(file))
    assert.deepEqual(strange, [])
    assert.ok(packed.files.some((file) => file.path === 'profiles/FOGRA39L_coated.icc'))

    const project = path.join(folder, 'project')
    await mkdir(path.join(project, 'volume'), { recursive: true })
    await writeFile(path.join(project, 'package.json'), '{ "private": true }')
    npm(project, 'install', path.join(folder, packed.filename), '--prefer-offline', '--no-audit', '--no-fund')
    assert.deepEqual(packagesWithInstallScripts(project), [])

    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
    assert.equal(proceedings(project, '--version').stdout.trim(), version)

    await writeFile(path.join(project, 'volume', 'volume.yml'), volume)
    await writeFile(path.join(project, 'volume', 'ivanov.md'), paper)
    const built = proceedings(project, 'build', 'volume')
    assert.equal(built.status, 0, built.stdout + built.stderr)
    assert.ok(existsSync(path.join(project, 'out', 'volume.pdf')))
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})

/** Install scripts fail where they download something and cannot: the program must depend on none. */
function packagesWithInstallScripts(project: string): string[] {
  const { packages } = JSON.parse(readFileSync(path.join(project, 'node_modules', '.package-lock.json'), 'utf8')) as Lock
  return Object.keys(packages).filter((name) => packages[name]?.hasInstallScript === true)
}

function proceedings(project: string, ...args: string[]): SpawnSyncReturns<string> {
  const command = path.join(project, 'node_modules', '.bin', 'proceedings')
  // What npm puts there is a link to the program, but on Windows a shell script beside it.
  const program = process.platform === 'win32' ? path.join(project, 'node_modules', 'proceedings', 'bin', 'proceedings.js') : command
  return spawnSync(process.execPath, [program, ...args], { cwd: project, encoding: 'utf8' })
}

function npm(cwd: string, ...args: string[]): string {
  const code = process.env['npm_execpath']
  const env = { ...process.env }
  // Settings that npm hands to the scripts it runs would steer this npm too.
  for (const name of Object.keys(env)) if (/^npm_(package|lifecycle|config_local_prefix)/.test(name)) delete env[name]
  const [program, first] = code?.endsWith('.js') ? [process.execPath, [code]] : ['npm', []]
  const result = spawnSync(program, [...first, ...args], { cwd, env, encoding: 'utf8' })
  assert.equal(result.status, 0, `npm ${args.join(' ')}\n${result.stdout}${result.stderr}`)
  return result.stdout
}
