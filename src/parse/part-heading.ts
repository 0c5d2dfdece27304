// «Аннотация», «1. Введение», "Contents": a heading of a part, which says nothing of what the paper is called.
const part = /^(?:\d+\.?\s+)?(?:аннотация|анотація|аңдатпа|abstract|резюме|реферат|введение|вступ|вступление|кіріспе|introduction|содержание|оглавление|зміст|contents|table of contents|цель(?: работы)?|заключение|conclusions?)[.:]?$/iu

export function isPartHeading(words: string): boolean {
  return part.test(words.replace(/^(\*\*|__|[*_])(.+)\1$/, '$2').trim())
}
