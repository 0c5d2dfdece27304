// duties-read: what the register of decisions takes from the words of a resolution's items.
import type { List } from 'mdast'
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import { typedDuties } from '../parse/typed-duties.ts'

interface Read {
  readonly line: number
  readonly number: number
  readonly values: readonly string[]
}

export function dutiesRead({ file, kind, tree }: Pick<Paper, 'file' | 'kind' | 'tree'>): readonly Problem[] {
  if (kind !== 'resolution') return []
  const read = tree.children.flatMap((node, i) => (node.type === 'list' && node.ordered ? readIn(node, tree.children[i + 1]) : []))
  const [first] = read
  if (first === undefined) return []
  const found = read.map(({ number, values }) => `${number} (${values.join('; ')})`).join(', ')
  return [problemAt({ file, line: first.line }, 'duties-read', { found, expected: '{responsible="…" due=2027-06-30}' })]
}

function readIn(list: List, after: Paper['tree']['children'][number] | undefined): readonly Read[] {
  return list.children.flatMap((item, i) => {
    const duties = typedDuties(item, i === list.children.length - 1 ? after : undefined)
    const { responsible = '', due = '' } = item.data?.attributes?.values ?? {}
    const values = [responsible === '' ? duties?.responsible : '', due === '' ? duties?.due : ''].filter((value): value is string => Boolean(value))
    return values.length === 0 ? [] : [{ line: item.position?.start.line ?? 1, number: item.data?.typed ?? (list.start ?? 1) + i, values }]
  })
}
