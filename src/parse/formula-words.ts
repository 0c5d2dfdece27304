// `КПД = A/B`, `R = 5 Ом` as a Russian author types them into a formula → the words set as words; null where prose stands between two signs.

const set = /\\(?:text\w*|mathrm|mbox|hbox|operatorname)\*?\s*\{[^{}]*\}|\\[A-Za-z]+/g
const unit = /(?:[мскнгМГкдп]?(?:Ом|Гц|Вт|Дж|Па|Тл|Вб|Гн|Кл|эВ|кг|км|см|мм|дм|нм|мг|мл|мс|мкс|мкм|мкг|мкФ|моль|мин|сут|град|рад|шт|руб)|[мкгМ]?[АВФгмс])(?![\p{L}])/gu
const word = /(?<![А-Яа-яЁё])[А-Яа-яЁё]{2,}(?:-[А-Яа-яЁё]+)*/g
const neighbours = /[а-яё]{2}[,;:.]?(?:\s|\\[ ,;:]|~)+[а-яё]|[а-яё](?:\s|\\[ ,;:]|~)+[а-яё]{2}/i

export function formulaWords(value: string): string | null {
  const bare = value.replace(set, ' | ').replace(/[_^]\{?[а-яё]+\}?/gi, ' | ')
  if (!/[а-яё]{2}/i.test(bare)) return value
  const isEquation = /[=≈≤≥]|\\(?:approx|le|ge|frac)/.test(value) && !/^\d/.test(value)
  const isAmount = /^\d/.test(value) && !/[а-яё]/i.test(bare.replace(unit, ''))
  if (/^\s|\s$/.test(value) || (!isEquation && !isAmount) || neighbours.test(bare) || /[—«»?!]/.test(value)) return null
  return outside(value, (part) => part.replace(/(?<=\d)\s+(?=[А-Яа-яЁё])/g, '\\,').replace(word, '\\text{$&}'))
}

// What is set as words, or stands in an index, stays as typed.
function outside(value: string, change: (part: string) => string): string {
  const kept = /(\\(?:text\w*|mathrm|mbox|hbox|operatorname)\*?\s*\{[^{}]*\}|[_^]\{[^{}]*\}|[_^][А-Яа-яЁё]+)/
  return value.split(kept).map((part, i) => (i % 2 === 1 ? part : change(part))).join('')
}
