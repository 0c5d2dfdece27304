// Whether a whole file looks pasted from a word processor: each paragraph one long line, no empty lines where Markdown wants them, hardly a sign of mark-up.
import { dashed, endsStatement, isBlank, isMarkedUp, isProse, numbered, opensStatement, sentencesIn } from './line-forms.ts'

/**
 * Authors who set each sentence, or seventy characters, on a line of its own write so too, and mean one paragraph.
 * So lines that follow each other must each be finished, and the long ones hold several sentences as no such line does.
 */
export function looksPasted(lines: readonly string[], kept: readonly boolean[]): boolean {
  if (!isPlain(lines, kept)) return false
  const joined = lines.flatMap((line, i) => (!kept[i] && isText(line) && !kept[i + 1] && isProse(lines[i + 1] ?? '') ? [[line, lines[i + 1] ?? ''] as const] : []))
  if (joined.filter(([line, next]) => !endsStatement(line) && !opensStatement(next)).length > joined.length / 10) return false
  // What announces a list or stands in one has a single sentence anywhere.
  const long = [...new Set(joined.flat())].filter((line) => line.length > 60 && !/[:;]\s*$/.test(line))
  return long.length > 1 && long.filter((line) => sentencesIn(line) > 1).length >= long.length * 0.4
}

/** Headings, notes and tables may have been added since; of the other lines one in twenty may have mark-up. */
export function isPlain(lines: readonly string[], kept: readonly boolean[]): boolean {
  const own = lines.filter((line, i) => !isBlank(line) && !kept[i] && !/^ {0,3}#{1,6} /.test(line))
  return own.length > 0 && own.filter((line) => isMarkedUp(line.replace(/\[\^[^\]]*\]|\|/g, ''))).length <= own.length / 20
}

function isText(line: string): boolean {
  return isProse(line) || numbered(line) !== null || dashed(line) !== null
}
