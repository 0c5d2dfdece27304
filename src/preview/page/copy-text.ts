// A text → the clipboard. Seen from another machine the page may not use the clipboard of today, but the way of old.
import { element } from './element.ts'

/** Whether it was copied; to be called right after a click. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const before = document.activeElement
    const area = element('textarea', { value: text, className: 'copied-from', readOnly: true, aria: { hidden: 'true' } })
    document.body.append(area)
    area.select()
    const copied = document.execCommand('copy')
    area.remove()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    return copied
  }
}
