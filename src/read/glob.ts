// `tezisy-*`, `section-2/**`, `{a,b}*` → a test of paths.

export function isGlob(name: string): boolean {
  return /[*?{[]/.test(name)
}

/** `*` and `?` stay within one folder, `**` does not. */
export function globTest(glob: string): (path: string) => boolean {
  const source = glob.replace(/\*\*\/?|\*|\?|\{[^{}]*\}|\[!?[^\]]+\]|[\\^$.|+(){}[\]]/g, (sign) => {
    if (sign === '**/') return '(?:[^/]+/)*'
    if (sign === '**') return '.*'
    if (sign === '*') return '[^/]*'
    if (sign === '?') return '[^/]'
    if (sign.length > 1 && sign.startsWith('{')) return `(?:${sign.slice(1, -1).split(',').map(escaped).join('|')})`
    return sign.length > 1 && sign.startsWith('[') ? sign.replace(/^\[!/, '[^').replaceAll('\\', '\\\\') : escaped(sign)
  })
  const pattern = patternOf(source)
  return (path) => pattern.test(path)
}

// `[z-a]` is no range: then the name matches nothing.
function patternOf(source: string): RegExp {
  try {
    return new RegExp(`^${source}$`, 'u')
  } catch {
    return /^(?!)/
  }
}

function escaped(text: string): string {
  return text.replace(/[\\^$.|?*+(){}[\]/-]/g, (sign) => (sign === '-' ? '-' : `\\${sign}`))
}
