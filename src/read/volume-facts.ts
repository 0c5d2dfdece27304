// VolumeConfig → all of the volume but its papers: every default filled, every name parted.
import { posix } from 'node:path'
import isbn3 from 'isbn3'
import { surnameFirst } from '../model/format-name.ts'
import type { Lang } from '../model/paper.ts'
import type { Contributor } from '../model/person.ts'
import { roleWords } from '../model/role-words.ts'
import type { CitationChoice } from '../model/source.ts'
import type { Format, Volume } from '../model/volume.ts'
import { isBbk } from '../parse/bbk.ts'
import { isDoi } from '../parse/doi.ts'
import { cleaned, parsePersonName } from '../parse/person-name.ts'
import { citationStyles, styleFileNamed } from '../parse/read-citations.ts'
import { isUdc } from '../parse/udc.ts'
import { report } from '../parse/yaml-values.ts'
import type { Reading } from '../parse/yaml-values.ts'
import { a5, customFormat, formatName, formats } from './formats.ts'
import { pressSettings } from './press-settings.ts'
import type { ReadConfig } from './read-config.ts'
import type { PersonConfig, VolumeConfig, roles } from './volume-schema.ts'
import { withoutNone } from './without-none.ts'
import { nodeAt } from './yaml-path.ts'

export type VolumeFacts = Omit<Volume, 'sections' | 'parts'>

type Role = (typeof roles)[number]

export function volumeFacts(reading: Reading, { config, tree }: ReadConfig, lang: Lang): VolumeFacts {
  const people = (key: 'editors' | 'compilers' | 'reviewers' | 'board' | 'staff', role: Role): readonly Contributor[] =>
    config[key].flatMap((person, index) => (person === 'none' ? [] : [contributor({ reading, lang, role, at: nodeAt(tree, [key, index]).node.at }, person)]))
  reportIsbn(reading, { config, tree })
  reportCodes(reading, { config, tree })
  const { sections: _, parts: __, sheet, format, lang: ___, offprints, press, ...given } = config
  const { value: { copyright, issued, template, citations, bibliography, ...facts }, declined } = withoutNone(given)
  return {
    ...facts, lang, declined, offprints, template: template || 'classic',
    editors: people('editors', 'editor'), compilers: people('compilers', 'compiler'), reviewers: people('reviewers', 'reviewer'), board: people('board', 'member'), staff: people('staff', 'editor'),
    copyright: copyright.map((line) => (typeof line === 'string' ? line : [line.holder, line.year].filter(Boolean).join(', '))),
    citations: citationsOf(citations, tree), bibliography: bibliography.map((path) => posix.normalize(path.replaceAll('\\', '/'))),
    format: formatOf(format, sheet), issued: issuedOf(issued, facts.year), press: pressSettings(press, config, lang)
  }
}

interface Naming {
  readonly reading: Reading
  readonly lang: Lang
  readonly role: Role
  readonly at: { readonly line: number; readonly column: number }
}

function contributor({ reading, lang, role: usual, at }: Naming, person: string | PersonConfig): Contributor {
  const { role, label, name: whole, ...parts } = typeof person === 'string' ? { ...nobody, name: person } : person
  const given = Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== '' && part !== false))
  const named = { role: role ?? usual, label: label || (roleWords[role ?? usual]?.[lang] ?? '') }
  if (parts.family !== '') return { ...named, name: parts }
  const parsed = parsePersonName(whole, lang)
  if (cleaned(whole) === '') report(reading, at, 'value-valid', { key: usual, found: '—', expected: 'name' })
  else if (parsed.guessed) report(reading, at, 'author-name-clear', { found: cleaned(whole), expected: surnameFirst(parsed.name) })
  return { ...named, name: { ...parsed.name, ...given } }
}

const nobody: PersonConfig = { name: '', family: '', given: '', patronymic: '', particle: '', particleFirst: false, suffix: '', sortAs: '', label: '' }

function formatOf(format: VolumeConfig['format'], sheet: string): Format {
  const stated = sheet === 'none' ? '' : formatName(sheet)
  if (typeof format !== 'string') return customFormat(format.width, format.height, stated)
  const known = formats.find((candidate) => candidate.name === format) ?? a5
  return { ...known, sheet: stated || known.sheet }
}

function citationsOf({ style = '', order }: VolumeConfig['citations'], tree: ReadConfig['tree']): CitationChoice {
  const own = citationStyles.find((each) => each === style)
  const { at } = nodeAt(tree, ['citations', 'style']).node
  return { style: own ?? '', order: order ?? '', styleFile: own !== undefined || style === '' ? null : { path: styleFileNamed(style, 'volume.yml'), file: 'volume.yml', ...at } }
}

// A date far from any conference stands for none: the files must not carry the day they were made.
function issuedOf(issued: string, year: string): string {
  if (issued !== '') return issued
  return /^\d{4}$/.test(year) ? `${year}-01-01` : '1970-01-01'
}

function reportIsbn(reading: Reading, { config: { isbn }, tree }: ReadConfig): void {
  if (isbn === '' || isbn === 'none') return
  const written = isbn.replace(/^ISBN[\s:]*/i, '').trim()
  const parsed = isbn3.parse(written)
  if (parsed !== null) {
    const right = parsed.isIsbn13 ? parsed.isbn13h : parsed.isbn10h
    // Without a hyphen it is a number to be read by machines, and no claim where they stand.
    if (right !== undefined && /[-\s\u2010-\u2015]/.test(written) && written.replace(/[\s\u2010-\u2015]/g, '-').toUpperCase().replace('Х', 'X') !== right) report(reading, nodeAt(tree, ['isbn']).node.at, 'isbn-hyphened', { found: isbn, expected: right })
    return
  }
  const digits = isbn.replace(/[^\dXxХх]/g, '')
  const check = String((10 - ([...digits.slice(0, 12)].reduce((sum, digit, index) => sum + Number(digit) * (index % 2 === 0 ? 1 : 3), 0) % 10)) % 10)
  const wrongCheck = /^\d{13}$/.test(digits) && digits[12] !== check
  // The table of publishers may be older than the book: a number that adds up is let pass.
  if (/^97[89]\d{10}$/.test(digits) && !wrongCheck) return
  const fault = wrongCheck
    ? { en: `its last digit should be ${check}, or another digit is mistyped`, ru: `последняя цифра должна быть ${check}, либо опечатка в другой цифре` }
    : { en: `it has ${digits.length} digits instead of 13`, ru: `в нём ${digits.length} цифр вместо 13` }
  report(reading, nodeAt(tree, ['isbn']).node.at, 'isbn-valid', { found: isbn, 'expected.en': fault.en, 'expected.ru': fault.ru })
}

function reportCodes(reading: Reading, { config, tree }: ReadConfig): void {
  const codes = [['udk', 'udk-valid', isUdc], ['bbk', 'bbk-valid', isBbk], ['doi', 'doi-valid', (text: string) => isDoi(text.replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, ''))]] as const
  for (const [key, rule, isValid] of codes) {
    const found = config[key]
    if (found !== '' && found !== 'none' && !isValid(found)) report(reading, nodeAt(tree, [key]).node.at, rule, { found })
  }
}
