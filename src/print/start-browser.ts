// Starts a browser as a process of ours: its own temporary folder, talked to over a pipe, ended with all its children.
// A pipe, not a port: nobody else on the machine can speak to the browser, and it ends when this program does.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { browserArguments } from './browser-arguments.ts'
import type { Environment } from './cache-folder.ts'
import { PipeTransport } from './pipe-transport.ts'
import { writePrintingFonts } from './printing-fonts.ts'

export interface StartOptions {
  readonly executablePath: string
  readonly sandbox: boolean
  /** A folder of shared libraries the machine lacks; '' for none. */
  readonly libraryPath: string
  readonly env: Environment
}

export interface RunningBrowser {
  readonly transport: PipeTransport
  /** Resolves when the process has ended, with what it wrote to standard error. */
  readonly ended: Promise<string>
  /** Ends every process and removes the temporary folder. May be called at any time and again. */
  stop(): Promise<void>
}

/** Starts the process; whether it works shows only when it answers or ends. */
export async function startBrowser(options: StartOptions): Promise<RunningBrowser> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'proceedings-browser-'))
  try {
    // What Chromium itself leaves in the temporary folder when it is killed goes with ours.
    const env = { ...browserEnvironment(options), TMPDIR: folder, ...(await writePrintingFonts(folder)) }
    const profile = path.join(folder, 'profile')
    const child = spawn(options.executablePath, browserArguments({ profile, sandbox: options.sandbox }), {
      // A group of its own, so that an interrupt typed at the terminal is ours to handle.
      detached: process.platform !== 'win32',
      env,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      windowsHide: true
    })
    return supervise(child, folder)
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

function browserEnvironment(options: StartOptions): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...options.env, TZ: 'UTC', DBUS_SESSION_BUS_ADDRESS: 'disabled:' }
  if (options.libraryPath !== '') env['LD_LIBRARY_PATH'] = [options.libraryPath, env['LD_LIBRARY_PATH']].filter(Boolean).join(':')
  return env
}

function supervise(child: ChildProcess, folder: string): RunningBrowser {
  const transport = new PipeTransport(child.stdio[3] as NodeJS.WritableStream, child.stdio[4] as NodeJS.ReadableStream)
  let errors = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-8000)
  })
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', () => resolve(errors))
  })
  const endNow = () => {
    kill(child)
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', endNow)
  let stopping: Promise<void> | undefined
  const stop = () => (stopping ??= stopProcess())
  const stopProcess = async () => {
    transport.send(JSON.stringify({ id: 0x7fffffff, method: 'Browser.close' }))
    const gone = await Promise.race([ended.then(() => true), later(2000)])
    if (!gone) kill(child)
    await Promise.race([ended, later(5000)])
    // The leader may end before its children do.
    kill(child)
    process.removeListener('exit', endNow)
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  }
  void ended.then(() => transport.close())
  return { transport, ended, stop }
}

function later(ms: number): Promise<false> {
  return new Promise((resolve) => setTimeout(resolve, ms, false).unref())
}

function kill(child: ChildProcess): void {
  if (child.pid === undefined) return
  if (process.platform === 'win32') {
    if (child.exitCode === null) spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { windowsHide: true })
    return
  }
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // No process of the group is left.
  }
}
