// A project → the same with one paper alone: what an author sees of the volume.
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

export function onePaper({ project, found, problems }: WholeProject, wanted: string): Reported<Project> {
  const paper = foundByName(found).get(plainName(wanted))
  if (paper === undefined) {
    const missing = problemAt({ file: plainName(wanted) }, 'file-exists', { found: wanted })
    return { value: { ...project, manuscripts: [], volume: { ...project.volume, sections: [], parts: [{ kind: 'sections' }] } }, problems: [missing] }
  }
  const { id, file } = paper.manuscript
  const heard = problems.filter((problem) => problem.file === file || (problem.file === project.volumeFile && !ofOthers.has(problem.rule)))
  return { value: { ...project, manuscripts: [paper.manuscript], volume: { ...project.volume, multiple: 1, ...placesOf(project, id) } }, problems: heard }
}

/** Its own section or part, without the others; an untitled section when the volume does not name it yet. */
function placesOf({ volume }: Project, id: string): { readonly sections: readonly Section[]; readonly parts: readonly Part[] } {
  const sections = volume.sections.flatMap((section) => onlyWith(section, id) ?? [])
  if (sections.length > 0) return { sections, parts: [{ kind: 'sections' }] }
  const part = volume.parts.find((each) => each.kind === 'papers' && each.papers.includes(id))
  if (part?.kind === 'papers') return { sections: [], parts: [{ ...part, papers: [id] }] }
  const section: Section = { id: 'section-1', title: '', titleEn: '', chair: [], start: volume.start, order: 'listed', papers: [id], sections: [] }
  return { sections: [section], parts: [{ kind: 'sections' }] }
}

function onlyWith(section: Section, id: string): Section | null {
  const sections = section.sections.flatMap((inner) => onlyWith(inner, id) ?? [])
  const papers = section.papers.filter((paper) => paper === id)
  return papers.length > 0 || sections.length > 0 ? { ...section, papers, sections } : null
}
