// The syntax of UDC numbers: main numbers, auxiliaries in brackets, quotes, after = - ' *, joined by + / : and set apart by ; or a comma with a space.

const number = String.raw`\d{1,3}(?:\.\d{1,3})*`
const auxiliary = String.raw`\([^()]+\)|"[^"]+"|=[\d.']+|-\d{1,3}(?:\.\d+)*|'\d+|\*\S+|(?:\.\d{1,3})+`
const name = String.raw`(?:\s?\p{Lu}[\p{L}. -]*)?`
const term = String.raw`\[?(?:${number}|${auxiliary})(?:${auxiliary})*${name}\]?(?:${auxiliary})*`
const udc = new RegExp(String.raw`^${term}(?:(?:\s*(?:\+|/|::?)\s*|;\s*|,\s+)${term})*$`, 'u')

// «571.1l» is a slip of the hand; in «571.17Омск» a name begins.
const letterAmongDigits = /\d[lIOoОо](?!\p{L})|(?<!\p{L})[lIOoОо](?=\d)/u

/** Whether it can be a UDC number; what it means is the library's to say. */
export function isUdc(text: string): boolean {
  const straight = text.trim().replace(/[«»“”„]/g, '"')
  return udc.test(straight) && !letterAmongDigits.test(straight) && straight.split('[').length === straight.split(']').length
}
