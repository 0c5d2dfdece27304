// `[см. @key, с. 12; -@other]` and `@key [с. 12]` → what is cited, and what stands around each key.

export interface CitedItem {
  readonly key: string
  /** `[-@key]`: the name was said in the sentence. */
  readonly bare: boolean
  readonly before: string
  /** Pages and remarks, as typed. */
  readonly after: string
}

export interface Cluster {
  readonly items: readonly CitedItem[]
  /** `@key` outside brackets is part of the sentence. */
  readonly inSentence: boolean
}

export function clusterOf(value: string, keys: readonly string[]): Cluster {
  const sentence = /^-?@([^\s[\]]+)(?:\s*\[([^\]]*)\])?$/.exec(value)
  if (sentence) return { inSentence: true, items: [{ key: keys[0] ?? sentence[1] ?? '', bare: value.startsWith('-'), before: '', after: trimmed(sentence[2] ?? '') }] }
  const inner = value.replace(/^\[/, '').replace(/\]$/, '')
  const places = placesOf(inner, keys)
  const items = places.map(({ key, from, to }, index): CitedItem => {
    const next = places[index + 1]
    const between = inner.slice(to, next?.from)
    // What follows a semicolon belongs to the next key.
    const cut = next === undefined ? between.length : between.includes(';') ? between.lastIndexOf(';') : between.length
    const start = index === 0 ? inner.slice(0, from) : startOf(inner, places[index - 1]?.to ?? 0, from)
    return { key, bare: /-$/.test(start), before: start.replace(/-$/, '').trim(), after: trimmed(between.slice(0, cut)) }
  })
  return { inSentence: false, items }
}

interface KeyPlace {
  readonly key: string
  readonly from: number
  readonly to: number
}

function placesOf(inner: string, keys: readonly string[]): readonly KeyPlace[] {
  let from = 0
  return keys.flatMap((key): readonly KeyPlace[] => {
    const at = inner.indexOf(`@${key}`, from)
    if (at < 0) return []
    from = at + key.length + 1
    return [{ key, from: at, to: from }]
  })
}

function startOf(inner: string, from: number, to: number): string {
  const between = inner.slice(from, to)
  return between.includes(';') ? between.slice(between.lastIndexOf(';') + 1) : /-$/.test(between) ? '-' : ''
}

function trimmed(text: string): string {
  return text.trim().replace(/^[,;]\s*/, '').replace(/[,;]$/, '').trim()
}
