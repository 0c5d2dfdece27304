// Images as authors send and name them: found, measured, made harmless, or told with line and address.
import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { messageOf } from '../../src/model/rules.ts'
import { readMarkdown } from '../../src/parse/markdown.ts'
import { cleanSvg } from '../../src/read/clean-svg.ts'
import { folderDisk, memoryDisk, type Disk } from '../../src/read/disk.ts'
import { imagePath } from '../../src/read/find-image.ts'
import { imageUses, readImages } from '../../src/read/read-images.ts'
import { gif, jpeg, movingPng, png, svg } from './pictures.ts'

interface Seen {
  readonly problems: readonly string[]
  readonly sizes: readonly string[]
  readonly messages: readonly string[]
}

async function seen(text: string, disk: Disk, file = 'a/paper.md'): Promise<Seen> {
  const { images, problems } = await readImages(disk, file, imageUses(readMarkdown(text).tree), new Map())
  return { problems: problems.map(({ line, rule }) => `${line} ${rule}`), sizes: [...images.values()].map(({ file: path, widthPx, heightPx }) => `${path} ${widthPx}×${heightPx}`), messages: problems.map((problem) => messageOf(problem, 'en')) }
}

const shown = (url: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<Seen> => seen(`Раз.\n\n![](${url})\n`, memoryDisk(files))

const names: readonly (readonly [string, string, readonly string[]])[] = [
  ['plan.png', 'a/plan.png', []], ['./plan.png', 'a/plan.png', []], ['../img/plan.png', 'img/plan.png', []], ['<План зала.png>', 'a/План зала.png', []], ['%D0%9F%D0%BB%D0%B0%D0%BD.png', 'a/План.png', []], ['plan.png?raw=true', 'a/plan.png', []],
  ['йод.png'.normalize('NFC'), `a/${'йод.png'.normalize('NFD')}`, []], ['йод.png'.normalize('NFD'), `a/${'йод.png'.normalize('NFC')}`, []],
  ['Plan.PNG', 'a/plan.png', ['3 image-named']], ['ПЛАН.png', 'a/план.PNG', ['3 image-named']], ['img\\\\plan.png', 'a/img/plan.png', ['3 image-named']], ['plan.jpg', 'a/plan.png', ['3 image-named']], ['plan', 'a/plan.png', ['3 image-named']]
]
for (const [url, file, problems] of names) {
  test(`![](${url}) is ${file}`, async () => {
    const found = await shown(url, { [file]: png(30, 20) })
    assert.deepEqual([found.sizes, found.problems], [[`${file} 30×20`], problems])
  })
}

for (const [url, rule] of [
  ['../../secret.png', 'image-local'], ['a/../../../secret.png', 'image-local'], ['..%2f..%2fsecret.png', 'image-exists'], ['/etc/passwd', 'image-exists'], ['C:\\\\secret.png', 'image-local'], ['C:/secret.png', 'image-local'], ['\\\\\\\\host\\\\share\\\\x.png', 'image-local'],
  ['file:///etc/passwd', 'image-local'], ['javascript:alert(1)', 'image-local'], ['https://a.example/x.png', 'image-beside'], ['//a.example/x.png', 'image-beside'], ['ftp://a.example/x.png', 'image-beside'], ['нет.png', 'image-exists'], ['data:text/html,x', 'image-readable']
] as const) {
  test(`![](${url}) is refused: ${rule}`, async () => {
    const found = await shown(url, { 'secret.txt': 'x' })
    assert.deepEqual([found.sizes, found.problems], [[], [`3 ${rule}`]])
  })
}

test('a remote image is refused with the way to fetch it', async () =>
  assert.match((await shown('https://a.example/x.png', {})).messages[0] ?? '', /Download it, put it beside the manuscript/))

const contents: readonly (readonly [string, string, string | Uint8Array, readonly string[], readonly string[]])[] = [
  ['a photograph on its side is measured as it is seen', 'x.jpg', jpeg(40, 30, { orientation: 6 }), ['a/x.jpg 30×40'], []], ['a photograph upside down keeps its sides', 'x.jpg', jpeg(40, 30, { orientation: 3 }), ['a/x.jpg 40×30'], []],
  ['a photograph in four inks is a photograph', 'x.jpeg', jpeg(40, 30, { components: 4 }), ['a/x.jpeg 40×30'], []],
  ['a moving GIF shows its first frame, and is told', 'x.gif', gif(2), ['a/x.gif 1×1'], ['3 image-still']], ['a still GIF is silent', 'x.gif', gif(1), ['a/x.gif 1×1'], []], ['a moving PNG is told', 'x.png', movingPng(), ['a/x.png 10×10'], ['3 image-still']],
  ['a PNG named as a photograph is told', 'x.jpg', png(3, 4), ['a/x.jpg 3×4'], ['3 image-type']], ['a drawing named as PNG is told', 'x.png', svg(), ['a/x.png 40×20'], ['3 image-type']],
  ['20,000 × 20,000 points are too many', 'x.png', png(20_000, 20_000), [], ['3 image-size']], ['a picture cut off is unreadable', 'x.png', png(30, 20).subarray(0, -20), [], ['3 image-readable']], ['a damaged picture is unreadable', 'x.png', Buffer.from(png(30, 20).map((byte, i) => (i === 45 ? byte ^ 1 : byte))), [], ['3 image-readable']],
  ['a photograph cut off is unreadable', 'x.jpg', jpeg(40, 30).subarray(0, -2), [], ['3 image-readable']], ['an empty file is unreadable', 'x.png', '', [], ['3 image-readable']], ['a page saved as a picture is unreadable', 'x.png', '<!DOCTYPE html><html>404</html>', [], ['3 image-readable']],
  ['a picture of another program is named', 'x.png', Buffer.from('%PDF-1.4\n'), [], ['3 image-format']], ['a drawing that is no XML is unreadable', 'x.svg', '<svg><rect></svg>', [], ['3 image-readable']]
]
for (const [name, file, content, sizes, problems] of contents) {
  test(name, async () => {
    const found = await shown(file, { [`a/${file}`]: content })
    assert.deepEqual([found.sizes, found.problems], [sizes, problems])
  })
}

test('an image in HTML is read however its address is quoted, and by its definition in Markdown', async () => {
  const text = '<img src="1.png"> <img src=\'2.png\'> <img alt=x src=3.png>\n\n![рис][x]\n\n[x]: 4.png\n'
  assert.deepEqual((await seen(text, memoryDisk(Object.fromEntries([1, 2, 3, 4].map((n) => [`a/${n}.png`, png(n, n)]))))).sizes, ['a/1.png 1×1', 'a/2.png 2×2', 'a/3.png 3×3', 'a/4.png 4×4'])
})

test('a locked image is told in words', async () => {
  const disk = memoryDisk({ 'a/x.png': png(1, 1) })
  const found = await seen('![](x.png)', { ...disk, read: () => Promise.reject(Object.assign(new Error('EBUSY'), { code: 'EBUSY' })) })
  assert.match(found.messages[0] ?? '', /another program holds it/)
})

test('an image that is a link out of the folder is not read', async () => {
  const outer = await mkdtemp(join(tmpdir(), 'images-'))
  try {
    await mkdir(join(outer, 'volume'))
    await writeFile(join(outer, 'secret.png'), png(1, 1))
    await symlink(join(outer, 'secret.png'), join(outer, 'volume', 'leak.png'))
    const found = await seen('![](leak.png)', folderDisk(join(outer, 'volume')), 'paper.md')
    assert.deepEqual([found.sizes, found.problems], [[], ['1 image-readable']])
    assert.match(found.messages[0] ?? '', /leads out of the volume folder/)
  } finally {
    await rm(outer, { recursive: true })
  }
})

test('paths are worked out with either separator, and never lead out', () => {
  const rows: readonly (readonly [string, string, string | null])[] = [
    ['a/b.md', 'x.png', 'a/x.png'], ['a/b.md', '..\\x.png', 'x.png'], ['a/b.md', '..\\..\\x.png', null], ['a/b.md', 'c\\..\\..\\..\\x.png', null], ['b.md', 'c/./d//x.png', 'c/d/x.png'], ['b.md', '\\x.png', null], ['b.md', 'D:x.png', null], ['b.md', '\\\\?\\C:\\x', null], ['b.md', '..', null]
  ]
  for (const [file, url, path] of rows) assert.equal(imagePath(file, url), path, url)
})

const drawings: readonly (readonly [string, string, string])[] = [
  ['scripts', '<script>alert(1)</script>', '<script>'], ['scripts of another prefix', '<s:script xmlns:s="http://www.w3.org/2000/svg">x</s:script>', '<script>'], ['handlers', '<rect onload="alert(1)"/>', 'onload'], ['foreign objects', '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>', '<foreignObject>'],
  ['HTML', '<h:img xmlns:h="http://www.w3.org/1999/xhtml" srcset="https://a.example/x 2x"/>', '<img>'], ['HTML by default', '<g><img xmlns="http://www.w3.org/1999/xhtml" src="#"/></g>', '<img>'], ['what another file holds', '<use href="https://a.example/x.svg#y"/>', 'href="https://a.example/x.svg#y"'], ['drawings in data', '<image xlink:href="data:image/svg+xml,x"/>', 'href="data:image/svg+xml,x"'],
  ['files', '<image href="file:///etc/passwd"/>', 'href="file:///etc/passwd"'], ['imported styles', '<style>@import "https://a.example/x.css";</style>', '@import "https://a.example/x.css";'], ['disguised imports', '<style>@\\69mport "https://a.example/x.css";</style>', '@import "https://a.example/x.css";'],
  ['addresses of styles', '<rect style="fill:url(https://a.example/x)"/>', 'url(https://a.example/x)'], ['disguised addresses', '<rect style="fill:\\75rl(https://a.example/x)"/>', 'url(https://a.example/x)'], ['sets of images', '<style>a{background:image-set("https://a.example/x" 1x)}</style>', 'image-set("https://a.example/x" 1x)'],
  ['animated addresses', '<a><set attributeName="xlink:href" to="javascript:alert(1)"/></a>', '<set>'], ['animated handlers', '<animate attributeName="onload" values="x"/>', '<animate>']
]
for (const [name, inner, removed] of drawings) {
  test(`a drawing loses ${name}, and says so`, () => {
    const cleaned = cleanSvg(svg(inner))
    assert.ok(cleaned.removed.includes(removed), JSON.stringify(cleaned.removed))
    assert.doesNotMatch(cleaned.svg, /a\.example|alert|passwd|xhtml/)
    assert.match(cleaned.svg, /<rect width="9" height="9"/)
    const again = cleanSvg(cleaned.svg)
    assert.deepEqual([again.svg, again.removed], [cleaned.svg, []])
  })
}

test('a plain drawing stays as it was, its gradients, own images and animated colours included', () => {
  const plain = svg('<defs><linearGradient id="g"/></defs><use xlink:href="#g"/><rect fill="url(#g)" style="font-family:\'PT Sans\'"><animate attributeName="fill" values="red"/></rect><image href="data:image/png;base64,AA=="/>')
  assert.deepEqual([cleanSvg(plain).svg, cleanSvg(plain).removed], [plain, []])
})

test('pictures of dots inside a drawing are measured, and whether their dots are meant to be seen', () => {
  const pasted = (size: readonly [number, number]): string => `data:image/png;base64,${png(...size).toString('base64')}`
  const drawn = svg(`<g><image href="${pasted([30, 20])}"/></g><image style="image-rendering:crisp-edges;image-rendering:pixelated" xlink:href="${pasted([10, 5])}"/><image image-rendering="optimizeSpeed" href="${pasted([4, 4])}"/><image href="data:image/png;base64,AA=="/><image href="#a"/>`)
  assert.deepEqual(cleanSvg(drawn).inside, [{ widthPx: 30, heightPx: 20, squares: false }, { widthPx: 10, heightPx: 5, squares: true }, { widthPx: 4, heightPx: 4, squares: true }])
  assert.deepEqual(cleanSvg(svg()).inside, [])
})
