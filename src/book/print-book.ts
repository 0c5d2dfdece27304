// An open book → its bodies printed and its page numbers tied.
import type { PrintRoom } from '../assemble/kept-print.ts'
import { betterDigits } from '../assemble/late-numbers.ts'
import type { Doors } from '../model/doors.ts'
import type { Resource } from '../model/print.ts'
import type { Disk } from '../read/disk.ts'
import { digitsGuessed } from './digits-guessed.ts'
import type { OpenBook } from './open-book.ts'
import { setBodies, type Bodies } from './set-bodies.ts'
import type { Stopwatch } from './stopwatch.ts'
import { tieNumbers, type TiedBook } from './tie-numbers.ts'

export async function printBook(book: OpenBook, disk: Disk, resources: Map<string, Resource>, room: PrintRoom, doors: Pick<Doors, 'progress'>, clock: Stopwatch): Promise<{ bodies: Bodies; tied: TiedBook }> {
  // Gaps for late numbers are made before pages are known: where one proves too narrow or too wide, its body is set once more.
  for (let lateDigits = digitsGuessed(book), round = 1; ; round++) {
    const bodies = await setBodies({ book, disk, resources, room, progress: doors.progress, lateDigits })
    clock.lap('print')
    doors.progress('number', 0, 1, '')
    const tied = await tieNumbers(bodies, book, room)
    clock.lap('number')
    const better = betterDigits(bodies.late, tied.plan, lateDigits, round < 3)
    if (better === null) return { bodies, tied }
    lateDigits = better
  }
}
