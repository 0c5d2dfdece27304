// A bibliography file as it is asked for sources, whatever its format.
import type { Source } from '../../model/source.ts'

/** Something in the file that cannot be read as it is typed. */
export interface SourceFault {
  readonly line: number
  readonly key: string
  readonly en: string
  readonly ru: string
}

export interface SourceLibrary {
  readonly file: string
  /** In the order of the file; a key may stand twice. `text` is the same where the entries are. */
  readonly keys: readonly { readonly key: string; readonly line: number; readonly text: string }[]
  readonly faults: readonly SourceFault[]
  /** The first entry of the key; what could not be read of it is ''. */
  readonly source: (key: string) => { readonly source: Source; readonly faults: readonly SourceFault[] } | null
}

/** Of a file that cannot be read at all. */
export function emptyLibrary(file: string, fault: SourceFault): SourceLibrary {
  return { file, keys: [], faults: [fault], source: () => null }
}
