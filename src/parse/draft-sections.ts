// `--- abstract`, `--- middle`, `--- back` of drafts of the IETF: the first ends the metadata block, and each begins a part of the text.

const section = /^--- *(abstract|middle|back|note[ _]\S.*?)[ \t]*$/

export function isDraftSection(line: string): boolean {
  return section.test(line)
}

/** The abstract and notes get headings; the lines that part the rest say nothing in print. */
export function withDraftSections(lines: readonly string[]): readonly string[] {
  return lines.map((line) => {
    const [, name] = section.exec(line) ?? []
    if (name === undefined) return line
    if (name === 'abstract') return '## Abstract'
    return name.startsWith('note') ? `## ${name.slice(5).replaceAll('_', ' ')}` : ''
  })
}
