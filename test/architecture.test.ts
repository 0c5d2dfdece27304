// What house style asks of the whole tree, checked over its files.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const longestFile = 400
// Written as a text, so that this file passes its own test.
const anyType = new RegExp("(?<![.\\w$'-])any\\b(?!\\s*[(:])")

const root = fileURLToPath(new URL('../../', import.meta.url))
const sources = new Map(['src', 'test', 'bench'].flatMap(filesIn).map((file) => [file, readFileSync(path.join(root, file), 'utf8')]))
/** The folders of src in the order of ARCHITECTURE.md's table: a folder may import only from itself and from those before it. */
const layers = [...readFileSync(path.join(root, 'ARCHITECTURE.md'), 'utf8').matchAll(/^\| `([\w.-]+)\/?`/gm)].map((row) => row[1] ?? '')
const program = [...sources.keys()].filter((file) => file.startsWith('src/'))

test('every folder of src stands in the table of ARCHITECTURE.md', () => {
  assert.deepEqual([...new Set(program.map(layerOf))].filter((layer) => !layers.includes(layer)), [])
})

test('a folder of src imports only from folders above it', () => {
  const downward = program.flatMap((file) =>
    importsOf(file)
      .filter((imported) => layers.indexOf(layerOf(imported)) > layers.indexOf(layerOf(file)))
      .map((imported) => `${file} imports ${imported}`)
  )
  assert.deepEqual(downward, [])
})

test('imports exist and stay within src', () => {
  const strays = program.flatMap((file) =>
    importsOf(file)
      .filter((imported) => !sources.has(imported) || !imported.startsWith('src/'))
      .map((imported) => `${file} imports ${imported}`)
  )
  assert.deepEqual(strays, [])
})

test('imports run in no circle', () => {
  assert.deepEqual(cyclesAmong(program), [])
})

test('nothing has the type any', () => {
  const found = [...sources].flatMap(([file, text]) =>
    withoutTexts(text)
      .split('\n')
      .flatMap((line, index) => (anyType.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : []))
  )
  assert.deepEqual(found, [])
})

test(`no file is longer than ${longestFile} lines`, () => {
  const long = [...sources].filter(([, text]) => text.split('\n').length - 1 > longestFile).map(([file]) => file)
  assert.deepEqual(long, [])
})

// Functions of layout/ are sent into one document as text: of two of one name the later would stand for both.
test('no two functions of layout/ have one name', () => {
  const names = program.filter((file) => file.startsWith('src/layout/')).flatMap((file) => [...(sources.get(file) ?? '').matchAll(/^(?:export )?(?:async )?function (\w+)/gm)].map(([, name]) => name ?? ''))
  assert.ok(names.length > 50)
  assert.deepEqual(names.filter((name, at) => names.indexOf(name) !== at), [])
})

/** Paths from the root, with `/`. */
function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.posix.join(folder, file.replaceAll('\\', '/')))
    .sort()
}

/** The name after src/: a folder, or a file that stands by itself. */
function layerOf(file: string): string {
  return file.split('/')[1] ?? ''
}

/** Files imported. Types are gone when the program runs, so two files may know each other's types. */
function importsOf(file: string, what: 'all' | 'values' = 'all'): string[] {
  const imports = (sources.get(file) ?? '').matchAll(/^(?:import|export)\b([^'"`;]*?)\bfrom\s*['"](\.[^'"]+)['"]|^import\s*()['"](\.[^'"]+)['"]|\bimport\(\s*()['"](\.[^'"]+)['"]/gm)
  const wanted = [...imports].filter((match) => what === 'all' || !(match[1] ?? '').trimStart().startsWith('type '))
  return [...new Set(wanted.map((match) => path.posix.join(path.posix.dirname(file), match[2] ?? match[4] ?? match[6] ?? '')))]
}

function cyclesAmong(files: readonly string[]): string[] {
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (file: string, trail: readonly string[]) => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '))
    if (trail.includes(file) || done.has(file)) return
    for (const imported of importsOf(file, 'values')) visit(imported, [...trail, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
  return cycles
}

/** The code alone: comments and texts are blanked, line breaks kept. */
function withoutTexts(text: string): string {
  const tokens = /\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`/g
  return text.replace(tokens, (token) => token.replace(/[^\n]/g, ' '))
}
