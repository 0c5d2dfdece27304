// The job ticket → its files: for people, for programs, and the letter that goes with the package.
import type { Studio } from '../../compose/studio.ts'
import type { Artifact } from '../../model/artifact.ts'
import type { Printer } from '../../model/print.ts'
import { composeTicket } from './compose-ticket.ts'
import { coveringLetter } from './covering-letter.ts'
import { finishTicket } from './finish-ticket.ts'
import type { DocumentInfo } from '../../model/outline.ts'
import type { JobTicket } from './job-ticket.ts'

export async function makeTicket(ticket: JobTicket, studio: Studio, info: DocumentInfo, printer: Printer): Promise<readonly Artifact[]> {
  const { lang } = studio.volume.press
  return [
    { path: 'press/ticket.pdf', content: await finishTicket(await printer.print(composeTicket(ticket, studio)), info) },
    { path: 'press/ticket.json', content: `${JSON.stringify(ticket, null, 2)}\n` },
    { path: 'press/letter.txt', content: coveringLetter(ticket, lang) }
  ]
}
