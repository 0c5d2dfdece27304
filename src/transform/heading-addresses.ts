// A heading → the addresses that lead to it; the second heading of the same words gets `-1`, as pandoc and GitHub number them.
import type { Heading } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { headingId, siteHeadingId } from '../parse/heading-id.ts'

export function headingAddresses(heading: Heading, taken: ReadonlyMap<string, string>): string[] {
  return [...addressesOf(toString(heading), taken), heading.data?.attributes?.label ?? '', ...heading.data?.names ?? []].filter((id) => id !== '' && !taken.has(id))
}

/** Those that the words alone make. */
export function addressesOf(words: string, taken: ReadonlyMap<string, string>): string[] {
  return [...new Set([headingId(words), siteHeadingId(words)])].map((id) => free(id, taken))
}

function free(id: string, taken: ReadonlyMap<string, string>): string {
  if (id === '' || !taken.has(id)) return id
  let next = 1
  while (taken.has(`${id}-${next}`)) next++
  return `${id}-${next}`
}
