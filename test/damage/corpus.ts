// The sample volume → twenty damages of each of its files, the same on every run.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Files } from '../build-volume.ts'
import { randomOf, type Damage, type Damaged, type Random } from './damaged.ts'
import { fileDamages } from './file-damages.ts'
import { metadataDamages } from './metadata-damages.ts'
import { structureDamages } from './structure-damages.ts'
import { textDamages } from './text-damages.ts'
import { volumeDamages } from './volume-damages.ts'

export interface Case {
  readonly file: string
  readonly name: string
  readonly damaged: Damaged
}

const manuscriptDamages: readonly Damage[] = [...metadataDamages, ...textDamages, ...structureDamages, ...fileDamages]

/** Text as text, images as bytes. */
export function sampleFiles(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), /\.(md|yml)$/.test(path) ? readFileSync(path, 'utf8') : new Uint8Array(readFileSync(path))]))
}

/** Manuscripts of one line under their metadata: damages of volume.yml are judged with these, for their texts have no part in it. */
export function withoutTexts(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [path, path.endsWith('.md') ? String(content).replace(/(?<=\n---\n)[\s\S]*/, '\nТекст.\n') : content]))
}

/** Every kind that fits a file once before any comes a second time. */
export function corpusOf(files: Files, perFile: number, seed: number): readonly Case[] {
  return Object.keys(files).filter((file) => typeof files[file] === 'string').flatMap((file, index) => casesOf(files, file, perFile, randomOf(seed + index)))
}

function casesOf(files: Files, file: string, count: number, random: Random): readonly Case[] {
  const lines = String(files[file]).split('\n')
  const cases: Case[] = []
  while (cases.length < count) {
    for (const damage of shuffled(file === 'volume.yml' ? volumeDamages : manuscriptDamages, random)) {
      const damaged = damage.of({ files, file, lines, random })
      if (damaged !== null) cases.push({ file, name: damage.name, damaged })
    }
  }
  return cases.slice(0, count)
}

function shuffled<T>(values: readonly T[], random: Random): readonly T[] {
  return values.map((value) => ({ value, order: random(2 ** 30) })).sort((a, b) => a.order - b.order).map(({ value }) => value)
}
