// MathML with `mathvariant` → the same with the letters Unicode has for it: browsers heed the attribute no more, and a face for mathematics draws each of these letters itself.

/** Where Latin, Greek and figures of a variant begin (Unicode, Mathematical Alphanumeric Symbols); what is left out has none. */
interface Alphabet {
  readonly capitals: number
  readonly smalls: number
  readonly greekCapitals?: number
  readonly greekSmalls?: number
  readonly figures?: number
}

const alphabets: Readonly<Record<string, Alphabet>> = {
  bold: { capitals: 0x1d400, smalls: 0x1d41a, greekCapitals: 0x1d6a8, greekSmalls: 0x1d6c2, figures: 0x1d7ce },
  italic: { capitals: 0x1d434, smalls: 0x1d44e, greekCapitals: 0x1d6e2, greekSmalls: 0x1d6fc },
  'bold-italic': { capitals: 0x1d468, smalls: 0x1d482, greekCapitals: 0x1d71c, greekSmalls: 0x1d736 },
  script: { capitals: 0x1d49c, smalls: 0x1d4b6 },
  'bold-script': { capitals: 0x1d4d0, smalls: 0x1d4ea },
  fraktur: { capitals: 0x1d504, smalls: 0x1d51e },
  'double-struck': { capitals: 0x1d538, smalls: 0x1d552, figures: 0x1d7d8 },
  'bold-fraktur': { capitals: 0x1d56c, smalls: 0x1d586 },
  'sans-serif': { capitals: 0x1d5a0, smalls: 0x1d5ba, figures: 0x1d7e2 },
  'bold-sans-serif': { capitals: 0x1d5d4, smalls: 0x1d5ee, figures: 0x1d7ec },
  'sans-serif-italic': { capitals: 0x1d608, smalls: 0x1d622 },
  'sans-serif-bold-italic': { capitals: 0x1d63c, smalls: 0x1d656 },
  monospace: { capitals: 0x1d670, smalls: 0x1d68a, figures: 0x1d7f6 }
}

// Letters that Unicode had before it had their alphabets.
const older: Readonly<Record<string, string>> = {
  italic: 'hℎ', script: 'BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ', fraktur: 'CℭHℌIℑRℜZℨ', 'double-struck': 'CℂHℍNℕPℙQℚRℝZℤ'
}

/** Names and numbers; words in a formula stay as they are read and searched. */
export function mathLetters(mathml: string): string {
  return mathml.replace(/<(mi|mn)((?:\s[^>]*?)?)\smathvariant="([a-z-]+)"([^>]*)>([^<]+)<\/\1>/g, (whole, name: string, before: string, variant: string, after: string, text: string) => {
    const letters = [...text].map((letter) => letterOf(letter, variant))
    return letters.includes('') ? whole : `<${name}${before}${after}>${letters.join('')}</${name}>`
  })
}

/** '' where Unicode has no such letter. */
function letterOf(letter: string, variant: string): string {
  const alphabet = alphabets[variant]
  if (!alphabet) return ''
  const known = older[variant]?.indexOf(letter) ?? -1
  if (known >= 0 && known % 2 === 0) return older[variant]?.charAt(known + 1) ?? ''
  const from = (first: string, last: string, begin: number | undefined): string => (begin !== undefined && letter >= first && letter <= last ? String.fromCodePoint(begin + letter.charCodeAt(0) - first.charCodeAt(0)) : '')
  return from('A', 'Z', alphabet.capitals) || from('a', 'z', alphabet.smalls) || from('0', '9', alphabet.figures) || from('Α', 'Ω', alphabet.greekCapitals) || from('α', 'ω', alphabet.greekSmalls)
}
