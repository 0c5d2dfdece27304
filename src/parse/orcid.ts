// ORCID as written → `0000-0002-1825-0097`, its check digit proved (ISO 7064, mod 11-2).
import type { YamlEntry } from './yaml-node.ts'
import { reportValue, textValue } from './yaml-values.ts'
import type { Reading } from './yaml-values.ts'

/** '' when there is none, or when it is wrong and reported. */
export function orcidOf(reading: Reading, entry: YamlEntry | undefined): string {
  const written = textValue(reading, entry)
  if (entry === undefined || written === '') return ''
  const orcid = orcidIn(written)
  if (orcid === '') reportValue(reading, entry.value, entry.key, { en: 'an ORCID such as 0000-0002-1825-0097, with its check digit right', ru: 'ORCID вида 0000-0002-1825-0097 с верной контрольной цифрой' })
  return orcid
}

/** '' when it is wrong. */
export function orcidIn(written: string): string {
  const digits = written.replace(/^(https?:\/\/)?(www\.)?orcid\.org\//i, '').replace(/[\s\u2010-\u2015-]/g, '').replace(/^[хx]|[хx]$/iu, 'X')
  return /^\d{15}[\dX]$/.test(digits) && checkDigit(digits) === digits[15] ? (digits.match(/.{4}/g) ?? []).join('-') : ''
}

function checkDigit(digits: string): string {
  const total = [...digits.slice(0, 15)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0)
  const rest = (12 - (total % 11)) % 11
  return rest === 10 ? 'X' : String(rest)
}
