// A line of light and dark across a barcode → its digits, as a scanner reads them: the judge of the barcodes that are drawn.

// Widths of space, bar, space, bar of the digits on the left when their parity is odd (ISO/IEC 15420).
const odd = ['3211', '2221', '2122', '1411', '1132', '1231', '1114', '1312', '1213', '3112']
const even = odd.map((widths) => [...widths].reverse().join(''))
const parities = ['OOOOOO', 'OOEOEE', 'OOEEOE', 'OOEEEO', 'OEOOEE', 'OEEOOE', 'OEEEOO', 'OEOEOE', 'OEOEEO', 'OEEOEO']

/** `dark` from left to right, in samples much finer than a module. Null where no barcode is found. */
export function readBarcode(dark: readonly boolean[]): { readonly digits: string; readonly module: number; readonly start: number; readonly end: number } | null {
  const runs = runsOf(dark)
  // 59 bars and spaces, the first and the last of them bars.
  for (let first = runs[0]?.dark === true ? 0 : 1; first + 59 <= runs.length; first += 2) {
    const part = runs.slice(first, first + 59)
    const total = part.reduce((sum, { length }) => sum + length, 0)
    const module = total / 95
    const widths = part.map(({ length }) => Math.round(length / module))
    const digits = digitsOf(widths)
    const start = runs[first]?.start ?? 0
    if (digits !== null && part.every(({ length }, at) => Math.abs(length / module - (widths[at] ?? 0)) < 0.4)) return { digits, module, start, end: start + total }
  }
  return null
}

function runsOf(dark: readonly boolean[]): { dark: boolean; start: number; length: number }[] {
  const runs: { dark: boolean; start: number; length: number }[] = []
  dark.forEach((value, at) => {
    const last = runs.at(-1)
    if (last?.dark === value) last.length++
    else runs.push({ dark: value, start: at, length: 1 })
  })
  return runs
}

function digitsOf(widths: readonly number[]): string | null {
  const guards = [widths.slice(0, 3), widths.slice(27, 32), widths.slice(56)].map((guard) => guard.join(''))
  if (guards.join(' ') !== '111 11111 111') return null
  const groups = (from: number): string[] => Array.from({ length: 6 }, (_, at) => widths.slice(from + 4 * at, from + 4 * at + 4).join(''))
  const left = groups(3).map((group) => (odd.includes(group) ? { parity: 'O', digit: odd.indexOf(group) } : { parity: 'E', digit: even.indexOf(group) }))
  const right = groups(32).map((group) => odd.indexOf(group))
  const first = parities.indexOf(left.map(({ parity }) => parity).join(''))
  const all = [first, ...left.map(({ digit }) => digit), ...right]
  return all.includes(-1) ? null : all.join('')
}
