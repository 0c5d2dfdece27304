// Volume and papers → the leaves of the book in order: what is printed apart, where it begins, what its running heads say.
import { anchorOf } from '../model/anchor.ts'
import type { HeadChange, Leaf, LeafRole } from '../model/book.ts'
import { initialsFirst } from '../model/format-name.ts'
import type { Paper } from '../model/paper.ts'
import type { RunningHead } from '../model/page-plan.ts'
import type { Part, Section, Volume } from '../model/volume.ts'
import { words } from '../model/words.ts'
import { typographyOfLine } from '../transform/typography.ts'
import type { Template } from '../model/template.ts'

export type PaperHead = Pick<Paper, 'id' | 'kind' | 'lang' | 'heading'>

/** A print that holds several papers: a run-on section. */
export function runOnPrint(section: Pick<Section, 'id'>): string {
  return `section:${section.id}`
}

export function bookOrder(volume: Volume, papers: ReadonlyMap<string, PaperHead>, template: Pick<Template, 'settings'>): readonly Leaf[] {
  const sectionsAt = volume.parts.findIndex((part) => part.kind === 'sections')
  return volume.parts.flatMap((part, i) => leavesOf(part, { volume, papers, template, front: i < sectionsAt }))
}

interface Around {
  readonly volume: Volume
  readonly papers: ReadonlyMap<string, PaperHead>
  readonly template: Pick<Template, 'settings'>
  readonly front: boolean
}

function leavesOf(part: Part, around: Around): Leaf[] {
  if (part.kind === 'sections') return around.volume.sections.flatMap((section) => sectionLeaves(section, around))
  if (part.kind === 'papers') return part.papers.flatMap((id) => paperLeaf(id, around, 'next-page', []))
  const start = part.kind === 'title-page' ? 'recto' : 'next-page'
  return [{ print: part.kind, role: part.kind, start, front: around.front, papers: [], sections: [], heads: partHeads(part.kind, around.volume) }]
}

function partHeads(role: LeafRole, volume: Volume): HeadChange[] {
  const { contents, authorIndex, register } = words[volume.lang]
  const name = role === 'contents' ? contents : role === 'author-index' ? authorIndex : role === 'decisions' ? register : ''
  return name === '' ? [] : [{ anchor: null, head: { left: name, right: name, lang: volume.lang, text: true } }]
}

function sectionLeaves(section: Section, around: Around): Leaf[] {
  const leaves: Leaf[] = []
  const starts = section.start === 'recto' ? 'recto' : 'next-page'
  const opensOnPage = around.template.settings.opening === 'page' && section.title !== ''
  if (section.start === 'run-on') leaves.push(...runOnLeaf(section, around))
  else {
    if (opensOnPage) leaves.push({ print: `section:${section.id}`, role: 'opening', start: 'recto', front: false, papers: [], sections: [section.id], heads: [] })
    section.papers.forEach((id, i) => leaves.push(...paperLeaf(id, around, starts, !opensOnPage && i === 0 && section.title !== '' ? [section.id] : [])))
  }
  return [...leaves, ...section.sections.flatMap((inner) => sectionLeaves(inner, around))]
}

function runOnLeaf(section: Section, around: Around): Leaf[] {
  const papers = section.papers.filter((id) => around.papers.has(id))
  if (papers.length === 0) return []
  const heads = papers.map((id) => ({ anchor: anchorOf(id), head: headOf(around.papers.get(id) as PaperHead, around.volume) }))
  return [{ print: runOnPrint(section), role: 'paper', start: 'next-page', front: false, papers, sections: section.title === '' ? [] : [section.id], heads }]
}

function paperLeaf(id: string, around: Around, start: Leaf['start'], sections: readonly string[]): Leaf[] {
  const paper = around.papers.get(id)
  if (!paper) return []
  const role = paper.kind === 'abstract' ? 'paper' : paper.kind
  return [{ print: id, role, start, front: around.front, papers: [id], sections, heads: [{ anchor: null, head: headOf(paper, around.volume) }] }]
}

const longest = 72

/** Authors on the left page, the title on the right one, each shortened to one line. */
export function headOf(paper: PaperHead, volume: Volume): RunningHead {
  const { heading, lang } = paper
  const title = shorten((heading.title.text === '' ? paper.id : heading.title.text).replace(/(?<!\.)\.$/, ''))
  const names = heading.authors.map((author) => initialsFirst(author.name))
  const authors = names.length > 3 ? `${names[0]} ${words[lang].others}` : names.join(', ')
  const left = authors === '' ? shorten(volume.title) : shorten(authors)
  return { left: typographyOfLine(left, lang), right: typographyOfLine(title, lang), lang, text: true }
}

/** At a word's end, never after a preposition or a comma. */
export function shorten(text: string): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest - 1).replace(/[\s\u00A0]+\S*$/u, '')
  return cut.replace(/[\s\u00A0]+(?:\p{L}{1,3}|—|–|-)$/u, '').replace(/[\s,:;.—–-]+$/u, '') + '…'
}
