// The per-user folder for what can be made again: the unpacked browser, what is known of browsers, printed bodies.
import os from 'node:os'
import path from 'node:path'

export type Environment = Readonly<Record<string, string | undefined>>

/** Where the tool keeps what it can make again. The folder may not exist yet. */
export function cacheFolder(env: Environment, platform: NodeJS.Platform = process.platform): string {
  const home = os.homedir()
  if (platform === 'win32') return path.join(env['LOCALAPPDATA'] ?? path.join(home, 'AppData', 'Local'), 'proceedings')
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches', 'proceedings')
  // The XDG specification: a relative path there is to be ignored.
  const xdg = env['XDG_CACHE_HOME']
  return path.join(xdg !== undefined && path.isAbsolute(xdg) ? xdg : path.join(home, '.cache'), 'proceedings')
}
