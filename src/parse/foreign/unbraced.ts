// `{@fig:x}` and `+@fig:x` of pandoc’s older filters; `-@fig:x` outside brackets asks for the number alone, and so does «рис. - @fig:x», as students of such filters type it.
import type { Parent } from 'mdast'

const afterWord = /(?<![\p{L}\p{N}])(?:рис|рисун\p{L}+|табл|таблиц\p{L}*|листинг\p{L}*|формул\p{L}*|figs?|figures?|tables?|listings?|eqs?|equations?)\.?[ \u00A0]-[ \u00A0]$/iu
const afterDash = /^ ?[–—] -[ \u00A0]$/u

export function unbraced(parent: Parent): void {
  parent.children.forEach((node, i) => {
    if (node.type !== 'crossReference') return
    const [before, after] = [parent.children[i - 1], parent.children[i + 1]]
    const isBraced = before?.type === 'text' && before.value.endsWith('{') && after?.type === 'text' && after.value.startsWith('}')
    if (isBraced) {
      before.value = before.value.slice(0, -1)
      after.value = after.value.slice(1)
    }
    if (before?.type === 'text' && !node.value.startsWith('[') && (afterWord.test(before.value) || (parent.children[i - 2]?.type === 'crossReference' && afterDash.test(before.value)))) {
      before.value = before.value.replace(/-[ \u00A0]$/u, '')
      node.items = node.items.map((item) => ({ ...item, bare: true }))
      return
    }
    const sign = before?.type === 'text' ? /(?:^|[\s(\u00A0])([-+*!])$/u.exec(before.value)?.[1] : undefined
    if (before?.type !== 'text' || sign === undefined || node.value.startsWith('[')) return
    before.value = before.value.slice(0, -1)
    if (sign === '-') node.items = node.items.map((item) => ({ ...item, bare: true }))
  })
}
