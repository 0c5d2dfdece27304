// Pictures of a document that stands in the browser → those of too few dots for the size they are printed at.
// The functions of this file run in the document, like those of measure.ts.
import type { CoarseImage } from '../model/misfit.ts'

// Whole pixels of its width on the page are no sign of coarseness.
export function coarseImages(): CoarseImage[] {
  return [...document.querySelectorAll('img')].flatMap((image) => {
    const { width, height } = image.getBoundingClientRect()
    if (image.naturalWidth === 0 || width < 1 || height < 1 || /\.svg$|^data:image\/svg/.test(image.currentSrc)) return []
    const pixels = Math.max(image.naturalWidth / width, getComputedStyle(image).objectFit === 'contain' ? image.naturalHeight / height : 0)
    const printedPx = image.naturalWidth / pixels
    if (pixels * 96 >= 150 || image.naturalWidth >= ((printedPx - 1) * 150) / 96) return []
    return [{ kind: 'coarse', dpi: Math.round(pixels * 96), widthPt: printedPx * 0.75, block: blockOf(image), words: image.alt.slice(0, 60) }]
  })
}

/** The mark of the block it stands in, or of its paper. */
export function blockOf(element: Element): string {
  return element.closest('[data-block]')?.getAttribute('data-block') ?? element.closest('article')?.id ?? ''
}
