// Where browsers stand on a machine: puppeteer's cache, and the usual places of Linux, macOS and Windows.
import { existsSync, readdirSync, realpathSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Environment } from './cache-folder.ts'

/** Executables in puppeteer's cache, chrome-headless-shell first, newest first. */
export function browsersOfPuppeteer(env: Environment): string[] {
  const cache = env['PUPPETEER_CACHE_DIR'] || path.join(os.homedir(), '.cache', 'puppeteer')
  return ['chrome-headless-shell', 'chrome'].flatMap((browser) => {
    const versions = foldersIn(path.join(cache, browser)).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    return versions.flatMap((version) => executablesIn(path.join(cache, browser, version)))
  })
}

/** A version's folder holds one folder, named by the platform, with the executable in it. */
function executablesIn(versionFolder: string): string[] {
  const names = [
    'chrome-headless-shell',
    'chrome-headless-shell.exe',
    'chrome',
    'chrome.exe',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'
  ]
  return foldersIn(versionFolder)
    .flatMap((folder) => names.map((name) => path.join(versionFolder, folder, name)))
    .filter((file) => existsSync(file))
}

/** Browsers installed on the machine, the lightest first. */
export function installedBrowsers(env: Environment, platform: NodeJS.Platform = process.platform): string[] {
  const places = [...onPath(env, platform), ...usualPlaces(env, platform)]
  return [...new Set(places)].filter((file) => existsSync(file) && !isSnap(file))
}

const commands = [
  'chrome-headless-shell',
  'chromium-headless-shell',
  'headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge'
]

function onPath(env: Environment, platform: NodeJS.Platform): string[] {
  const search = variable(env, 'PATH') ?? ''
  const folders = search.split(platform === 'win32' ? ';' : ':').filter((folder) => path.isAbsolute(folder))
  const ending = platform === 'win32' ? '.exe' : ''
  return commands.flatMap((command) => folders.map((folder) => path.join(folder, command + ending)))
}

function usualPlaces(env: Environment, platform: NodeJS.Platform): string[] {
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => variable(env, name) ?? [])
    const programs = ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']
    return programs.flatMap((program) => roots.map((root) => path.join(root, program)))
  }
  if (platform === 'darwin') {
    const programs = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`)
    const roots = ['/Applications', path.join(os.homedir(), 'Applications')]
    return programs.flatMap((program) => roots.map((root) => path.join(root, program)))
  }
  return [
    '/usr/lib/chromium/chromium-headless-shell',
    '/usr/lib/chromium/headless_shell',
    '/usr/bin/chromium',
    '/usr/lib64/chromium-browser/headless_shell',
    '/opt/chromium.org/chromium/chromium',
    '/opt/google/chrome/google-chrome',
    '/opt/microsoft/msedge/microsoft-edge'
  ]
}

// A copy of the environment of Windows has lost that its names are of any case.
function variable(env: Environment, name: string): string | undefined {
  return env[name] ?? Object.entries(env).find(([key]) => key.toUpperCase() === name)?.[1]
}

/** A snap sees neither our temporary folder nor our font settings. */
function isSnap(file: string): boolean {
  return file.startsWith('/snap/') || realpathSync(file).startsWith('/snap/') || realpathSync(file) === '/usr/bin/snap'
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  } catch {
    return []
  }
}
