// A response that stays open and tells the page of what happens: Server-Sent Events.
import type { ServerResponse } from 'node:http'
import { headersFor } from './answers.ts'

export interface EventStream {
  send(event: string, value: unknown): void
}

/** Comments now and then find out that nobody listens any more. */
const beatMs = 20_000

export function eventStream(response: ServerResponse, onLeft: () => void): EventStream {
  response.writeHead(200, { ...headersFor('page'), 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' })
  response.write('retry: 1000\n\n')
  const beat = setInterval(() => response.write(': \n\n'), beatMs)
  beat.unref()
  response.on('close', () => {
    clearInterval(beat)
    onLeft()
  })
  return { send: (event, value) => { if (!response.writableEnded) response.write(`event: ${event}\ndata: ${JSON.stringify(value)}\n\n`) } }
}
