// text-finished: what stands where a text was meant to come, and what a template tells its author to do.
import { visit } from 'unist-util-visit'
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { Volume } from '../model/volume.ts'
import { passagesOf } from './passages.ts'
import type { Source } from './source.ts'

const marks: readonly RegExp[] = [
  /\blorem ipsum\b/giu,
  /(?<![\p{L}\p{N}_])(?:TODO|FIXME|TBD|ТУДУ)(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}!?])\?{3,}/gu,
  // What LaTeX prints for a label and for a source it has not found; a question stands after its word, a doubtful reading after a name or a number.
  /(?<=^|[\s(~])\?\?(?=\s*[.,;:)]|\s+\p{Ll})/gu,
  // The signs themselves are looked for first: to look back from every letter takes longer than all the rest.
  /\?\?(?!\?)(?<=(?:fig|figs|figures?|tables?|sections?|sec|chapters?|eqs?|equations?|theorem|lemma|appendix|pages?|рис|рисун\p{L}+|табл|таблиц\p{L}+|глав\p{L}+|гл|раздел\p{L}*|формул\p{L}+|стр|с|п|§)\.?[\s~]\(?\?\?)/giu,
  /\[\?(?<=(?<!\p{L})\p{Ll}+[\s~]\[\?)(?:, ?\?)*\]|\[\?\?(?:, ?\?\?)*\]/gu,
  /^\s*(?:TBA|to be (?:announced|added|written|done|completed)|будет (?:добавлен|написан)[ао]?)\.?\s*$/giu,
  /(?<![\p{L}\p{N}])[XХ]{4,}(?![\p{L}\p{N}])/gu,
  // Before a word it is the Roman thirty: «XXX сессия».
  /(?<![\p{L}\p{N}])[XХ]{3}(?![\p{L}\p{N}]|\s+\p{L}|[-–—])/gu,
  /\b(?:insert|enter|type|write|put) (?:your|the) (?:own )?(?:text|title|abstract|name|keywords|figure|content)s? here\b/giu,
  /\byour (?:text|title|name|abstract) (?:goes )?here\b/giu,
  /(?<!\p{L})(?:введите|вставьте|впишите|напишите|укажите) (?:здесь )?(?:ваш\p{L}* )?(?:текст|название|заголовок|аннотаци\p{L}+|фамили\p{L}+|имя|ключевые слова)(?: здесь)?(?!\p{L})/giu,
  // Alone on its line: «вставить рисунок в текст» is said of work.
  /^[[(]?(?:здесь |сюда )?(?:вставить|поместить) (?:сюда |здесь )?(?:рисунок|рис\.|таблицу|табл\.|схему|фото|фотографию|диаграмму|график)(?: № ?\d+| \d+)?(?: (?:сюда|здесь))?[\])]?\.?$/gimu,
  /(?<!\p{L})здесь (?:описывается|описываются|приводится|приводятся|помещается|помещаются|должен быть|должна быть|будет) (?=\p{L})/giu,
  // What a word processor prints where a field leads nowhere.
  /(?:Ошибка! (?:Источник ссылки|Закладка) не (?:найден|определен)|Error! (?:Reference source not found|Bookmark not defined))\p{L}*/giu,
  /(?<!\p{L})(?:текст|название) (?:доклада|статьи|раздела|аннотации) (?:здесь|\.\.\.|…)/giu
]

export function textFinished(paper: Paper, _volume: Volume, source: Source): readonly Problem[] {
  const inProse = passagesOf(paper, source).flatMap(({ text, at }) => {
    const found = marks.flatMap((mark) => [...text.matchAll(mark)]).sort((a, b) => a.index - b.index).filter(({ index }, i, all) => i === 0 || index !== all[i - 1]?.index)
    return found.map((match) => problemAt(at(match.index, match[0].trim()), 'text-finished', { found: match[0].trim() }))
  })
  return [...inProse, ...tasksInCode(paper)]
}

// `TODO: cite` within a line: set as code so that its author sees it.
function tasksInCode({ tree, file }: Paper): readonly Problem[] {
  const found: Problem[] = []
  visit(tree, 'inlineCode', ({ value, position }) => {
    if (/^(?:TODO|FIXME)\s*:\s*\S/.test(value)) found.push(problemAt({ file, ...position?.start }, 'text-finished', { found: value.slice(0, 60) }))
  })
  return found
}
