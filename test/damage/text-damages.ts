// Damages of the words of a text: letters, signs, marks of emphasis, what is pasted and what is cut.
import { lineDamage, oneOf, withLines, type Damage, type Random } from './damaged.ts'
import { headingLines, itemLines, matching, proseLines } from './places.ts'

const twins = 'аеорсху'
const latin = 'aeopcxy'

export const textDamages: readonly Damage[] = [
  lineDamage('Latin letter in a Russian word', proseLines, (line, random) => atWord(line, /(?<=[а-я])[аеорсху](?=[а-я])/gu, random, (sign) => latin[twins.indexOf(sign)] ?? sign)),
  lineDamage('word twice', proseLines, (line, random) => atWord(line, /(?<=[а-яa-z] )[а-яa-z]{4,}(?= [а-яa-z])/gu, random, (word) => `${word} ${word}`)),
  lineDamage('strong emphasis never closed', proseLines, (line, random) => atWord(line, /(?<= )\p{L}{4,}/gu, random, (word) => `**${word}`)),
  lineDamage('strong emphasis never opened', proseLines, (line, random) => atWord(line, /(?<= )\p{L}{4,}/gu, random, (word) => `${word}**`)),
  lineDamage('emphasis never closed', proseLines, (line, random) => atWord(line, /(?<= )\p{L}{4,}/gu, random, (word) => `*${word}`)),
  lineDamage('code never closed', proseLines, (line, random) => atWord(line, /(?<= )\p{L}{4,}/gu, random, (word) => '`' + word)),
  lineDamage('link without its bracket', proseLines, (line, random) => atWord(line, /(?<= )\p{L}{4,}/gu, random, (word) => `[${word}](https://example.org/a`)),
  lineDamage('link without its square bracket', proseLines, (line, random) => atWord(line, /(?<= )\p{L}{4,}/gu, random, (word) => `[${word}(https://example.org/a)`)),
  lineDamage('HTML tag never closed', proseLines, (line, random) => atWord(line, /(?<= )\p{L}{4,}/gu, random, (word) => `${oneOf(['<b>', '<i>', '<sup>', '<u>'], random) ?? ''}${word}`)),
  lineDamage('script put in', proseLines, (line, random) => atWord(line, /(?<= )\p{L}{4,}/gu, random, (word) => `<script>alert(1)</script>${word}`)),
  lineDamage('comment never closed', (scene) => proseLines(scene).slice(1), (line, random) => atWord(line, /(?<= )\p{L}{4,}/gu, random, (word) => `<!-- ${word}`)),
  { name: 'comment that swallows the rest', of: (scene) => {
    const at = oneOf(proseLines(scene).slice(1), scene.random)
    return at === null ? null : withLines(scene, scene.lines.with(at, `<!-- ${scene.lines[at] ?? ''}`), [at])
  } },
  lineDamage('character no face has', proseLines, (line, random) => atWord(line, /(?<=\p{L})(?=\p{L})/gu, random, () => oneOf(['\u{13080}', '\uE123', '\u{12000}'], random) ?? '')),
  lineDamage('control characters', proseLines, (line, random) => atWord(line, /(?<=\p{L})(?=\p{L})/gu, random, () => oneOf(['\u0007', '\u0002', '\u001B'], random) ?? '')),
  lineDamage('opening guillemet lost', proseLines, (line, random) => atWord(line, /«/gu, random, () => '')),
  lineDamage('closing guillemet lost', proseLines, (line, random) => atWord(line, /»/gu, random, () => '')),
  lineDamage('opening bracket lost', proseLines, (line, random) => atWord(line, /(?<= )\((?=\p{L})/gu, random, () => '')),
  lineDamage('closing bracket lost', proseLines, (line, random) => atWord(line, /(?<=\p{L})\)/gu, random, () => '')),
  lineDamage('placeholder left', proseLines, (line, random) => atWord(line, /(?<= )\d+(?= )/gu, random, () => '???')),
  lineDamage('level of a heading skipped', (scene) => headingLines(scene).filter((at, index, all) => /^##[^#]/.test(scene.lines[at] ?? '') && /^##[^#]/.test(scene.lines[all[index - 1] ?? -1] ?? '')), (line) => `##${line}`),
  lineDamage('heading without a space', headingLines, (line) => line.replace(/^(#+) /, '$1')),
  { name: 'heading with nothing under it', of: (scene) => {
    const at = oneOf(headingLines(scene), scene.random)
    return at === null ? null : withLines(scene, scene.lines.toSpliced(at, 0, `${/^#+/.exec(scene.lines[at] ?? '')?.[0] ?? '##'} Дополнение`, ''), [at])
  } },
  { name: 'paragraph pasted twice', of: (scene) => {
    const at = oneOf(proseLines(scene), scene.random)
    return at === null ? null : withLines(scene, scene.lines.toSpliced(at, 0, scene.lines[at] ?? '', ''), [at, at + 2])
  } },
  { name: 'merge conflict', of: (scene) => {
    const at = oneOf(proseLines(scene), scene.random)
    const line = at === null ? '' : scene.lines[at] ?? ''
    return at === null ? null : withLines(scene, scene.lines.toSpliced(at, 1, '<<<<<<< HEAD', line, '=======', `${line.slice(0, 60)}.`, '>>>>>>> правка'), [at, at + 2, at + 4])
  } },
  lineDamage('marker of a list without a space', (scene) => matching(scene, /^- /), (line) => line.replace('- ', '-')),
  lineDamage('number of a list without a space', itemLines, (line) => line.replace('. ', '.'))
]

/** One match replaced; null when there is none. */
export function atWord(line: string, pattern: RegExp, random: Random, replace: (found: string) => string): string | null {
  const found = oneOf([...line.matchAll(pattern)], random)
  return found === null ? null : line.slice(0, found.index) + replace(found[0]) + line.slice(found.index + found[0].length)
}
