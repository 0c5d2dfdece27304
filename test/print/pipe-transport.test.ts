import assert from 'node:assert/strict'
import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { PipeTransport } from '../../src/print/pipe-transport.ts'

test('messages are cut at zero bytes, wherever the chunks end', async () => {
  const input = new PassThrough()
  const transport = new PipeTransport(new PassThrough(), input)
  const messages: string[] = []
  transport.onmessage = (message) => messages.push(message)
  const bytes = Buffer.from('{"a":"да"}\0{}\0{"b":"нет"}\0')
  for (let at = 0; at < bytes.length; at += 3) input.write(bytes.subarray(at, at + 3))
  await setImmediate()
  await setImmediate()
  assert.deepEqual(messages, ['{"a":"да"}', '{}', '{"b":"нет"}'])
})

test('the end of the input is told once, and nothing is sent after it', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const transport = new PipeTransport(output, input)
  let closed = 0
  transport.onclose = () => closed++
  transport.send('{}')
  input.end().resume()
  await once(input, 'close')
  transport.close()
  transport.send('{"late":1}')
  assert.equal(closed, 1)
  assert.equal(String(output.read()), '{}\0')
})
