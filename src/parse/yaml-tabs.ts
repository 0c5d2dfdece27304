// Tabs in the indentation of YAML → two spaces each, and where they stood.

export interface Untabbed {
  readonly text: string
  /** 0-based line → how many tabs it had. */
  readonly tabs: ReadonlyMap<number, number>
}

export function untab(text: string): Untabbed {
  const tabs = new Map<number, number>()
  if (!text.includes('\t')) return { text, tabs }
  const lines = text.split('\n').map((line, index) => {
    const indent = /^[ \t]*/.exec(line)?.[0] ?? ''
    if (!indent.includes('\t') || line.trim() === '') return line
    tabs.set(index, indent.split('\t').length - 1)
    return indent.replaceAll('\t', '  ') + line.slice(indent.length)
  })
  return { text: lines.join('\n'), tabs }
}
