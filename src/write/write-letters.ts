// Letters to authors → files; those of papers that are clean by now go.
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Artifact } from '../model/artifact.ts'
import { writeAtomically } from './write-atomically.ts'

const folder = 'letters'

export async function writeLetters(results: string, letters: readonly Artifact[]): Promise<void> {
  await Promise.all(letters.map(({ path, content }) => writeAtomically(join(results, path), content)))
  const written = new Set(letters.map(({ path }) => path))
  const present = await readdir(join(results, folder)).catch((): string[] => [])
  const stale = present.filter((name) => name.endsWith('.txt') && !written.has(`${folder}/${name}`))
  await Promise.all(stale.map((name) => rm(join(results, folder, name), { force: true })))
}
