// An address as it is read → the same with places where its line may end: after its signs, as printers break it, without a hyphen.
import type { ElementContent } from 'hast'
import { h } from 'hastscript'

/** Null where the text is none, nor a long path of a file. `scheme`: a line may also end before the name of the site, as justified lines need it. */
export function brokenAddress(text: string, scheme = false): ElementContent[] | null {
  return addressPieces(text, scheme)?.flatMap((piece, index): ElementContent[] => [...(index > 0 ? [h('wbr')] : []), { type: 'text', value: piece }]) ?? null
}

export function addressPieces(text: string, scheme: boolean): readonly string[] | null {
  if (text.length > longMail && mail.test(text)) return text.split(/(?<=@)|(?<=[^.]{3}[.])(?=[^.]{3})/u)
  if (!/^\w+:\/\/|^www\.|^10\./.test(text) && !(text.length > 24 && /^[\w.~-]+(?:\/[\w.~-]+)+(?:[?#]\S*)?$/.test(text))) return null
  return text.split(scheme ? /(?<=[/?&=_#])(?!\/)(?=.{3})/u : /(?<=[/?&=_#])(?<!\/\/)(?!\/)(?=.{3})/u)
}

/** A shorter one goes to the next line whole. */
const longMail = 24
const mail = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/
