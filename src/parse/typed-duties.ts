// An item of a resolution, «… Ответственный: Л. Ф. Лебедева. Срок: 1 июня 2008 г.» → who answers for it and by when, and the words that say so.
import type { List, ListItem, Nodes, RootContent } from 'mdast'
import { plainDate } from './plain-date.ts'

export interface TypedDuties {
  readonly responsible: string
  readonly due: string
  /** As typed, at the end of the item. */
  readonly words: string
}

type Duty = 'responsible' | 'due'
interface Piece {
  readonly duty: Duty
  readonly value: string
}

const mark = '(?:\\s*:|\\s+[—–-](?=\\s))\\s*'
const who = '(?:ответственн(?:ый|ая|ое|ые)(?:\\s+(?:исполнител[ьи]|лиц[оа]|организаци[яи]|за\\s+(?:исполнение|выполнение|реализацию)))?|исполнител[ьи]|responsible(?:\\s+(?:party|parties|persons?|body|bodies|officers?))?|persons?\\s+responsible|assigned\\s+to|to\\s+be\\s+done\\s+by)'
const when = '(?:сроки?(?:\\s+(?:исполнения|выполнения|реализации|сдачи|представления))?|дата\\s+исполнения|deadline|due(?:\\s+(?:date|by))?|date\\s+due|time\\s*(?:limit|frame)|target\\s+date)'
const labels: readonly (readonly [Duty, string])[] = [
  ['responsible', `${who}${mark}`], ['responsible', `отв\\.(?:\\s*(?:исп\\.|за\\s+(?:исполнение|выполнение)))?(?:${mark}|\\s*)(?=\\p{L})`],
  ['due', `${when}${mark}`], ['due', 'сроки?\\s+(?=(?:до|не\\s+позднее|к)\\s)']
]
const anyLabel = new RegExp(`(?:^|(?<=[.;,\\n]\\s*))(?:${labels.map(([, label]) => label).join('|')})`, 'giu')
const ownLabels = labels.map(([duty, label]) => [duty, new RegExp(`^${label}`, 'iu')] as const)
/** Without a label: «до 1 июня 2008 г.», “by 30 June 2027”. */
const bareDate = /^(?:до|не\s+позднее|не\s+позже|by|before|on\s+or\s+before|no(?:t)?\s+later\s+than)\s+(.+)$/iu

/** `after`: the paragraph under the list, where the item is its last. Null where nothing says so plainly. */
export function typedDuties(item: ListItem, after: RootContent | undefined): TypedDuties | null {
  const under = after?.type === 'paragraph' ? wholePieces(textOf(after)) : null
  const { pieces, words } = endOf(item)
  const all = [...pieces, ...(under ?? [])]
  const values = (duty: Duty): string => all.filter((piece) => piece.duty === duty).map(({ value }) => value).join('; ')
  return all.length === 0 ? null : { responsible: values('responsible'), due: values('due'), words }
}

/** The words of an item as a line, without those of its duties. */
export function withoutDuties(text: string, { words }: TypedDuties): string {
  const pattern = words.trim().split(/\s+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s*')
  const rest = words.trim() === '' ? text : text.replace(new RegExp(`\\s*${pattern}\\s*$`, 'u'), '').trim()
  return rest === '' ? text : rest
}

// Lines of their own at the end; else the last sentences, or what the last bracket holds.
function endOf(item: ListItem): { readonly pieces: readonly Piece[]; readonly words: string } {
  const rows = rowsOf(item)
  const pieces: Piece[] = []
  let last = rows.length - 1
  for (; last > 0; last--) {
    const own = wholePieces(rows[last] ?? '')
    if (own === null) break
    pieces.unshift(...own)
  }
  const ending = pieces.length > 0 ? null : endingOf(rows[last] ?? '')
  return ending ?? { pieces, words: rows.slice(last + 1).join(' ') }
}

function endingOf(row: string): { readonly pieces: readonly Piece[]; readonly words: string } | null {
  const bracket = /\s\(([^()]*)\)[.;,]?\s*$/u.exec(row)
  const within = bracket ? wholePieces(bracket[1] ?? '') : null
  if (bracket && within) return { pieces: within, words: `(${bracket[1] ?? ''})${/[.;,]?\s*$/u.exec(row)?.[0] ?? ''}` }
  const start = [...row.matchAll(anyLabel)].find(({ index }) => index > 0 && /[.;]\s+$/u.test(row.slice(0, index)))
  const pieces = start ? wholePieces(row.slice(start.index)) : null
  return start && pieces ? { pieces, words: row.slice(start.index) } : null
}

/** Null where something else is said too. */
function wholePieces(text: string): readonly Piece[] | null {
  const trimmed = text.trim()
  const bare = bareDate.exec(trimmed.replace(/[.;,]+$/u, ''))?.[1]
  if (bare !== undefined && plainDate(bare) !== null) return [{ duty: 'due', value: dueOf(trimmed) }]
  const starts = [...trimmed.matchAll(anyLabel)].map(({ index }) => index)
  if (starts[0] !== 0) return null
  const pieces = starts.map((start, i) => pieceOf(trimmed.slice(start, starts[i + 1])))
  return pieces.every((piece) => piece !== null) ? pieces : null
}

function pieceOf(text: string): Piece | null {
  const [duty, label] = ownLabels.find(([, pattern]) => pattern.test(text)) ?? []
  if (duty === undefined || label === undefined) return null
  const value = withoutStop(text.replace(label, ''))
  // A second sentence says something else.
  if (value === '' || value.length > 200 || /\p{Ll}{3}[.!?]\s+\p{Lu}/u.test(value)) return null
  return { duty, value: duty === 'due' ? dueOf(value) : value }
}

// An initial and «г.» keep theirs.
function withoutStop(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replace(/[;,]+$/u, '').replace(/(?<![\s.]\p{L})\.$/u, '')
}

function dueOf(text: string): string {
  const value = withoutStop(text).replace(/^by\s+/iu, '')
  return plainDate(value) ?? value
}

function rowsOf(item: ListItem): readonly string[] {
  return item.children.flatMap((child, i): readonly string[] => {
    if (child.type === 'paragraph') return textOf(child).split('\n').map((row) => row.trim()).filter(Boolean)
    return child.type === 'list' && i > 0 ? rowsOfList(child) : ['\0']
  })
}

// A list under the item that holds nothing else; of any other, its words say something of their own.
function rowsOfList(list: List): readonly string[] {
  const rows = list.children.map((item) => item.children.map(textOf).join(' '))
  return rows.every((row) => wholePieces(row) !== null) ? rows : ['\0']
}

function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if ('children' in node) return node.children.map((child) => textOf(child)).join('')
  return 'value' in node && node.type !== 'html' ? node.value : ''
}
