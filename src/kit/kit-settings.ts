// volume.yml → the settings that authors get: what decides how their pages look, and nothing else.
import { stringify } from 'yaml'
import type { Lang } from '../model/paper.ts'
import { langOfText } from '../parse/lang.ts'
import type { YamlNode } from '../parse/yaml-node.ts'
import type { ReadConfig } from '../read/read-config.ts'

/** Keys that reach the pages of a paper. Names, addresses, telephones, the printing house, the print run, the order of the book: all else stays with the secretary. */
const shared = ['title', 'subtitle', 'year', 'format', 'template', 'header', 'start', 'headings', 'images', 'limits', 'citations', 'bibliography'] as const
/** Of the publisher the place alone stands in a paper, in its «Для цитирования». */
const ofPublisher = ['place'] as const

const comment: Readonly<Record<Lang, string>> = {
  ru: 'Настройки сборника для авторов: только то, от чего зависит вид доклада. Не изменяйте этот файл.',
  en: 'Settings of the volume for authors: only what decides how a paper looks. Please leave this file as it is.'
}

/** `bibliographies` are those that exist. */
export function kitSettings({ config, tree }: ReadConfig, bibliographies: readonly string[]): string {
  const lang = kitLang(config)
  const kept = plain(tree, shared) as Record<string, unknown>
  const publisher = tree.kind === 'map' ? tree.entries.find(({ key }) => key === 'publisher')?.value : undefined
  const place = publisher === undefined ? {} : plain(publisher, ofPublisher)
  const settings = {
    ...kept, lang, ...(bibliographies.length > 0 ? { bibliography: bibliographies } : {}), ...(Object.keys(place).length > 0 ? { publisher: place } : {}),
    // A paper alone is no book: no title page, no imprint, no blank pages are asked for.
    multiple: 1, site: 'none', parts: ['sections']
  }
  if (bibliographies.length === 0) delete (settings as { bibliography?: unknown }).bibliography
  return `# ${comment[lang]}\n${stringify(settings, { lineWidth: 0 })}`
}

export function kitLang({ lang, title }: Pick<ReadConfig['config'], 'lang' | 'title'>): Lang {
  return lang ?? langOfText(title) ?? 'ru'
}

function plain(node: YamlNode, keys?: readonly string[]): object {
  if (node.kind !== 'map') return {}
  return Object.fromEntries(node.entries.filter(({ key }) => keys === undefined || keys.includes(key)).map(({ key, value }) => [key, valueOf(value)]))
}

function valueOf(node: YamlNode): unknown {
  if (node.kind === 'text') return node.text
  return node.kind === 'list' ? node.items.map(valueOf) : plain(node)
}
