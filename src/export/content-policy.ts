// What a page of the edition may load and run, said to the browser: its own files and nothing else, whatever got into its text.
import { createHash } from 'node:crypto'

/** `script`: what stands within a page that is one file; '' where the page has its files beside it. `imagesWithin`: in the page itself. */
export function contentPolicy(script: string, imagesWithin: boolean): string {
  // `file:` serves a page opened from disk, where some browsers hold no address for the page's own.
  const beside = "'self' file:"
  const alone = script !== ''
  const sources: readonly (readonly [kind: string, from: string])[] = [
    ['default-src', "'none'"], ['script-src', alone ? `'sha256-${createHash('sha256').update(script).digest('base64')}'` : beside],
    // Formulas are placed by attributes.
    ['style-src', alone ? "'unsafe-inline'" : `${beside} 'unsafe-inline'`], ['img-src', imagesWithin ? 'data:' : beside], ['font-src', alone ? 'data:' : beside],
    ['base-uri', "'none'"], ['form-action', beside]
  ]
  return sources.map(([kind, from]) => `${kind} ${from}`).join('; ')
}
