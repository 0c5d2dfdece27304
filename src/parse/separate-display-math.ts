// Markdown text → the same with every display formula's `$$` on lines of their own, as remark-math wants them.
// Authors write `$$ a` … `b $$` across lines; read as it stands, the rest of the paper would become one formula.
// The number of lines never changes, so that problems still name the right one.

interface Region {
  /** Both marks stand alone already: nothing to do but pass over it. */
  readonly alone: boolean
  /** Before the formula on each line: a list item's depth, a quotation's mark. */
  readonly margin: string
  readonly from: number
  readonly to: number
  readonly before: string
  readonly formula: string
  readonly after: string
}

export function separateDisplayMath(source: string): string {
  if (!source.includes('$$')) return source
  const lines = source.split('\n')
  let fence = ''
  for (let i = 0; i < lines.length; i++) {
    fence = fenceAfter(lines[i] ?? '', fence)
    if (fence !== '') continue
    const region = regionAt(lines, i)
    if (!region) continue
    i = region.to
    if (region.alone && isHtml(lines, region.from)) lines.splice(region.from, region.to - region.from + 1, ...pad([`${region.margin}$$${region.formula}$$`], region.to - region.from + 1))
    if (region.alone) continue
    const laid = layOut(region, lines[region.to + 1])
    lines.splice(region.from, region.to - region.from + 1, ...laid.lines)
    if (laid.next !== null) lines[region.to + 1] = laid.next
  }
  return lines.join('\n')
}

function fenceAfter(line: string, fence: string): string {
  const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
  if (fence === '') return mark
  return mark.startsWith(fence) && line.trim() === mark ? '' : fence
}

const longest = 80

// A formula that opens on line `i` and closes on a later one, unless both marks stand alone already.
function regionAt(lines: readonly string[], i: number): Region | null {
  const line = lines[i] ?? ''
  const open = openMark(line)
  if (open < 0) return null
  for (let j = i + 1; j < lines.length && j <= i + longest; j++) {
    const close = (lines[j] ?? '').indexOf('$$')
    if (close < 0) continue
    const alone = line.trim() === '$$' && (lines[j] ?? '').trim() === '$$'
    const inner = [line.slice(open + 2), ...lines.slice(i + 1, j), (lines[j] ?? '').slice(0, close)]
    if (!alone && inner.some((text) => /^#{1,6} |^ {0,3}(`{3}|~{3})/.test(text))) return null
    const formula = inner.map((text) => text.replace(/(?<!\\)%.*$/, '').replace(/^\s*>\s?/, '').trim()).filter((text) => text !== '').join(' ')
    return { alone, margin: /^[ \t]*(?:>[ \t]?)*/.exec(line)?.[0] ?? '', from: i, to: j, before: line.slice(0, open), formula, after: (lines[j] ?? '').slice(close + 2) }
  }
  return null
}

// An empty line would end the author's HTML within the formula.
function isHtml(lines: readonly string[], from: number): boolean {
  for (let i = from - 1; i >= 0 && (lines[i] ?? '').trim() !== ''; i--) if (/^ {0,3}<\/?[a-z]/i.test(lines[i] ?? '')) return true
  return false
}

// The last `$$` of a line that is not closed on it; code spans and escaped signs are not formulas.
function openMark(line: string): number {
  const plain = line.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length)).replace(/\\\$/g, '  ')
  const marks = [...plain.matchAll(/\$\$/g)].map((match) => match.index)
  return marks.length % 2 === 1 ? marks.at(-1) ?? -1 : -1
}

function layOut(region: Region, next: string | undefined): { readonly lines: readonly string[]; readonly next: string | null } {
  const count = region.to - region.from + 1
  const label = /^\s*([.,;]?)\s*(\{#eq[:-][^}]*\})\s*([.,;]?)\s*$/.exec(region.after)
  // A stop typed after the signs closes the formula, whatever comes after it.
  const stop = label ? '' : /^\s*([.,;])(?=\s|$)/.exec(region.after)?.[1] ?? ''
  const rest = label ? '' : region.after.replace(/^\s*[.,;](?=\s|$)/, '').trim()
  const before = region.before.trim() === '' ? [] : [region.before.trimEnd()]
  const formula = `${region.formula}${label ? `${label[1]}${label[3]}` : stop}`
  const mark = label ? `$$ ${label[2]}` : '$$'
  const block = [...before, ...[mark, formula, '$$'].map((text) => region.margin + text)]
  if (block.length > count) {
    return { lines: pad([`${region.before}$$${formula}$$${label ? ` ${label[2]}` : ''}${rest === '' ? '' : ` ${rest}`}`], count), next: null }
  }
  if (rest === '') return { lines: pad(block, count), next: null }
  return block.length < count ? { lines: pad([...block, region.margin + rest], count), next: null } : { lines: block, next: `${region.margin}${rest} ${(next ?? '').trimStart()}`.trimEnd() }
}

function pad(lines: readonly string[], count: number): string[] {
  return [...lines, ...Array.from({ length: count - lines.length }, () => '')]
}
