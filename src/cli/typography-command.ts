// proceedings typography paper.md: what typography would change in a manuscript, as a diff; --write changes it.
import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { typographyOf } from '../book/typography-of.ts'
import type { MessageLang } from '../model/rules.ts'
import { folderDisk } from '../read/disk.ts'
import { writeAtomically } from '../write/write-atomically.ts'
import { isFile } from './inspect-command.ts'
import { programEdition, templatesFolder, version } from './program-folder.ts'
import { spokenLang } from './spoken-lang.ts'
import { texts } from './texts.ts'
import { unifiedDiff } from './unified-diff.ts'

export interface TypographyOptions {
  readonly lang?: MessageLang
  readonly write: boolean
  readonly spaces: boolean
}

/** Gives the exit code. */
export async function runTypography(path: string, options: TypographyOptions): Promise<number> {
  const words = texts[await spokenLang(options.lang, process.env, path)]
  if (!(await isFile(path))) {
    process.stderr.write(`${words.noPaper(path)}\n`)
    return 2
  }
  const { typed, set, off } = await typographyOf({ disk: folderDisk(dirname(path)), templatesFolder, final: false, producer: `proceedings ${version}`, edition: programEdition(), paper: basename(path) }, options.spaces)
  const lines = set.split('\n').filter((line, i) => line !== typed.split('\n')[i]).length
  // On a terminal a no-break space must be seen; what goes to a file can be applied.
  const seen = (line: string): string => (process.stdout.isTTY ? line.replaceAll('\u00A0', '⍽') : line)
  process.stdout.write(unifiedDiff(typed, set, path, seen))
  if (!options.write || lines === 0) {
    process.stderr.write(`${off ? words.typographyOff : words.typographyChanges(lines, process.stdout.isTTY === true)}\n`)
    return 0
  }
  return writeSet(path, typed, set, lines, words)
}

// Only a file whose bytes are the text that was read: one in another encoding stays as it is.
async function writeSet(path: string, typed: string, set: string, lines: number, words: (typeof texts)[MessageLang]): Promise<number> {
  const bytes = await readFile(path, 'utf8')
  const [mark, windows] = [bytes.startsWith('\uFEFF') ? '\uFEFF' : '', bytes.includes('\r\n')]
  const asBefore = (text: string): string => mark + (windows ? text.replaceAll('\n', '\r\n') : text)
  if (asBefore(typed) !== bytes) {
    process.stderr.write(`${words.typographyNotWritten(path)}\n`)
    return 1
  }
  await writeAtomically(path, asBefore(set))
  process.stderr.write(`${words.typographyWritten(lines, path)}\n`)
  return 0
}
