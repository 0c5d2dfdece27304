// «с. 12-14», "ch. 3, emphasis mine" → the place a style sets in its own way, and the rest as typed.
import type { CiteLocator } from './cite.ts'

export interface TypedPlace {
  readonly locator: CiteLocator | null
  readonly rest: string
}

const labels: readonly (readonly [string, RegExp])[] = [
  ['page', /^(?:pages?|pp?|страниц[аы]?|стр|сс?|s)/iu], ['chapter', /^(?:chapters?|chaps?|ch|глав[аы]?|гл)/iu], ['section', /^(?:sections?|secs?|раздел[ыа]?|разд|§§?)/iu], ['volume', /^(?:volumes?|vols?|том[а]?|тт?)/iu],
  ['figure', /^(?:figures?|figs?|рисун(?:ок|ки)|рис)/iu], ['table', /^(?:tables?|tbls?|таблиц[аы]|табл)/iu], ['paragraph', /^(?:paragraphs?|paras?|абзацы?|абз|¶¶?)/iu], ['part', /^(?:parts?|pts?|част[ьи]|чч?)/iu], ['note', /^(?:notes?|nn?|примечани[ея]|прим)/iu],
  ['line', /^(?:lines?|ll?|строк[аи])/iu], ['column', /^(?:columns?|cols?|столб(?:ец|цы)|стб)/iu], ['folio', /^(?:folios?|fols?|ff?|лист[ы]?|лл?)/iu], ['appendix', /^(?:appendix|apps?|приложени[ея]|прил)/iu], ['equation', /^(?:equations?|eqs?|уравнени[ея]|ур)/iu], ['book', /^(?:books?|bks?|книг[аи]|кн)/iu],
  ['issue', /^(?:numbers?|nos?|номера?|№)/iu], ['verse', /^(?:verses?|vv?)/iu], ['opus', /^(?:opus|op)/iu], ['sub-verbo', /^(?:s\.\s?vv?)/iu]
]

const numbers = /^(?:\p{L}{0,2}\d+\p{L}?(?:\.\d+)*|[ivxlcdm]+(?!\p{L})|[A-Z](?!\p{L}))(?:\s*(?:--?|[–—,&]|и|and)\s*(?:\p{L}?\d+\p{L}?(?:\.\d+)*|[ivxlcdm]+(?!\p{L})))*/iu

export function typedPlace(typed: string): TypedPlace {
  const bare = numbers.exec(typed)?.[0]
  if (bare !== undefined && /^(?:\d|[ivxlcdm]+$)/i.test(bare)) return placeOf('page', bare, typed.slice(bare.length))
  for (const [label, pattern] of labels) {
    const word = pattern.exec(typed)?.[0]
    const after = word === undefined ? '' : typed.slice(word.length).replace(/^\.?\s*/u, '')
    // A word that only begins like one is none.
    if (word === undefined || (/\p{L}$/u.test(word) && /^\p{L}/u.test(typed.slice(word.length)))) continue
    const value = numbers.exec(after)?.[0]
    if (value !== undefined) return placeOf(label, value, after.slice(value.length))
  }
  return { locator: null, rest: typed }
}

function placeOf(label: string, value: string, rest: string): TypedPlace {
  return { locator: { label, text: value.replace(/\s*(?:--?|[–—])\s*/gu, '–') }, rest: rest.replace(/^[\s,;]+/u, '') }
}
