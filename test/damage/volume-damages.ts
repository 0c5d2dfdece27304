// Damages of volume.yml.
import { lineDamage, oneOf, withLines, type Damage, type Scene } from './damaged.ts'

const paperLines = ({ lines }: Scene): readonly number[] => lines.flatMap((line, at) => (/^\s+- [a-z-]+$/.test(line) && at > lines.indexOf('sections:') && at < lines.indexOf('parts:') ? [at] : []))
const all = ({ lines }: Scene): readonly number[] => [...lines.keys()]
const keyed = (keys: string) => ({ lines }: Scene): readonly number[] => lines.flatMap((line, at) => (new RegExp(`^\\s*(- )?(${keys}):`).test(line) ? [at] : []))

export const volumeDamages: readonly Damage[] = [
  { name: 'paper taken out', of: (scene) => {
    const at = oneOf(paperLines(scene), scene.random)
    const name = (scene.lines[at ?? -1] ?? '').replace(/^\s*- /, '')
    const file = Object.keys(scene.files).find((each) => each === `${name}.md` || each === `${name}/paper.md`) ?? ''
    return at === null ? null : { ...withLines(scene, scene.lines.toSpliced(at, 1), []), instead: file }
  } },
  lineDamage('paper misspelt', paperLines, (line, random) => { const at = line.length - 3 - random(3); return `${line.slice(0, at)}x${line.slice(at)}` }),
  { name: 'paper named twice', of: (scene) => {
    const [from, to] = [oneOf(paperLines(scene), scene.random), oneOf(paperLines(scene), scene.random)]
    if (from === null || to === null) return null
    const line = (scene.lines[to] ?? '').replace(/- .*/, (scene.lines[from] ?? '').trim())
    return withLines(scene, scene.lines.toSpliced(to + 1, 0, line), [to + 1, from > to ? from + 1 : from])
  } },
  lineDamage('key misspelt', (scene) => scene.lines.flatMap((line, at) => (/^[a-z]\w{3,}:/i.test(line) ? [at] : [])), (line, random) => { const at = 1 + random(line.indexOf(':') - 2); return `${line.slice(0, at)}x${line.slice(at)}` }),
  lineDamage('tab instead of spaces', all, (line) => (/^ {2,}/.test(line) ? line.replace(/^ {2,}/, '\t') : null)),
  lineDamage('closing quotation mark lost', all, (line) => (line.endsWith('"') ? line.slice(0, -1) : null)),
  { name: 'key twice', of: (scene) => {
    const at = oneOf(keyed('title|year|udk|format|start')(scene).filter((line) => /^\w/.test(scene.lines[line] ?? '')), scene.random)
    return at === null ? null : withLines(scene, scene.lines.toSpliced(at + 1, 0, scene.lines[at] ?? ''), [at, at + 1])
  } },
  lineDamage('colon without quotation marks', keyed('title'), (line) => (line.includes('"') ? line.replaceAll('"', '') : `${line}: доклады`)),
  lineDamage('digit of the ISBN changed', keyed('isbn'), (line, random) => line.replace(/\d(?=\D*\d$)/, (digit) => String((Number(digit) + 1 + random(8)) % 10))),
  lineDamage('UDC broken', keyed('udk'), (line) => line.replace('(571.17)', '(571.17')),
  lineDamage('unknown value', keyed('format|header|start|lang|role|template'), (line) => line.replace(/(?<=: )\S+/, 'nechto')),
  lineDamage('date that is no date', keyed('issued|signed|dates'), (line) => line.replace(/\d\d$/, '45')),
  lineDamage('year that is no year', keyed('year'), (line) => line.replace(/\d+/, '20O8')),
  lineDamage('part misspelt', (scene) => scene.lines.flatMap((line, at) => (at > scene.lines.indexOf('parts:') && /^ {2}- [a-z-]+$/.test(line) ? [at] : [])), (line) => `${line}x`),
  lineDamage('file of a part misspelt', (scene) => scene.lines.flatMap((line, at) => (line.includes('file:') ? [at] : [])), (line) => line.replace('.md', 'x.md')),
  lineDamage('brace of an entry lost', all, (line) => (/\{.*\}$/.test(line) ? line.slice(0, -1) : null)),
  // The name goes on the one above: that is where it is missing.
  { name: 'dash of a list lost', of: (scene) => {
    const at = oneOf(paperLines(scene), scene.random)
    return at === null ? null : withLines(scene, scene.lines.with(at, (scene.lines[at] ?? '').replace('- ', '  ')), [at - 1, at])
  } },
  lineDamage('indent lost', (scene) => scene.lines.flatMap((line, at) => (/^ {2}(name|place|address|number):/.test(line) ? [at] : [])), (line) => line.trimStart()),
  lineDamage('control characters', keyed('title|subtitle|order'), (line) => `${line.slice(0, -1)}\u0007${line.slice(-1)}`),
  lineDamage('colon of a key lost', keyed('year|udk|bbk|run|site|chair'), (line) => line.replace(':', '')),
  { name: 'merge conflict', of: (scene) => {
    const at = oneOf(keyed('year|udk|site|run|order')(scene), scene.random)
    const line = scene.lines[at ?? -1] ?? ''
    return at === null ? null : withLines(scene, scene.lines.toSpliced(at, 1, '<<<<<<< HEAD', line, '=======', `${line}1`, '>>>>>>> правка'), [at, at + 2, at + 4])
  } },
  { name: 'file named twice in the parts', of: (scene) => {
    const at = scene.lines.findIndex((line) => line.includes('file:'))
    return at < 0 ? null : withLines(scene, scene.lines.toSpliced(at, 0, scene.lines[at] ?? ''), [at, at + 1])
  } },
  { name: 'empty', of: (scene) => ({ files: { [scene.file]: '' }, lines: [] }) },
  { name: 'cut off', of: (scene) => ({ files: { [scene.file]: scene.lines.join('\n').slice(0, 300 + scene.random(3000)) }, lines: [] }) }
]
