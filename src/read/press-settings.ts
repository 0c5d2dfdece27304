// `press:` as written → complete: what is not given is filled by the preset and by the volume's own print data.
import type { Lang } from '../model/paper.ts'
import type { Binding, PressPreset, PressSettings, Stock } from '../model/press.ts'
import { paperThickness } from './paper-thickness.ts'
import type { PressConfig } from './press-schema.ts'
import type { VolumeConfig } from './volume-schema.ts'

/** What a kind of printing house usually asks. */
interface PresetValues {
  readonly pdf: PressSettings['pdf']
  readonly bleedMm: number
  readonly marks: boolean
  readonly binding: Binding
  readonly multiple: number
  readonly coverColour: 'grey' | 'keep'
  readonly coverBleedMm: number
  readonly coverGrammage: number
}

const presets: Readonly<Record<PressPreset, PresetValues>> = {
  // Digital houses cut single sheets and impose by themselves: page = trim, no marks; the cover alone bleeds.
  pod: { pdf: 'x-4', bleedMm: 0, marks: false, binding: 'perfect', multiple: 4, coverColour: 'keep', coverBleedMm: 3, coverGrammage: 250 },
  // A sheet folded three times gives 16 pages.
  offset: { pdf: 'x-4', bleedMm: 3, marks: true, binding: 'perfect', multiple: 16, coverColour: 'keep', coverBleedMm: 3, coverGrammage: 250 },
  // A copier prints no edge, and folds sheets of four pages.
  office: { pdf: 'plain', bleedMm: 0, marks: false, binding: 'stapled', multiple: 4, coverColour: 'grey', coverBleedMm: 0, coverGrammage: 160 }
}

const usualGrammage = 80

/** Names of papers where none is given. */
const stockNames: Readonly<Record<Lang, { readonly block: string; readonly board: string; readonly thin: string }>> = {
  ru: { block: 'офсетная', board: 'мелованный картон', thin: 'плотная офсетная бумага' },
  en: { block: 'offset', board: 'coated board', thin: 'heavy offset paper' }
}

export function pressSettings(config: PressConfig, volume: VolumeConfig, lang: Lang): PressSettings {
  const preset = presets[config.preset]
  const names = stockNames[config.lang ?? lang]
  const board = config.preset === 'office' ? names.thin : names.board
  return {
    preset: config.preset, pdf: config.pdf ?? preset.pdf, profile: given(config.profile), colour: config.colour, bleedMm: config.bleed ?? preset.bleedMm,
    marks: config.marks ?? preset.marks, slug: config.slug ?? false,
    run: given(config.run, volume.run), order: given(config.order, volume.order), signed: given(config.signed, volume.signed),
    stock: stockOf({ ...config.paper, name: given(config.paper.name, volume.paper, names.block) }, usualGrammage, 'uncoated'),
    binding: config.binding ?? preset.binding, multiple: config.multiple ?? preset.multiple,
    cover: coverOf(config.cover, preset, board, lang),
    contact: { name: given(config.contact.name), phone: given(config.contact.phone, volume.publisher.phone), email: given(config.contact.email, volume.publisher.email) },
    lang: config.lang ?? lang
  }
}

function coverOf(cover: PressConfig['cover'], preset: PresetValues, board: string, lang: Lang): PressSettings['cover'] {
  return {
    picture: given(cover.picture), tone: given(cover.tone), colour: cover.colour ?? preset.coverColour, bleedMm: cover.bleed ?? preset.coverBleedMm,
    stock: stockOf({ ...cover.paper, name: given(cover.paper.name, board) }, preset.coverGrammage, 'coated'),
    spineMm: cover.spine ?? 0, spineText: cover.spineText, spineDirection: cover.spineDirection ?? (lang === 'ru' ? 'up' : 'down'),
    annotation: cover.annotation ?? true, barcode: cover.barcode ?? true
  }
}

function stockOf(paper: PressConfig['paper'], usual: number, kind: 'uncoated' | 'coated'): Stock {
  const grammage = paper.grammage ?? usual
  // A light cover is of uncoated paper.
  const made = grammage <= 200 ? 'uncoated' : kind
  return { name: paper.name, grammage, thicknessMm: paper.thickness ?? paperThickness(grammage, made) }
}

/** The first that says something. */
function given(...values: readonly string[]): string {
  return values.find((value) => value !== '' && value !== 'none') ?? ''
}
