// Attributes of an element → how it looks, and what they say of names.
import type { Face, Line, Looks, NameOptions } from './style.ts'
import type { StyleNode } from './style-xml.ts'

export const noFace: Face = { italic: '', bold: '', caps: '', underline: '', level: '' }
export const plainLooks: Looks = { face: noFace, prefix: '', suffix: '', textCase: '', stripPeriods: false, quotes: false, display: '' }

const lines: readonly Line[] = ['block', 'indent', 'left-margin', 'right-inline']

type Attributes = StyleNode['attributes']

export function readLooks({ attributes: a }: StyleNode): Looks {
  return {
    face: faceOf(a), prefix: a['prefix'] ?? '', suffix: a['suffix'] ?? '', textCase: a['text-case'] ?? '',
    stripPeriods: a['strip-periods'] === 'true', quotes: a['quotes'] === 'true', display: lines.find((line) => line === a['display']) ?? ''
  }
}

function faceOf(a: Attributes): Face {
  const said = (name: string, yes: RegExp): Face['bold'] => (a[name] === undefined ? '' : yes.test(a[name]) ? 'yes' : 'no')
  const level = a['vertical-align']
  const face: Face = {
    italic: said('font-style', /^(?:italic|oblique)$/), bold: said('font-weight', /^bold$/), caps: said('font-variant', /^small-caps$/), underline: said('text-decoration', /^underline$/),
    level: level === 'sup' || level === 'sub' || level === 'baseline' ? level : ''
  }
  // Most elements say nothing of their looks: then nothing has to be done to what they print.
  return Object.values(face).every((said) => said === '') ? noFace : face
}

/** What is not said is left out, so that levels can be laid over each other. */
function given<T extends object>(options: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T
}

/** Of `style`, `citation`, `bibliography` and `name`: the last calls its form and delimiter by shorter names. */
export function readNameOptions({ name, attributes: a }: StyleNode): NameOptions {
  const own = name === 'name'
  return given<NameOptions>({
    and: a['and'], delimiter: a[own ? 'delimiter' : 'name-delimiter'], beforeLast: a['delimiter-precedes-last'], beforeEtAl: a['delimiter-precedes-et-al'],
    etAlMin: count(a['et-al-min']), etAlUseFirst: count(a['et-al-use-first']), etAlUseLast: flag(a['et-al-use-last']), laterEtAlMin: count(a['et-al-subsequent-min']), laterEtAlUseFirst: count(a['et-al-subsequent-use-first']),
    form: a[own ? 'form' : 'name-form'], initialize: flag(a['initialize']), initializeWith: a['initialize-with'], sortOrder: a['name-as-sort-order'], sortSeparator: a['sort-separator'], between: a['names-delimiter']
  })
}

/** Of a key to sort by. */
export function readKeyNames({ attributes: a }: StyleNode): NameOptions {
  const [most, first] = [count(a['names-min']), count(a['names-use-first'])]
  return given<NameOptions>({ etAlMin: most, etAlUseFirst: first, laterEtAlMin: most, laterEtAlUseFirst: first, etAlUseLast: flag(a['names-use-last']) })
}

export function count(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*\d+\s*$/.test(text) ? Number(text) : undefined
}

function flag(text: string | undefined): boolean | undefined {
  return text === undefined ? undefined : text === 'true'
}
