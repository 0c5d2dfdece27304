// Inside and cover as they were made → the job ticket.
import { coverName } from './cover/cover-geometry.ts'
import type { FinishedVolume } from './finished-volume.ts'
import type { Inside } from './make-inside.ts'
import type { Outside } from './make-outside.ts'
import { colourLeaves } from './ticket/colour-leaves.ts'
import { jobTicket, type JobTicket } from './ticket/job-ticket.ts'

export function packageTicket({ studio, info, plan }: FinishedVolume, { block, report: inside }: Inside, { cover, inColour, condition, report: outside }: Outside): JobTicket {
  const label = (page: number): string => inside.pages[page - 1]?.label ?? String(page)
  return jobTicket({
    volume: studio.volume, pages: plan.pages.length, colourPages: block.colourPages.map(label), colourLeaves: colourLeaves(block.colourPages), condition: block.condition, blankPages: inside.pages.filter(({ blank }) => blank).map((page) => page.label),
    fonts: [...new Set([...inside.fonts, ...outside.fonts].map(({ name }) => name))].sort(), cover: { geometry: cover.geometry, inColour, condition }, date: info.date,
    files: [{ name: 'block.pdf', pages: inside.pages.length, bytes: block.pdf }, ...cover.files.map(({ part, pdf }) => ({ name: coverName(part), pages: 1, bytes: pdf }))]
  })
}
