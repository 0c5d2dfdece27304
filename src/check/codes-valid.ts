// udk-valid, bbk-valid and doi-valid: the codes of a paper have the form of such codes.
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt, type RuleId } from '../model/rules.ts'
import type { Volume } from '../model/volume.ts'
import { isBbk } from '../parse/bbk.ts'
import { isDoi } from '../parse/doi.ts'
import { isUdc } from '../parse/udc.ts'
import { placeOf, type Source } from './source.ts'

interface Code {
  readonly key: 'udk' | 'bbk' | 'doi'
  readonly rule: RuleId
  readonly isValid: (text: string) => boolean
}

const codes: readonly Code[] = [
  { key: 'udk', rule: 'udk-valid', isValid: isUdc }, { key: 'bbk', rule: 'bbk-valid', isValid: isBbk }, { key: 'doi', rule: 'doi-valid', isValid: isDoi }
]

export function codesValid(paper: Paper, _volume: Volume, source: Source): readonly Problem[] {
  return codes.flatMap(({ key, rule, isValid }) => {
    const found = paper[key]
    return found === '' || found === 'none' || isValid(found) ? [] : [problemAt(placeOf(source, key), rule, { found })]
  })
}
