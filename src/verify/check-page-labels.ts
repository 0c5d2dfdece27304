// The page labels, as pdf.js reads them, are those of the plan.
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'
import type { FinishedVolume } from './open-volume.ts'
import { paperOn } from './place-names.ts'

export function checkPageLabels({ back, expected: { plan } }: FinishedVolume): Finding[] {
  return plan.pages.flatMap(({ page, label }) => {
    const found = back.labels?.[page - 1] ?? ''
    return found === label ? [] : [finding('label', { page, found, expected: label }, paperOn(plan, page))]
  })
}
