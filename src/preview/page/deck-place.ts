// Where the reader is: the page at the top of the room, and how much of it is above. The same place is found again at any size of the pages.

export interface DeckPlace {
  readonly index: number
  /** Of the page's height; below zero where the gap before it is seen. */
  readonly part: number
}

export function placeIn(box: HTMLElement): DeckPlace {
  const room = box.getBoundingClientRect()
  const pages = [...box.children]
  const index = pages.findIndex((page) => page.getBoundingClientRect().bottom > room.top)
  const own = pages[index]?.getBoundingClientRect()
  return own ? { index, part: (room.top - own.top) / own.height } : { index: 0, part: 0 }
}

export function bringBack(box: HTMLElement, { index, part }: DeckPlace): void {
  const own = box.children[index]?.getBoundingClientRect()
  if (own) box.scrollTop += own.top - box.getBoundingClientRect().top + part * own.height
}
