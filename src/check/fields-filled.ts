// field-filled: what the imprint and the colophon cannot do without.
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { Part, Volume } from '../model/volume.ts'

interface Field {
  readonly en: string
  readonly ru: string
  readonly value: string
  /** A page of the book that cannot do without it. */
  readonly needed: boolean
}

/** One problem that names every empty field; an error in a final volume. `none` counts as filled, and pages left out need nothing. */
export function fieldsFilled(volume: Volume, final: boolean): readonly Problem[] {
  const missing = fieldsOf(volume).filter((field) => field.needed && field.value.trim() === '')
  if (missing.length === 0) return []
  const names = { 'found.en': missing.map((field) => field.en).join(', '), 'found.ru': missing.map((field) => field.ru).join(', ') }
  const problem = problemAt({ file: 'volume.yml' }, 'field-filled', names)
  return [final ? { ...problem, severity: 'error' } : problem]
}

function fieldsOf(volume: Volume): readonly Field[] {
  const { publisher, parts } = volume
  const has = (...kinds: readonly Part['kind'][]) => parts.some((part) => kinds.includes(part.kind))
  const title = has('title-page', 'imprint')
  const field = fieldOf(volume)
  return [
    field(title, 'title', volume.title, 'title', 'заглавие'),
    ...(isRussian(volume) ? [] : [field(title, 'editors', [...volume.editors, ...volume.compilers, ...volume.board].map(({ name }) => name.family).join(''), 'editors', 'редакторы')]),
    field(has('imprint'), 'isbn', volume.isbn, 'ISBN', 'ISBN'),
    field(has('imprint'), 'copyright', volume.copyright.join(''), 'holder of copyright', 'правообладатель'),
    field(title || has('colophon'), 'publisher.name', publisher.name, 'publisher', 'издатель'),
    field(title, 'publisher.place', publisher.place, 'place of publication', 'место издания'),
    field(title, 'year', volume.year, 'year of publication', 'год издания'),
    ...(isRussian(volume) ? russianFields(volume, has('imprint'), has('colophon')) : [])
  ]
}

/** What only Russian practice demands (ГОСТ Р 7.0.4). */
function russianFields(volume: Volume, imprint: boolean, colophon: boolean): readonly Field[] {
  const { publisher, printer, format } = volume
  const field = fieldOf(volume)
  return [
    field(imprint, 'udk', volume.udk, 'UDC', 'УДК'),
    field(imprint, 'bbk', volume.bbk, 'LBC', 'ББК'),
    field(imprint, 'authorMark', volume.authorMark, 'author mark', 'авторский знак'),
    field(imprint, 'annotation', volume.annotation, 'annotation', 'аннотация'),
    field(colophon, 'publisher.address', publisher.address, 'address of the publisher', 'адрес издателя'),
    field(colophon, 'printer.name', printer.name, 'printing house', 'типография'),
    field(colophon, 'printer.address', printer.address, 'address of the printing house', 'адрес типографии'),
    field(colophon, 'run', volume.run, 'print run', 'тираж'),
    field(colophon, 'signed', volume.signed, 'date of passing for printing', 'дата подписания в печать'),
    field(colophon, 'order', volume.order, 'number of the order', 'номер заказа'),
    field(colophon && format.name === 'custom', 'sheet', format.sheet, 'sheet and share', 'размер и доля листа')
  ]
}

// An English book made in Russia shows it by what no other country prints; UDC is used elsewhere too.
function isRussian({ lang, bbk, authorMark, signed, order }: Volume): boolean {
  return lang === 'ru' || [bbk, authorMark, signed, order].some((value) => value.trim() !== '')
}

function fieldOf({ declined }: Volume) {
  return (needed: boolean, key: string, value: string, en: string, ru: string): Field => ({ needed: needed && !declined.includes(key), value, en: `${en} (${key})`, ru: `${ru} (${key})` })
}
