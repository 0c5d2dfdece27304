// People as the volume knows them: authors, editors, chairs.

/** A name in parts, as CSL and JATS part it. Nothing is ever recased. */
export interface PersonName {
  readonly family: string
  /** Given name in full («Людмила») or as initials («Л.»); empty when unknown. */
  readonly given: string
  readonly patronymic: string
  /** «фон», "de", "van": stands after the initials unless `particleFirst`. */
  readonly particle: string
  /** The particle belongs to the surname and is sorted with it («Де Голль», "de Gaulle"). */
  readonly particleFirst: boolean
  readonly suffix: string
  /** The key to sort under instead of the surname, when the author asks for it. */
  readonly sortAs: string
}

export interface Author {
  readonly name: PersonName
  /** Names of organisations, in full, in the order given. */
  readonly affiliations: readonly string[]
  readonly city: string
  readonly country: string
  readonly email: string
  /** `0000-0000-0000-0000`, without the address. */
  readonly orcid: string
  readonly position: string
  readonly degree: string
  /** Notes of the author as Markdown, or their calls (`[^1]`). */
  readonly notes: readonly string[]
  /** Given by the secretary to say that two spellings are one person. */
  readonly id: string
  /** The line of the manuscript's metadata block that names the author. */
  readonly line: number
}

/** Someone who worked on the volume; `role` is printed as given by the fixed list or the free label. */
export interface Contributor {
  readonly name: PersonName
  readonly role: string
  readonly label: string
}
