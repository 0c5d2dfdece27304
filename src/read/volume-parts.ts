// `parts:` of volume.yml, or the usual order of a book → Part[], with the papers that stand outside the sections.
import type { Kind } from '../model/paper.ts'
import type { Part } from '../model/volume.ts'
import { report, reportValue } from '../parse/yaml-values.ts'
import type { Reading } from '../parse/yaml-values.ts'
import type { YamlNode } from '../parse/yaml-node.ts'
import type { Found } from './find-manuscripts.ts'
import type { NamedPapers } from './name-papers.ts'
import { usualParts } from './volume-schema.ts'
import type { partWords } from './volume-schema.ts'
import type { VolumeConfig } from './volume-schema.ts'
import { nodeAt } from './yaml-path.ts'

export interface PartSources {
  readonly reading: Reading
  readonly tree: YamlNode
  readonly named: NamedPapers
  readonly found: readonly Found[]
}

type PartConfig = NonNullable<VolumeConfig['parts']>[number]
type PartWord = (typeof partWords)[number]

/** Empty parts are left out: told when the volume asked for them, silently in the usual order. */
export function volumeParts(sources: PartSources, parts: VolumeConfig['parts']): readonly Part[] {
  if (parts === undefined) return usualParts.flatMap((word) => partOfWord(word, sources) ?? [])
  const once = new Set<string>()
  const listed = parts.flatMap((part, index) => {
    if (typeof part === 'string' && once.has(part)) {
      reportValue(sources.reading, nodeAt(sources.tree, ['parts', index]).node, 'parts', { en: 'each part once', ru: 'каждая часть один раз' })
      return []
    }
    if (typeof part === 'string') once.add(part)
    return partOf(part, index, sources) ?? []
  })
  if (!once.has('sections')) {
    reportValue(sources.reading, nodeAt(sources.tree, ['parts']).node, 'parts', { en: '“sections” among the parts', ru: '«sections» среди частей' })
    return [...listed, { kind: 'sections' }]
  }
  return listed
}

/** null when nothing stands in it. */
function partOf(part: PartConfig, index: number, sources: PartSources): Part | null {
  const { node } = nodeAt(sources.tree, ['parts', index])
  if (typeof part === 'string') {
    const made = partOfWord(part, sources)
    if (made === null) report(sources.reading, node.at, 'part-filled', { found: part })
    return made
  }
  const { file, resolutions, title, inContents } = part
  if ((file === '') === (resolutions.length === 0)) {
    reportValue(sources.reading, node, 'parts', { en: '{ file: … } or { resolutions: […] }', ru: '{ file: … } или { resolutions: […] }' })
    return null
  }
  const papers = file === '' ? resolutions.flatMap((_, place) => sources.named.at(['parts', index, 'resolutions', place])) : sources.named.at(['parts', index, 'file'])
  return papers.length === 0 ? null : { kind: 'papers', role: file === '' ? 'resolutions' : 'file', papers: papers.map(idOf), title, inContents }
}

function partOfWord(word: PartWord, sources: PartSources): Part | null {
  if (word === 'decisions') return sources.found.some(({ metadata }) => metadata.kind === 'resolution') ? { kind: word } : null
  if (word === 'foreword') return papersOfKind('foreword', 'foreword', sources)
  return word === 'resolutions' ? papersOfKind('resolution', 'resolutions', sources) : { kind: word }
}

/** All of the kind that no other place names. */
function papersOfKind(kind: Kind, role: 'foreword' | 'resolutions', { found, named }: PartSources): Part | null {
  const papers = found.filter((each) => each.metadata.kind === kind && !named.taken.has(each)).map(idOf)
  return papers.length === 0 ? null : { kind: 'papers', role, papers, title: '', inContents: true }
}

function idOf({ manuscript }: Found): string {
  return manuscript.id
}
