// Places on a page: rectangles and what moves them, in points from the lower left corner.

export type Box = readonly [left: number, foot: number, right: number, head: number]
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const unmoved: Matrix = [1, 0, 0, 1, 0, 0]

export function product(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[1] * n[2], m[0] * n[1] + m[1] * n[3],
    m[2] * n[0] + m[3] * n[2], m[2] * n[1] + m[3] * n[3],
    m[4] * n[0] + m[5] * n[2] + n[4], m[4] * n[1] + m[5] * n[3] + n[5]
  ]
}

export function pointAt([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** What a rectangle covers once it is moved. */
export function moved(matrix: Matrix, [left, foot, right, head]: Box): Box {
  return around([pointAt(matrix, left, foot), pointAt(matrix, right, foot), pointAt(matrix, left, head), pointAt(matrix, right, head)])
}

export function around(points: readonly (readonly [x: number, y: number])[]): Box {
  let [left, foot, right, head] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    foot = Math.min(foot, y)
    right = Math.max(right, x)
    head = Math.max(head, y)
  }
  return [left, foot, right, head]
}

/** What two rectangles share; null when nothing. */
export function shared(one: Box, other: Box): Box | null {
  const box: Box = [Math.max(one[0], other[0]), Math.max(one[1], other[1]), Math.min(one[2], other[2]), Math.min(one[3], other[3])]
  return box[0] <= box[2] && box[1] <= box[3] ? box : null
}

export function join(one: Box, other: Box): Box {
  return [Math.min(one[0], other[0]), Math.min(one[1], other[1]), Math.max(one[2], other[2]), Math.max(one[3], other[3])]
}

export function widthOf(box: Box): number {
  return box[2] - box[0]
}

export function heightOf(box: Box): number {
  return box[3] - box[1]
}

/** How much a matrix stretches lengths, on the whole. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c))
}

/** What is too small for a device to show does not count. */
export function inside(inner: Box, outer: Box, slackPt = 0.01): boolean {
  return inner[0] >= outer[0] - slackPt && inner[1] >= outer[1] - slackPt && inner[2] <= outer[2] + slackPt && inner[3] <= outer[3] + slackPt
}
