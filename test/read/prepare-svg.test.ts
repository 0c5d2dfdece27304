import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Resource } from '../../src/model/print.ts'
import { prepareSvg } from '../../src/read/prepare-svg.ts'

const key = 'font/0123abcd-pt-sans-cyrillic-400-normal.woff2'
const face: Resource = { key, hash: '0123abcd', contentType: 'font/woff2', bytes: () => Promise.resolve(new TextEncoder().encode('face')) }
const faces = new Map([[key, face]])
const picture = (label: string): string => `<svg xmlns="http://www.w3.org/2000/svg"><text>${label}</text></svg>`
const addressIn = (svg: string): string => /url\((data:[^,]*),/.exec(svg)?.[1] ?? ''

test('two pictures never share the address of a face, the same picture always has the same', async () => {
  const [one, again, other] = await Promise.all([picture('Рис'), picture('Рис'), picture('План')].map((svg) => prepareSvg(svg, faces)))
  assert.match(addressIn(one ?? ''), /^data:font\/woff2;picture=[0-9a-f]{8};base64$/)
  assert.equal(one, again)
  assert.notEqual(addressIn(one ?? ''), addressIn(other ?? ''))
})

test('a picture without text is left as it is', async () => {
  assert.equal(await prepareSvg('<svg><rect/></svg>', faces), '<svg><rect/></svg>')
})
