// A drawn grid in which cells reach over others → its cells with their places, each with the lines it holds. Scanned by its borders, corner by corner.

export interface GridCell {
  /** Row and column, from 0. */
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
  readonly lines: readonly string[]
}

export interface Grid {
  readonly cells: readonly GridCell[]
  /** Rows above the border of equals signs. */
  readonly headRows: number
}

interface Box {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** Null where its borders do not close, or its cells do not fill it. */
export function gridCells(drawn: readonly string[]): Grid | null {
  const width = Math.max(...drawn.map((line) => line.length))
  const head = drawn.findIndex((line, i) => i > 0 && /^\+[=:+]+\+$/.test(line))
  const lines = drawn.map((line) => (/^\+[=:+-]+\+$/.test(line) ? line.replace(/[=:]/g, '-') : line).padEnd(width))
  const boxes: Box[] = []
  const corners: [number, number][] = [[0, 0]]
  const seen = new Set<string>()
  for (let k = 0; k < corners.length; k++) {
    const [top, left] = corners[k] ?? [0, 0]
    if (seen.has(`${top} ${left}`) || top >= lines.length - 1 || left >= width - 1) continue
    seen.add(`${top} ${left}`)
    const box = boxAt(lines, top, left)
    if (!box || holdsBorder(lines, box)) return null
    boxes.push(box)
    corners.push([top, box.right], [box.bottom, left])
  }
  return filled(boxes, lines, width) ? placed(boxes, lines, head) : null
}

/** The smallest closed box whose upper left corner is here. */
function boxAt(lines: readonly string[], top: number, left: number): Box | null {
  const edge = lines[top] ?? ''
  if (edge[left] !== '+') return null
  for (let right = left + 1; right < edge.length && /[-+]/.test(edge[right] ?? ''); right++) {
    if (edge[right] !== '+') continue
    for (let bottom = top + 1; bottom < lines.length && /[|+]/.test(lines[bottom]?.[right] ?? '') && /[|+]/.test(lines[bottom]?.[left] ?? ''); bottom++) {
      if (lines[bottom]?.[right] === '+' && /^\+[-+]*\+$/.test(lines[bottom]?.slice(left, right + 1) ?? '')) return { top, left, bottom, right }
    }
  }
  return null
}

/** A border that stops within it, or a bar under a corner: it was drawn as several cells. */
function holdsBorder(lines: readonly string[], { top, left, bottom, right }: Box): boolean {
  const edges = [lines[top] ?? '', lines[bottom] ?? '']
  return lines.slice(top + 1, bottom).some((line) => /\+[-=:]{2,}|[-=:]{2,}\+/.test(line.slice(left + 1, right)) || [...line.slice(left + 1, right)].some((sign, k) => sign === '|' && edges.some((edge) => edge[left + 1 + k] === '+')))
}

/** No two cells overlap, and none is missing. */
function filled(boxes: readonly Box[], lines: readonly string[], width: number): boolean {
  const area = boxes.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top) * (right - left), 0)
  return area === (lines.length - 1) * (width - 1)
}

function placed(boxes: readonly Box[], lines: readonly string[], head: number): Grid {
  const sorted = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b)
  const tops = sorted(boxes.flatMap(({ top, bottom }) => [top, bottom]))
  const lefts = sorted(boxes.flatMap(({ left, right }) => [left, right]))
  const cells = boxes.map(({ top, left, bottom, right }): GridCell => ({
    row: tops.indexOf(top), column: lefts.indexOf(left), rows: tops.indexOf(bottom) - tops.indexOf(top), columns: lefts.indexOf(right) - lefts.indexOf(left),
    lines: lines.slice(top + 1, bottom).map((line) => line.slice(left + 1, right).trim())
  }))
  return { cells: cells.sort((a, b) => a.row - b.row || a.column - b.column), headRows: Math.max(0, tops.indexOf(head)) }
}
