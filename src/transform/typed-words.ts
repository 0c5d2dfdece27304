// «рис. [@fig:x]»: a reference whose word the author has typed → the number alone, held to that word.
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { ReferencePrefix } from '../model/nodes.ts'

const typed: Readonly<Record<ReferencePrefix, RegExp>> = {
  fig: /(?<!\p{L})(?:рис\.|рисун\p{L}+|figs?\.?|figures?)\s*\(?$/iu, tbl: /(?<!\p{L})(?:табл\.|таблиц\p{L}+|tables?|tab\.|tbl\.)\s*\(?$/iu, eq: /(?<!\p{L})(?:eqn?s?\.?|equations?)\s*\(?$/iu,
  lst: /(?<!\p{L})(?:листинг\p{L}*|listings?)\s*\(?$/iu, sec: /(?:(?<!\p{L})(?:разд\.|раздел\p{L}*|section|sect?\.)|§)\s*$/iu, item: /(?<!\p{L})(?:п\.|пункт\p{L}*|items?)\s*$/iu, paper: /(?<!\p{L})(?:с\.|p\.|page)\s*$/iu
}

/** Changes the tree in place; a second run changes nothing. */
export function typedWords(tree: Root): void {
  visit(tree, 'crossReference', (node, index, parent) => {
    const [first, ...others] = node.items
    const before = index === undefined ? undefined : parent?.children[index - 1]
    if (!first || before?.type !== 'text' || !typed[first.prefix].test(before.value)) return
    before.value = before.value.replace(/ $/, '\u00A0')
    node.items = [{ ...first, bare: true }, ...others]
  })
}
