// The volume folder → Project: the volume complete, and the manuscripts it is made of.
import type { Lang, Manuscript } from '../model/paper.ts'
import type { Problem, Reported } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { Part, Section, Volume } from '../model/volume.ts'
import { langOfText } from '../parse/lang.ts'
import { readMetadata } from '../parse/metadata.ts'
import { report, type Reading } from '../parse/yaml-values.ts'
import { emptyMap } from '../parse/yaml-tree.ts'
import type { Disk } from './disk.ts'
import { findManuscripts, isManuscript } from './find-manuscripts.ts'
import type { Found } from './find-manuscripts.ts'
import { isInSections, namePapers } from './name-papers.ts'
import type { NamedPapers } from './name-papers.ts'
import { chosenPapers } from './chosen-papers.ts'
import { volumeFile } from './project.ts'
import type { Project, SourceFile } from './project.ts'
import { notRead } from './not-read.ts'
import { readConfig } from './read-config.ts'
import type { ReadConfig } from './read-config.ts'
import { readText } from './read-text.ts'
import { volumeFacts } from './volume-facts.ts'
import type { VolumeFacts } from './volume-facts.ts'
import { volumeParts } from './volume-parts.ts'
import { volumeSections } from './volume-sections.ts'
import { nodeAt } from './yaml-path.ts'

export { volumeFile } from './project.ts'
export type { Project } from './project.ts'

/** `papers`: paths of manuscripts; the project is then made of these alone. */
export async function readProject(disk: Disk, options: { readonly papers?: readonly string[] } = {}): Promise<Reported<Project>> {
  const listed = await filesOf(disk)
  const { value: found, problems } = await findManuscripts(disk, listed.value)
  const whole = await describedVolume(disk, listed.value, found)
  const { text, ...described } = whole.value
  const project = { ...described, files: listed.value, manuscripts: inBook(described.volume, found), sources: sourcesOf(found, text) }
  const all = [...listed.problems, ...problems, ...whole.problems]
  if (options.papers !== undefined) return chosenPapers({ project, found, problems: all }, options.papers)
  return { value: project, problems: [...all, ...unnamed(found, project), ...misnamed(listed.value)] }
}

function sourcesOf(found: readonly Found[], volumeText: string): Project['sources'] {
  const papers = found.map(({ manuscript, metadata }): [string, SourceFile] => [manuscript.file, { text: manuscript.text, title: metadata.heading.title.text }])
  return new Map([...papers, [volumeFile, { text: volumeText, title: '' }]])
}

async function filesOf(disk: Disk): Promise<Reported<readonly string[]>> {
  try {
    const all = await disk.list()
    const files = all.filter((file) => !file.endsWith('/'))
    return { value: files, problems: [...notRead(all), ...missingManuscripts(files)] }
  } catch (error) {
    const path = error instanceof Error && 'path' in error ? String(error.path) : '.'
    return { value: [], problems: [problemAt({ file: '.' }, 'volume-readable', { found: path })] }
  }
}

function missingManuscripts(files: readonly string[]): readonly Problem[] {
  return files.some(isManuscript) ? [] : [problemAt({ file: files.includes(volumeFile) ? volumeFile : '.' }, 'manuscripts-present')]
}

async function describedVolume(disk: Disk, files: readonly string[], found: readonly Found[]): Promise<Reported<Pick<Project, 'volume' | 'volumeFile'> & { readonly text: string }>> {
  if (!files.includes(volumeFile)) return { value: { volume: plainVolume(found), volumeFile: '', text: '' }, problems: [] }
  const { text, problems: own, unread } = await readText(disk, volumeFile)
  const read = readConfig(volumeFile, text)
  const problems: Problem[] = [...(unread === null ? [] : [unread]), ...own, ...read.problems]
  const reading: Reading = { file: volumeFile, problems }
  const { config, tree } = read.value
  const lang = config.lang ?? langOfText(config.title) ?? usualLang(found)
  const named = namePapers(reading, config, tree, found)
  const facts = volumeFacts(reading, read.value, lang)
  facts.bibliography.forEach((file, index) => {
    if (!files.includes(file)) report(reading, nodeAt(tree, ['bibliography', index]).node.at, 'bibliography-exists', { found: file, guess: '' })
  })
  const sections = config.sections.length === 0 ? untitled(found, named, facts) : volumeSections({ reading, tree, named, lang }, config.sections, facts.start)
  return { value: { volume: { ...facts, sections, parts: volumeParts({ reading, tree, named, found }, config.parts) }, volumeFile, text }, problems }
}

/** Where nothing describes the volume: the papers in order of their files, and no pages for what is not known. */
function plainVolume(found: readonly Found[]): Volume {
  const silent: Reading = { file: volumeFile, problems: [] }
  const tree = emptyMap({ line: 1, column: 1 })
  const read: ReadConfig = { config: readConfig(volumeFile, '').value.config, tree }
  const facts = { ...volumeFacts(silent, read, usualLang(found)), multiple: 1 }
  const nothing: NamedPapers = { at: () => [], taken: new Set() }
  const notices = found.filter(({ metadata }) => metadata.kind === 'notice').map(({ manuscript }) => manuscript.id)
  const usual = volumeParts({ reading: silent, tree, named: nothing, found }, undefined)
  const known = usual.filter((part) => part.kind !== 'title-page' && part.kind !== 'imprint' && part.kind !== 'colophon')
  const parts = known.flatMap((part): readonly Part[] => (part.kind === 'sections' && notices.length > 0 ? [part, { kind: 'papers', role: 'file', papers: notices, title: '', inContents: true }] : [part]))
  const isLone = found.length <= 1
  return { ...facts, sections: untitled(found, nothing, facts), parts: isLone ? parts.filter((part) => part.kind === 'sections' || part.kind === 'papers') : parts }
}

function untitled(found: readonly Found[], named: NamedPapers, { start }: VolumeFacts): readonly Section[] {
  const papers = found.filter((each) => isInSections(each) && !named.taken.has(each)).map(({ manuscript }) => manuscript.id)
  return papers.length === 0 ? [] : [{ id: 'section-1', title: '', titleEn: '', chair: [], start, order: 'file', papers, sections: [] }]
}

/** The language most manuscripts are in. */
function usualLang(found: readonly Found[]): Lang {
  const english = found.filter(({ metadata }) => metadata.lang === 'en').length
  return english * 2 > found.length ? 'en' : 'ru'
}

function inBook(volume: Volume, found: readonly Found[]): readonly Manuscript[] {
  const byId = new Map(found.map(({ manuscript }) => [manuscript.id, manuscript]))
  const ids = volume.parts.flatMap((part) => (part.kind === 'papers' ? part.papers : part.kind === 'sections' ? volume.sections.flatMap(papersOf) : []))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function papersOf(section: Section): readonly string[] {
  return [...section.papers, ...section.sections.flatMap(papersOf)]
}

function unnamed(found: readonly Found[], { manuscripts, volume }: Pick<Project, 'manuscripts' | 'volume'>): readonly Problem[] {
  const standing = new Set(manuscripts.map(({ file }) => file))
  const left = found.filter(({ manuscript }) => !standing.has(manuscript.file))
  // Its metadata may be why: a misspelt `kind` names no part of the book. Without any it may be no paper at all.
  return left.flatMap(({ manuscript }) => [{ ...problemAt({ file: manuscript.file }, 'manuscript-named'), paper: manuscript.id }, ...readMetadata(manuscript, volume.lang).problems.filter(({ rule }) => rule !== 'metadata-present')])
}

/** `volume.yaml`, `Volume.yml`, `volume.yml.txt`: what Notepad and habit make of the name. */
function misnamed(files: readonly string[]): readonly Problem[] {
  if (files.includes(volumeFile)) return []
  return files.filter((file) => /^volume\.ya?ml(\.txt)?$/i.test(file)).map((file) => problemAt({ file }, 'volume-named'))
}
