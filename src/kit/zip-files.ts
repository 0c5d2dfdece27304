// Files → one zip, the same bytes for the same files.
import { strToU8, zipSync, type Zippable } from 'fflate'
import type { Artifact } from '../model/artifact.ts'

// Only of files said to come from such a system do all programs read names in UTF-8.
const unix = 3
const plainFile = 0o100644 * 0x10000

/** `date`: an ISO date that all files carry. A zip has no time zone, so it is the same day everywhere. */
export function zipFiles(files: readonly Artifact[], date: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number)
  // A zip knows no day before 1980 and none after 2099.
  const mtime = new Date(Math.min(2099, Math.max(1980, year)), month - 1, day, 12)
  const entries: Zippable = {}
  for (const { path, content } of files) entries[path] = [typeof content === 'string' ? strToU8(content) : content, { mtime, level: 9, os: unix, attrs: plainFile }]
  return zipSync(entries)
}
