// A long formula → its rows without their alignment, so that each may break after its own signs when the measure is too narrow.

const environments = 'aligned|alignedat|align|alignat|flalign|gathered|gather|split|eqnarray|multline|equation'
const whole = new RegExp(String.raw`^\s*\\begin\{((?:${environments})\*?)\}(?:\[[^\]]*\])?([\s\S]*)\\end\{\1\}\s*([.,;]?)\s*$`)

/** Null when it cannot be taken apart without loss. */
export function formulaRows(tex: string): readonly string[] | null {
  if (/\\(?:def|newcommand|renewcommand|DeclareMathOperator|intertext|cr)\b/.test(tex)) return null
  const [, name = '', inner = '', stop = ''] = whole.exec(tex) ?? []
  if (name === '') return /\\\\/.test(tex) && !/\\begin\{/.test(tex) ? null : cut(tex)
  if (name.startsWith('equation')) return formulaRows(inner + stop)
  const body = name.startsWith('alignat') || name.startsWith('alignedat') ? inner.replace(/^\s*\{\d+\}/, '') : inner
  const rows = cut(body + stop)
  return rows === null || (rows.length > 1 && /\\tag\b/.test(body)) ? null : rows
}

// A row may break after a comma as well. At `\\` that stands in no braces and no inner environment; there `&` goes as well.
function cut(body: string): string[] | null {
  const rows = ['']
  let depth = 0
  for (const [piece] of body.matchAll(/\\(?:begin|end)\{[^}]*\}|\\\\(?:\s*\[[^\]]*\])?|\\[\s\S]|[\s\S]/g)) {
    if (piece === '{' || piece.startsWith('\\begin{')) depth++
    if (piece === '}' || piece.startsWith('\\end{')) depth--
    if (depth === 0 && piece.startsWith('\\\\')) rows.push('')
    else rows[rows.length - 1] += depth !== 0 ? piece : piece === '&' ? '{}' : piece === ',' ? ',\\allowbreak ' : piece
  }
  return depth === 0 ? rows.map((row) => row.replace(/\\(?:nonumber|notag)\b/g, '').trim()).filter((row) => row !== '' && row !== '{}') : null
}
