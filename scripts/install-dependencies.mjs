// node_modules as package-lock.json wants it: `npm ci` when it is not.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { SetUpError } from './set-up-error.mjs'
import { text } from './texts.mjs'

/** Installs the dependencies unless what is installed is what the lock file names. */
export function installDependencies(root) {
  if (areInstalled(root)) return
  console.log(text('dependencies'))
  // A production environment would leave out the compiler.
  const result = runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], root)
  if (result.status !== 0) throw new SetUpError(`${text('dependencies-failed')}\n${result.stdout}${result.stderr || result.error?.message || ''}`)
}

/** npm keeps in node_modules a copy of the lock of what it installed; optional packages may be missing there. */
function areInstalled(root) {
  const wanted = packagesOf(path.join(root, 'package-lock.json'))
  const installed = packagesOf(path.join(root, 'node_modules', '.package-lock.json'))
  return Object.entries(wanted).every(([place, { version, integrity, optional }]) => {
    if (place === '') return true
    const found = installed[place]
    if (found === undefined) return optional === true
    return found.version === version && found.integrity === integrity && existsSync(path.join(root, place))
  })
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return {}
  }
}

/** npm is run as a program of this Node, not through a shell, wherever its own code can be found. */
function runNpm(args, root) {
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26, windowsHide: true }
  const code = [process.env.npm_execpath, ...besideNode()].find((file) => file && /npm-cli\.c?js$/.test(file) && existsSync(file))
  if (code !== undefined) return spawnSync(process.execPath, [code, ...args], options)
  // Windows starts a .cmd file only through its shell; the arguments are ours and hold nothing to escape.
  return process.platform === 'win32' ? spawnSync(`npm.cmd ${args.join(' ')}`, { ...options, shell: true }) : spawnSync('npm', args, options)
}

function besideNode() {
  const folder = path.dirname(process.execPath)
  return ['node_modules', '../lib/node_modules'].map((modules) => path.resolve(folder, modules, 'npm', 'bin', 'npm-cli.js'))
}
