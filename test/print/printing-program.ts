// A program of its own for endings.test.ts: prints, says so, and ends without closing its printer.
import { createPrinter } from '../../src/print/chromium-printer.ts'
import { job, page, serif, thisBrowser } from './machine.ts'

const printer = await createPrinter({ browser: await thisBrowser(), tabs: 1, resource: serif })
await printer.print(job(page('<p>Проба</p>')))
process.stdin.on('data', () => process.exit())
console.log('printed')
