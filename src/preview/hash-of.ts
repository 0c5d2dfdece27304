// Facts → a short hash that stands for them.
import { createHash } from 'node:crypto'

export function hashOf(facts: unknown): string {
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 24)
}
