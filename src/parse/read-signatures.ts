// `signatures:` of a resolution: who signs it, with their position.
import type { Signature } from '../model/paper.ts'
import type { YamlEntry, YamlNode } from './yaml-node.ts'
import { reportValue, textOfNode, textValue } from './yaml-values.ts'
import type { Reading } from './yaml-values.ts'

export function readSignatures(reading: Reading, entry: YamlEntry | undefined): readonly Signature[] {
  if (entry === undefined) return []
  const items = entry.value.kind === 'list' ? entry.value.items : [entry.value]
  return items.map((item) => signatureOf(reading, item, entry.key)).filter(({ name }) => name !== '')
}

function signatureOf(reading: Reading, node: YamlNode, key: string): Signature {
  if (node.kind !== 'map') return { position: '', name: textOfNode(reading, node, key) }
  const of = (wanted: string): string => textValue(reading, node.entries.find((entry) => entry.key === wanted))
  for (const other of node.entries) {
    if (other.key !== 'name' && other.key !== 'position') reportValue(reading, other.value, `${key}.${other.key}`, { en: 'position and name', ru: 'position и name' }, other.key)
  }
  return { position: of('position'), name: of('name') }
}
