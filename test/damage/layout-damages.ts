// Damages that only a laid-out page can show: what is too wide for it, and pictures too small.
import { PNG } from 'pngjs'
import { lineDamage, oneOf, withLine, type Damage } from './damaged.ts'
import { rowLines, textLines } from './places.ts'

export const layoutDamages: readonly Damage[] = [
  { name: 'words of a table run together', of: (scene) => {
    const at = oneOf(rowLines(scene), scene.random)
    const head = at === null ? -1 : scene.lines.findLastIndex((line, index) => index < at && !line.startsWith('|')) + 1
    return at === null ? null : { ...withLine(scene, at, (scene.lines[at] ?? '').replace(/(?<=\| )\S+/g, (word) => `${word}${'1234567890'.repeat(6)}`)), lines: [head + 1] }
  } },
  lineDamage('formula too long', (scene) => textLines(scene).filter((at) => /^\$\$.*\$\$/.test(scene.lines[at] ?? '')), (line) => line.replace(/^\$\$/, `$$$$\\underbrace{${'a\\,b\\,c\\,'.repeat(40)}}\\;`)),
  lineDamage('line of code run together', (scene) => scene.lines.flatMap((line, at) => (/^(SELECT|899 ##|\s+!robot)/.test(line) ? [at] : [])), (line) => line.repeat(12)),
  { name: 'picture shrunk', of: ({ files, file, lines, random }) => {
    const at = oneOf(lines.flatMap((line, index) => (/^!\[.*\.png\)/.test(line) ? [index] : [])), random)
    const path = `${file.replace(/[^/]+$/, '')}${/\]\(([^)]+)\)/.exec(lines[at ?? -1] ?? '')?.[1] ?? ''}`
    return at === null || !(path in files) ? null : { files: { [path]: new Uint8Array(PNG.sync.write(new PNG({ width: 60, height: 40 }))) }, lines: [at + 1] }
  } }
]
