// A style made ready for the sources of one paper: its words by language, and the rendering of one source.
import type { Source, SourceLang } from '../../model/source.ts'
import { neverCited, newMet, nothingTold, type Cite, type Told } from './cite.ts'
import { itemOf, type Item } from './item.ts'
import { localeOf, type Locale } from './locale.ts'
import { wordsLang } from './locale-words.ts'
import { joined, renderAll } from './render.ts'
import { joinedRuns, type Runs } from './runs.ts'
import type { Element, Layout, Style } from './style.ts'

export interface StyleSetting {
  readonly style: Style
  readonly locale: (source: SourceLang) => Locale
  readonly item: (source: Source) => Item
  readonly suffixPlaced: boolean
}

export function styleSetting(style: Style): StyleSetting {
  const locales = new Map<SourceLang, Locale>()
  const items = new Map<Source, Item>()
  return {
    style, suffixPlaced: callsVariable(style, 'year-suffix') || callsVariable(style, 'citation-label'), locale: (source) => {
      const lang = wordsLang(source, style.defaultLocale)
      const locale = locales.get(lang) ?? localeOf(style, lang)
      locales.set(lang, locale)
      return locale
    },
    item: (source) => {
      const item = items.get(source) ?? itemOf(source)
      items.set(source, item)
      return item
    }
  }
}

/** What a cite of a source is, where nothing else is said. */
export function citeOf({ style, locale, suffixPlaced, item }: StyleSetting, source: Source, layout: 'citation' | 'bibliography', told: Told = nothingTold): Cite {
  const it = item(source)
  const own = (layout === 'citation' ? style.citation : style.bibliography)?.names ?? {}
  return {
    style, suffixPlaced, item: it, locale: locale(it.lang), scope: layout, sorting: false, names: { ...style.names, ...own }, key: {}, before: neverCited, number: 0, locator: null,
    told, nameless: false, narrative: false, met: newMet()
  }
}

/** Without the affixes of the layout. */
export function renderLayout(layout: Layout, cite: Cite): Runs {
  return joinedRuns(renderFields(layout, cite), '')
}

export function renderFields({ children }: Layout, cite: Cite): readonly Runs[] {
  return renderAll(children, cite).map(({ runs }) => runs)
}

export function renderMacro(name: string, cite: Cite): Runs {
  return joined(renderAll(cite.style.macros.get(name) ?? [], cite)).runs
}

/** Whether a style ever asks for a variable. */
export function callsVariable({ macros, citation, bibliography }: Style, variable: string): boolean {
  const seen = new Set<string>()
  const inMacro = (name: string): boolean => {
    if (seen.has(name)) return false
    seen.add(name)
    return calls(macros.get(name) ?? [])
  }
  const calls = (elements: readonly Element[]): boolean => elements.some((element) => {
    if (element.kind === 'text') return element.from === 'macro' ? inMacro(element.name) : element.from === 'variable' && element.name === variable
    if (element.kind === 'number') return element.variable === variable
    if (element.kind === 'group') return calls(element.children)
    if (element.kind === 'names') return calls(element.substitute)
    return element.kind === 'choose' && element.branches.some(({ children }) => calls(children))
  })
  return calls(citation.children) || calls(bibliography?.children ?? [])
}
