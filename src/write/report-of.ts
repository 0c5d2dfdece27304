// What a build found and made → out/report.json.
import type { OpenBook } from '../book/open-book.ts'
import type { Bodies } from '../book/set-bodies.ts'
import type { TiedBook } from '../book/tie-numbers.ts'
import { conventionalSheets, publisherSheets } from '../compose/printed-sheets.ts'
import { listedName } from '../model/format-name.ts'
import type { Problem } from '../model/problem.ts'
import type { Report } from '../model/report.ts'
import { shownProblem, type MessageLang } from '../model/rules.ts'
import type { Verification } from '../model/verification.ts'
import type { Section } from '../model/volume.ts'

export interface ReportParts {
  readonly book: OpenBook
  readonly tied: TiedBook
  readonly bodies: Bodies
  readonly verification: Verification
  readonly problems: readonly Problem[]
  readonly timings: Readonly<Record<string, number>>
  readonly cache: { readonly printed: number; readonly kept: number }
  readonly lang: MessageLang
}

export function reportOf({ book, tied, bodies, verification, problems, timings, cache, lang }: ReportParts): Report {
  const { volume } = book.studio
  const draft = problems.some((problem) => problem.severity === 'error')
  return {
    title: volume.title, file: draft ? 'volume.draft.pdf' : 'volume.pdf', draft, pages: tied.plan.pages.length,
    blankPages: tied.plan.pages.filter((page) => page.source === null).map((page) => page.page),
    sheets: { conventional: conventionalSheets(tied.plan.pages.length, volume.format.sheet), publishers: publisherSheets(tied.characters, 0), characters: tied.characters },
    papers: tied.plan.papers.map(({ id, firstPage, lastPage, firstLabel, lastLabel }) => {
      const heading = bodies.heads.get(id)?.heading
      return {
        id, title: heading?.title.text ?? '', authors: heading?.authors.map((author) => listedName(author.name, volume.lang)) ?? [], section: sectionTitle(volume.sections, id),
        firstPage, lastPage, firstLabel, lastLabel, placeholder: bodies.placeholders.has(id)
      }
    }),
    contents: tied.contents.map(({ title, authors, page, label }) => ({ title, authors, page, label })),
    authorIndex: tied.index.map(({ name, pages, labels }) => ({ name, pages, labels })),
    unplanned: [...tied.prints.values()].flatMap(({ id, asPlanned }) => (asPlanned ? [] : [id])),
    problems: problems.map((problem) => shownProblem(problem, lang)),
    verification, timings, cache
  }
}

function sectionTitle(sections: readonly Section[], id: string): string {
  for (const section of sections) {
    if (section.papers.includes(id)) return section.title
    const inner = sectionTitle(section.sections, id)
    if (inner !== '') return inner
  }
  return ''
}
