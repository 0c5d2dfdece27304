// The HTML edition → files; pages and assets of an earlier edition that no longer belong to it go.
import { readFile, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Artifact } from '../model/artifact.ts'
import { writeUnlessBusy } from './write-atomically.ts'

/** Of these folders the edition is master; offprints beside the pages are written elsewhere. */
const own: readonly (readonly [string, RegExp])[] = [['html', /^(?:index|authors|decisions)\.(?:html|csv)$/], ['html/papers', /\.html$/], ['html/assets', /./]]

/** Gives the paths of files that are open elsewhere, as a table is in Excel, and stay as they were. */
export async function writeEdition(results: string, artifacts: readonly Artifact[]): Promise<readonly string[]> {
  const busy = await Promise.all(artifacts.map(async ({ path, content }) => {
    // Faces and images are named by their content.
    if (typeof content === 'string' ? content === (await textOf(join(results, path))) : (await sizeOf(join(results, path))) === content.length) return []
    return (await writeUnlessBusy(join(results, path), content)) ? [] : [path]
  }))
  const written = new Set(artifacts.map(({ path }) => path))
  for (const [folder, names] of own) {
    for (const name of await namesIn(join(results, folder))) {
      if (names.test(name) && !written.has(`${folder}/${name}`)) await rm(join(results, folder, name), { force: true, recursive: true }).catch(() => undefined)
    }
  }
  return busy.flat()
}

async function textOf(path: string): Promise<string> {
  try { return await readFile(path, 'utf8') } catch { return '' }
}

async function sizeOf(path: string): Promise<number> {
  try { return (await stat(path)).size } catch { return -1 }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try { return await readdir(folder) } catch { return [] }
}
