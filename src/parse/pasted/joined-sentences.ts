// paragraphs-clear: finished sentences, a line to each, in a file that parts no paragraphs by empty lines: whether each is a paragraph cannot be told. They stay joined, as Markdown has it.
import { endsStatement, isBlank, isProse, opensStatement } from './line-forms.ts'
import type { Sheet } from './sheet.ts'
import { toldLines } from './told-lines.ts'

/** A paragraph written a sentence to a line, and nothing more, is shorter. */
const fewest = 6

export function joinedSentences({ lines, kept, parted, plain, pasted, find }: Sheet): void {
  if (!plain || pasted) return
  const isText = (i: number): boolean => !kept[i] && isProse(lines[i] ?? '')
  const finished = (i: number): boolean => isText(i) && /[.!?…][»”")]?\s*$/.test(lines[i] ?? '') && opensStatement(lines[i] ?? '')
  const joined = lines.flatMap((_, i) => (i > 0 && isText(i) && isText(i - 1) && parted[i] !== true ? [i] : []))
  // Who knows the empty line means what Markdown does.
  const partsByEmpty = lines.some((line, i) => isBlank(line) && finished(i - 1) && finished(i + 1))
  const [first] = joined
  if (first === undefined || partsByEmpty || joined.length < fewest || !joined.every((i) => finished(i - 1) && endsStatement(lines[i] ?? '') && opensStatement(lines[i] ?? ''))) return
  find(first, 'paragraphs-clear', { lines: toldLines([...new Set(joined.flatMap((i) => [i - 1, i]))]) })
}
