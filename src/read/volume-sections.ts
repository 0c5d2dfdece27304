// Sections of volume.yml and the papers they name → Section[], in the order asked for.
import { surnameFirst } from '../model/format-name.ts'
import type { Lang } from '../model/paper.ts'
import type { Section, Start } from '../model/volume.ts'
import { report } from '../parse/yaml-values.ts'
import type { Reading } from '../parse/yaml-values.ts'
import type { YamlNode } from '../parse/yaml-node.ts'
import type { Found } from './find-manuscripts.ts'
import type { NamedPapers } from './name-papers.ts'
import { naturalOrder } from './natural-order.ts'
import type { SectionConfig } from './volume-schema.ts'
import { nodeAt } from './yaml-path.ts'
import type { Path } from './yaml-path.ts'

export interface SectionSources {
  readonly reading: Reading
  readonly tree: YamlNode
  readonly named: NamedPapers
  readonly lang: Lang
}

/** `start` is that of the volume: a section takes it, or that of the section around, when it has none. */
export function volumeSections(sources: SectionSources, sections: readonly SectionConfig[], start: Start): readonly Section[] {
  return uniqueIds(sectionsOf(sources, sections, { path: ['sections'], number: 'section', start }))
}

interface Around {
  readonly path: Path
  readonly number: string
  readonly start: Start
}

function sectionsOf(sources: SectionSources, sections: readonly SectionConfig[], around: Around): readonly Section[] {
  return sections.map((section, index) => {
    const path = [...around.path, index]
    const number = `${around.number}-${index + 1}`
    const start = section.start ?? around.start
    const papers = section.papers.flatMap((_, place) => sources.named.at([...path, 'papers', place]))
    const inner = sectionsOf(sources, section.sections, { path: [...path, 'sections'], number, start })
    if (section.papers.length === 0 && inner.length === 0) report(sources.reading, nodeAt(sources.tree, path).node.at, 'part-filled', { found: section.title || number })
    return {
      id: section.id === '' || section.id === 'none' ? number : section.id, title: section.title, titleEn: section.titleEn, chair: section.chair, start, order: section.order,
      papers: inOrder(papers, section.order, sources.lang).map(({ manuscript }) => manuscript.id), sections: inner
    }
  }).filter((section) => section.papers.length > 0 || section.sections.length > 0)
}

/** What has no title or author stands last. */
export function inOrder(papers: readonly Found[], order: Section['order'], lang: Lang): readonly Found[] {
  if (order === 'listed') return papers
  if (order === 'file') return [...papers].sort((a, b) => naturalOrder(a.manuscript.file, b.manuscript.file))
  const collator = new Intl.Collator(lang, { numeric: true })
  const keyed = papers.map((paper) => ({ paper, key: order === 'title' ? titleKey(paper) : authorKey(paper) }))
  return keyed.sort((a, b) => Number(a.key === '') - Number(b.key === '') || collator.compare(a.key, b.key)).map(({ paper }) => paper)
}

// Quotation marks and mark-up do not count: «Закон…» stands under З.
function titleKey({ metadata }: Found): string {
  return metadata.heading.title.text.replace(/[^\p{L}\p{M}\p{N}\s-]/gu, '').trim()
}

function authorKey({ metadata }: Found): string {
  const name = metadata.heading.authors[0]?.name
  return name === undefined ? '' : `${name.sortAs} ${surnameFirst(name)}`.replace(/\s+/g, ' ').trim()
}

// Ids name prints and destinations.
function uniqueIds(sections: readonly Section[], seen = new Set<string>()): readonly Section[] {
  return sections.map((section) => {
    let id = section.id
    for (let number = 2; seen.has(id); number++) id = `${section.id}-${number}`
    seen.add(id)
    return { ...section, id, sections: uniqueIds(section.sections, seen) }
  })
}
