// Why there are no pages → what is shown instead of them.
import type { Artifact } from '../model/artifact.ts'
import type { Problem } from '../model/problem.ts'
import type { Sheet } from './sheet.ts'
import type { ShownFormat } from './shown.ts'

export function unsetSheet(title: string, problems: readonly Problem[], format: ShownFormat | null): Sheet {
  return { title, lang: 'ru', pdf: null, pages: [], isBroken: true, problems, facts: null, format, edition: () => Promise.resolve<readonly Artifact[]>([]), front: '', proof: null }
}
