// Ctrl-C: browsers are ended, nothing is left half-written, earlier results stay.
import type { MessageLang } from '../model/rules.ts'
import { removeUnfinished } from '../write/write-atomically.ts'
import { texts } from './texts.ts'

export interface Interruption {
  happened(): boolean
  /** From now on a signal ends the program as usual. */
  ignore(): void
}

export function onInterrupt(close: () => Promise<void>, lang: MessageLang): Interruption {
  let happened = false
  const end = (): void => {
    happened = true
    removeUnfinished()
    process.stderr.write(`\n${texts[lang].interrupted}\n`)
    void close().finally(() => process.exit(130))
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  return { happened: () => happened, ignore: () => { process.off('SIGINT', end); process.off('SIGTERM', end) } }
}
