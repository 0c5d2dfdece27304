// «Аннотация», «1. Введение», "Contents": a heading of a part, which says nothing of what the paper is called.
const part = /^(?:\d+\.?\s+)?(?:аннотация|анотація|аңдатпа|abstract|резюме|реферат|введение|вступ|вступление|кіріспе|introduction|содержание|оглавление|зміст|contents|table of contents|цель(?: работы)?|заключение|conclusions?)[.:]?$/iu

/** «Министерство науки …» heads the title page of a report: whose it is. */
const titlePage = /^(?:министерство|міністерство|федеральное государственное|департамент)(?!\p{L})/iu

export function isPartHeading(words: string): boolean {
  const plain = words.replace(/^(\*\*|__|[*_])(.+)\1$/, '$2').trim()
  return part.test(plain) || titlePage.test(plain)
}
