// Ctrl-C: browsers are ended, nothing is left half-written, earlier results stay.
import type { MessageLang } from '../model/rules.ts'
import { removeUnfinished } from '../write/write-atomically.ts'
import { texts } from './texts.ts'

/** Gives the exit code of `work`, or 130 when it was interrupted; `close` ends what it had opened either way. */
export async function interruptible(work: () => Promise<number>, close: () => Promise<void>, lang: MessageLang): Promise<number> {
  let happened = false
  const end = (): void => {
    happened = true
    removeUnfinished()
    process.stderr.write(`\n${texts[lang].interrupted}\n`)
    void close().finally(() => process.exit(130))
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  try {
    return await work()
  } catch (error) {
    // What breaks because the browsers were ended is no failure to tell of.
    if (happened) return 130
    throw error
  } finally {
    process.off('SIGINT', end)
    process.off('SIGTERM', end)
    await close()
  }
}
