// The inside of LaTeX's `figure` and `table` → lines of Markdown: an image with its caption, a table with bars.

/** Null when it holds no image. */
export function texFigure(inner: string): readonly string[] | null {
  const images = [...inner.matchAll(/\\includegraphics\s*(?:\[([^\]]*)\])?\s*\{([^{}]*)\}/g)]
  if (images.length === 0) return null
  const caption = argumentOf(inner, 'caption')
  const label = /\\label\{([^{}]*)\}/.exec(inner)?.[1] ?? ''
  return images.map(([, options = '', file = ''], i) => {
    const last = i === images.length - 1
    const own = [last && label !== '' ? `#fig:${label.replace(/^fig[-:]/, '')}` : '', widthOf(options)].filter((part) => part !== '')
    return `![${last ? caption : ''}](${file.trim()})${own.length > 0 ? `{${own.join(' ')}}` : ''}`
  })
}

function widthOf(options: string): string {
  const width = /width\s*=\s*([\d.]*)\s*(\\(?:text|line|column)width|cm|mm|in|pt)/.exec(options)
  if (!width) return ''
  return width[2]?.startsWith('\\') ? `width=${Math.round(Number(width[1] || 1) * 100)}%` : `width=${width[1]}${width[2]}`
}

/** Null when it is more than rows and columns. */
export function texTable(inner: string): readonly string[] | null {
  const body = /\\begin\{(?:tabular\*?|tabularx|longtable\*?)\}(?:\[[^\]]*\])?((?:\{(?:[^{}]|\{[^{}]*\})*\})+)([\s\S]*?)\\end\{/.exec(inner)
  if (!body || /\\begin\{/.test(body[2] ?? '')) return null
  const rows = (body[2] ?? '').replace(/(?<!\\)%.*$/gm, '').split(/\\\\(?:\[[^\]]*\])?/).map(cellsOf).filter((cells) => cells.some((cell) => cell !== ''))
  const width = Math.max(0, ...rows.map(({ length }) => length))
  const [head, ...others] = rows.map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => '')])
  if (!head || head.length < 2) return null
  const caption = argumentOf(inner, 'caption')
  const label = /\\label\{([^{}]*)\}/.exec(inner)?.[1] ?? ''
  const title = caption === '' ? [] : [`: ${caption}${label === '' ? '' : ` {#tbl:${label.replace(/^(tbl|tab)[-:]/, '')}}`}`, '']
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [...title, line(head), line(head.map(() => '---')), ...others.map(line)]
}

function cellsOf(row: string): string[] {
  const plain = row.replace(/\\(?:hline|toprule|midrule|bottomrule|endhead|endfirsthead|endfoot|endlastfoot)\b|\\cline\{[^}]*\}|\\cmidrule(?:\([^)]*\))?\{[^}]*\}/g, '')
  return plain.split(/(?<!\\)&/).flatMap((cell) => spread(cell.replace(/\s+/g, ' ').trim()))
}

// A table of Markdown joins no cells: what spans several stands in the first of them.
function spread(cell: string): string[] {
  const columns = Number(/^\\multicolumn\s*\{(\d+)\}/.exec(cell)?.[1] ?? 1)
  let text = cell.replace(/\\(?:rotatebox(?:\[[^\]]*\])?\s*\{[^{}]*\}|makecell(?:\[[^\]]*\])?)\s*\{((?:[^{}]|\{[^{}]*\})*)\}/g, '$1').replace(/\\(?:cell|row)color(?:\[[^\]]*\])?\{[^{}]*\}/g, '')
  for (const command of ['multicolumn', 'multirow']) if (text.startsWith(`\\${command}`)) text = lastArgument(text) ?? text
  return [text.replace(/^\{?\\(bf|bfseries|it|itshape)\s+([^{}]*)\}?$/, (_, face: string, words: string) => (face.startsWith('b') ? `**${words.trim()}**` : `*${words.trim()}*`)).replace(/^\{([^{}]*)\}$/, '$1').replaceAll('|', '\\|').trim(), ...Array.from({ length: Math.max(0, Math.min(columns, 50) - 1) }, () => '')]
}

/** Of `\multirow{2}{*}{text}`. */
function lastArgument(text: string): string | undefined {
  const found = /^\\\w+\*?(?:\s*\[[^\]]*\])?\s*\{[^{}]*\}\s*(?:\[[^\]]*\]\s*)?\{(?:[^{}]|\{[^{}]*\})*\}\s*(?:\[[^\]]*\]\s*)?\{([\s\S]*)\}$/.exec(text)
  return found?.[1]?.trim()
}

/** The argument of a command, braces within it paired. */
function argumentOf(text: string, command: string): string {
  const found = new RegExp(String.raw`\\${command}\*?(?:\[[^\]]*\])?\{`).exec(text)
  if (!found) return ''
  const from = found.index + found[0].length
  let depth = 1
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '{') depth++
    else if (text[i] === '}' && --depth === 0) return text.slice(from, i).replace(/\\label\{[^{}]*\}/g, '').replace(/\s+/g, ' ').trim()
  }
  return ''
}
