// The list of the HTML that is kept → its section of docs/manuscript.md.
import { allowedAttributes, allowedGroups, allowedSchemes, removedElements } from '../model/allowed-html.ts'
import type { Lang } from '../model/paper.ts'

interface Words {
  readonly head: string
  readonly kept: string
  readonly attributes: string
  readonly everywhere: string
  readonly links: (schemes: string) => string
  readonly removed: (elements: string) => string
}

const words: Readonly<Record<Lang, Words>> = {
  ru: {
    head: '### HTML', kept: 'Рукопись может содержать HTML, который размечает текст. Остаются элементы:', attributes: 'и атрибуты:', everywhere: 'у любого элемента',
    links: (schemes) => `Ссылки ведут только по адресам ${schemes}; у остальных остаётся текст, и программа скажет об этом. Изображения берутся только из папки сборника.`,
    removed: (elements) => `${elements} опускаются вместе с содержимым, от других элементов остаётся текст: на каждый программа укажет. Прочие атрибуты (\`style\`, \`class\`, \`id\`) опускаются: вид доклада задаёт оформление сборника.`
  },
  en: {
    head: '### HTML', kept: 'A manuscript may hold HTML that marks up text. These elements are kept:', attributes: 'and these attributes:', everywhere: 'of any element',
    links: (schemes) => `Links lead to addresses with ${schemes} only; of others the text is kept, and the program says so. Images come from the volume folder alone.`,
    removed: (elements) => `${elements} are left out with all they hold, of other elements the text is kept: the program names each. Other attributes (\`style\`, \`class\`, \`id\`) are left out: how a paper looks is the template’s matter.`
  }
}

export function allowedHtmlDocs(lang: Lang): string {
  const { head, kept, attributes, everywhere, links, removed } = words[lang]
  const elements = allowedGroups.map(({ names, elements: own }) => `- ${names[lang]}: ${coded(own)}`)
  const ofElements = Object.entries(allowedAttributes).map(([element, own]) => `- ${element === '*' ? everywhere : `\`${element}\``}: ${coded(own)}`)
  return [head, kept, elements.join('\n'), attributes, ofElements.join('\n'), links(coded(allowedSchemes.map((scheme) => `${scheme}:`))), removed(coded(removedElements))].join('\n\n')
}

function coded(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
