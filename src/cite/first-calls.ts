// Where each source is cited first: its entry leads back there.
import type { CitationPart } from '../model/nodes.ts'

export class FirstCalls {
  readonly #called = new Set<string>()

  /** Asked in the order the citations are read. */
  mark(part: CitationPart): CitationPart {
    const call = part.source === undefined ? '' : this.#first(part.source)
    const passed = part.passed?.map(({ label }) => ({ label, call: this.#first(label) }))
    return { ...part, ...(call === '' ? {} : { call }), ...(passed ? { passed } : {}) }
  }

  has(label: string): boolean {
    return this.#called.has(label)
  }

  #first(label: string): string {
    if (this.#called.has(label)) return ''
    this.#called.add(label)
    return label.replace('source', 'cite')
  }
}
