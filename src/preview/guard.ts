// A request → whether it comes from the preview's own page. Other pages in the same browser must not read an author's papers, whatever name they give this machine.
import type { IncomingHttpHeaders } from 'node:http'

export interface Guarded {
  readonly method: string
  readonly headers: IncomingHttpHeaders
}

/** `hosts`: as a browser writes them, with the port: `127.0.0.1:4100`. Null when the request is welcome, else why not. */
export function refusal({ method, headers }: Guarded, hosts: ReadonlySet<string>): string | null {
  const { host = '', origin } = headers
  if (!hosts.has(host.toLowerCase())) return 'host'
  if (origin !== undefined && !isOwn(origin, hosts)) return 'origin'
  const isReading = method === 'GET' || method === 'HEAD'
  // A page of ours always names itself when it writes.
  if (!isReading && origin === undefined) return 'origin'
  const site = headers['sec-fetch-site']
  const isLink = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document' && isReading
  return site === undefined || site === 'same-origin' || site === 'none' || isLink ? null : 'site'
}

function isOwn(origin: string, hosts: ReadonlySet<string>): boolean {
  return origin.startsWith('http://') && hosts.has(origin.slice('http://'.length).toLowerCase())
}

/** Names of the loopback, and of the address that was asked for: of `0.0.0.0` all that `own` names. Any other name may be one that a hostile page gave this machine. */
export function hostsOf(address: string, port: number, own: readonly string[]): ReadonlySet<string> {
  const names = ['127.0.0.1', 'localhost', '::1', ...(isEverywhere(address) ? own : [address])]
  return new Set(names.map((name) => (name.includes(':') ? `[${name}]` : name)).flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])].map((each) => each.toLowerCase())))
}

export function isEverywhere(address: string): boolean {
  return address === '0.0.0.0' || address === '::'
}
