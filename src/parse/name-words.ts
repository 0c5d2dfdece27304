// Words of a personal name: which is an initial, a patronymic, a particle, a suffix.

export type WordKind = 'word' | 'initials' | 'patronymic' | 'particle' | 'suffix' | 'strange'

export interface NameWord {
  /** As typed. */
  readonly text: string
  readonly kind: WordKind
  /** «Де», "Van": a capital particle is part of the surname. */
  readonly capital: boolean
}

const particles = new Set([
  'фон', 'ван', 'вон', 'дер', 'ден', 'де', 'дель', 'делла', 'ди', 'да', 'дю', 'дос', 'душ', 'ду', 'ла', 'ле', 'лос', 'цу', 'цур', 'цум', 'ам', 'тер', 'тен', 'аф', 'аль', 'эль', 'ибн', 'бен', 'бин', 'абу',
  'von', 'van', 'vom', 'zu', 'zur', 'zum', 'am', 'der', 'den', 'de', 'del', 'dela', 'della', 'di', 'da', 'do', 'dos', 'das', 'du', 'des', 'la', 'le', 'les', 'los', 'las', 'ter', 'ten', 'te', 'af', 'av', 'al', 'el', 'ibn', 'ben', 'bin', 'abu', "'t", '’t'
])
// An article, or a preposition grown together with one, stays in front of the surname.
const articles = new Set(['ла', 'ле', 'дю', 'ду', 'ам', 'цум', 'цур', 'la', 'le', 'les', 'du', 'des', 'am', 'zum', 'zur', 'vom', 'della', 'делла'])
const filiation = /^(оглы|оглу|кызы|кизи|гызы|улы|уулу|углы)$/iu
const initials = /^\p{Lu}\p{M}*\p{Ll}?\.(-\p{Lu}\p{M}*\p{Ll}?\.?)*$/u
const titles = /^(dr|prof|phd|ph\.d|md|mr|mrs|ms|д-р|проф|доц|акад|\p{L}{1,2}\.\p{L}{1,2}\.\p{L}+)\.?$/iu
const suffixes = /^(jr|sr|мл|ст)\.?$|^(ii|iii|iv)$/i

/** Latin letters that look Cyrillic, for telling what a word is; the word itself is kept as typed. */
const lookAlikes: Readonly<Record<string, string>> = { A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'У', a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', u: 'и' }

export function isCyrillic(text: string): boolean {
  return (text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) > (text.match(/\p{Script=Latin}/gu)?.length ?? 0)
}

/** A name without look-alikes, when most of its letters are Cyrillic. */
export function asCyrillic(text: string): string {
  return text.replace(/\p{Script=Latin}/gu, (letter) => lookAlikes[letter] ?? letter)
}

/** «Л.Ф. Лебедева» → «Л.», «Ф.», «Лебедева», each with what it is. */
export function nameWords(text: string): readonly NameWord[] {
  const cyrillic = isCyrillic(text)
  const spaced = text.replace(/(?<=(^|[\s.])\p{Lu}\p{M}*\p{Ll}?\.)(?=\p{Lu})/gu, ' ')
  const words = spaced.split(/\s+/).filter(Boolean)
  return joinFiliation(words).map((word) => wordOf(word, cyrillic ? asCyrillic(word) : word, words.length))
}

export function isParticle(word: string): boolean {
  return particles.has(word.toLowerCase())
}

export function isArticle(particle: string): boolean {
  return articles.has(particle.toLowerCase())
}

function wordOf(text: string, folded: string, count: number): NameWord {
  return { text, kind: kindOf(folded, count), capital: /^\P{L}*\p{Lu}/u.test(text) }
}

function kindOf(word: string, count: number): WordKind {
  if (suffixes.test(word)) return 'suffix'
  if (titles.test(word)) return 'strange'
  if (initials.test(word) || (count > 1 && /^\p{Lu}\p{M}*(-\p{Lu}\p{M}*)?$/u.test(word))) return 'initials'
  if (isPatronymic(word)) return 'patronymic'
  if (!/^[\p{L}\p{M}’ʼ'`´-]+$/u.test(word)) return 'strange'
  return count > 2 && particles.has(word.toLowerCase()) ? 'particle' : 'word'
}

/** «Фёдоровна», «Ильич», «Іванівна», «Іванаўна», "Fyodorovna", «Ахмед оглы». */
function isPatronymic(word: string): boolean {
  const [name = '', after] = word.split(' ')
  if (after !== undefined) return filiation.test(after)
  return /\p{L}(ович|евич|овна|евна|ична|івна|ївна|авіч|евіч|овіч|аўна|еўна|оўна|ічна)$/iu.test(name) || /^(ильич|лукич|фомич|кузьмич|никитич|саввич|силыч|ілліч|лукіч|хаміч|кузьміч)$/iu.test(name) || /[a-z](ovich|evich|ovna|evna|ichna)$/i.test(name)
}

// «Ахмед оглы» is one word.
function joinFiliation(words: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (const word of words) {
    const before = joined.at(-1)
    if (filiation.test(word) && before !== undefined) joined[joined.length - 1] = `${before} ${word}`
    else joined.push(word)
  }
  return joined
}
