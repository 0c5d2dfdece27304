// Damages of the metadata block of a manuscript.
import { lineDamage, oneOf, withLine, withLines, type Damage } from './damaged.ts'
import { blockEnd, blockLines, keyLines } from './places.ts'

export const metadataDamages: readonly Damage[] = [
  { name: 'block never closed', of: (scene) => (blockEnd(scene) < 1 ? null : withLines(scene, scene.lines.filter((_, at) => at !== blockEnd(scene)), [0])) },
  { name: 'block lost', of: (scene) => (blockEnd(scene) < 1 ? null : { ...withLines(scene, scene.lines.slice(blockEnd(scene) + 2), [0]) }) },
  lineDamage('key misspelt', (scene) => blockLines(scene).filter((at) => /^(title|authors|abstract|keywords|udk|kind|en|adopted|signatures):/.test(scene.lines[at] ?? '')), (line, random) => swapped(line, 1 + random(line.indexOf(':') - 2))),
  lineDamage('tab instead of spaces', blockLines, (line) => (/^ {2,}/.test(line) ? line.replace(/^ {2,}/, '\t') : null)),
  lineDamage('closing quotation mark lost', blockLines, (line) => (/^\s*[\w-]+: ".*"$/.test(line) ? line.slice(0, -1) : null)),
  lineDamage('opening quotation mark lost', blockLines, (line) => (/^\s*[\w-]+: ".*:.*"$/.test(line) ? line.replace('"', '') : null)),
  { name: 'key twice', of: (scene) => {
    const at = oneOf(keyLines(scene, 'title|udk|kind|lang').filter((line) => /^\w/.test(scene.lines[line] ?? '')), scene.random)
    return at === null ? null : withLines(scene, scene.lines.toSpliced(at + 1, 0, (scene.lines[at] ?? '').replace(/: .*/, ': иное')), [at, at + 1])
  } },
  lineDamage('colon without quotation marks', (scene) => keyLines(scene, 'title'), (line) => `${line.replace(/: "?/, ': ').replace(/"$/, '')}: взгляд из района`),
  lineDamage('digit of an ORCID changed', (scene) => keyLines(scene, 'email'), (line, random) => `${/^\s*/.exec(line)?.[0] ?? ''}orcid: 0000-0002-1825-009${random(7)}`),
  lineDamage('e-mail without a dot', (scene) => keyLines(scene, 'email'), (line) => line.replace(/\.\w+$/, '')),
  lineDamage('e-mail without @', (scene) => keyLines(scene, 'email'), (line) => line.replace('@', '')),
  lineDamage('UDC broken', (scene) => keyLines(scene, 'udk'), (line, random) => (random(2) === 0 ? line.replace(/\d(?=\D*$)/, 'l') : line.replace(/\(/, ''))),
  lineDamage('name in one word', (scene) => keyLines(scene, 'name'), (line) => line.replace(/(?<=name: \S+) | (?=\S+$)/g, '')),
  lineDamage('two people in one name', (scene) => keyLines(scene, 'name'), (line) => `${line}, Сидоров Пётр Ильич`),
  lineDamage('title empty', (scene) => keyLines(scene, 'title').slice(0, 1), (line) => line.replace(/: .*/, ':')),
  lineDamage('title in capitals', (scene) => keyLines(scene, 'title').slice(0, 1), (line) => line.replace(/: .*/, (title) => title.toUpperCase())),
  lineDamage('kind misspelt', (scene) => keyLines(scene, 'kind'), (line) => line.replace(/(\w)$/, 'x$1')),
  lineDamage('language unknown', (scene) => keyLines(scene, 'lang'), (line) => line.replace(/: .*/, ': xx')),
  lineDamage('indent of a field lost', (scene) => keyLines(scene, 'position|city|email|affiliation'), (line) => line.trimStart()),
  { name: 'dash of an author lost', of: (scene) => {
    const at = oneOf(blockLines(scene).filter((line) => /^ {2}- (name|family):/.test(scene.lines[line] ?? '') && /^ {4}/.test(scene.lines[line - 1] ?? '')), scene.random)
    const line = at === null ? '' : scene.lines[at] ?? ''
    const key = /(\w+):/.exec(line)?.[1] ?? ''
    const first = scene.lines.findLastIndex((each, index) => at !== null && index < at && each.includes(`- ${key}:`))
    return at === null ? null : { ...withLine(scene, at, line.replace('- ', '  ')), lines: [at + 1, first + 1] }
  } },
  lineDamage('bracket of a list lost', blockLines, (line) => (/\[.*\]$/.test(line) ? line.slice(0, -1) : null)),
  lineDamage('brace of an entry lost', blockLines, (line) => (/\{.*\}$/.test(line) ? line.slice(0, -1) : null))
]

function swapped(line: string, at: number): string {
  return line.slice(0, at) + (line[at + 1] ?? '') + (line[at] ?? '') + line.slice(at + 2)
}
