// "Jane Smith", "Jane Q. van Smith": two to four words of Latin letters with capitals, none of them a word that papers are called by.
const word = String.raw`\p{Lu}(?:\p{Ll}|['’-]\p{Lu}?)+(?<=\p{Ll})`
const name = new RegExp(String.raw`^[*_]{0,3}${word}(?: \p{Lu}\.?| (?:van|von|der|de|da|di|del|la)| ${word}){0,2} ${word}[*_]{0,3}\\?$`, 'u')
const ofPapers = /(?<!\p{L})(?:papers?|reports?|stud(?:y|ies)|abstracts?|notes?|reviews?|drafts?|versions?|introduction|background|summary|letters?|essays?|surveys?|tutorial|conference|proceedings|part|volume|chapter|article|thesis|analysis|methods?|systems?|models?|learning|data|project|working|research|technical|short|extended|supplementary|position|keynote|invited|talk|poster|demo|towns?|rooms?|the|and|of|on|in|for|with)(?!\p{L})/iu

export function isBareName(text: string): boolean {
  return name.test(text.trim()) && /^[\p{Script=Latin}\p{P}\s*_]+$/u.test(text) && !ofPapers.test(text)
}
