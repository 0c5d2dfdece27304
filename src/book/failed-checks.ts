// Verification → problems. A failed check names the papers it concerns, unless it concerns the book as a whole.
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { Verification } from '../model/verification.ts'
import type { OpenBook } from './open-book.ts'

const mostPapersNamed = 3

export function failedChecks(verification: Verification, book: Pick<OpenBook, 'fileOf'>): Problem[] {
  return verification.checks.filter((check) => !check.passed).flatMap((check) => {
    const files = [...new Set(check.papers.map((id) => book.fileOf(id)).filter((file) => file !== ''))]
    const places = files.length > 0 && files.length <= mostPapersNamed ? files : ['volume.yml']
    return places.map((file) => problemAt({ file }, 'volume-verified', { check: check.name, found: check.details.slice(0, 3).join(' ') }))
  })
}
