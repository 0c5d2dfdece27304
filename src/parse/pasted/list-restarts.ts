// A number that falls back to 1, which Markdown counts on → the first of a new list: another sign after the number parts the two.
import { dashed, isBlank, isMarkedUp, isRule, numbered, type Numbered } from './line-forms.ts'
import type { Sheet } from './sheet.ts'

interface Open extends Numbered {
  /** How many items stand in order before and with it, from the first; 0 when they do not. */
  readonly counted: number
  /** Its list goes by the other sign than the author's. */
  readonly turned: boolean
}

export function listRestarts({ lines, kept, parted, find }: Sheet): void {
  let open: Open | null = null
  lines.forEach((line, i) => {
    const item = kept[i] ? null : numbered(line)
    if (!item) {
      if (endsList(lines, i, parted[i] === true) && !isBlank(line)) open = null
      return
    }
    if (open && item.indent >= open.width) return
    const restarts: boolean = open !== null && open.sign === item.sign && item.number === 1 && open.number > 1 && isList(open) && !isMarkedUp(line)
    if (restarts) find(i + 1, 'list-begun', { found: `${open?.number ?? ''}${open?.sign ?? ''}`, expected: `${item.number}${item.sign}` })
    const turned: boolean = open !== null && (open.sign === item.sign ? restarts !== open.turned : open.turned)
    if (turned) lines[i] = line.replace(/^( *\d+)[.)]/, `$1${other(item.sign)}`)
    open = { ...item, turned, counted: open === null || restarts ? 1 : open.counted > 0 && item.number === open.number + 1 ? open.counted + 1 : 0 }
  })
}

// After an item or two, or after items in disorder, a 1 is out of its place.
function isList({ number, counted }: Open): boolean {
  return counted > 2 || (counted > 0 && number === counted)
}

function other(sign: string): string {
  return sign === '.' ? ')' : '.'
}

// A paragraph, a heading, a rule, a list of dashes at the margin.
function endsList(lines: readonly string[], i: number, parted: boolean): boolean {
  const line = lines[i] ?? ''
  return /^ {0,1}\S/.test(line) && (parted || isBlank(lines[i - 1]) || /^#{1,6} /.test(line) || isRule(line) || dashed(line) !== null)
}
