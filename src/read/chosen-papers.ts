// A project → the same with one paper alone, or with those of a folder: what their authors see of the volume.
import type { Problem, Reported } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { RuleId } from '../model/rules.ts'
import type { Part, Section } from '../model/volume.ts'
import type { Found } from './find-manuscripts.ts'
import { foundByName, plainName } from './name-papers.ts'
import type { Project } from './project.ts'

export interface WholeProject {
  readonly project: Project
  readonly found: readonly Found[]
  readonly problems: readonly Problem[]
}

/** Of those in volume.yml, what is about other papers or the volume itself, and so for the secretary. */
export const ofOthers: ReadonlySet<RuleId> = new Set<RuleId>(['manuscript-exists', 'manuscript-once', 'manuscript-named', 'part-filled', 'field-filled', 'isbn-valid', 'site-given', 'yaml-colon-quoted'])

export function chosenPapers({ project, found, problems }: WholeProject, wanted: readonly string[]): Reported<Project> {
  const byName = foundByName(found)
  const chosen = wanted.flatMap((name) => byName.get(plainName(name)) ?? [])
  const missing = wanted.filter((name) => !byName.has(plainName(name))).map((name) => problemAt({ file: plainName(name) }, 'file-exists', { found: name }))
  if (chosen.length === 0) return { value: { ...project, manuscripts: [], volume: { ...project.volume, sections: [], parts: [{ kind: 'sections' }] } }, problems: missing }
  const manuscripts = chosen.map(({ manuscript }) => manuscript)
  const files = new Set(manuscripts.map(({ file }) => file))
  const heard = problems.filter(({ file, rule }) => files.has(file) || (file === project.volumeFile && !ofOthers.has(rule)))
  return { value: { ...project, manuscripts, volume: { ...project.volume, multiple: 1, ...placesOf(project, new Set(manuscripts.map(({ id }) => id))) } }, problems: [...heard, ...missing] }
}

/** Their own sections and parts, without the others; an untitled section for those the volume does not name yet. */
function placesOf({ volume }: Project, ids: ReadonlySet<string>): { readonly sections: readonly Section[]; readonly parts: readonly Part[] } {
  const sections = volume.sections.flatMap((section) => onlyWith(section, ids) ?? [])
  const parts = volume.parts.flatMap((part) => partWith(part, ids) ?? [])
  const named = new Set([...sections.flatMap(papersOf), ...parts.flatMap((part) => (part.kind === 'papers' ? part.papers : []))])
  const others = [...ids].filter((id) => !named.has(id))
  const untitled: readonly Section[] = others.length === 0 ? [] : [{ id: `section-${sections.length === 0 ? 1 : 0}`, title: '', titleEn: '', chair: [], start: volume.start, order: 'listed', papers: others, sections: [] }]
  const all = [...sections, ...untitled]
  const inParts = parts.filter(({ kind }) => kind === 'papers')
  return { sections: all, parts: all.length === 0 ? inParts : parts.some(({ kind }) => kind === 'sections') ? parts : [{ kind: 'sections' }, ...parts] }
}

function partWith(part: Part, ids: ReadonlySet<string>): Part | null {
  if (part.kind !== 'papers') return part.kind === 'sections' ? part : null
  const papers = part.papers.filter((id) => ids.has(id))
  return papers.length === 0 ? null : { ...part, papers }
}

function onlyWith(section: Section, ids: ReadonlySet<string>): Section | null {
  const sections = section.sections.flatMap((inner) => onlyWith(inner, ids) ?? [])
  const papers = section.papers.filter((paper) => ids.has(paper))
  return papers.length > 0 || sections.length > 0 ? { ...section, papers, sections } : null
}

function papersOf(section: Section): readonly string[] {
  return [...section.papers, ...section.sections.flatMap(papersOf)]
}
