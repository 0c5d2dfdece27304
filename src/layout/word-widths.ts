// Words in a face → how wide they are, at each of their breaks and beside spaces, as the browser sets them.
// The functions of this file run in the document: they are sent there as text, and know nothing but each other.

/** Widths of words by face and size. */
export interface WordScale {
  readonly context: CanvasRenderingContext2D
  readonly faces: Map<string, FaceWidths>
  readonly byStyle: Map<CSSStyleDeclaration, FaceWidths>
  /** The face that the context is set to. */
  face: FaceWidths | null
}

export interface FaceWidths {
  readonly font: string
  readonly spacing: string
  readonly spacePx: number
  readonly hyphenPx: number
  readonly words: Map<string, readonly Fragment[]>
  /** By letter, what the space before it or after it is wider by. */
  readonly kernsBefore: Map<string, number>
  readonly kernsAfter: Map<string, number>
  /** By two letters, what they are wider by together. */
  readonly kerns: Map<string, number>
}

export interface Fragment {
  readonly text: string
  readonly widthPx: number
  readonly kind: 'soft' | 'sign' | 'end'
  readonly penalty: number
  /** What it is wider by where a line begins with it. */
  readonly startPx: number
}

/**
 * Letters and words measured in the documents before it, where they were set by the same styles in the same faces: a tab measures those of a volume once.
 * A face that is not read yet is measured as what stands in for it, so those that are read count.
 */
export function keptFaces(): Map<string, FaceWidths> {
  // Reflect, because an element may be named like a property of its document.
  const fonts = [...(Reflect.get(Document.prototype, 'fonts', document) as FontFaceSet)]
  const styles = [...document.querySelectorAll('style')].map(({ textContent }) => textContent)
  const setBy = [document.documentElement.lang, ...fonts.map(({ status }) => status), ...styles].join('\n')
  // No element can be named like a symbol.
  const tab = globalThis as unknown as Record<symbol, { readonly setBy: string; readonly faces: Map<string, FaceWidths> } | undefined>
  const known = tab[Symbol.for('widths of words')]
  const faces = known?.setBy === setBy ? known.faces : new Map<string, FaceWidths>()
  tab[Symbol.for('widths of words')] = { setBy, faces }
  const mostWords = 20_000
  for (const { words } of faces.values()) if (words.size > mostWords) words.clear()
  return faces
}

export function kernOf(letter: string, before: boolean, face: FaceWidths, scale: WordScale): number {
  const kerns = before ? face.kernsBefore : face.kernsAfter
  const known = kerns.get(letter)
  if (known !== undefined) return known
  useFace(face, scale)
  const width = (text: string): number => scale.context.measureText(text).width
  // Between letters: at the end of a text a space may be measured otherwise.
  const kern = before ? width(`n ${letter}`) - width('n ') - width(letter) : width(`${letter} n`) - width(letter) - width(' n')
  kerns.set(letter, kern)
  return kern
}

/** What two letters take more side by side than apart; of one letter, its width. */
export function pairKern(pair: string, face: FaceWidths, scale: WordScale): number {
  const known = face.kerns.get(pair)
  if (known !== undefined) return known
  useFace(face, scale)
  const kern = pair.length === 1 ? scale.context.measureText(pair).width : scale.context.measureText(pair).width - pairKern(pair.slice(0, 1), face, scale) - pairKern(pair.slice(1), face, scale)
  face.kerns.set(pair, kern)
  return kern
}

// To measure a text costs a hundred times what it costs to add up its letters. Letters that are drawn otherwise in threes, or with marks, are measured.
export function addedWidth(part: string, before: string, face: FaceWidths, scale: WordScale): number {
  if (!/^[\u0021-\u024F\u0370-\u0377\u037A-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u205E\u2116]*$/.test(part) || /ff[ijl]/.test(before.slice(-2) + part)) {
    useFace(face, scale)
    return scale.context.measureText(before + part).width - (before === '' ? 0 : scale.context.measureText(before).width)
  }
  let widthPx = 0
  for (let i = 0; i < part.length; i++) {
    const letter = part.charAt(i)
    const left = i > 0 ? part.charAt(i - 1) : before.slice(-1)
    widthPx += pairKern(letter, face, scale) + (left === '' ? 0 : pairKern(left + letter, face, scale))
  }
  return widthPx
}

export function faceWidths(style: CSSStyleDeclaration, scale: WordScale): FaceWidths {
  // To read a style costs more than to measure a word.
  const face = scale.byStyle.get(style) ?? faceOf(style, scale)
  scale.byStyle.set(style, face)
  return face
}

export function faceOf(style: CSSStyleDeclaration, scale: WordScale): FaceWidths {
  const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  const key = `${font} ${style.letterSpacing} ${style.fontVariantCaps}`
  const known = scale.faces.get(key)
  if (known) return known
  const { context } = scale
  const spacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing
  context.font = font
  context.letterSpacing = spacing
  const face = { font, spacing, spacePx: context.measureText(' ').width, hyphenPx: context.measureText('-').width, words: new Map<string, readonly Fragment[]>(), kernsBefore: new Map<string, number>(), kernsAfter: new Map<string, number>(), kerns: new Map<string, number>() }
  scale.faces.set(key, face)
  scale.face = face
  return face
}

export function useFace(face: FaceWidths, scale: WordScale): void {
  if (scale.face !== face) [scale.context.font, scale.context.letterSpacing, scale.face] = [face.font, face.spacing, face]
}

// A word is measured once in each face, at each of its breaks: where the browser would end a line, after a slash before Cyrillic letters alone. Names are broken less gladly, «кто-то» hardly ever, and before a bracket or a dash only where all else is worse.
export function fragmentsOf(word: string, face: FaceWidths, scale: WordScale): readonly Fragment[] {
  const known = face.words.get(word)
  if (known) return known
  const parts = word.split(/(\u00AD)|(?<=[\p{L}\d)\]]-)(?=[\p{L}\d([{])|(?<=[\p{L}\d»”)\]][–—])(?=[\p{L}\d([{])|(?<=[^\s–—])(?=—[\p{L}\d])|(?<=[\p{L}\d»”)]\/)(?=[^\P{L}A-Za-z])|(?<=[!"%&)*+,.:;=>?\]}~…])(?=[([{])|(?<=[?…])(?=[\p{L}\d])/u).filter((part) => part !== undefined && part !== '')
  const fragments: Fragment[] = []
  const isName = /^\P{L}*\p{Lu}/u.test(word)
  let before = ''
  parts.forEach((part, i) => {
    if (part === '\u00AD') return
    const kind = i === parts.length - 1 ? 'end' : parts[i + 1] === '\u00AD' ? 'soft' : 'sign'
    const startPx = before === '' ? 0 : -pairKern(before.slice(-1) + part.slice(0, 1), face, scale)
    const penalty = (kind === 'soft' ? 400 : 450) + (isName ? 50 : 0) + (kind === 'sign' && ((parts[i + 1] ?? '').length < 3 || /^[—([{]/.test(parts[i + 1] ?? '')) ? 1000 : 0)
    fragments.push({ text: part, widthPx: addedWidth(part, before, face, scale), kind, startPx, penalty })
    before += part
  })
  face.words.set(word, fragments)
  return fragments
}
