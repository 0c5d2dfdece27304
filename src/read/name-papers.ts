// What volume.yml calls papers → the manuscripts meant; each manuscript has one place in the book.
import { posix } from 'node:path'
import { similar } from '../parse/similar.ts'
import { report } from '../parse/yaml-values.ts'
import type { Reading } from '../parse/yaml-values.ts'
import type { YamlNode } from '../parse/yaml-node.ts'
import { withoutExtension } from './find-manuscripts.ts'
import type { Found } from './find-manuscripts.ts'
import { globTest, isGlob } from './glob.ts'
import type { SectionConfig, VolumeConfig } from './volume-schema.ts'
import { nodeAt } from './yaml-path.ts'
import type { Path } from './yaml-path.ts'

/** A name in volume.yml and where it stands. */
interface Mention {
  readonly path: Path
  readonly name: string
}

export interface NamedPapers {
  /** Those a name or pattern at this path stands for. */
  at(path: Path): readonly Found[]
  readonly taken: ReadonlySet<Found>
}

export function namePapers(reading: Reading, config: VolumeConfig, tree: YamlNode, found: readonly Found[]): NamedPapers {
  const byName = foundByName(found)
  const meant = new Map<string, readonly Found[]>()
  const taken = new Set<Found>()
  const mentions = [...sectionMentions(config.sections, ['sections']), ...partMentions(config)]
  const isExact = ({ name }: Mention) => byName.has(name) || !isGlob(name)
  // Names come before patterns: `[opening, "*"]` names the opening once.
  for (const mention of mentions.filter(isExact)) {
    const one = byName.get(mention.name)
    const at = nodeAt(tree, mention.path).node.at
    if (one === undefined) report(reading, at, 'manuscript-exists', { found: mention.name, ...hintOf(mention.name, found) })
    else if (taken.has(one)) report(reading, at, 'manuscript-once', { found: mention.name })
    else meant.set(keyOf(mention.path), [one])
    if (one !== undefined) taken.add(one)
  }
  for (const mention of mentions.filter((each) => !isExact(each))) {
    const matches = globTest(mention.name)
    const all = found.filter((each) => isInSections(each) && [each.names.path, each.names.folder, each.names.file].some(matches))
    if (all.length === 0) report(reading, nodeAt(tree, mention.path).node.at, 'manuscript-exists', { found: mention.name, expected: '' })
    const free = all.filter((each) => !taken.has(each))
    free.forEach((each) => taken.add(each))
    meant.set(keyOf(mention.path), free)
  }
  return { at: (path) => meant.get(keyOf(path)) ?? [], taken }
}

/** A path wins over a folder's name, and that over an id. */
export function foundByName(found: readonly Found[]): ReadonlyMap<string, Found> {
  const layers = (['id', 'folder', 'file', 'path'] as const).map((kind) => found.filter(({ names }) => names[kind] !== '').map((each): [string, Found] => [each.names[kind], each]))
  return new Map(layers.flat())
}

/** Papers and abstracts belong to sections; the other kinds have parts of their own. */
export function isInSections({ metadata }: Found): boolean {
  return metadata.kind === 'paper' || metadata.kind === 'abstract'
}

function sectionMentions(sections: readonly SectionConfig[], path: Path): readonly Mention[] {
  return sections.flatMap((section, index) => [
    ...section.papers.map((name, place) => mentionOf(name, [...path, index, 'papers', place])),
    ...sectionMentions(section.sections, [...path, index, 'sections'])
  ])
}

function partMentions({ parts }: VolumeConfig): readonly Mention[] {
  return (parts ?? []).flatMap((part, index) => {
    if (typeof part === 'string') return []
    const file = part.file === '' ? [] : [mentionOf(part.file, ['parts', index, 'file'])]
    return [...file, ...part.resolutions.map((name, place) => mentionOf(name, ['parts', index, 'resolutions', place]))]
  })
}

function mentionOf(written: string, path: Path): Mention {
  return { path, name: plainName(written) }
}

/** As paths are written here: `/`, nothing in front, composed letters. */
export function plainName(written: string): string {
  return posix.normalize(written.trim().replaceAll('\\', '/')).replace(/^\.\//, '').replace(/\/$/, '').normalize('NFC')
}

function hintOf(name: string, found: readonly Found[]): Readonly<Record<string, string>> {
  const inFolder = found.filter((each) => posix.dirname(each.manuscript.file).normalize('NFC') === name)
  const short = ({ names: { folder, path } }: Found) => folder || path
  const names = inFolder.length > 1 ? inFolder.map((each) => each.names.path) : nearNames(name, found, short)
  if (names.length === 0) return { expected: '' }
  const list = names.slice(0, 5).join(', ')
  if (inFolder.length > 1) return { 'expected.en': `The folder holds several: ${list}.`, 'expected.ru': `В этой папке несколько рукописей: ${list}.` }
  return { 'expected.en': `Similar: ${list}.`, 'expected.ru': `Похожие: ${list}.` }
}

/** By the whole path or by its last name. */
function nearNames(name: string, found: readonly Found[], short: (each: Found) => string): readonly string[] {
  const byEnd = new Map(found.map((each) => [posix.basename(short(each)), short(each)]))
  const near = [...similar(name, found.map(short)), ...similar(posix.basename(withoutExtension(name)), byEnd.keys()).map((end) => byEnd.get(end) ?? end)]
  return [...new Set(near)]
}

function keyOf(path: Path): string {
  return path.join('\n')
}
