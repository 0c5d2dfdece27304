// A warm tab: loads one document after another and prints each.
import type { LoadedDocument, TextArea } from '../model/print.ts'
import type { BrowserSession } from './browser-session.ts'
import { PrintError } from './print-error.ts'
import { answerRequests, resourceOrigin, type ResourceSource } from './request-answers.ts'

export interface Tab extends LoadedDocument {
  /** Resolves when the document stands complete, its fonts and images read; laid out in `area` where one is given. */
  load(html: string, area?: TextArea): Promise<void>
  print(tagged: boolean): Promise<Uint8Array>
  close(): Promise<void>
}

/** Opens a tab whose documents run no scripts of their own and reach nothing but their resources. */
export async function openTab(browser: BrowserSession, resource: ResourceSource, onBlocked: (url: string) => void): Promise<Tab> {
  const { cdp, onGone, close } = await browser.openPage()
  const orCrash = crashGuard(onGone)
  const [, , , frames] = await Promise.all([
    cdp.send('Page.enable'),
    cdp.send('Emulation.setScriptExecutionDisabled', { value: true }),
    // So that the faces of print-only rules are read before printing begins.
    cdp.send('Emulation.setEmulatedMedia', { media: 'print' }),
    cdp.send('Page.getFrameTree'),
    answerRequests(cdp, resource, onBlocked)
  ])
  const frameId = frames.frameTree.frame.id

  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await orCrash(cdp.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }))
    if (exceptionDetails !== undefined) throw new PrintError('failed', exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as T
  }
  const show = async (html: string) => {
    const loaded = new Promise<void>((resolve) => cdp.once('Page.loadEventFired', () => resolve()))
    await orCrash(cdp.send('Page.setDocumentContent', { frameId, html }))
    await orCrash(loaded)
  }
  let lengthSinceTidied = 0
  let tidying: Promise<void> = Promise.resolve()
  const tidy = async () => {
    lengthSinceTidied = 0
    await show('')
    await orCrash(cdp.send('HeapProfiler.collectGarbage'))
  }
  let shown: TextArea | undefined
  const fit = async (area: TextArea | undefined) => {
    if (area === undefined || (area.widthPx === shown?.widthPx && area.heightPx === shown.heightPx)) return
    await orCrash(cdp.send('Emulation.setDeviceMetricsOverride', { width: area.widthPx, height: area.heightPx, deviceScaleFactor: 0, mobile: false }))
    shown = area
  }
  const load = async (html: string, area?: TextArea) => {
    await tidying
    await fit(area)
    lengthSinceTidied += html.length
    await show(html)
    // The first load event may still have been that of the empty page a tab opens with.
    let unread = await evaluate<UnreadResources | null>(readResources)
    for (; unread === null; unread = await evaluate(readResources)) await new Promise((resolve) => setTimeout(resolve, 5))
    if (unread.fonts[0] !== undefined) throw new PrintError('font', unread.fonts[0])
    if (unread.images[0] !== undefined) throw new PrintError('image', unread.images[0])
  }
  const print = async (tagged: boolean) => {
    const { data } = await orCrash(
      cdp.send('Page.printToPDF', { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: tagged, generateDocumentOutline: false })
    )
    // In the tab's own time, while its result is worked on. If it fails, so will the next document.
    if (lengthSinceTidied > untidyLength) tidying = tidy().catch(() => undefined)
    return Buffer.from(data, 'base64')
  }
  return { load, evaluate, print, close }
}

/**
 * Characters of HTML after which a tab is made to forget its documents: some ten papers. Where no script of ours asks it anything it hardly ever does so
 * by itself: it kept some 500 bytes for each character and grew beyond a gigabyte in forty papers. To do so oftener costs more than it saves.
 */
const untidyLength = 800_000

/** Makes commands fail when the page is gone: the protocol answers none that were under way. */
function crashGuard(onGone: (callback: () => void) => void): <T>(work: Promise<T>) => Promise<T> {
  const refusals = new Set<(reason: Error) => void>()
  let crashed = false
  onGone(() => {
    crashed = true
    for (const refuse of refusals) refuse(new PrintError('crashed'))
  })
  return <T>(work: Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      if (crashed) reject(new PrintError('crashed'))
      refusals.add(reject)
      work.catch(protocolFailure).then(resolve, reject).finally(() => refusals.delete(reject))
    })
}

interface UnreadResources {
  readonly fonts: readonly string[]
  readonly images: readonly string[]
}

/**
 * Null while the document is still being read. Reflect, because an element may be named like a property of its document.
 * Images from elsewhere were refused and noted.
 */
const readResources = `(async () => {
  const of = (name) => Reflect.get(Document.prototype, name, document)
  if (of('readyState') !== 'complete') return null
  await of('fonts').ready
  const images = [...of('images')].filter((image) => image.currentSrc.startsWith('${resourceOrigin}') || image.currentSrc.startsWith('data:'))
  const unread = []
  // A browser refuses to hold many large photographs drawn at once: what it refuses is drawn apart, and small.
  const drawnApart = async (image) => (await createImageBitmap(await (await fetch(image.currentSrc)).blob(), { resizeWidth: 8, resizeHeight: 8 })).close()
  for (const image of images) await image.decode().catch(() => image.naturalWidth > 0 ? drawnApart(image) : Promise.reject()).catch(() => unread.push(image.currentSrc.slice(0, 200)))
  const fonts = [...of('fonts')].filter((face) => face.status === 'error')
  return { fonts: fonts.map((face) => face.family + ' ' + face.weight + ' ' + face.style), images: unread }
})()`

/** A closed connection is a crash; any other answer of the protocol names what went wrong. */
function protocolFailure(error: unknown): never {
  if (error instanceof PrintError) throw error
  const { name, message } = error as Error
  if (name === 'TargetCloseError' || name === 'ConnectionClosedError' || /detached|closed/i.test(message)) throw new PrintError('crashed')
  throw new PrintError('failed', message)
}
