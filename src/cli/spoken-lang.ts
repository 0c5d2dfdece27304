// --lang, else the machine's locale, else the language of what is worked on → the language of all messages, known before anything is done.
import { stat } from 'node:fs/promises'
import type { MessageLang } from '../model/rules.ts'
import { folderDisk } from '../read/disk.ts'
import { readProject } from '../read/read-project.ts'
import { findVolume } from './find-volume.ts'
import { folderInVolume } from './folder-in-volume.ts'
import { messageLang } from './options.ts'

/** `path`: a volume folder or a paper. Where nothing says it, the first users' language. */
export async function spokenLang(option: MessageLang | undefined, env: NodeJS.ProcessEnv, path: string | undefined): Promise<MessageLang> {
  return messageLang(option, env) ?? (path === undefined ? null : await langOfPath(path)) ?? 'ru'
}

// What cannot be read has its own message later.
async function langOfPath(path: string): Promise<MessageLang | null> {
  try {
    const found = await stat(path).catch(() => null)
    const place = found?.isDirectory() ? { folder: (await folderInVolume(path))?.folder ?? path, inVolume: true, paper: '' } : await findVolume(path)
    if (!found && !place.inVolume) return null
    const { value } = await readProject(folderDisk(place.folder), place.inVolume ? {} : { papers: [place.paper] })
    return value.files.length === 0 ? null : value.volume.lang
  } catch {
    return null
  }
}
