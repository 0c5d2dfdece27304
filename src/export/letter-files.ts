// Files that an author is asked for together → one sentence for all of them, and what is said of each beside its name.
import type { Lang } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { quotedIn } from '../model/quoted.ts'
import { filled, type RuleId } from '../model/rules.ts'

interface AskedFiles {
  readonly ru: string
  readonly en: string
  readonly each?: Readonly<Record<Lang, string>>
}

const missing: AskedFiles = { en: 'These pictures were not sent with the paper. Please send their files.', ru: 'К докладу не приложены рисунки. Пришлите, пожалуйста, их файлы.' }

const askedFiles: Readonly<Partial<Record<RuleId, AskedFiles>>> = {
  'image-exists': missing,
  'image-local': missing,
  'image-beside': { en: 'These pictures are on the network and cannot be taken from there. Please send their files.', ru: 'Эти рисунки лежат в сети, взять их оттуда нельзя. Пришлите, пожалуйста, их файлы.' },
  'image-readable': { en: 'These pictures cannot be opened. Please send them once more.', ru: 'Эти рисунки не открываются. Пришлите их, пожалуйста, ещё раз.', each: { en: '({expected})', ru: '({expected})' } },
  'image-named': { en: 'These pictures came under other names. Please see whether they are the right ones.', ru: 'Эти рисунки пришли под другими именами. Посмотрите, те ли это рисунки.', each: { en: '(came as “{expected}”)', ru: '(пришёл как «{expected}»)' } },
  'image-sharp': { en: 'These pictures will look coarse in print. Please send larger ones.', ru: 'Эти рисунки выйдут в печати нечёткими. Пришлите, пожалуйста, более крупные.', each: { en: '(at least {expected} pixels wide)', ru: '(ширина в пикселах от {expected})' } }
}

/** Two may still be read one by one. */
const few = 2

/** The sentence for all of a paper's problems of this rule; null where each has its own. */
export function sentenceOfFiles({ rule }: Problem, problems: readonly Problem[], lang: Lang): string | null {
  const asked = askedFiles[rule]
  return asked && problems.filter((other) => other.rule === rule).length > few ? asked[lang] : null
}

/** «1.png» (файл пуст). */
export function fileOf({ rule, values }: Problem, lang: Lang): string {
  const each = askedFiles[rule]?.each?.[lang]
  const name = quotedIn(values[`found.${lang}`] ?? values['found'] ?? '', lang)
  return each === undefined ? name : `${name} ${filled(each, values, lang)}`
}
