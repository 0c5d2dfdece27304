// `note` and `addendum` of an entry → what its readers are to know; what programs put there for themselves, and what other fields say, is left out.

// Zotero and its like write fields they know no place for as lines of a note.
const ofPrograms = /^(?:Publisher|Place|ISSN|ISBN|DOI|PMC?ID|Citation Key|arXiv|_?eprint|Number|Section|Type|ADS Bibcode|Version Number|ZSCC|Journal Abbreviation|Conference Name|Num(?:ber of)? Pages|original-date|Read_Status\w*|tex\.[\w.-]+|Library Catalog|Accession Number|Company|GSCC|SourceNote|event-place)\s*:/iu

export function noteOf(written: string, said: readonly string[]): string {
  const text = written.replace(/<a [^>]*>|<\/a>/g, '').trim().replace(/(?<!\.)\.$/u, '')
  const isAddress = /^(?:\\url\{)?(?:https?:|www\.|URL\b)\S*\}?$/iu.test(text) || /^(?:url|available at|accessed|retrieved|дата обращения|режим доступа)\b/iu.test(text)
  return isAddress || ofPrograms.test(text) || said.some((other) => other !== '' && text.toLowerCase() === other.toLowerCase()) ? '' : text
}

/** The address a note is. */
export function addressIn(note: string): string {
  return /^(?:\\url\{)?(https?:\/\/[^\s{}]+)\}?\.?$/iu.exec(note.replace(/<[^>]*>/g, '').trim())?.[1] ?? ''
}
