// The job ticket → what the printing house would object to. Whether its multiple fits, the preflight tells.
import type { Problem } from '../../model/problem.ts'
import { problemAt } from '../../model/rules.ts'
import type { VolumePlaces } from '../volume-places.ts'
import type { JobTicket } from './job-ticket.ts'
import { ticketWords } from './ticket-words.ts'

export function ticketProblems({ pages, binding }: JobTicket, places: VolumePlaces): readonly Problem[] {
  const { kind, holds, least, most, fitting } = binding
  const fits = (lang: 'ru' | 'en'): string => fitting.map((each) => `${each} (${ticketWords[lang].bindings[each]})`).join(', ')
  const values = {
    found: String(pages), 'binding.en': ticketWords.en.bindings[kind], 'binding.ru': ticketWords.ru.bindings[kind],
    'expected.en': `from ${least} to ${most} pages, by ${binding.multiple}`, 'expected.ru': `от ${least} до ${most} страниц, кратно ${binding.multiple}`,
    'fits.en': fits('en') || 'none', 'fits.ru': fits('ru') || 'ни одно'
  }
  return holds ? [] : [problemAt(places('press', 'binding'), 'binding-holds', values)]
}
