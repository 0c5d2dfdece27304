// template.yml of a look, over that of the look it is based on → its settings and faces, with the place of each.
import * as v from 'valibot'
import type { Place, Reported } from '../model/problem.ts'
import type { TemplateSettings } from '../model/template.ts'
import type { YamlNode } from '../parse/yaml-node.ts'
import { readBySchema } from './read-by-schema.ts'
import type { WholeFace } from './read-faces.ts'
import { text, texts, whole, word, yesNo } from './schema-kit.ts'
import { has, nodeAt } from './yaml-path.ts'

const WholeFaceSchema = v.strictObject({
  family: v.string(), weight: whole(400, 1, 1000, 'Weight.', 'Насыщенность.'), style: word(['normal', 'italic'], 'normal', 'Style.', 'Начертание.'), file: v.string()
})

const SettingsSchema = v.strictObject({
  base: text('The look of the program that it changes.', 'Оформление программы, которое оно меняет.'),
  frontMatter: word(['arabic', 'roman'], 'arabic', 'Figures of the pages before the sections.', 'Цифры страниц до секций.'),
  opening: word(['page', 'heading'], 'page', 'Where a section opens.', 'Где открывается секция.'),
  firstPage: word(['none', 'folio', 'head'], 'folio', 'What the first page of a paper shows.', 'Что показывает первая страница доклада.'),
  letterHeadings: whole(30, 1, 100000, 'Entries from which on the index has letters.', 'С какого числа имён указатель делится буквами.'),
  notes: word(['page', 'end'], 'end', 'Where notes stand.', 'Где стоят сноски.'),
  float: word(['page', 'near', 'text'], 'text', 'Where figures and tables stand.', 'Где стоят рисунки и таблицы.'),
  thanks: word(['page', 'end'], 'end', 'Where thanks stand.', 'Где стоят благодарности.'),
  grid: yesNo(false, 'Lines stand on a grid.', 'Строки стоят по сетке.'),
  faces: texts('Style sheets of faces.', 'Таблицы стилей шрифтов.'),
  wholeFaces: v.optional(v.array(WholeFaceSchema), [])
})

/** What a template.yml names, and where. */
export interface Named<Thing> {
  readonly named: Thing
  readonly place: Place
}

export interface ReadSettings {
  readonly base: Named<string>
  readonly settings: TemplateSettings
  readonly faces: readonly Named<string>[]
  readonly wholeFaces: readonly Named<WholeFace>[]
}

/** What the file does not give is that of `base`, where there is one. */
export function readTemplateSettings(file: string, written: string, base: ReadSettings | null): Reported<ReadSettings> {
  const { value: { values, tree }, problems } = readBySchema(file, written, SettingsSchema)
  const { base: named, faces, wholeFaces, ...settings } = values
  const given = Object.fromEntries(Object.entries(settings).filter(([key]) => has(tree, [key])))
  const own = <Thing>(key: string, list: readonly Thing[]): readonly Named<Thing>[] => list.map((each, at) => ({ named: each, place: placeOf(file, tree, [key, at]) }))
  const isGiven = (key: string): boolean => base === null || has(tree, [key])
  return {
    problems,
    value: {
      base: { named, place: placeOf(file, tree, ['base']) }, settings: { ...settings, ...base?.settings, ...given },
      faces: isGiven('faces') ? own('faces', faces) : base?.faces ?? [],
      wholeFaces: isGiven('wholeFaces') ? own('wholeFaces', wholeFaces) : base?.wholeFaces ?? []
    }
  }
}

function placeOf(file: string, tree: YamlNode, path: readonly (string | number)[]): Place {
  return { file, ...nodeAt(tree, path).node.at }
}
