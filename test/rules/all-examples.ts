// Every rule's example, by the subjects of docs/rules.md.
import type { RuleExample, Why } from './example.ts'
import { folderExamples } from './folder-examples.ts'
import { imageExamples } from './image-examples.ts'
import { markupExamples } from './markup-examples.ts'
import { metadataExamples } from './metadata-examples.ts'
import { pageExamples } from './page-examples.ts'
import { pastedExamples } from './pasted-examples.ts'
import { pressExamples } from './press-examples.ts'
import { printExamples } from './print-examples.ts'
import { sourceExamples } from './source-examples.ts'
import { structureExamples } from './structure-examples.ts'
import { textExamples } from './text-examples.ts'
import { volumeExamples } from './volume-examples.ts'

export const subjects: readonly { readonly title: Why; readonly examples: readonly RuleExample[] }[] = [
  { title: { en: 'The head of a manuscript', ru: 'Сведения о докладе' }, examples: metadataExamples },
  { title: { en: 'How the text is put together', ru: 'Строение текста' }, examples: structureExamples },
  { title: { en: 'Words, signs and formulas', ru: 'Слова, знаки и формулы' }, examples: textExamples },
  { title: { en: 'Text pasted from Word or from a letter', ru: 'Текст, вставленный из Word или из письма' }, examples: pastedExamples },
  { title: { en: 'HTML, links and signs of other programs', ru: 'HTML, ссылки и запись других программ' }, examples: markupExamples },
  { title: { en: 'Sources', ru: 'Источники' }, examples: sourceExamples },
  { title: { en: 'Pictures', ru: 'Рисунки' }, examples: imageExamples },
  { title: { en: 'Printed pages', ru: 'Печатные страницы' }, examples: pageExamples },
  { title: { en: 'Pictures for the printing house', ru: 'Рисунки для типографии' }, examples: printExamples },
  { title: { en: 'Files', ru: 'Файлы' }, examples: folderExamples },
  { title: { en: 'The volume', ru: 'Сборник' }, examples: volumeExamples },
  { title: { en: 'The package for the printing house', ru: 'Комплект для типографии' }, examples: pressExamples }
]
