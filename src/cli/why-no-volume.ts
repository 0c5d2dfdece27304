// A folder to make a volume of → what to say where it is none: nothing is there, or it is a part of the volume above it.
import type { MessageLang } from '../model/rules.ts'
import { isFolder } from './is-folder.ts'
import { asTyped, folderInVolume } from './folder-in-volume.ts'
import { texts } from './texts.ts'

/** '' where it is one. */
export async function whyNoVolume(folder: string, command: 'build' | 'press' | 'kit', lang: MessageLang): Promise<string> {
  if (!(await isFolder(folder))) return texts[lang].noFolder(folder)
  const above = await folderInVolume(folder)
  return above === null ? '' : texts[lang].partOfVolume(folder, `proceedings ${command} ${asTyped(above.folder)}`)
}
