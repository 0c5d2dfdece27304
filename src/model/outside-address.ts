// A link's address as a manuscript has it → the address a book may lead to.
import { allowedSchemes } from './allowed-html.ts'

// The host under which the program's own resources and cross-references stand: a stranger's link may not pass for one.
const ownHost = /(?:^|\.)volume\.invalid\.?$/

/** null where there is none: another scheme, a file, a place within a site that the book is not. */
export function outsideAddress(written: string): string | null {
  const doi = /^doi:\s*(10\.\S+)$/i.exec(written.trim())?.[1]
  const address = doi === undefined ? written.trim() : `https://doi.org/${doi}`
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase() ?? ''
  if (!allowedSchemes.includes(scheme)) return null
  if (scheme === 'mailto') return address
  const host = hostOf(address)
  return host === '' || ownHost.test(host) ? null : address
}

function hostOf(address: string): string {
  try { return new URL(address).hostname } catch { return '' }
}
