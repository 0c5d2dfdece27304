// src, test and bench -> dist, when any source has changed; what the preview's page is made of beside its scripts goes with them.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { SetUpError } from './set-up-error.mjs'
import { text } from './texts.mjs'

const folders = ['src', 'test', 'bench']
/** Files beside the scripts of the page that `preview` serves. */
const beside = ['.html', '.css']

/** Compiles unless the sources are those compiled last; removes what was compiled from sources that are gone. */
export function compile(root) {
  const stamp = path.join(root, 'dist', '.compiled')
  const state = stateOfSources(root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return
  console.log(text('compile'))
  const result = spawnSync(process.execPath, [path.join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', root], { encoding: 'utf8' })
  if (result.status !== 0) throw new SetUpError(`${text('compile-failed')}\n${result.stdout}${result.stderr}`)
  removeOrphans(root)
  for (const file of filesBeside(root)) {
    mkdirSync(path.dirname(path.join(root, 'dist', file)), { recursive: true })
    copyFileSync(path.join(root, file), path.join(root, 'dist', file))
  }
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, state)
}

/** Names, sizes and times of all that compilation reads. */
function stateOfSources(root) {
  const hash = createHash('sha256')
  const settings = ['tsconfig.json', path.join('node_modules', 'typescript', 'package.json')]
  for (const file of [...settings, ...folders.flatMap((folder) => filesIn(root, folder, '.ts')), ...filesBeside(root)]) {
    const { size, mtimeMs } = statSync(path.join(root, file))
    hash.update(`${file}|${size}|${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

function filesBeside(root) {
  return beside.flatMap((ending) => filesIn(root, path.join('src', 'preview', 'page'), ending))
}

function removeOrphans(root) {
  for (const folder of folders) {
    for (const file of filesIn(path.join(root, 'dist'), folder, '.js')) {
      if (!existsSync(path.join(root, file.replace(/\.js$/, '.ts')))) rmSync(path.join(root, 'dist', file))
    }
  }
}

function filesIn(root, folder, ending) {
  if (!existsSync(path.join(root, folder))) return []
  return readdirSync(path.join(root, folder), { recursive: true })
    .filter((file) => file.endsWith(ending))
    .map((file) => path.join(folder, file))
    .sort()
}

// `npm pack` compiles too; it needs no browser.
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) compile(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'))
