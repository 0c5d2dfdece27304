// `t = 0,2` as a Russian author types it into a formula, where TeX takes the comma for one of a list and sets a space after it → the comma within the number.

const number = /(?<![\d,.])\d+(?:,\d+)+(?![\d{])/g
/** What stands in these is no formula, or values from one number to another: `i = \overline{1,n}`. */
const noNumber = /\\(?:overline|bar|[hv]space\*?|rule|kern|label|(?:eq)?ref|tag\*?|color|textcolor|begin|end|href|url)\s*(?:\{[^{}]*\}\s*)?$/
const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

/** Lists stay as typed: `1,2,3`, `(1,2)`, `[0,1]`, `a_{1,2}`, `i = 1,2`, `1,2,\ldots`. */
export function decimalCommas(tex: string): string {
  return tex.replace(number, (run, at: number) => (isDecimal(tex, run, at) ? run.replace(',', '{,}') : run))
}

function isDecimal(tex: string, run: string, at: number): boolean {
  const [whole = '', part = '', more] = run.split(',')
  if (more !== undefined || (whole.length > 1 && whole.startsWith('0'))) return false
  const [before, after] = [tex.slice(0, at), tex.slice(at + run.length)]
  if (/^\s*,\s*\\[a-z]*dots/.test(after) || /\\[a-z]*dots\s*,\s*$/.test(before)) return false
  // A variable that counts takes whole values.
  const counts = /(?<![A-Za-z\\])([ijklmn])\s*=\s*$|\\in\s*$/.exec(before)
  if (counts && (part.length === 1 || (!/[klmn]/.test(counts[1] ?? '') && /^[01]$/.test(whole)))) return false
  const open = openBefore(before)
  if (open < 0) return true
  if (tex[open] === '{' && tex[open - 1] !== '\\') return !/_\s*$/.test(tex.slice(0, open)) && !noNumber.test(tex.slice(0, open))
  // `(1,2)` is a pair; nothing but a number is written with a nought after the comma.
  const inner = tex.slice(open + 1, closeAfter(tex, open)).replace(/\\(?:right)?$/, '')
  return !/^\s*\d+(?:\s*,\s*\d+)*\s*$/.test(inner) || /^0\d/.test(part)
}

/** The bracket that stands open at the end; -1 where none does. */
function openBefore(text: string): number {
  let closed = 0
  for (let i = text.length - 1; i >= 0; i--) {
    const sign = text[i] ?? ''
    if (')]}'.includes(sign)) closed++
    else if ('([{'.includes(sign) && closed-- === 0) return i
  }
  return -1
}

function closeAfter(tex: string, open: number): number {
  const close = tex.indexOf(closers[tex[open] ?? ''] ?? '', open)
  return close < 0 ? tex.length : close
}
