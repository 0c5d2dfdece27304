// A look of the volume folder's own → the files that authors need for it: fragments, pictures, and faces that the program has not.
import { posix } from 'node:path'
import type { Disk } from '../read/disk.ts'
import { findFace } from '../read/find-face.ts'
import { fontsNamed } from '../read/read-faces.ts'
import { readTemplateSettings } from '../read/template-settings.ts'

const ofLook = /\.(?:html|css|yml|svg|a?png|jpe?g|gif|webp|ttf|woff2)$/i

export async function lookFiles(name: string, listed: readonly string[], disk: Disk): Promise<readonly string[]> {
  const folder = `templates/${name}`
  const own = listed.filter((file) => file.startsWith(`${folder}/`) && ofLook.test(file))
  const settings = `${folder}/template.yml`
  if (!own.includes(settings)) return own
  const { faces, wholeFaces } = readTemplateSettings(settings, new TextDecoder().decode(await disk.read(settings)), null).value
  const sheets = await Promise.all(faces.map(({ named }) => sheetFiles(named, folder, disk)))
  const whole = await Promise.all(wholeFaces.map(({ named }) => findFace(named.file, folder, disk)))
  return [...new Set([...own, ...sheets.flat(), ...whole.flatMap((file) => (file === null || file.isOwn ? [] : [file.path]))])]
}

/** A style sheet of the volume folder, and the fonts it names. */
async function sheetFiles(named: string, folder: string, disk: Disk): Promise<readonly string[]> {
  const file = await findFace(named, folder, disk)
  if (file === null || file.isOwn) return []
  const fonts = fontsNamed(new TextDecoder().decode(await file.read())).map((font) => posix.join(posix.dirname(file.path), font))
  const there = await Promise.all(fonts.map((font) => disk.exists(font)))
  return [file.path, ...fonts.filter((_, at) => there[at])]
}
