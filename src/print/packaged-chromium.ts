// The Chromium inside the npm package @sparticuz/chromium -> an executable in our own folder.
// The package's own unpacking trusts any file it finds in the machine's temporary folder, so we unpack ourselves.
import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib'
import { tarFiles } from './tar.ts'

/** A package whose browser can be unpacked. */
export interface ChromiumPackage {
  readonly version: string
  /** The folder with chromium.br and al2023.tar.br. */
  readonly packed: string
}

export interface UnpackedChromium {
  readonly executablePath: string
  /** Shared libraries for machines without NSS. */
  readonly libraryPath: string
}

interface UnpackedFile {
  readonly name: string
  readonly size: number
  readonly sha256: string
}

/** The installed package, if it is installed and this machine can run what is in it. */
export async function chromiumPackage(): Promise<ChromiumPackage | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  try {
    let folder = path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))
    while (path.basename(folder) !== 'chromium') folder = path.dirname(folder)
    const { version } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as { version: string }
    await stat(path.join(folder, 'bin', 'chromium.br'))
    return { version, packed: path.join(folder, 'bin') }
  } catch {
    return undefined
  }
}

/** The unpacked browser, unpacked now if it is not there whole. `verify` compares hashes too, not only sizes. */
export async function unpackedChromium(chromium: ChromiumPackage, cacheDir: string, verify: boolean): Promise<UnpackedChromium> {
  const folder = path.join(cacheDir, `chromium-${chromium.version}`)
  if (!(await isWhole(folder, verify))) await unpack(chromium, folder, verify)
  return { executablePath: path.join(folder, 'chromium'), libraryPath: path.join(folder, 'lib') }
}

/** Whether a call of `unpackedChromium` would have to unpack. */
export async function isUnpacked(chromium: ChromiumPackage, cacheDir: string): Promise<boolean> {
  return isWhole(path.join(cacheDir, `chromium-${chromium.version}`), false)
}

async function isWhole(folder: string, verify: boolean): Promise<boolean> {
  try {
    const files = JSON.parse(await readFile(path.join(folder, 'files.json'), 'utf8')) as UnpackedFile[]
    for (const file of files) {
      const name = path.join(folder, file.name)
      if ((await stat(name)).size !== file.size) return false
      if (verify && (await hashOf(name)) !== file.sha256) return false
    }
    return files.length > 0
  } catch {
    return false
  }
}

async function unpack(chromium: ChromiumPackage, folder: string, verify: boolean): Promise<void> {
  const temporary = `${folder}.${randomBytes(6).toString('hex')}.tmp`
  await removeAbandoned(path.dirname(folder))
  try {
    await mkdir(path.join(temporary, 'lib'), { recursive: true })
    const files = [await unpackExecutable(chromium, temporary), ...(await unpackLibraries(chromium, temporary))]
    await writeFile(path.join(temporary, 'files.json'), JSON.stringify(files))
    await moveIntoPlace(temporary, folder, verify)
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

/** What an unpacking that was ended half-way left behind, some hundred megabytes each. */
async function removeAbandoned(cacheDir: string): Promise<void> {
  const hourAgo = Date.now() - 3_600_000
  for (const name of await readdir(cacheDir).catch((): string[] => [])) {
    const entry = path.join(cacheDir, name)
    if (/^chromium-.*\.tmp/.test(name) && (await stat(entry)).mtimeMs < hourAgo) await rm(entry, { recursive: true, force: true })
  }
}

async function unpackExecutable(chromium: ChromiumPackage, folder: string): Promise<UnpackedFile> {
  const hash = createHash('sha256')
  let size = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      size += chunk.length
      done(null, chunk)
    }
  })
  const packed = createReadStream(path.join(chromium.packed, 'chromium.br'))
  const executable = createWriteStream(path.join(folder, 'chromium'), { mode: 0o755 })
  await pipeline(packed, createBrotliDecompress(), measure, executable)
  return { name: 'chromium', size, sha256: hash.digest('hex') }
}

async function unpackLibraries(chromium: ChromiumPackage, folder: string): Promise<UnpackedFile[]> {
  const archive = brotliDecompressSync(await readFile(path.join(chromium.packed, 'al2023.tar.br')))
  const libraries = tarFiles(archive).filter((file) => path.dirname(file.name) === 'lib')
  return Promise.all(
    libraries.map(async ({ name, mode, bytes }) => {
      await writeFile(path.join(folder, name), bytes, { mode })
      return { name, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
    })
  )
}

/** Another process may have been faster: then its folder is used. */
async function moveIntoPlace(temporary: string, folder: string, verify: boolean): Promise<void> {
  try {
    await rename(temporary, folder)
  } catch (error) {
    if (await isWhole(folder, verify)) return
    // A damaged folder stands there. Moving it away first keeps the moment without one short.
    const damaged = `${temporary}.damaged`
    await rename(folder, damaged).catch(() => Promise.reject(error as Error))
    await rename(temporary, folder)
    await rm(damaged, { recursive: true, force: true })
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
