// proceedings preview [paper.md|folder]: the pages as they will be printed, in the browser, set again at every save.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { folderDisk } from '../read/disk.ts'
import { loneDisk } from '../preview/lone-disk.ts'
import { openPress, type PreviewPress } from '../preview/press.ts'
import { PreviewSession, wholeBook } from '../preview/preview-session.ts'
import { droppedFolder, previewedFolder, type PreviewedFolder } from '../preview/previewed-folder.ts'
import { servePreview, type PreviewServer } from '../preview/serve-preview.ts'
import { isFolder } from './is-folder.ts'
import { findVolume } from './find-volume.ts'
import { folderInVolume } from './folder-in-volume.ts'
import { isFile } from './inspect-command.ts'
import { openDoors } from './open-doors.ts'
import type { CommonOptions } from './options.ts'
import { programEdition, templatesFolder, version } from './program-folder.ts'
import { silent } from './progress-display.ts'
import { spokenLang } from './spoken-lang.ts'
import { texts } from './texts.ts'

export interface PreviewOptions extends CommonOptions {
  readonly host: string
  readonly port: number
  readonly open: boolean
  readonly volume: boolean
  /** true: the option without a program. */
  readonly editor?: string | true
}

/** Gives the exit code once the user has stopped it. */
export async function runPreview(named: string | undefined, options: PreviewOptions): Promise<number> {
  // The whole book is looked for where a build looks for it.
  const path = named ?? (options.volume ? 'manuscripts' : undefined)
  const lang = await spokenLang(options.lang, process.env, path)
  const found = path === undefined ? null : await foundAt(path)
  if (path !== undefined && found === null) {
    process.stderr.write(`${texts[lang].noPaper(path)}\n`)
    return 2
  }
  const { doors, close } = openDoors(options, lang, silent)
  try {
    const press = await openPress(doors)
    const session = found && sessionOf(found, options.volume, press, options.out)
    const server = await servedAt({ session, openDropped: (folder) => sessionOf(droppedFolder(folder), false, press, join(folder, 'out')), host: options.host, port: options.port, editor: editorOf(options, process.env), today: () => new Intl.DateTimeFormat('sv').format(new Date()) })
    if (typeof server === 'string') {
      process.stderr.write(`${texts[lang].previewRefused(server, options.host, options.port)}\n`)
      session?.close()
      await press.close()
      return 2
    }
    process.stdout.write(`${texts[lang].previewAt(server.url)}\n`)
    if (!isLoopback(options.host)) process.stderr.write(`${texts[lang].previewOpen(options.host)}\n`)
    if (options.open) openBrowser(server.url)
    await interrupted()
    process.stdout.write(`\n${texts[lang].previewEnded}\n`)
    session?.close()
    await server.close()
    await press.close()
    return 0
  } finally {
    await close()
  }
}

/** Why it cannot listen, where that is for the user to mend: the system's code. */
async function servedAt(options: Parameters<typeof servePreview>[0]): Promise<PreviewServer | string> {
  try {
    return await servePreview(options)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND', 'EINVAL'].includes(code)) return code
    throw error
  }
}

function sessionOf({ folder, paper, alone }: PreviewedFolder, whole: boolean, press: PreviewPress, out: string): PreviewSession {
  const request = { disk: alone && paper !== '' ? loneDisk(folder, paper) : folderDisk(folder), templatesFolder, producer: `proceedings ${version}`, edition: programEdition(), alone }
  return new PreviewSession({ folder, first: whole ? wholeBook : paper, request, press, out })
}

/** Null where there is nothing of this name. */
async function foundAt(path: string): Promise<PreviewedFolder | null> {
  if (await isFolder(path)) return folderAt(path)
  if (!(await isFile(path))) return null
  const { folder, paper, inVolume } = await findVolume(path)
  return { folder, paper, alone: !inVolume }
}

/** Of a folder within a volume its paper is opened, of several the list of the volume. */
async function folderAt(path: string): Promise<PreviewedFolder> {
  const within = await folderInVolume(path)
  if (!within) return previewedFolder(path)
  const [only = '', ...others] = within.papers
  return { folder: within.folder, paper: others.length === 0 ? only : '', alone: false }
}

function editorOf({ editor }: PreviewOptions, env: NodeJS.ProcessEnv): string {
  if (editor === undefined) return ''
  return editor === true ? env['VISUAL'] || env['EDITOR'] || 'code' : editor
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host)
}

// Where there is no browser to open, the address was printed.
function openBrowser(url: string): void {
  const [command, args] = process.platform === 'darwin' ? ['open', [url]] as const : process.platform === 'win32' ? ['cmd', ['/c', 'start', '', url]] as const : ['xdg-open', [url]] as const
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}
