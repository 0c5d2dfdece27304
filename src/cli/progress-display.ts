// What a build is doing → a bar on a terminal, plain lines elsewhere, nothing for machines.
import type { Progress, StageName } from '../model/doors.ts'
import type { MessageLang } from '../model/rules.ts'
import { texts } from './texts.ts'

export interface ProgressDisplay {
  readonly progress: Progress
  /** Clears the bar before other lines are written. */
  done(): void
}

interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

export const silent: ProgressDisplay = { progress: () => undefined, done: () => undefined }

export function progressDisplay(output: Output, lang: MessageLang): ProgressDisplay {
  return output.isTTY ? bar(output, lang) : lines(output, lang)
}

const width = 24

function bar(output: Output, lang: MessageLang): ProgressDisplay {
  let printed = 0
  return {
    progress(stage, done, total, detail) {
      // Setting runs ahead of printing in the same loop: one bar tells of the slower.
      if (stage === 'set' && printed > 0) return
      printed = stage === 'print' ? done : 0
      const filled = total > 0 ? Math.round((done / total) * width) : 0
      const line = `${texts[lang].stages[stage]} ${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${total > 1 ? `${done}/${total} ` : ''}${detail}`
      output.write(`\r\u001B[2K${line.slice(0, (output.columns ?? 80) - 1)}`)
    },
    done: () => { output.write('\r\u001B[2K') }
  }
}

function lines(output: Output, lang: MessageLang): ProgressDisplay {
  let last: StageName | null = null
  return {
    progress(stage, done, total) {
      const turn = stage === 'set' ? 'print' : stage
      if (turn === last && !(stage === 'print' && done === total && total > 1)) return
      if (turn === last) output.write(`${texts[lang].stages.print}: ${done}/${total}\n`)
      else output.write(`${texts[lang].stages[turn]}…\n`)
      last = turn
    },
    done: () => undefined
  }
}
