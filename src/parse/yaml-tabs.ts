// Tabs in the indentation of YAML → spaces, and where they stood.

export interface Untabbed {
  readonly text: string
  /** 0-based line → by how many characters it grew. */
  readonly tabs: ReadonlyMap<number, number>
}

export function untab(text: string, width: number): Untabbed {
  const tabs = new Map<number, number>()
  if (!text.includes('\t')) return { text, tabs }
  const lines = text.split('\n').map((line, index) => {
    const indent = /^[ \t]*/.exec(line)?.[0] ?? ''
    if (!indent.includes('\t') || line.trim() === '') return line
    tabs.set(index, (indent.split('\t').length - 1) * (width - 1))
    return indent.replaceAll('\t', ' '.repeat(width)) + line.slice(indent.length)
  })
  return { text: lines.join('\n'), tabs }
}
