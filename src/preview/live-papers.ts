// The list of a folder's papers, made anew at every save while somebody looks at it.
import type { BookShelf } from './book-shelf.ts'
import { lastBuild } from './last-build.ts'
import { listPapers } from './list-papers.ts'
import type { PreviewPress } from './press.ts'
import type { PreviewRequest } from './preview-request.ts'
import type { ShownList } from './shown.ts'

export interface ListListener {
  list(list: ShownList): void
  /** The machine failed, not a paper. */
  failed(reason: string): void
}

export interface ListRoom {
  readonly request: PreviewRequest
  readonly press: PreviewPress
  readonly shelf: BookShelf
  /** The results folder of builds. */
  readonly out: string
}

export class LivePapers {
  readonly #room: ListRoom
  readonly #listeners = new Set<ListListener>()
  #list: ShownList | null = null
  #making = new AbortController()

  constructor(room: ListRoom) {
    this.#room = room
  }

  follow(listener: ListListener): { leave(): void } {
    this.#listeners.add(listener)
    if (this.#list) listener.list(this.#list)
    void this.refresh()
    return { leave: () => { this.#listeners.delete(listener) } }
  }

  async refresh(): Promise<void> {
    this.#making.abort()
    const { signal } = (this.#making = new AbortController())
    if (this.#listeners.size === 0) return
    try {
      for await (const list of listPapers({ ...this.#room, placed: await lastBuild(this.#room.out), signal })) this.#tell(list)
    } catch (error) {
      if (!signal.aborted) for (const listener of this.#listeners) listener.failed(error instanceof Error ? error.message : String(error))
    }
  }

  stop(): void {
    this.#making.abort()
  }

  #tell(list: ShownList): void {
    this.#list = list
    for (const listener of this.#listeners) listener.list(list)
  }
}
