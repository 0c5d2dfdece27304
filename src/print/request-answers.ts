// Every request of a document: answered from the resources, or refused and noted. Nothing goes to the network.
import type { CDPSession, Protocol } from 'puppeteer'

/** Documents name their resources `http://volume.invalid/<key>`. */
export const resourceOrigin = 'http://volume.invalid/'

export interface ResourceAnswer {
  readonly contentType: string
  readonly bytes: Uint8Array
}

/** Gives a resource by its key, or nothing where there is none by that name. */
export type ResourceSource = (key: string) => Promise<ResourceAnswer | undefined>

/**
 * Answers all requests of a page from now on.
 * The protocol's Fetch domain is used itself: puppeteer's interception would switch the browser's memory cache off,
 * and each document would fetch its fonts anew.
 */
export async function answerRequests(cdp: CDPSession, resource: ResourceSource, onBlocked: (url: string) => void): Promise<void> {
  cdp.on('Fetch.requestPaused', (paused) => {
    void answer(cdp, paused, resource, onBlocked).catch(() => {
      // The page was closed while its request was on the way.
    })
  })
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
}

async function answer(
  cdp: CDPSession,
  { requestId, request, resourceType }: Protocol.Fetch.RequestPausedEvent,
  resource: ResourceSource,
  onBlocked: (url: string) => void
): Promise<void> {
  const found = isResource(request.url, resourceType) ? await resource(keyOf(request.url)).catch(() => undefined) : undefined
  if (found === undefined) {
    onBlocked(request.url)
    // An aborted navigation leaves the document as it is; a blocked one would put an error page in its place.
    await cdp.send('Fetch.failRequest', { requestId, errorReason: resourceType === 'Document' ? 'Aborted' : 'BlockedByClient' })
    return
  }
  await cdp.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: 200,
    responseHeaders: headersFor(found.contentType),
    body: Buffer.from(found.bytes.buffer, found.bytes.byteOffset, found.bytes.byteLength).toString('base64')
  })
}

/** No document of ours frames another, so a request for a document is never for a resource. */
function isResource(url: string, resourceType: Protocol.Network.ResourceType): boolean {
  return url.startsWith(resourceOrigin) && resourceType !== 'Document'
}

function keyOf(url: string): string {
  const key = url.slice(resourceOrigin.length).replace(/[?#].*$/s, '')
  try {
    return decodeURIComponent(key)
  } catch {
    return key
  }
}

function headersFor(contentType: string): Protocol.Fetch.HeaderEntry[] {
  // Fonts stay in the tab's memory from document to document. An image may change under its name while a preview runs.
  const isFont = /^(application\/)?(x-)?font[/-]/.test(contentType)
  return [
    { name: 'Content-Type', value: contentType },
    { name: 'Access-Control-Allow-Origin', value: '*' },
    { name: 'Cache-Control', value: isFont ? 'max-age=31536000, immutable' : 'no-store' },
    { name: 'X-Content-Type-Options', value: 'nosniff' }
  ]
}
