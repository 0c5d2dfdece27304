// How an entry of a list of sources begins: with a person, «Иванов И. И.», "Smith, J.", «И. И. Иванов», or a dash for the one above.

const particle = String.raw`(?:(?:van|von|der|den|de|di|du|da|dos|del|della|la|le|ten|ter|zu|zur|al|el|фон|ван|дер|де|да|ди|ла|ле)[\s-])*`
const initial = String.raw`\p{Lu}\p{Ll}?\.`
/** One surname, doubled or with an apostrophe. */
export const surname = String.raw`${particle}(?:\p{Lu}['’])?\p{Lu}\p{Ll}[\p{L}'’]*(?:-\p{L}[\p{L}'’]+)*`

// «Иванов И. И.», «Иванов, Иван», "Smith JA,", "Smith, J."
const surnameFirst = new RegExp(String.raw`^(${surname})(?:,?\s+(?:${initial}|\p{Lu}{1,3}(?=[\s,.;:(]))|,\s+\p{Lu}\p{Ll}+)`, 'u')
const initialsFirst = new RegExp(String.raw`^(?:${initial}[\s-]*){1,3}(${surname})(?=[\s,.;:(])`, 'u')
/** The same author as above. */
export const sameAuthor = /^(?:[—–_-]{2,}|[—–](?=\s*[.,(]|\s+\p{Lu})|(?:Он|Она|Они|Его|Её|Их|Те|Тот|Та) же|(?:Ibid|Idem|Id)(?!\p{L}))/u

/** The surname of the first author, or null. */
export function firstAuthor(entry: string): string | null {
  const text = entry.trimStart()
  return surnameFirst.exec(text)?.[1] ?? initialsFirst.exec(text)?.[1] ?? null
}

export function beginsEntry(line: string): boolean {
  return firstAuthor(line) !== null || sameAuthor.test(line.trimStart())
}
