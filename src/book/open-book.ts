// The volume folder → an open book: what volume.yml says, its look, the size of its pages, its manuscripts.
import { createHash } from 'node:crypto'
import { makeFragments } from '../compose/fragments.ts'
import { pageGeometry } from '../compose/page-geometry.ts'
import type { Studio } from '../compose/studio.ts'
import { fieldsFilled } from '../check/fields-filled.ts'
import { siteGiven } from '../check/site-given.ts'
import type { ItemDirectory } from '../model/numbered-item.ts'
import type { Manuscript } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import { words } from '../model/words.ts'
import type { Disk } from '../read/disk.ts'
import { readProject, type Project } from '../read/read-project.ts'
import { readTemplate, templateExists } from '../read/read-template.ts'
import { itemDirectory } from './item-directory.ts'
import { toldProblems } from './told-problems.ts'

export interface OpenBook {
  readonly studio: Studio
  readonly manuscripts: ReadonlyMap<string, Manuscript>
  readonly fileOf: (id: string) => string
  /** Name and version of the program, for the file's metadata. */
  readonly producer: string
  /** Items of resolutions that papers refer to. */
  readonly itemsOf: ItemDirectory
  /** Manuscripts without the rest of their volume: other papers cannot be known. */
  readonly alone: boolean
  /** Stands for all that setting a paper depends on beside its manuscript and images. */
  readonly settingKey: string
  /** Files that problems may name. */
  readonly sources: Project['sources']
}

export interface OpenRequest {
  readonly disk: Disk
  readonly templatesFolder: string
  /** Paths of manuscripts that are looked at without the others. */
  readonly papers?: readonly string[]
  readonly final: boolean
  readonly producer: string
  /** Changes with the program: what an earlier one kept is not used. */
  readonly edition: string
}

/** The book is null when volume.yml cannot be read at all. */
export async function openBook(request: OpenRequest): Promise<{ readonly book: OpenBook | null; readonly problems: readonly Problem[] }> {
  const { disk, templatesFolder, final, producer } = request
  const project = await readProject(disk, request.papers === undefined ? {} : { papers: request.papers })
  const problems: Problem[] = [...project.problems]
  // Nothing of a folder that is closed can be read.
  if (problems.some(({ rule }) => rule === 'volume-readable')) return { book: null, problems }
  const { volume, manuscripts, files, sources } = project.value
  const isVolume = files.includes('volume.yml')
  // An author cannot fill what the imprint lacks.
  if (isVolume && request.papers === undefined) problems.push(...fieldsFilled(volume, final), ...siteGiven(volume))
  if (!templateExists(templatesFolder, volume.template, files)) {
    problems.push(problemAt({ file: 'volume.yml' }, 'template-valid', { found: volume.template }))
    return { book: null, problems: toldProblems(problems, sources, new Map()) }
  }
  const template = await readTemplate(templatesFolder, volume.template, volume.format.styledAs, disk)
  const page = pageGeometry(volume.format, template.value)
  problems.push(...template.problems, ...page.problems)
  const studio: Studio = { volume, template: template.value, fragments: makeFragments(template.value), page: page.value, words: words[volume.lang] }
  const byId = new Map(manuscripts.map((manuscript) => [manuscript.id, manuscript]))
  return { problems, book: { studio, manuscripts: byId, sources, producer, itemsOf: itemDirectory(byId, studio), alone: request.papers !== undefined, settingKey: settingKey(studio, byId, request.edition), fileOf: (id) => byId.get(id)?.file ?? '' } }
}

function settingKey({ volume, template }: Studio, manuscripts: ReadonlyMap<string, Manuscript>, edition: string): string {
  const data = { ...volume, sections: [], parts: [], annotation: '' }
  const parts = [edition, JSON.stringify(data), template.css, JSON.stringify([...template.fragments]), JSON.stringify(template.settings), [...manuscripts.keys()].join(' ')]
  return createHash('sha256').update(parts.join('\0')).digest('hex')
}

/** Titles of papers by file. */
export function titlesOf({ sources }: OpenBook): ReadonlyMap<string, string> {
  return new Map([...sources].flatMap(([file, { title }]) => (title === '' ? [] : [[file, title]])))
}
