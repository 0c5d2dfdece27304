// A broken entry → the same with its fields closed and parted, and the line of the first fault.

export interface MendedBibtex {
  readonly text: string
  /** Counted from the entry's own first line, which is 0. */
  readonly line: number
}

const field = /^\s*[A-Za-z][\w-]*\s*=/

/** A field begins on a line of its own; what is open before it was meant to be closed. */
export function mendBibtex(text: string): MendedBibtex {
  const [head = '', ...lines] = text.split('\n')
  const mended: string[] = [/,\s*$/.test(head) || lines.length === 0 ? head : `${head.trimEnd()},`]
  let [fault, fieldAt, open] = [-1, 0, closedField]
  for (const line of lines) {
    if (field.test(line)) {
      const before = mended.pop() ?? ''
      const closed = mended.length === 0 ? before : closedBefore(before, open)
      if (closed !== before.trimEnd() && fault < 0) fault = fieldAt
      mended.push(closed)
      open = closedField
      fieldAt = mended.length
    }
    mended.push(line)
    open = after(line, open)
  }
  const last = mended.pop() ?? ''
  // The brace of the entry itself closes once more than its fields do.
  const missing = open.braces + 1
  if (missing > 0 && fault < 0) fault = fieldAt
  mended.push(missing > 0 ? `${last.trimEnd().replace(/,$/, '')}${open.quoted ? '"' : ''}${'}'.repeat(missing)}` : last)
  return { text: mended.join('\n'), line: Math.max(0, fault) }
}

/** The line before a new field: closed, and with its comma. */
function closedBefore(line: string, { braces, quoted }: Open): string {
  const bare = line.trimEnd().replace(/,$/, '')
  const missing = (quoted ? '"' : '') + '}'.repeat(Math.max(0, braces))
  const closed = braces < 0 ? bare.slice(0, bare.length + braces) : bare + missing
  return closed.trim() === '' ? closed : `${closed},`
}

const closedField: Open = { braces: 0, quoted: false }

interface Open {
  readonly braces: number
  readonly quoted: boolean
}

function after(line: string, before: Open): Open {
  let { braces, quoted } = before
  for (let i = 0; i < line.length; i++) {
    const sign = line[i]
    if (sign === '\\') i++
    else if (sign === '{') braces++
    else if (sign === '}') braces--
    else if (sign === '"' && braces <= 0) quoted = !quoted
  }
  return { braces, quoted }
}
