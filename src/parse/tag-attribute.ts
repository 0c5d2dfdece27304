// A tag of HTML → the value of one of its attributes.

/** '' where it has none. `tag`: the tag, or what stands in it after its name. */
export function tagAttribute(tag: string, name: string): string {
  const found = new RegExp(String.raw`(?:^|\s)${name}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))`, 'i').exec(tag)
  return (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim()
}
