// Speech whose lines begin with a hyphen, which Markdown takes for a list → paragraphs with dashes; speech with dashes, a line to each → a paragraph to each.
import { shownMarkup } from '../foreign/finding.ts'
import { dashed, endsStatement, isBlank, isMarkedUp, isProse, opensStatement } from './line-forms.ts'
import { lastText, nextText } from './list-blocks.ts'
import type { Sheet } from './sheet.ts'
import { toldLines } from './told-lines.ts'

const verbs = '(?:с(?:казал|просил|прашива)|говор|ответ|отве[чт]|отозвал|воскликну|произн[её]с|прош[еи]пт|шепнул|крик[нл]|закрича|доба[вв]|замет|возраз|улыбну|засмея|рассмея|вздох|подтверд|переспр|поинтерес|уточн|объясн|кивну|про[бг]|повтор|подума|said|asked|replied|answered|added)'
/** `…, - сказала она`: a narrator speaks within the line. */
const narrator = new RegExp(`[,!?….»]\\s+[-–—]\\s+(?:\\p{Ll}+\\s+){0,3}${verbs}`, 'u')
const announced = new RegExp(`(?<!\\p{L})${verbs}\\p{L}*(?:\\s+\\p{L}+){0,4}\\s*:\\s*$`, 'iu')

export function speech(sheet: Sheet): void {
  const { lines, kept, parted, find } = sheet
  const replies: number[] = []
  for (let i = 0; i < lines.length; i++) {
    const run = hyphenRun(lines, kept, i)
    if (run.length > 0 && isSpeech(run.map((k) => lines[k] ?? ''), lines[lastText(lines, i)] ?? '')) {
      find(i + 1, 'speech-dashed', { found: shownMarkup(lines[i] ?? ''), lines: toldLines(run) })
      for (const k of run) {
        lines[k] = (lines[k] ?? '').replace(/^ {0,3}-[ \t]+/, '— ')
        if (!isBlank(lines[k - 1])) parted[k] = true
      }
      const after = (run.at(-1) ?? i) + 1
      if (isProse(lines[after] ?? '') && opensStatement(lines[after] ?? '') && endsStatement(lines[after - 1] ?? '')) parted[after] = true
    } else if (!parted[i] && (isReply(lines, kept, i) || isAfterReplies(lines, kept, i))) {
      parted[i] = true
      replies.push(i)
    }
    i = Math.max(i, run.at(-1) ?? i)
  }
  const [first] = replies
  if (first !== undefined) find(first + 1, 'paragraphs-parted', { lines: toldLines(replies) })
}

function hyphenRun(lines: readonly string[], kept: readonly boolean[], from: number): number[] {
  const run: number[] = []
  for (let k = from; k < lines.length && !kept[k] && /^-/.test(lines[k] ?? '') && dashed(lines[k] ?? ''); k = nextText(lines, k + 1)) run.push(k)
  return run
}

function isSpeech(run: readonly string[], before: string): boolean {
  if (run.some((line) => isMarkedUp(line) || !opensStatement(line))) return false
  return run.some((line) => narrator.test(line)) || (announced.test(before) && run.every((line) => /[.!?…][\s\u00A0]*$/.test(line)))
}

function isReply(lines: readonly string[], kept: readonly boolean[], i: number): boolean {
  const [before = '', line = ''] = [lines[i - 1], lines[i]]
  return !kept[i] && !kept[i - 1] && dash.test(line) && (isProse(before) || dashed(before) !== null) && endsStatement(before) && !isMarkedUp(line)
}

const dash = /^(?:[–—]|--)\s+["«„“]?\p{Lu}/u

// The narrator again, after two replies at least; a line as long as a wrapped one may go on with the reply.
function isAfterReplies(lines: readonly string[], kept: readonly boolean[], i: number): boolean {
  const [first = '', second = '', line = ''] = [lines[i - 2], lines[i - 1], lines[i]]
  return !kept[i] && dash.test(first) && dash.test(second) && second.length < 60 && endsStatement(second) && isProse(line) && opensStatement(line) && !dash.test(line) && !isMarkedUp(line)
}
