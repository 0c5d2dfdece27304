// Events of the server → what the page does at them. A server that comes back is found again by the browser itself.

export interface Listening {
  stop(): void
}

export function listen(address: string, hear: Readonly<Record<string, (value: unknown) => void>>, connected: (is: boolean | 'refused') => void): Listening {
  const source = new EventSource(address)
  for (const [event, act] of Object.entries(hear)) source.addEventListener(event, ({ data }: MessageEvent<string>) => { act(JSON.parse(data)) })
  source.addEventListener('open', () => { connected(true) })
  // A server that answers and has no such paper is not asked again.
  source.addEventListener('error', () => { connected(source.readyState === EventSource.CLOSED ? 'refused' : false) })
  // A page that is left open in another tab must not hold one of the browser's few connections after it is gone.
  window.addEventListener('pagehide', () => { source.close() })
  return { stop: () => { source.close() } }
}
