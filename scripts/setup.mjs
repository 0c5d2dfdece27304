// Makes a fresh copy of the project ready: dependencies, compilation, a browser. What is ready already is left alone.
import { existsSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { compile } from './compile.mjs'
import { installDependencies } from './install-dependencies.mjs'
import { SetUpError } from './set-up-error.mjs'
import { lang, text } from './texts.mjs'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** Does all three steps; ends the program with a message and exit code when one cannot be done. */
export async function setUp() {
  try {
    checkNode()
    installDependencies(root)
    compile(root)
    await provideBrowser()
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error
    console.error(error.message)
    process.exit(error.exitCode)
  }
}

function checkNode() {
  const needed = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).engines.node.replace('>=', '')
  const [major, minor] = needed.split('.').map(Number)
  const [nodeMajor, nodeMinor] = process.versions.node.split('.').map(Number)
  if (nodeMajor > major || (nodeMajor === major && nodeMinor >= minor)) return
  throw new SetUpError(text('node-too-old', { found: process.versions.node, needed }), 3)
}

async function provideBrowser() {
  const stamp = path.join(root, 'dist', '.browser.json')
  if (isProvided(stamp)) return
  const compiled = (file) => import(pathToFileURL(path.join(root, 'dist', 'src', 'print', file)).href)
  const { provideBrowser: provide } = await compiled('provide-browser.js')
  const { noBrowserMessage } = await compiled('browser-choice.js')
  const browser = await provide(process.env, (step) => console.log(text(step)))
  if (!browser.found) throw new SetUpError(noBrowserMessage(browser, lang), 3)
  console.log(text('browser', { found: `${browser.product} (${browser.executablePath})` }))
  writeFileSync(stamp, JSON.stringify({ executablePath: browser.executablePath, ...circumstances(browser.executablePath) }))
}

function isProvided(stamp) {
  if (!existsSync(stamp)) return false
  const { executablePath, ...known } = JSON.parse(readFileSync(stamp, 'utf8'))
  return existsSync(executablePath) && JSON.stringify(known) === JSON.stringify(circumstances(executablePath))
}

/** What the choice of a browser rests on, and the size of the one chosen. */
function circumstances(executablePath) {
  const { PUPPETEER_EXECUTABLE_PATH, PUPPETEER_CACHE_DIR, XDG_CACHE_HOME } = process.env
  const lock = statSync(path.join(root, 'package-lock.json'))
  return {
    size: statSync(executablePath).size,
    lock: `${lock.size} ${lock.mtimeMs}`,
    settings: [PUPPETEER_EXECUTABLE_PATH, PUPPETEER_CACHE_DIR, XDG_CACHE_HOME].map((value) => value ?? '')
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await setUp()
