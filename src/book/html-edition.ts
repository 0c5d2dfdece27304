// Tied book → the HTML edition, made in the language of the volume from what the bodies were set with.
import { posix } from 'node:path'
import { makeFragments } from '../compose/fragments.ts'
import type { EditionPaper } from '../export/edition-paper.ts'
import { makeEdition } from '../export/make-edition.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Resource } from '../model/print.ts'
import type { Problem, Reported } from '../model/problem.ts'
import { messageOf } from '../model/rules.ts'
import type { Disk } from '../read/disk.ts'
import { readEditionLook } from '../read/read-edition-look.ts'
import type { OpenBook } from './open-book.ts'
import { offprintPath } from './offprints.ts'
import type { Bodies } from './set-bodies.ts'
import type { TiedBook } from './tie-numbers.ts'

export interface HtmlEditionRequest {
  readonly disk: Disk
  readonly templatesFolder: string
  readonly resources: ReadonlyMap<string, Resource>
  /** What is wrong with the book so far. */
  readonly problems: readonly Problem[]
}

export async function htmlEdition(book: OpenBook, bodies: Bodies, tied: TiedBook, request: HtmlEditionRequest): Promise<Reported<readonly Artifact[]>> {
  const { volume } = book.studio
  const look = await readEditionLook(request.templatesFolder, request.disk)
  const fragments = makeFragments(look)
  const errors = request.problems.filter((problem) => problem.severity === 'error')
  const { value, problems } = await makeEdition({
    studio: book.studio, look, fragments, plan: tied.plan, prints: tied.prints, contents: tied.contents, index: tied.index, papers: papersOf(bodies), texts: textsOf(bodies), resources: request.resources,
    offprintOf: (id) => (volume.offprints === 'none' ? '' : posix.basename(offprintPath(id))),
    reasonsOf: (id) => errors.filter((problem) => problem.paper === id).map((problem) => `${problem.file}:${problem.line}: ${messageOf(problem, volume.lang)}`),
    draft: errors.length > 0
  })
  return { value, problems: [...fragments.problems(), ...problems] }
}

// Of a manuscript that is not there only the head is known.
function papersOf(bodies: Bodies): ReadonlyMap<string, EditionPaper['paper']> {
  const nothing = { translation: null, doi: '', license: '', udk: '', acknowledgements: '', funding: '', received: '', accepted: '', adopted: '', signatures: [] }
  return new Map([...bodies.heads].map(([id, head]) => [id, bodies.papers.get(id) ?? { ...nothing, ...head }]))
}

function textsOf({ editions, placeholders }: Bodies): Bodies['editions'] {
  return new Map([...editions].filter(([id]) => !placeholders.has(id)))
}
