// Words made of syllables: each occurs once, none is part of another, and they look like Russian.
const syllables = ['ба', 'ве', 'го', 'ду', 'жи', 'зу', 'ка', 'лё', 'мо', 'ни', 'па', 'ру', 'со', 'ту', 'фе', 'хо', 'ца', 'че', 'шу', 'ща']

export class Words {
  #count = 0
  readonly all: string[] = []

  next(): string {
    let number = 8000 + this.#count++ * 37
    let word = ''
    for (; number > 0; number = Math.floor(number / syllables.length)) word += syllables[number % syllables.length]
    this.all.push(word)
    return word
  }

  /** As a sentence or a name begins. */
  capital(): string {
    const word = this.next()
    const capital = word.slice(0, 1).toUpperCase() + word.slice(1)
    this.all[this.all.length - 1] = capital
    return capital
  }

  several(count: number): string {
    return Array.from({ length: count }, () => this.next()).join(' ')
  }

  /** Differs from every other of this manuscript, and is no word of it. */
  label(): string {
    return `l${this.#count++}`
  }
}

export type Make = (words: Words) => string
