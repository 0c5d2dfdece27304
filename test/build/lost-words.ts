// A manuscript set → its words that stand nowhere, or twice, and of which nothing is said.
import assert from 'node:assert/strict'
import { openBook } from '../../src/book/open-book.ts'
import { setManuscript } from '../../src/book/set-manuscript.ts'
import { templatesFolder } from '../../src/cli/program-folder.ts'
import type { Problem } from '../../src/model/problem.ts'
import { memoryDisk } from '../../src/read/disk.ts'
import { noCache } from '../../src/write/folder-cache.ts'

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const volume = 'title: Т\nlang: ru\nyear: 2008\nheader: full-7.0.7\npapers: [p]\n'

export interface SetText {
  /** Words and descriptions of images, without tags and hyphens. */
  readonly text: string
  readonly problems: readonly Problem[]
}

export async function setText(text: string): Promise<SetText> {
  const disk = memoryDisk({ 'volume.yml': volume, 'p.md': text, 'a.png': png })
  const { book } = await openBook({ disk, templatesFolder, producer: 'test', edition: 'test', final: false })
  const found = book?.manuscripts.get('p')
  assert.ok(book && found)
  const { set } = await setManuscript(found, { book, disk, cache: noCache, lateDigits: { most: 3, of: {} } })
  // The source of a formula stands beside its letters, for machines.
  const shown = set.article.html.replace(/<annotation[\s\S]*?<\/annotation>/g, '').replace(/<math[\s\S]*?<\/math>/g, '')
  return { text: shown.replace(/<[^>]*>/g, (tag) => / alt="[^"]*"/.exec(tag)?.[0] ?? '').replaceAll('\u00AD', ''), problems: set.problems }
}

export function lostWords(source: string, words: readonly string[], { text, problems }: SetText): readonly string[] {
  const said = problems.map(({ values }) => Object.values(values).join(' ')).join(' ')
  const lines = new Set(problems.map(({ line }) => line))
  const sourceLines = source.split('\n')
  const head = sourceLines.indexOf('---', 1)
  return words.filter((word) => {
    const at = sourceLines.findIndex((line) => line.includes(word))
    const times = text.split(word).length - 1
    // «Для цитирования» repeats the authors and the title.
    return times !== 1 && !(times > 1 && at < head) && !said.includes(word) && !near(at + 1, lines, sourceLines)
  })
}

/** A problem on the line, or on the first line of its block; an indented block belongs to the one above. */
function near(line: number, lines: ReadonlySet<number>, source: readonly string[]): boolean {
  for (let at = line; at > 0 && ((source[at - 1] ?? '').trim() !== '' || /^\s+\S/.test(source[at] ?? '')); at--) if (lines.has(at)) return true
  return false
}
