// The look of a number of the Russian library classification (ББК): loosely, for its tables and marks are many.

const bbk = /^(?:\d{1,2}|[\u0410-\u042F\u0430-\u044F]{1,2}\d?)(?![\p{Script=Latin}])[\d\u0410-\u044F\u0401\u0451.():=,;+\-–/"«»'\s]*$/u

export function isBbk(text: string): boolean {
  const written = text.trim()
  // Words have no digit; «Ч» and «Щ» are numbers too.
  return bbk.test(written) && (/\d/.test(written) || written.length <= 2) && written.split('(').length === written.split(')').length && !/^(ББК|УДК)/i.test(written)
}
