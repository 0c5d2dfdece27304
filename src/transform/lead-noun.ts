// What opens a list of decisions → how its items are called: «Конференция рекомендует» → «рекомендаций».
import type { Lang } from '../model/paper.ts'

const nouns: Readonly<Record<Lang, readonly (readonly [verb: RegExp, noun: string])[]>> = {
  ru: [
    [/постанов(?:ля|ил)|(?<!\p{L})реш(?:ает|ают|ил[аио]?)/iu, 'решений'], [/рекоменд/iu, 'рекомендаций'], [/поруча|поручил/iu, 'поручений'], [/предлага|предложил/iu, 'предложений'],
    [/обраща|обратил/iu, 'обращений'], [/(?<!\p{L})прос(?:ит|ят|ил)/iu, 'просьб'], [/призыва|призвал/iu, 'призывов']
  ],
  en: [
    [/\b(?:decide|resolve|adopt)/i, 'of the decisions'], [/\brecommend/i, 'of the recommendations'], [/\binstruct/i, 'of the instructions'], [/\bpropose/i, 'of the proposals'],
    [/\b(?:request|ask)/i, 'of the requests'], [/\b(?:call|urge|invite|appeal)/i, 'of the appeals']
  ]
}

/** The verb nearest to the list names it; a lead-in without one is quoted. */
export function leadNoun(lead: string, lang: Lang): string {
  const found = nouns[lang].map(([verb, noun]) => ({ at: lead.search(verb), noun })).filter(({ at }) => at >= 0).sort((a, b) => b.at - a.at)[0]
  if (found) return found.noun
  if (lead === '') return ''
  return lang === 'ru' ? `(«${lead}»)` : `(“${lead}”)`
}
