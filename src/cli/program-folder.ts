// Where the program lies: its package.json, templates and version, in a checkout or installed.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const programFolder = findUp(dirname(fileURLToPath(import.meta.url)))
export const templatesFolder = join(programFolder, 'templates')
export const version = (JSON.parse(readFileSync(join(programFolder, 'package.json'), 'utf8')) as { version: string }).version

function findUp(folder: string): string {
  return existsSync(join(folder, 'templates')) && existsSync(join(folder, 'package.json')) ? folder : findUp(dirname(folder))
}
