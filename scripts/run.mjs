// node scripts/run.mjs volume|test|bench [arguments]: sets up what is missing, then runs it.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, setUp } from './setup.mjs'

const [what, ...args] = process.argv.slice(2)
const commands = {
  /** Builds the sample volume, or the volume folder given. */
  volume: () => run(path.join(root, 'bin', 'proceedings.js'), ['build', ...args]),
  /** Of builds; of the preview, of notes or of the package when they are named. */
  bench: () => run(path.join(root, 'dist', 'bench', `${{ preview: 'preview', notes: 'notes-cost', press: 'press-cost' }[args[0]] ?? 'bench'}.js`), args[0] === 'preview' || args[0] === 'press' ? args.slice(1) : args),
  test: () => test()
}

if (!Object.hasOwn(commands, what)) {
  console.error(`Expected one of: ${Object.keys(commands).join(', ')}`)
  process.exit(2)
}
await setUp()
await commands[what]()

/** Runs a program of ours in this process, as if it had been called by itself. */
async function run(program, programArgs) {
  process.argv = [process.execPath, program, ...programArgs]
  await import(pathToFileURL(program).href)
}

/** All tests, or those whose path holds one of the words given. Arguments that begin with a dash go to Node's runner. */
function test() {
  const words = args.filter((arg) => !arg.startsWith('-'))
  const folder = path.join(root, 'dist', 'test')
  const files = readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.test.js') && (words.length === 0 || words.some((word) => file.replaceAll('\\', '/').includes(word))))
    .sort()
    .map((file) => path.join(folder, file))
  if (files.length === 0) {
    console.error(`No test has ${words.join(' or ')} in its path.`)
    process.exit(2)
  }
  const options = ['--test', '--test-reporter=spec', ...args.filter((arg) => arg.startsWith('-'))]
  const { status } = spawnSync(process.execPath, [...options, ...files], { cwd: root, stdio: 'inherit' })
  process.exit(status ?? 1)
}
