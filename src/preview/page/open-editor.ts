// A problem → its place opened in the editor the program was started with; what is said of that.
import type { ShownProblem } from '../shown.ts'
import { serverAddress, type Address } from './address.ts'
import { words } from './words.ts'

export async function openEditor({ file, line, column }: ShownProblem, address: Address): Promise<string> {
  const answer = await fetch(serverAddress('/editor', { ...address, paper: '' }, { file, line: String(line), column: String(column) }), { method: 'POST' }).catch(() => null)
  return answer?.ok ? words.opened : words.editorFailed
}
