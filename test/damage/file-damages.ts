// Damages of a whole file: encodings, line ends, what is cut off in transfer.
import { oneOf, withLines, type Damage, type Damaged, type Scene } from './damaged.ts'
import { blockEnd, proseLines } from './places.ts'

export const fileDamages: readonly Damage[] = [
  { name: 'lines end in CR LF', of: (scene) => ({ ...whole(scene, scene.lines.join('\r\n')), harmless: true }) },
  { name: 'lines end in CR', of: (scene) => ({ ...whole(scene, scene.lines.join('\r')), harmless: true }) },
  { name: 'byte order mark', of: (scene) => ({ ...whole(scene, `\uFEFF${scene.lines.join('\n')}`), harmless: true }) },
  { name: 'UTF-16', of: (scene) => ({ ...whole(scene, Uint8Array.from(Buffer.from(`\uFEFF${scene.lines.join('\n')}`, 'utf16le'))), harmless: true }) },
  { name: 'empty', of: (scene) => whole(scene, '') },
  { name: 'nothing but blanks', of: (scene) => whole(scene, '\n  \n\n') },
  { name: 'bytes of another kind', of: (scene) => whole(scene, Uint8Array.from({ length: 4000 }, () => scene.random(256))) },
  { name: 'a paragraph in Windows-1251', of: (scene) => {
    const at = oneOf(proseLines(scene).filter((line) => /[а-я]{5}/.test(scene.lines[line] ?? '')), scene.random)
    if (at === null) return null
    const parts = [scene.lines.slice(0, at).join('\n') + '\n', scene.lines[at] ?? '', '\n' + scene.lines.slice(at + 1).join('\n')]
    return { files: { [scene.file]: Uint8Array.from([...Buffer.from(parts[0] ?? ''), ...windows1251((parts[1] ?? '').slice(0, 200)), ...Buffer.from(parts[2] ?? '')]) }, lines: [at + 1] }
  } },
  { name: 'cut off within the text', of: (scene) => {
    const start = scene.lines.slice(0, blockEnd(scene) + 2).join('\n').length
    const text = scene.lines.join('\n')
    return cut(scene, text.slice(0, start + 40 + scene.random(text.length - start - 60)))
  } },
  { name: 'cut off within a letter', of: (scene) => {
    const bytes = Buffer.from(scene.lines.join('\n'))
    let at = Math.floor(bytes.length * (0.6 + scene.random(30) / 100))
    while (((bytes[at] ?? 0) & 0xc0) !== 0x80 && at < bytes.length) at++
    return { ...cut(scene, ''), files: { [scene.file]: Uint8Array.from(bytes.subarray(0, at)) }, lines: [bytes.subarray(0, at).toString().split('\n').length] }
  } },
  { name: 'cut off within the metadata', of: (scene) => {
    const end = scene.lines.slice(0, blockEnd(scene)).join('\n').length
    return { ...cut(scene, scene.lines.join('\n').slice(0, 10 + scene.random(end - 10))), lines: [] }
  } }
]

function whole({ file }: Scene, content: string | Uint8Array): Damaged {
  return { files: { [file]: content }, lines: [] }
}

/** A problem on the last line that holds anything names it. */
function cut(scene: Scene, text: string): Damaged {
  const lines = text.split('\n')
  return withLines(scene, lines, [lines.findLastIndex((line) => line.trim() !== '')])
}

function windows1251(text: string): readonly number[] {
  return [...text].map((sign) => {
    const code = sign.codePointAt(0) ?? 0
    if (code < 128) return code
    if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0
    return { ё: 0xb8, Ё: 0xa8, '«': 0xab, '»': 0xbb, '—': 0x97, '–': 0x96 }[sign] ?? 0x3f
  })
}
