// Runs → phrasing content: italics, links, raised figures; numbers kept on the line of the word they belong to.
import type { PhrasingContent } from 'mdast'
import { merged } from '../entry-text.ts'
import { tidied } from './tidy.ts'
import type { Face } from './style.ts'
import type { Run, Runs } from './runs.ts'

const nbsp = '\u00A0'
const before = /(?<![\p{L}\d])((?:pp?|vols?|nos?|chaps?|ch|secs?|figs?|pts?|cols?|[сСтТчЧлЛ]|гл|разд|вып|рис|табл|[Сс]тб|прим|абз|кн)\.|№|§§?|¶) (?=\p{N}|[IVXLC]+(?!\p{L}))/giu

export function phrasing(runs: Runs): PhrasingContent[] {
  return merged(likeRuns(tidied(runs)).map(nodeOf))
}

/** As it will be read, without looks. */
export function plainText(runs: Runs): string {
  return tidied(runs).map(({ text }) => text).join('')
}

// Runs that look alike are one text: a label and its number may come from two.
export function likeRuns(runs: Runs): Runs {
  const out: Run[] = []
  for (const run of runs) {
    const last = out.at(-1)
    if (last && sameLook(last, run)) out[out.length - 1] = { ...last, text: last.text + run.text }
    else out.push(run)
  }
  return out.map((run) => (run.link === '' ? { ...run, text: run.text.replace(before, `$1${nbsp}`) } : run))
}

function sameLook(a: Run, b: Run): boolean {
  return a.link === b.link && a.line === b.line && a.mark === b.mark && (a.part === 'number') === (b.part === 'number') && a.flips.join() === b.flips.join() && (Object.keys(a.face) as (keyof Face)[]).every((key) => a.face[key] === b.face[key])
}

function nodeOf({ text, face, flips, link }: Run): PhrasingContent {
  const has = (name: 'italic' | 'bold'): boolean => face[name] === 'yes' || (face[name] === '' && flips.includes(name))
  let node: PhrasingContent = { type: 'text', value: text }
  if (link !== '') node = { type: 'link', url: link, children: [node] }
  if (face.caps === 'yes') node = { type: 'mark', style: 'smallcaps', children: [node] }
  if (face.underline === 'yes') node = { type: 'mark', style: 'underline', children: [node] }
  if (has('bold')) node = { type: 'strong', children: [node] }
  if (has('italic')) node = { type: 'emphasis', children: [node] }
  return face.level === 'sup' || face.level === 'sub' ? { type: 'mark', style: face.level, children: [node] } : node
}
