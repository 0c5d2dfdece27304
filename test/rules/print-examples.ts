// Examples of the rules about pictures in the file for the printing house.
import type { Problem } from '../../src/model/problem.ts'
import type { RuleId } from '../../src/model/rules.ts'
import { imageProblems } from '../../src/press/preflight/check-images.ts'
import { why, type RuleExample, type Why } from './example.ts'

/** Printed 100 millimetres wide. */
function printed(widthPx: number, lineArt: boolean): readonly Problem[] {
  const picture = { paper: 'a', file: 'a.md', url: 'zal.png', line: 6, column: 1, widthPx, heightPx: widthPx, firstPage: 5, lastPage: 8 }
  return imageProblems([{ page: 5, box: [0, 0, 283.46, 283.46], widthPx, heightPx: widthPx, dpi: (widthPx * 72) / 283.46, family: 'DeviceGray', stencil: false, grey: 0.5, lineArt, picture }])
}

function printExample(rule: RuleId, reason: Why, bad: readonly [widthPx: number, lineArt: boolean], goodPx: number): RuleExample {
  const shown = (widthPx: number): string => `![План зала](zal.png){width=100mm}   zal.png: ${widthPx} × ${widthPx}`
  return { rule, at: 'a.md:6', why: reason, shown: { language: 'text', bad: shown(bad[0]), good: shown(goodPx) }, bad: { problems: () => printed(...bad) }, good: { problems: () => printed(goodPx, bad[1]) } }
}

export const printExamples: readonly RuleExample[] = [
  printExample('print-image-legible', why('Told by `proceedings press`. Printing houses send back pictures of fewer than 150 dots to the inch.', 'Сообщает команда `proceedings press`. Изображения грубее 150 точек на дюйм типографии возвращают.'), [400, false], 1200),
  printExample('print-image-fine', why('Told by `proceedings press`. Under 300 dots to the inch a photograph loses its fine parts. Where `images: dpi` of the volume is lower than 300, raise it.', 'Сообщает команда `proceedings press`. Ниже 300 точек на дюйм фотография теряет мелкие детали. Если в сборнике `images: dpi` меньше 300, увеличьте.'), [800, false], 1200),
  printExample('print-line-art-fine', why('Told by `proceedings press`. In a drawing of black and white alone the steps of slanting lines are seen at 300 dots to the inch; SVG has none. Write `images: { dpi: original }` for the volume, so that the program does not make it smaller.', 'Сообщает команда `proceedings press`. В чисто чёрно-белом рисунке при 300 точках на дюйм видны ступеньки наклонных линий; у SVG их нет. Впишите для сборника `images: { dpi: original }`, чтобы программа не уменьшала рисунок.'), [1200, true], 2400)
]
