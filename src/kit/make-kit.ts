// A volume folder → the files that authors are mailed: settings, template, sources for all papers, a sample manuscript, an instruction.
import { posix } from 'node:path'
import { readStyle } from '../cite/csl/read-style.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Lang } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { StyleFile } from '../model/source.ts'
import type { Disk } from '../read/disk.ts'
import { volumeFile } from '../read/project.ts'
import { readConfig } from '../read/read-config.ts'
import { readText } from '../read/read-text.ts'
import { templateExists } from '../read/read-template.ts'
import { volumeFacts } from '../read/volume-facts.ts'
import { kitInstruction } from './kit-instruction.ts'
import { kitLang, kitSettings } from './kit-settings.ts'
import { kitSample } from './kit-sample.ts'
import { lookFiles } from './look-files.ts'

export interface Kit {
  readonly files: readonly Artifact[]
  readonly lang: Lang
  /** ISO date of the volume. */
  readonly date: string
  readonly problems: readonly Problem[]
}

/** No files where volume.yml has errors: authors would be given another format than the book's. */
export async function makeKit(disk: Disk, templatesFolder: string): Promise<Kit> {
  const { text, problems: reading, unread } = await readText(disk, volumeFile)
  const read = readConfig(volumeFile, text)
  const problems: Problem[] = [...(unread === null ? [] : [unread]), ...reading, ...read.problems]
  const lang = kitLang(read.value.config)
  const volume = volumeFacts({ file: volumeFile, problems }, read.value, lang)
  const listed = await disk.list()
  if (!templateExists(templatesFolder, volume.template, listed)) problems.push(problemAt({ file: volumeFile }, 'template-valid', { found: volume.template }))
  const made = { lang, date: volume.issued, problems }
  if (problems.some(({ severity }) => severity === 'error')) return { ...made, files: [] }
  const bibliographies = volume.bibliography.filter((file) => listed.includes(file))
  const template = await lookFiles(volume.template, listed, disk)
  const styles = await styleFiles(disk, listed, volume.citations.styleFile)
  const copied = await Promise.all([...bibliographies, ...styles, ...template].map(async (path): Promise<Artifact> => ({ path, content: await disk.read(path) })))
  const sample = kitSample(volume)
  const contents = { bibliographies, hasTemplate: template.length > 0, hasFaces: template.some((file) => file.startsWith('node_modules/')), hasFigure: sample.length > 1 }
  const files: readonly Artifact[] = [kitInstruction(volume, contents), { path: volumeFile, content: kitSettings(read.value, bibliographies) }, ...sample, ...copied]
  return { ...made, files }
}

/** The style of citations, and the one it only gives a name. */
async function styleFiles(disk: Disk, listed: readonly string[], named: StyleFile | null): Promise<readonly string[]> {
  if (named === null || !listed.includes(named.path)) return []
  const { parent } = readStyle(named.path, (await readText(disk, named.path)).text)
  const above = posix.join(posix.dirname(named.path), `${parent}.csl`)
  return [named.path, ...(parent !== '' && listed.includes(above) ? [above] : [])]
}
