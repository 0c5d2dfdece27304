import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { isUnpacked, unpackedChromium, type ChromiumPackage } from '../../src/print/packaged-chromium.ts'
import { tarFiles } from '../../src/print/tar.ts'

test('a package is unpacked into a folder named by its version', () =>
  withPackage(async (chromium, cacheDir) => {
    assert.equal(await isUnpacked(chromium, cacheDir), false)
    const unpacked = await unpackedChromium(chromium, cacheDir, false)
    assert.deepEqual(unpacked, { executablePath: path.join(cacheDir, 'chromium-9.8.7', 'chromium'), libraryPath: path.join(cacheDir, 'chromium-9.8.7', 'lib') })
    assert.equal(await readFile(unpacked.executablePath, 'utf8'), 'the browser')
    if (process.platform !== 'win32') assert.equal((await stat(unpacked.executablePath)).mode & 0o111, 0o111)
    assert.equal(await readFile(path.join(unpacked.libraryPath, 'libnss3.so'), 'utf8'), 'a library')
    assert.equal(await isUnpacked(chromium, cacheDir), true)
  })
)

test('a file of another size is noticed at each use, one of another content by its hash', () =>
  withPackage(async (chromium, cacheDir) => {
    const { executablePath, libraryPath } = await unpackedChromium(chromium, cacheDir, false)
    await writeFile(path.join(libraryPath, 'libnss3.so'), 'half')
    await unpackedChromium(chromium, cacheDir, false)
    assert.equal(await readFile(path.join(libraryPath, 'libnss3.so'), 'utf8'), 'a library')

    await writeFile(executablePath, 'THE BROWSER')
    await unpackedChromium(chromium, cacheDir, false)
    assert.equal(await readFile(executablePath, 'utf8'), 'THE BROWSER')
    await unpackedChromium(chromium, cacheDir, true)
    assert.equal(await readFile(executablePath, 'utf8'), 'the browser')
    assert.deepEqual(await readdir(cacheDir), ['chromium-9.8.7'])
  })
)

test('several programs may unpack at once', () =>
  withPackage(async (chromium, cacheDir) => {
    await Promise.all([1, 2, 3].map(() => unpackedChromium(chromium, cacheDir, false)))
    assert.deepEqual(await readdir(cacheDir), ['chromium-9.8.7'])
  })
)

test('what an unpacking left behind that was ended half-way is removed', () =>
  withPackage(async (chromium, cacheDir) => {
    const [old, recent] = ['chromium-9.8.6.11.tmp', 'chromium-9.8.7.12.tmp'].map((name) => path.join(cacheDir, name))
    for (const folder of [old, recent]) await mkdir(folder ?? '', { recursive: true })
    await utimes(old ?? '', 0, 0)
    await unpackedChromium(chromium, cacheDir, false)
    assert.deepEqual((await readdir(cacheDir)).sort(), ['chromium-9.8.7', 'chromium-9.8.7.12.tmp'])
  })
)

test('an archive may not lead out of its folder, nor end early', () => {
  assert.throws(() => tarFiles(tar('../evil', 'x')), /Unexpected path/)
  assert.throws(() => tarFiles(tar('/evil', 'x')), /Unexpected path/)
  assert.throws(() => tarFiles(tar('lib/a', 'x'.repeat(600)).subarray(0, 1024)), /ends inside lib\/a/)
})

async function withPackage(work: (chromium: ChromiumPackage, cacheDir: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'proceedings-test-'))
  try {
    await writeFile(path.join(folder, 'chromium.br'), brotliCompressSync('the browser'))
    await writeFile(path.join(folder, 'al2023.tar.br'), brotliCompressSync(tar('lib/libnss3.so', 'a library')))
    await work({ version: '9.8.7', packed: folder }, path.join(folder, 'cache'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** An archive of one file. */
function tar(name: string, content: string): Buffer {
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write('0000755\0', 100)
  header.write(content.length.toString(8).padStart(11, '0'), 124)
  header.write('0', 156)
  return Buffer.concat([header, Buffer.from(content), Buffer.alloc(-content.length & 511), Buffer.alloc(1024)])
}
