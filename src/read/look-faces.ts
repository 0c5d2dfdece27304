// The faces that a look names → their rules and files; one that is not there is a problem at its line of template.yml.
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { Disk } from './disk.ts'
import { findFace, type FaceFile } from './find-face.ts'
import { readFaces, readWholeFace, type Faces } from './read-faces.ts'
import type { Named, ReadSettings } from './template-settings.ts'

export interface LookFaces {
  /** In pieces by alphabet. */
  readonly sheets: readonly Faces[]
  readonly whole: readonly Faces[]
  readonly problems: readonly Problem[]
}

/** `folder`: of the look, in the volume folder. */
export async function lookFaces({ faces, wholeFaces }: Pick<ReadSettings, 'faces' | 'wholeFaces'>, folder: string, volume: Disk): Promise<LookFaces> {
  const read = async ({ named: path, place }: Named<string>, facesOf: (file: FaceFile) => Promise<Faces>): Promise<Faces | Problem> => {
    const file = await findFace(path, folder, volume)
    if (file === null) return problemAt(place, 'face-present', { found: path, expected: packageOf(path) })
    return facesOf(file).catch((error: unknown) => problemAt(place, 'template-valid', { found: `${path}: ${error instanceof Error ? error.message : String(error)}` }))
  }
  const sheets = await Promise.all(faces.map((face) => read(face, readFaces)))
  const whole = await Promise.all(wholeFaces.map(({ named, place }) => read({ named: named.file, place }, (file) => readWholeFace(named, file))))
  return { sheets: sheets.filter(isFaces), whole: whole.filter(isFaces), problems: [...sheets, ...whole].filter((each): each is Problem => !isFaces(each)) }
}

function isFaces(read: Faces | Problem): read is Faces {
  return 'css' in read
}

/** `@fontsource/alegreya/400.css` is a file of the package `@fontsource/alegreya`. */
function packageOf(path: string): string {
  return /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path
}
