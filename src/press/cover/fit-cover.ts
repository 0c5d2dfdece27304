// A cover that stands in the browser: lines too long for their place are set smaller; what does not fit even so is told.
// The function runs in the document: it is sent there as text, and knows nothing else.
import type { LoadedDocument } from '../../model/print.ts'

export interface CoverFit {
  /** Text of places that stay too small. */
  readonly tight: readonly string[]
  /** The line of the spine was left out. */
  readonly spineBare: boolean
}

/** A look marks a place that must hold its text by the class `fit`; `--least` is how small its type may become. */
export function fitCover(document: LoadedDocument): Promise<CoverFit> {
  return document.evaluate(`(${String(fitPlaces)})()`)
}

function fitPlaces(): CoverFit {
  const overflows = (place: Element): boolean => place.scrollHeight > place.clientHeight + 1 || place.scrollWidth > place.clientWidth + 1
  const fits = (place: HTMLElement): boolean => {
    const least = Number(getComputedStyle(place).getPropertyValue('--least')) || 0.5
    for (let scale = 1; overflows(place) && scale > least;) place.style.setProperty('--fit', String((scale = Math.max(least, scale * 0.96))))
    return !overflows(place)
  }
  const shortened = (place: HTMLElement): boolean => {
    const long = place.querySelector<HTMLElement>('[data-short]:not([data-short=""])')
    if (long === null) return false
    long.textContent = long.dataset['short'] ?? ''
    place.style.removeProperty('--fit')
    return true
  }
  // Half a line reads as a fault of the press.
  const cutBetweenLines = (place: HTMLElement): void => {
    const { lineHeight, paddingTop } = getComputedStyle(place)
    const [line, above] = [Number.parseFloat(lineHeight), Number.parseFloat(paddingTop)]
    if (line > 0) place.style.maxHeight = `${place.offsetHeight - ((place.clientHeight - above) % line)}px`
  }
  const tight: string[] = []
  let spineBare = false
  for (const place of document.querySelectorAll<HTMLElement>('.fit')) {
    if (place.getClientRects().length === 0 || fits(place) || (shortened(place) && fits(place))) continue
    if (place.classList.contains('spine-line')) {
      place.remove()
      spineBare = true
    } else {
      cutBetweenLines(place)
      tight.push((place.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 80))
    }
  }
  return { tight, spineBare }
}
