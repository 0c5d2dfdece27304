// Sessions → the server whose page shows them: who may ask, what is answered.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { hostname, networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { answer, answerJson, answerText, typeOf } from './answers.ts'
import { dropBox, type DropBox } from './drop-box.ts'
import { editorCommand, startEditor } from './editor.ts'
import { eventStream } from './event-stream.ts'
import { hostsOf, isEverywhere, refusal } from './guard.ts'
import { pageFiles, type PageFiles } from './page-files.ts'
import type { PreviewSession } from './preview-session.ts'
import type { ShownPlace } from './shown.ts'

export interface ServeOptions {
  /** The folder that was named; null where papers are to be dropped. */
  readonly session: PreviewSession | null
  /** A folder of dropped files → its session. */
  readonly openDropped: (folder: string) => PreviewSession
  /** `127.0.0.1` unless the user asked to be seen from elsewhere. */
  readonly host: string
  /** 0: any that is free. */
  readonly port: number
  /** '' where problems are not opened in an editor. */
  readonly editor: string
  /** The day as an ISO date: proofs are dated. */
  readonly today: () => string
}

export interface PreviewServer {
  readonly url: string
  close(): Promise<void>
}

interface Room extends ServeOptions {
  readonly files: PageFiles
  readonly drops: DropBox
  readonly hosts: () => ReadonlySet<string>
}

export async function servePreview(options: ServeOptions): Promise<PreviewServer> {
  let hosts: ReadonlySet<string> = new Set()
  const room: Room = { ...options, files: pageFiles(), drops: dropBox(options.openDropped), hosts: () => hosts }
  const server = createServer((request, response) => {
    respond(request, response, room).catch(() => { if (!response.headersSent) answerText(response, 500, 'failed') })
  })
  const port = await listen(server, options)
  hosts = hostsOf(options.host, port, ownNames())
  return {
    url: `http://${isEverywhere(options.host) ? '127.0.0.1' : options.host.includes(':') ? `[${options.host}]` : options.host}:${port}/`,
    close: async () => {
      // The streams of events would keep the server open.
      server.closeAllConnections()
      await new Promise<void>((resolve) => { server.close(() => resolve()) })
      await room.drops.close()
    }
  }
}

function ownNames(): readonly string[] {
  return [hostname(), ...Object.values(networkInterfaces()).flatMap((addresses) => (addresses ?? []).map(({ address }) => address))]
}

/** The usual port where it is free, so that a page left open finds its server again. */
async function listen(server: Server, { host, port }: ServeOptions): Promise<number> {
  for (const wanted of port === 0 ? [usualPort, 0] : [port]) {
    const taken = await new Promise<Error | null>((resolve) => {
      server.once('error', resolve)
      server.listen(wanted, host, () => { server.off('error', resolve); resolve(null) })
    })
    if (taken === null) return (server.address() as AddressInfo).port
    if (wanted === 0 || port !== 0) throw taken
  }
  throw new Error('no port')
}

const usualPort = 4207

async function respond(request: IncomingMessage, response: ServerResponse, room: Room): Promise<void> {
  const { method = 'GET', headers } = request
  const refused = refusal({ method, headers }, room.hosts())
  if (refused !== null) return answerText(response, 403, `refused: ${refused}`)
  const url = new URL(request.url ?? '/', 'http://preview.invalid')
  const session = url.searchParams.get('drop') === null ? room.session : room.drops.session(url.searchParams.get('drop') ?? '')
  if (method === 'POST' || method === 'PUT') return write(request, response, url, session, room)
  if (method !== 'GET' && method !== 'HEAD') return answerText(response, 405, 'method')
  return read(response, url, session, room)
}

async function read(response: ServerResponse, url: URL, session: PreviewSession | null, room: Room): Promise<void> {
  const file = await room.files.read(url.pathname)
  if (file) return answer(response, 200, url.pathname === '/' ? typeOf('index.html') : typeOf(url.pathname), file, 'page', url.pathname === '/' ? {} : { 'Cache-Control': 'no-cache' })
  const key = url.searchParams.get('paper') ?? ''
  if (url.pathname === '/place') return answerJson(response, placeOf(session, room))
  if (!session) return answerText(response, 404, 'nothing here')
  if (url.pathname === '/events') return key === '' ? listEvents(response, session) : sheetEvents(response, session, key)
  if (url.pathname === '/pdf') return sendPdf(response, session, key, url.searchParams.get('version') ?? '')
  if (url.pathname === '/proof') return sendProof(response, session, key, room)
  const edition = /^\/edition\/([^/]+)\/(.+)$/.exec(url.pathname)
  return edition ? sendEdition(response, room, edition[1] ?? '', edition[2] ?? '') : answerText(response, 404, 'nothing here')
}

function placeOf(session: PreviewSession | null, room: Room): ShownPlace {
  return { first: session?.first ?? '', list: session !== null, drop: room.session === null, editor: room.editor !== '' && room.session !== null }
}

function listEvents(response: ServerResponse, session: PreviewSession): void {
  const stream = eventStream(response, () => { followed.leave() })
  const followed = session.followList({ list: (list) => { stream.send('list', list) }, failed: (reason) => { stream.send('failed', { reason }) } })
}

async function sheetEvents(response: ServerResponse, session: PreviewSession, key: string): Promise<void> {
  let leave = (): void => undefined
  let left = false
  let opened: ReturnType<typeof eventStream> | null = null
  const stream = (): ReturnType<typeof eventStream> => (opened ??= eventStream(response, () => { left = true; leave() }))
  const followed = await session.follow(key, {
    busy: () => { stream().send('busy', {}) }, shown: (shown) => { stream().send('shown', shown) }, failed: (reason) => { stream().send('failed', { reason }) }
  })
  if (!followed) return answerText(response, 404, 'no such paper')
  leave = followed.leave
  stream()
  if (left) leave()
}

function sendPdf(response: ServerResponse, session: PreviewSession, key: string, version: string): void {
  const pdf = session.sheet(key)?.pdf(version)
  return pdf ? answer(response, 200, typeOf('.pdf'), pdf) : answerText(response, 404, 'no such version')
}

async function sendProof(response: ServerResponse, session: PreviewSession, key: string, room: Room): Promise<void> {
  const proof = await session.sheet(key)?.proof(room.today())
  if (!proof) return answerText(response, 404, 'no pages yet')
  const name = key.replace(/^.*\//, '').replace(/\.(?:md|markdown)$/i, '')
  return answer(response, 200, typeOf('.pdf'), proof, 'page', { 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}-proof.pdf` })
}

/** The room is named in the path, as the pages of the edition name each other by relative addresses. */
async function sendEdition(response: ServerResponse, room: Room, place: string, path: string): Promise<void> {
  const [drop = '', key = ''] = Buffer.from(place, 'base64url').toString('utf8').split('\0')
  const session = drop === '' ? room.session : room.drops.session(drop)
  const files = await session?.sheet(key)?.edition()
  const name = decoded(path)
  const content = files?.get(name)
  return content === undefined ? answerText(response, 404, 'nothing here') : answer(response, 200, typeOf(name), content, 'edition')
}

function decoded(path: string): string {
  try { return decodeURIComponent(path) } catch { return '' }
}

async function write(request: IncomingMessage, response: ServerResponse, url: URL, session: PreviewSession | null, room: Room): Promise<void> {
  if (url.pathname === '/editor' && session) return openEditor(response, url, session, room)
  // Where a folder was named, nothing is taken in.
  if (room.session === null && url.pathname === '/drop') return room.drops.take(request, response, url)
  request.resume()
  return answerText(response, 404, 'nothing here')
}

async function openEditor(response: ServerResponse, { searchParams }: URL, session: PreviewSession, { editor }: Room): Promise<void> {
  const file = searchParams.get('file') ?? ''
  if (editor === '' || !(await session.hasFile(file))) return answerText(response, 404, 'no such file')
  const number = (name: string): number => Math.max(1, Math.floor(Number(searchParams.get(name))) || 1)
  const started = await startEditor(editorCommand(editor, join(session.folder, file), number('line'), number('column')))
  return answerText(response, started ? 200 : 502, started ? 'opened' : 'the editor could not be started')
}
