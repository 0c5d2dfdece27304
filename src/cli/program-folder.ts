// Where the program lies: its package.json, templates and version, in a checkout or installed.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const programFolder = findUp(dirname(fileURLToPath(import.meta.url)))
export const templatesFolder = join(programFolder, 'templates')
/** Of printing conditions. */
export const profilesFolder = join(programFolder, 'profiles')
/** A section for every rule. */
export const rulesPage = join(programFolder, 'docs', 'rules.md')
export const version = (JSON.parse(readFileSync(join(programFolder, 'package.json'), 'utf8')) as { version: string }).version

function findUp(folder: string): string {
  return existsSync(join(folder, 'templates')) && existsSync(join(folder, 'package.json')) ? folder : findUp(dirname(folder))
}

/** Changes whenever a file of the program does: what an earlier program kept is not used. */
export function programEdition(): string {
  const hash = createHash('sha256').update(version)
  for (const file of filesUnder(join(programFolder, 'dist', 'src'))) {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${file.slice(programFolder.length)} ${size} ${Math.floor(mtimeMs)}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap((entry) => (entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)]))
}
