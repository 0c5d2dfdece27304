// The CSL file a paper or its volume names → the style it describes; what is wrong is told on the line that names it, or on the file's own.
import { posix } from 'node:path'
import { readStyle, type ReadStyle } from '../cite/csl/read-style.ts'
import type { Style } from '../cite/csl/style.ts'
import type { StyleFault } from '../cite/csl/style-xml.ts'
import type { Place, Problem } from '../model/problem.ts'
import { problemAt, type RuleId } from '../model/rules.ts'
import type { StyleFile } from '../model/source.ts'
import { similar } from '../parse/similar.ts'
import type { Disk } from '../read/disk.ts'
import { readText } from '../read/read-text.ts'

export interface CitedStyle {
  /** Null where none is named, or what is named cannot be used: the usual style of the language stands in. */
  readonly style: Style | null
  readonly problems: readonly Problem[]
  /** What it was made from. */
  readonly texts: readonly string[]
}

export const noStyle: CitedStyle = { style: null, problems: [], texts: [] }

export async function citeStyle(disk: Disk, named: StyleFile | null): Promise<CitedStyle> {
  if (named === null) return noStyle
  const { file, line, column, path } = named
  const found = await styleText(disk, path, { place: { file, line, column }, rule: 'citation-style-exists' })
  if (found.text === null) return { ...noStyle, problems: found.problems }
  const read = kept(path, found.text)
  const own = [...found.problems, ...problemsOf(path, read)]
  if (read.parent === '' || !read.fault) return { style: read.style, problems: own, texts: [found.text] }
  // A style that only gives another one its name: that one lies beside it.
  const parent = posix.join(posix.dirname(path), `${read.parent}.csl`)
  const place = { file: path, line: read.fault.line, column: read.fault.column }
  const above = await styleText(disk, parent, { place, rule: 'citation-style-parent' })
  if (above.text === null) return { style: null, problems: [...own, ...above.problems], texts: [found.text] }
  const whole = kept(parent, above.text)
  const round = whole.parent === '' ? [] : [problemAt(place, 'citation-style-parent', { found: posix.basename(path), expected: `${whole.parent}.csl`, guess: '' })]
  return { style: whole.style, problems: [...own, ...above.problems, ...problemsOf(parent, whole), ...round], texts: [found.text, above.text] }
}

function problemsOf(file: string, { fault, parent, unknown }: ReadStyle): readonly Problem[] {
  const told = (rule: RuleId, { line, column, en, ru }: StyleFault): Problem => problemAt({ file, line, column }, rule, { found: posix.basename(file), 'expected.en': en, 'expected.ru': ru })
  if (fault) return parent === '' ? [told('citation-style-readable', fault)] : []
  return unknown.map(({ line, column, en }) => problemAt({ file, line, column }, 'citation-style-known', { found: en }))
}

interface Wanting {
  readonly place: Place
  /** What is told where there is no such file. */
  readonly rule: 'citation-style-exists' | 'citation-style-parent'
}

async function styleText(disk: Disk, path: string, { place, rule }: Wanting): Promise<{ readonly text: string | null; readonly problems: readonly Problem[] }> {
  if (!(await disk.exists(path))) {
    const others = (await disk.list()).filter((each) => /\.csl$/i.test(each)).map((each) => posix.relative(posix.dirname(place.file), each))
    const name = posix.relative(posix.dirname(place.file), path)
    const near = similar(name, others)
    const values = rule === 'citation-style-exists' ? { found: name } : { found: posix.basename(place.file), expected: name }
    return { text: null, problems: [problemAt(place, rule, { ...values, ...nearby(near.length > 0 || rule === 'citation-style-parent' ? near : others.slice(0, 3)) })] }
  }
  const { text, problems, unread } = await readText(disk, path)
  return unread ? { text: null, problems: [...problems, unread] } : { text, problems }
}

function nearby(names: readonly string[]): Readonly<Record<string, string>> {
  if (names.length === 0) return { guess: '' }
  return { 'guess.en': ` There is ${names.map((name) => `“${name}”`).join(', ')}.`, 'guess.ru': ` Есть ${names.map((name) => `«${name}»`).join(', ')}.` }
}

/** A style serves every paper of a volume; no volume has more of them. */
const mostKept = 8
const read = new Map<string, { readonly text: string; readonly style: ReadStyle }>()

function kept(file: string, text: string): ReadStyle {
  const known = read.get(file)
  if (known?.text === text) return known.style
  const style = readStyle(file, text)
  read.delete(file)
  read.set(file, { text, style })
  for (const oldest of read.keys()) if (read.size > mostKept) read.delete(oldest)
  return style
}
