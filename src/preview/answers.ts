// What the server answers with: every answer carries the same strict headers.
import type { ServerResponse } from 'node:http'

/** The page: scripts and styles of its own alone. pdf.js draws in a worker and keeps pictures as blobs. */
const pagePolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
/** The HTML edition in its frame: it holds what strangers wrote, and runs nothing. */
const editionPolicy = "default-src 'none'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"

export type Policy = 'page' | 'edition'

export function answer(response: ServerResponse, status: number, type: string, body: string | Uint8Array, policy: Policy = 'page', extra: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { ...headersFor(policy), 'Content-Type': type, 'Content-Length': Buffer.byteLength(body), ...extra })
  response.end(body)
}

export function headersFor(policy: Policy): Record<string, string> {
  return {
    'Content-Security-Policy': policy === 'page' ? pagePolicy : editionPolicy, 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store',
    'Cross-Origin-Resource-Policy': 'same-origin', 'Cross-Origin-Opener-Policy': 'same-origin', ...(policy === 'page' ? { 'X-Frame-Options': 'DENY' } : {})
  }
}

export function answerText(response: ServerResponse, status: number, text: string): void {
  answer(response, status, 'text/plain; charset=utf-8', text)
}

export function answerJson(response: ServerResponse, value: unknown): void {
  answer(response, 200, 'application/json; charset=utf-8', JSON.stringify(value))
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', mjs: 'text/javascript; charset=utf-8', svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp',
  woff2: 'font/woff2', woff: 'font/woff', ttf: 'font/ttf', csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8', pdf: 'application/pdf'
}

export function typeOf(name: string): string {
  return types[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream'
}
