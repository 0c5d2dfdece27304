// The program's templates/edition/, with single files of the volume folder's own templates/edition/ over it → what the HTML edition is made with.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EditionLook } from '../model/edition-look.ts'
import type { Disk } from './disk.ts'
import { readFaceFile } from './read-faces.ts'

// Variables have a slanted face of letters: those that a face for mathematics slants are other letters to whoever copies or hears them.
const mathFaces: readonly (readonly [string, string])[] = [
  ["font-family:'STIX Two Math';", '@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2'],
  ["font-family:'STIX Two Variables';font-style:italic;unicode-range:U+0-2FF;", '@fontsource/stix-two-text/files/stix-two-text-latin-400-italic.woff2'],
  ["font-family:'STIX Two Variables';font-style:italic;unicode-range:U+370-3FF;", '@fontsource/stix-two-text/files/stix-two-text-greek-400-italic.woff2']
]

export async function readEditionLook(templatesFolder: string, volume: Disk): Promise<EditionLook> {
  const folder = join(templatesFolder, 'edition')
  const isOurs = (file: string): boolean => /\.(html|css|js)$/.test(file)
  const files = new Map(existsSync(folder) ? readdirSync(folder).filter(isOurs).map((file) => [file, readFileSync(join(folder, file), 'utf8')]) : [])
  for (const path of await volume.list()) {
    if (path.startsWith('templates/edition/') && isOurs(path)) files.set(path.slice('templates/edition/'.length), new TextDecoder().decode(await volume.read(path)))
  }
  return { name: 'edition', fragments: new Map([...files].filter(([file]) => file.endsWith('.html'))), css: files.get('edition.css') ?? '', script: files.get('edition.js') ?? '', mathFaces: mathFaces.map(([head, file]) => ({ head, resource: readFaceFile(file) })) }
}
