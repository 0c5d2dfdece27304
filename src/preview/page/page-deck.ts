// The pages on the screen: drawn where they are seen, sharp at any scale, replaced without a flash when a save changes them.
import type { ShownPage } from '../shown.ts'
import { drawPage, type DrawnPage } from './draw-page.ts'
import { element } from './element.ts'
import { openPdf, type Pdf } from './pdf.ts'

export interface PageDeck {
  readonly box: HTMLElement
  /** Resolves when what is seen of it is on the screen; at once when a newer one overtook it. */
  show(address: string, pages: readonly ShownPage[]): Promise<void>
  zoom(scale: Scale): void
  readonly scale: number
  spread(two: boolean): void
  /** Brings a page, or a place on it, into view; gives the layer of its text once it is drawn. */
  reach(index: number, top?: number): Promise<HTMLElement | null>
  readonly pages: readonly ShownPage[]
  /** Letters are looked for in pages that are not drawn. */
  textOf(index: number): Promise<string>
}

/** `width`: as wide as the room; `page`: a whole page at a time. */
export type Scale = number | 'width' | 'page'

interface Place {
  readonly box: HTMLElement
  page: ShownPage
  /** What is drawn here; '' when nothing is, or it was let go of. */
  key: string
  scale: number
  text: HTMLElement | null
}

export interface DeckWords {
  readonly page: (label: string) => string
  readonly link: (label: string) => string
}

const pxPerPt = 96 / 72
const least = 0.25
const most = 5
/** Far pages of a long book are let go of. */
const pagesKept = 24

export function pageDeck(words: DeckWords): PageDeck {
  const box = element('div', { className: 'deck', tabIndex: 0, aria: { role: 'region' } })
  let places: Place[] = []
  let pdf: Pdf | null = null
  let size = { width: 420, height: 595 }
  let wanted: Scale = window.innerWidth < 760 ? 'width' : 'page'
  let two = false
  let turn = 0

  const scaleNow = (): number => {
    if (typeof wanted === 'number') return wanted
    const wide = (box.clientWidth - (two ? 72 : 48)) / ((two ? 2 : 1) * size.width)
    const whole = Math.min(wide, (box.clientHeight - 40) / size.height)
    return Math.min(Math.max(wanted === 'width' ? wide : whole, least), most)
  }
  const lay = (): void => {
    const scale = scaleNow()
    box.style.setProperty('--total-scale-factor', String(scale))
    box.style.setProperty('--page-width', `${size.width * scale}px`)
    box.style.setProperty('--page-height', `${size.height * scale}px`)
    box.dataset['scale'] = (scale / pxPerPt).toFixed(2)
  }
  const isSeen = ({ box: page }: Place, margin: number): boolean => {
    const room = box.getBoundingClientRect()
    const own = page.getBoundingClientRect()
    return own.bottom > room.top - margin && own.top < room.bottom + margin
  }
  const put = (place: Place, drawn: DrawnPage, key: string, scale: number): void => {
    place.box.replaceChildren(drawn.canvas, drawn.text, drawn.links)
    Object.assign(place, { key, scale, text: drawn.text })
    place.box.dispatchEvent(new CustomEvent('drawn', { bubbles: true }))
  }
  const follow = async (dest: unknown): Promise<void> => {
    const found = typeof dest === 'string' ? await pdf?.getDestination(dest) : dest
    if (!Array.isArray(found) || !pdf) return
    const index = typeof found[0] === 'number' ? found[0] : await pdf.getPageIndex(found[0] as Parameters<Pdf['getPageIndex']>[0])
    const top = typeof found[3] === 'number' ? (size.height - found[3]) / size.height : 0
    await deck.reach(index, top)
  }
  const drawn = async (from: Pdf, index: number, scale: number): Promise<DrawnPage> =>
    drawPage(await from.getPage(index + 1), scale, ({ dest }) => { void follow(dest) }, words.link)

  /** What is near the view and not as it should be. */
  let drawing = false
  const refresh = async (): Promise<void> => {
    if (drawing || !pdf) return
    drawing = true
    try {
      for (let next = nextToDraw(); next !== null && pdf; next = nextToDraw()) {
        const { place, index } = next
        const from: Pdf = pdf
        const [scale, key] = [scaleNow(), place.page.key]
        const made = await drawn(from, index, scale).catch(() => null)
        if (from !== pdf) continue
        if (made) put(place, made, key, scale)
        else break
      }
    } finally { drawing = false }
    letGo()
  }
  const nextToDraw = (): { place: Place; index: number } | null => {
    const scale = scaleNow()
    for (const margin of [0, 900]) {
      const index = places.findIndex((place) => (place.key !== place.page.key || place.scale !== scale) && isSeen(place, margin))
      const place = places[index]
      if (place) return { place, index }
    }
    return null
  }
  const letGo = (): void => {
    const kept = places.filter(({ key }) => key !== '')
    if (kept.length <= pagesKept) return
    for (const place of kept) {
      if (isSeen(place, 4000)) continue
      place.box.replaceChildren()
      Object.assign(place, { key: '', text: null })
    }
  }
  const sync = (pages: readonly ShownPage[]): void => {
    places.slice(pages.length).forEach((place) => { place.box.remove() })
    places = pages.map((page, index) => {
      const place = places[index] ?? { box: element('div', { className: 'page' }), page, key: '', scale: 0, text: null }
      place.page = page
      place.box.dataset['side'] = page.side
      place.box.dataset['label'] = page.label
      place.box.setAttribute('role', 'group')
      place.box.setAttribute('aria-label', words.page(page.label))
      if (!place.box.isConnected) box.append(place.box)
      return place
    })
  }
  const keepPlace = (change: () => void): void => {
    const top = places.find((place) => isSeen(place, 0))
    const before = top?.box.getBoundingClientRect()
    const part = before ? (box.getBoundingClientRect().top - before.top) / before.height : 0
    change()
    if (!top?.box.isConnected) return
    const after = top.box.getBoundingClientRect()
    box.scrollTop += after.top - box.getBoundingClientRect().top + part * after.height
  }
  const relaid = (): void => {
    keepPlace(lay)
    clearTimeout(settling)
    settling = window.setTimeout(() => { void refresh() }, 90)
  }
  let settling = 0
  box.addEventListener('scroll', () => { void refresh() }, { passive: true })
  new ResizeObserver(() => { if (typeof wanted !== 'number') relaid() }).observe(box)

  const deck: PageDeck = {
    box,
    show: async (address, told) => {
      const mine = ++turn
      const answer = await fetch(address)
      if (!answer.ok || mine !== turn) return
      const next = await openPdf(await answer.arrayBuffer())
      const [first, labels] = await Promise.all([next.getPage(1), next.getPageLabels()])
      const pages = told.map((page, index) => ({ ...page, label: labels?.[index] ?? page.label }))
      const { width, height } = first.getViewport({ scale: 1 })
      if (places.length === 0) {
        size = { width, height }
        lay()
      }
      const scale = scaleNow()
      // What the reader looks at is drawn before anything on the screen changes.
      const seen = pages.flatMap((page, index) => {
        const place = places[index]
        return (place ? isSeen(place, 0) : index < 1 && places.length === 0) && (place?.key !== page.key || place.scale !== scale) ? [index] : []
      })
      const ready = await Promise.all(seen.map(async (index) => ({ index, made: await drawn(next, index, scale) })))
      if (mine !== turn) return void next.loadingTask.destroy()
      const old = pdf
      pdf = next
      size = { width, height }
      lay()
      sync(pages)
      for (const { index, made } of ready) {
        const place = places[index]
        if (place) put(place, made, place.page.key, scale)
      }
      void old?.loadingTask.destroy()
      void refresh()
    },
    zoom: (scale) => {
      wanted = typeof scale === 'number' ? Math.min(most, Math.max(least, scale)) : scale
      relaid()
    },
    get scale() { return scaleNow() },
    spread: (asked) => {
      two = asked
      box.classList.toggle('spreads', two)
      relaid()
    },
    reach: async (index, top = 0) => {
      const place = places[index]
      if (!place) return null
      const own = place.box.getBoundingClientRect()
      box.scrollTop += own.top - box.getBoundingClientRect().top + top * own.height - (top > 0 ? box.clientHeight * 0.3 : 12)
      await refresh()
      for (let wait = 0; place.key !== place.page.key && wait < 100; wait++) {
        await new Promise((resolve) => { setTimeout(resolve, 20) })
        await refresh()
      }
      return place.text
    },
    get pages() { return places.map(({ page }) => page) },
    textOf: async (index) => {
      const page = await pdf?.getPage(index + 1)
      const content = await page?.getTextContent()
      return content?.items.map((item) => ('str' in item ? item.str : '')).join('') ?? ''
    }
  }
  return deck
}
