// The files of the folder → manuscripts with ids, and what of their metadata decides where they stand.
import { posix } from 'node:path'
import type { Manuscript } from '../model/paper.ts'
import type { Problem, Reported } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import { readMetadata } from '../parse/metadata.ts'
import type { Metadata } from '../parse/metadata.ts'
import type { Disk } from './disk.ts'
import { naturalOrder } from './natural-order.ts'
import { readText } from './read-text.ts'

export interface Found {
  readonly manuscript: Manuscript
  readonly metadata: Metadata
  readonly names: Names
}

/** What a volume may call a manuscript. */
export interface Names {
  /** Without .md. */
  readonly path: string
  readonly file: string
  /** Of the folder where it is alone, else ''. */
  readonly folder: string
  readonly id: string
}

export function isManuscript(file: string): boolean {
  return extension.test(file) && !file.startsWith('templates/')
}

/** `доклад.md` → `доклад`. */
export function withoutExtension(file: string): string {
  return file.replace(extension, '')
}

const extension = /\.(?:md|markdown)$/i

/** In natural order of their files. Problems of the metadata themselves are told when the paper is parsed. */
export async function findManuscripts(disk: Disk, files: readonly string[]): Promise<Reported<readonly Found[]>> {
  const problems: Problem[] = []
  const sorted = files.filter(isManuscript).sort(naturalOrder)
  const texts = await Promise.all(sorted.map((file) => readText(disk, file)))
  const inFolder = new Map<string, number>()
  for (const file of sorted) inFolder.set(posix.dirname(file), (inFolder.get(posix.dirname(file)) ?? 0) + 1)
  const drafts = sorted.map((file, index) => {
    const { text = '', unread = null, problems: own = [] } = texts[index] ?? {}
    return { file, text, unread, own, metadata: readMetadata({ id: '', file, text }, 'ru').value, isAlone: posix.dirname(file) !== '.' && inFolder.get(posix.dirname(file)) === 1 }
  })
  const ids = new Map<string, string>()
  const value = drafts.map(({ file, text, unread, own, metadata, isAlone }): Found => {
    const id = freeId(ids, file, wantedId({ file, metadata, isAlone }, problems), metadata, problems)
    problems.push(...own.map((problem) => ({ ...problem, paper: id })))
    const manuscript = { id, file, text, ...(unread === null ? {} : { unread }) }
    return { manuscript, metadata: { ...metadata, id }, names: namesOf(file, id, isAlone) }
  })
  return { value, problems }
}

function wantedId({ file, metadata, isAlone }: { file: string; metadata: Metadata; isAlone: boolean }, problems: Problem[]): string {
  const { text, line, column } = metadata.ownId
  if (/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u.test(text) && text === fileSafe(text)) return text.normalize('NFC')
  if (text !== '') problems.push(problemAt({ file, line, column }, 'value-valid', { key: 'id', found: text, 'expected.en': 'letters, digits and hyphens, a hundred at most, and no name of a device such as CON', 'expected.ru': 'буквы, цифры и дефисы, не больше ста, и не имя устройства вроде CON' }))
  const name = isAlone ? posix.basename(posix.dirname(file)) : withoutExtension(posix.basename(file))
  return fileSafe(name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-').replace(/^[-._]+|[-.]+$/g, '') || 'paper')
}

// Ids become names of files: no disk takes longer ones, and Windows keeps some for devices, whatever follows after a dot.
function fileSafe(id: string): string {
  const short = [...id].slice(0, longestId).join('')
  return /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i.test(short) ? `paper-${short}` : short
}

/** Two bytes for a Russian letter, and room for an ending. */
const longestId = 100

/** Ids become file names, and some disks take «Ivanov» and «ivanov» for one. */
function freeId(ids: Map<string, string>, file: string, wanted: string, { ownId }: Metadata, problems: Problem[]): string {
  const taken = ids.get(wanted.toLowerCase())
  if (taken !== undefined) problems.push(problemAt({ file, line: ownId.text === '' ? 1 : ownId.line, column: ownId.text === '' ? 1 : ownId.column }, 'id-unique', { found: wanted, expected: taken }))
  let id = wanted
  for (let number = 2; ids.has(id.toLowerCase()); number++) id = `${wanted}-${number}`
  ids.set(id.toLowerCase(), file)
  return id
}

function namesOf(file: string, id: string, isAlone: boolean): Names {
  const path = file.normalize('NFC')
  return { path: withoutExtension(path), file: path, folder: isAlone ? posix.dirname(path) : '', id }
}
