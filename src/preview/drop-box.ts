// Files dropped on the page → a folder of their own in the system's temporary one, and a session that shows it. Nothing is written elsewhere.
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { answerJson, answerText } from './answers.ts'
import type { PreviewSession } from './preview-session.ts'
import { safePath } from './safe-path.ts'
import type { ShownDrop } from './shown.ts'
import { unpackZip } from './unpack-zip.ts'

export interface DropBox {
  session(drop: string): PreviewSession | null
  take(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void>
  /** Takes the folders away. */
  close(): Promise<void>
}

interface Drop {
  readonly folder: string
  bytes: number
  files: number
  refused: ShownDrop['refused']
  session: PreviewSession | null
}

const mostBytes = 300e6
const mostFiles = 3000
/** An author drops a manuscript again after every change: the oldest are let go of. */
const mostDrops = 20

export function dropBox(open: (folder: string) => PreviewSession): DropBox {
  const drops = new Map<string, Drop>()
  let root: Promise<string> | null = null
  const letGo = async (id: string): Promise<void> => {
    const drop = drops.get(id)
    drops.delete(id)
    drop?.session?.close()
    if (drop) await rm(drop.folder, { recursive: true, force: true })
  }
  const begin = async (): Promise<string> => {
    for (const oldest of [...drops.keys()].slice(0, Math.max(0, drops.size + 1 - mostDrops))) await letGo(oldest)
    const id = randomBytes(12).toString('hex')
    const folder = join(await (root ??= mkdtemp(join(tmpdir(), 'proceedings-preview-'))), id)
    await mkdir(folder)
    drops.set(id, { folder, bytes: 0, files: 0, refused: '', session: null })
    return id
  }
  return {
    session: (id) => drops.get(id)?.session ?? null,
    take: async (request, response, { searchParams }) => {
      if (request.method === 'POST' && searchParams.has('begin')) {
        request.resume()
        return answerJson(response, { drop: await begin() })
      }
      const id = searchParams.get('into') ?? searchParams.get('done') ?? ''
      const drop = drops.get(id)
      if (!drop || drop.session) {
        request.resume()
        return answerText(response, 404, 'no such drop')
      }
      if (request.method === 'PUT') {
        await takeFile(drop, searchParams.get('path') ?? '', request)
        return answerText(response, 200, 'taken')
      }
      request.resume()
      await unpackAll(drop)
      if (drop.refused === '' && !(await hasPaper(drop.folder))) drop.refused = 'no-paper'
      if (drop.refused === '') drop.session = open(drop.folder)
      return answerJson(response, { drop: drop.refused === '' ? id : '', refused: drop.refused } satisfies ShownDrop)
    },
    close: async () => {
      for (const { session } of drops.values()) session?.close()
      if (root) await rm(await root, { recursive: true, force: true })
    }
  }
}

async function takeFile(drop: Drop, path: string, request: IncomingMessage): Promise<void> {
  const parts: Buffer[] = []
  for await (const part of request as AsyncIterable<Buffer>) {
    drop.bytes += part.length
    if (drop.bytes > mostBytes) drop.refused ||= 'too-large'
    if (drop.refused === '') parts.push(part)
  }
  if (drop.refused === '') await writeInto(drop, path, Buffer.concat(parts))
}

async function writeInto(drop: Drop, path: string, bytes: Uint8Array): Promise<void> {
  const safe = safePath(path)
  if (safe === null) drop.refused ||= 'unsafe-name'
  else if (++drop.files > mostFiles) drop.refused ||= 'too-many'
  else {
    await mkdir(dirname(join(drop.folder, safe)), { recursive: true })
    await writeFile(join(drop.folder, safe), bytes)
  }
}

async function unpackAll(drop: Drop): Promise<void> {
  for (const name of (await readdir(drop.folder)).filter((each) => /\.zip$/i.test(each))) {
    const unpacked = unpackZip(await readFile(join(drop.folder, name)), { bytes: mostBytes - drop.bytes, files: mostFiles - drop.files })
    if (unpacked === null || typeof unpacked === 'string') {
      drop.refused ||= unpacked ?? 'bad-zip'
      continue
    }
    await rm(join(drop.folder, name))
    for (const { path, bytes } of unpacked) if (drop.refused === '') await writeInto(drop, path, bytes)
  }
}

async function hasPaper(folder: string): Promise<boolean> {
  return (await readdir(folder, { recursive: true })).some((name) => /\.(?:md|markdown)$/i.test(name))
}
