// The bibliography files of a paper → their texts; a lone .bib beside the manuscript stands in for one that is not named.
import { posix } from 'node:path'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import { similar } from '../parse/similar.ts'
import type { Disk } from './disk.ts'
import { readText } from './read-text.ts'

export interface BibliographyWish {
  readonly manuscript: string
  /** Where the metadata block names its files. */
  readonly line: number
  readonly column: number
  /** Relative to the volume folder. */
  readonly own: readonly string[]
  readonly common: readonly string[]
  /** The paper cites by key: what it does not name is looked for. */
  readonly needed: boolean
}

export interface BibliographyTexts {
  readonly files: readonly { readonly file: string; readonly text: string }[]
  readonly problems: readonly Problem[]
}

export async function readBibliography(disk: Disk, wish: BibliographyWish): Promise<BibliographyTexts> {
  if (!wish.needed) return { files: [], problems: [] }
  const problems: Problem[] = []
  const files: { file: string; text: string }[] = []
  const named = [...wish.own, ...wish.common.filter((file) => !wish.own.includes(file))]
  const found = named.length > 0 ? named : await besideOf(disk, wish, problems)
  for (const file of found) {
    if (!(await disk.exists(file))) {
      if (wish.own.includes(file)) problems.push(await missing(disk, file, wish))
      continue
    }
    const { text, problems: met, unread } = await readText(disk, file)
    problems.push(...met, ...(unread ? [unread] : []))
    if (!unread) files.push({ file, text })
  }
  return { files, problems }
}

async function besideOf(disk: Disk, { manuscript, line, column }: BibliographyWish, problems: Problem[]): Promise<readonly string[]> {
  const folder = posix.dirname(manuscript)
  const beside = (await disk.list()).filter((file) => file.endsWith('.bib') && posix.dirname(file) === folder)
  if (beside.length !== 1) return []
  problems.push(problemAt({ file: manuscript, line, column }, 'bibliography-named', { found: posix.basename(beside[0] ?? '') }))
  return beside
}

async function missing(disk: Disk, file: string, { manuscript, line, column }: BibliographyWish): Promise<Problem> {
  const folder = posix.dirname(manuscript)
  const others = (await disk.list()).filter((each) => /\.(bib|json)$/i.test(each)).map((each) => posix.relative(folder, each))
  const name = posix.relative(folder, file)
  const near = [...new Set([...similar(name, others), ...others.filter((each) => posix.basename(each) === posix.basename(name))])]
  return problemAt({ file: manuscript, line, column }, 'bibliography-exists', { found: name, ...nearby(near.length > 0 ? near : others.slice(0, 3)) })
}

function nearby(names: readonly string[]): Readonly<Record<string, string>> {
  if (names.length === 0) return { guess: '' }
  return { 'guess.en': ` There is ${names.map((name) => `“${name}”`).join(', ')}.`, 'guess.ru': ` Есть ${names.map((name) => `«${name}»`).join(', ')}.` }
}
