// A name → runs, in the order and the fullness a style asks for.
import type { SourceName } from '../../model/source.ts'
import type { Cite } from './cite.ts'
import { particleOf } from '../surname.ts'
import { givenOf } from './item.ts'
import { dressed } from './render-text.ts'
import { affixed, faced, joinedRuns, plainRuns, type Runs } from './runs.ts'
import type { NameElement, NameOptions } from './style.ts'

const nbsp = '\u00A0'

/** Names that are spelled alike are one person's. */
export function personKey(name: SourceName): string {
  return [name.particle, name.family, givenOf(name), name.suffix].join('|')
}

export interface PersonForm {
  readonly options: NameOptions
  readonly element: NameElement
  readonly inverted: boolean
}

export function personForm(name: SourceName, form: PersonForm, cite: Cite): Runs {
  if (name.whole) return affixedName(dressed(plainRuns(name.family), form.element.family, cite), form)
  const level = cite.told.given.get(personKey(name)) ?? 0
  const isShort = form.options.form === 'short' && level === 0
  if (isShort) return affixedName(familyRuns(name, form, cite, true), form)
  const given = level === 2 ? givenOf(name) : shownGiven(name, form.options, cite)
  return affixedName(ordered(name, given, form, cite), form)
}

function affixedName(runs: Runs, { element: { looks } }: PersonForm): Runs {
  return affixed(faced(runs, looks.face), looks)
}

function ordered(name: SourceName, given: string, { options, element, inverted }: PersonForm, cite: Cite): Runs {
  const demoted = (cite.style.demoteParticle === 'display-and-sort' || (cite.sorting && cite.style.demoteParticle !== 'never')) && !name.particleFirst
  const givenRuns = (text: string): Runs => dressed(plainRuns(text), element.given, cite)
  const suffix = plainRuns(name.suffix)
  const own = spaced(given, name.dropping)
  if (isEastern(name)) return [...familyRuns(name, { options, element, inverted }, cite, true), ...givenRuns(given)]
  if (!inverted) {
    const space = /\.$/.test(own) || own === '' ? nbsp : ' '
    const family = familyRuns(name, { options, element, inverted }, cite, true)
    return joinedRuns([joinedRuns([givenRuns(own), family], space), suffix], ' ')
  }
  // Set behind, the particle still looks like the surname it belongs to.
  const behind = demoted ? dressed(plainRuns(particleOf(name)), { ...element.family, prefix: '', suffix: '' }, cite) : []
  return joinedRuns([familyRuns(name, { options, element, inverted }, cite, !demoted), joinedRuns([givenRuns(own), behind], ' '), suffix], options.sortSeparator ?? ', ')
}

function spaced(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}

function familyRuns(name: SourceName, { element }: PersonForm, cite: Cite, withParticle: boolean): Runs {
  const [particle, family] = [particleOf(name), name.family]
  const before = !withParticle || particle === '' ? '' : /['’-]$/u.test(particle) ? particle : `${particle} `
  return dressed(plainRuns(before + family), element.family, cite)
}

// Chinese, Japanese and Korean names have the family first, without a space.
function isEastern({ family, given }: SourceName): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u.test(family + given)
}

function shownGiven(name: SourceName, { initialize = true, initializeWith }: NameOptions, { style }: Cite): string {
  const given = givenOf(name)
  if (initializeWith === undefined) return given
  return initialize ? initials(given, initializeWith, style.initialsHyphen) : given.replace(/(?<![\p{L}.])(\p{Lu})\.?(?=\s|$)/gu, `$1${initializeWith.trimEnd()}`)
}

/** "Jean-Luc de" with ". " → "J.-L. de". */
export function initials(given: string, mark: string, hyphened: boolean): string {
  const words = given.replace(/\.(?=\p{L})/gu, '. ').split(/\s+/u).filter((word) => word !== '')
  const made = words.map((word) => {
    if (/^\p{Ll}/u.test(word)) return ` ${word} `
    const letters = word.split(/[-‐‑]/u).filter((part) => /\p{L}/u.test(part)).map((part) => [...part][0] ?? '')
    return (hyphened ? letters.join(`${mark.trimEnd()}-`) : letters.join(mark)) + (letters.length === 0 ? '' : mark)
  })
  return made.join('').replace(/\s+/gu, ' ').trim().replaceAll('. ', `.${nbsp}`)
}
