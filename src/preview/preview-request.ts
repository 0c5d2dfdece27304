// What is previewed, and with what.
import type { Disk } from '../read/disk.ts'

export interface PreviewRequest {
  readonly disk: Disk
  /** The program's templates/. */
  readonly templatesFolder: string
  /** Name and version of the program, for the file's metadata. */
  readonly producer: string
  /** Changes with the program: what an earlier one kept is not used. */
  readonly edition: string
  /** No volume.yml was found: manuscripts are set as if each stood by itself. */
  readonly alone: boolean
}
