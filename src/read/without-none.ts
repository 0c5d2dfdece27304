// Settings in which `none` says “knowingly without” → the same without the word, and the keys it stood under.

export interface WithoutNone<T> {
  readonly value: T
  /** Such as `udk` and `publisher.name`. */
  readonly declined: readonly string[]
}

export function withoutNone<T>(settings: T): WithoutNone<T> {
  const declined: string[] = []
  return { value: emptied(settings, '', declined) as T, declined }
}

function emptied(value: unknown, key: string, declined: string[]): unknown {
  if (value === 'none') {
    declined.push(key)
    return ''
  }
  if (Array.isArray(value)) return value.map((entry) => emptied(entry, key, declined)).filter((entry) => entry !== '')
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, emptied(entry, key === '' ? name : `${key}.${name}`, declined)]))
}
