// Up and down go from one link or button of a list to the next; Home and End to its ends.

export function arrowKeys(list: HTMLElement, selector: string): void {
  list.addEventListener('keydown', (event) => {
    const all = [...list.querySelectorAll<HTMLElement>(selector)]
    const at = all.findIndex((each) => each === event.target)
    const wanted: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }
    const next = at < 0 ? undefined : all[wanted[event.key] ?? -1]
    if (!next) return
    event.preventDefault()
    next.focus()
  })
}
