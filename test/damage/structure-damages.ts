// Damages of tables, lists, formulas, code, notes, figures, references and sources.
import { lineDamage, oneOf, withLine, withLines, type Damage, type Scene } from './damaged.ts'
import { fenceLines, itemLines, matching, proseLines, rowLines, ruleLines, sourceLines, textLines } from './places.ts'
import { atWord } from './text-damages.ts'

export const structureDamages: readonly Damage[] = [
  lineDamage('row with a cell too many', rowLines, (line, random) => atWord(line, /(?<=\S) (?=\S)/gu, random, () => ' | ')),
  lineDamage('row with a cell too few', rowLines, (line, random) => atWord(line, /(?<=\S )\| (?=\S)/gu, random, () => '')),
  { name: 'rule under the head of a table lost', of: (scene) => without(scene, ruleLines(scene), (at) => [at - 1, at]) },
  { name: 'rule under the head too short', of: (scene) => {
    const at = oneOf(ruleLines(scene), scene.random)
    return at === null ? null : withLines(scene, scene.lines.with(at, (scene.lines[at] ?? '').replace(/^\|[^|]*/, '')), [at - 1, at])
  } },
  { name: 'code never closed', of: (scene) => without(scene, fenceLines(scene).filter((_, index) => index % 2 === 1), (at, all) => [all.findLastIndex((line, index) => index < at && line.startsWith('```'))]) },
  lineDamage('formula never closed', (scene) => matching(scene, /\$/), (line, random) => (line.startsWith('$$') || line.includes('`$') ? null : atWord(line, /\$/gu, random, () => ''))),
  lineDamage('dollars of a formula lost', (scene) => matching(scene, /^\$\$/), (line, random) => atWord(line, /\$\$/gu, random, () => '')),
  lineDamage('brace of a formula lost', (scene) => matching(scene, /\$[^$]*\{[^$]*\$/), (line, random) => atWord(line, /(?<=\$[^$]*)[{}](?=[^$]*\$)/gu, random, () => '')),
  lineDamage('command of a formula misspelt', (scene) => matching(scene, /\\(frac|approx|alpha|sqrt|sum|cdot)/), (line) => line.replace(/\\(frac|approx|alpha|sqrt|sum|cdot)/, '\\$1x')),
  { name: 'text of a note lost', of: (scene) => without(scene, matching(scene, /^\[\^[^\]]+\]:/), (at, all) => callOf(all, noteOf(all[at] ?? ''), at)) },
  { name: 'call of a note lost', of: (scene) => {
    const at = oneOf(matching(scene, /[^\n]\[\^[^\]]+\](?!:)/), scene.random)
    const line = at === null ? '' : scene.lines[at] ?? ''
    return at === null ? null : { ...withLine(scene, at, line.replace(/(?<=.)\[\^[^\]]+\](?!:)/, '')), lines: [scene.lines.findIndex((each) => each.startsWith(`${noteOf(line)}:`)) + 1] }
  } },
  lineDamage('call of a note misspelt', (scene) => matching(scene, /.\[\^[^\]]+\](?!:)/), (line) => line.replace(/(?<=.\[\^)(?=[^\]]+\](?!:))/, 'x')),
  lineDamage('call of a note without a bracket', (scene) => matching(scene, /.\[\^[^\]]+\](?!:)/), (line) => line.replace(/(?<=.\[\^[^\]]+)\](?!:)/, '')),
  lineDamage('name of an image misspelt', (scene) => matching(scene, /^!\[/), (line) => line.replace(/\]\((\w)/, '](x$1')),
  { name: 'image lost', of: (scene) => harmedImage(scene, () => null) },
  { name: 'image cut off', of: (scene) => harmedImage(scene, (bytes) => bytes.slice(0, Math.floor(bytes.length / 2))) },
  lineDamage('bracket of an image lost', (scene) => matching(scene, /^!\[/), (line) => line.replace(/\)\{/, '{')),
  lineDamage('brace of a label lost', (scene) => matching(scene, /\{#\w+:[^}]*\}$/), (line) => line.slice(0, -1)),
  lineDamage('reference that leads nowhere', proseLines, (line, random) => (/\[@paper:/.test(line) ? line.replace('[@paper:', '[@paper:x') : atWord(line, /(?<=\p{L})(?=[,.])/gu, random, () => ' ([@fig:nigde])'))),
  lineDamage('reference without a bracket', proseLines, (line, random) => atWord(line, /(?<=\p{L})(?=[,.])/gu, random, () => ' [@fig:nigde')),
  lineDamage('citation beyond the list', (scene) => (sourceLines(scene).length === 0 ? [] : proseLines(scene)), (line, random) => atWord(line, /(?<=\[)\d+(?=[,;\]])/gu, random, (number) => String(Number(number) + 60))),
  { name: 'source taken out', of: (scene) => without(scene, sourceLines(scene), (at, all) => [at, at - 1, ...citing(all, numberOf(all[at] ?? ''))]) },
  { name: 'items of a list swapped', of: (scene) => {
    const at = oneOf(itemLines(scene).filter((line) => itemLines(scene).some((other) => other > line && numberOf(scene.lines[other] ?? '') === numberOf(scene.lines[line] ?? '') + 1)), scene.random)
    const next = scene.lines.findIndex((line, index) => at !== null && index > at && /^\d+\. /.test(line))
    return at === null ? null : withLines(scene, scene.lines.with(at, scene.lines[next] ?? '').with(next, scene.lines[at] ?? ''), [at, next])
  } },
  lineDamage('number of an item changed', (scene) => itemLines(scene).filter((at) => numberOf(scene.lines[at] ?? '') > 1), (line, random) => line.replace(/^\d+/, (number) => String(Number(number) + 2 + random(5)))),
  { name: 'item of a resolution lost', of: (scene) => (scene.file !== 'resolution.md' ? null : without(scene, itemLines(scene).filter((at) => { const number = numberOf(scene.lines[at] ?? ''); return number > 1 && number !== 6 && number !== 12 }), (_, __, index) => [index + 1])) }
]

/** One of the lines taken out; `named` says which lines tell of it, in the text without it. */
function without(scene: Scene, where: readonly number[], named: (at: number, lines: readonly string[], blank: number) => readonly number[]) {
  const at = oneOf(where, scene.random)
  if (at === null) return null
  const lines = scene.lines.toSpliced(at, 1)
  return withLines(scene, lines, named(at, scene.lines, at).map((line) => line))
}

function callOf(lines: readonly string[], note: string, except: number): readonly number[] {
  return lines.flatMap((line, index) => (index !== except && line.includes(note) ? [index > except ? index - 1 : index] : []))
}

function noteOf(line: string): string {
  return /\[\^[^\]]+\]/.exec(line)?.[0] ?? ''
}

function numberOf(line: string): number {
  return Number(/^\d+/.exec(line)?.[0] ?? 0)
}

function citing(lines: readonly string[], number: number): readonly number[] {
  return lines.flatMap((line, index) => (new RegExp(`\\[([^\\]]*; )?${number}[,;\\]]`).test(line) ? [index] : []))
}

function harmedImage(scene: Scene, harm: (bytes: Uint8Array) => Uint8Array | null) {
  const at = oneOf(textLines(scene).filter((line) => scene.lines[line]?.startsWith('![') === true), scene.random)
  const name = /\]\(([^)]+)\)/.exec(scene.lines[at ?? -1] ?? '')?.[1] ?? ''
  const path = `${scene.file.replace(/[^/]+$/, '')}${name}`
  const bytes = scene.files[path]
  return at === null || !(bytes instanceof Uint8Array) ? null : { files: { [path]: harm(bytes) }, lines: [at + 1] }
}
