// What a hostile page, a hostile neighbour or a hostile manuscript can reach: nothing.
import assert from 'node:assert/strict'
import { request } from 'node:http'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { drawnText, endPreviews, nextVersion, openPage, paper, previewed, type Previewed } from './previewed.ts'

const secrets = mkdtempSync(path.join(tmpdir(), 'proceedings-secret-'))
const secret = 'сверхсекретное слово'
let preview: Previewed

before(async () => {
  writeFileSync(path.join(secrets, 'secret.md'), paper(secret))
  preview = await previewed({ 'volume.yml': 'title: Сборник\nlang: ru\n', 'paper.md': paper('Открытые слова.') }, { first: 'paper.md', editor: 'true' })
  symlinkSync(path.join(secrets, 'secret.md'), path.join(preview.folder, 'link.md'))
  symlinkSync(secrets, path.join(preview.folder, 'linked'))
})
after(async () => {
  await preview.close()
  await endPreviews()
  rmSync(secrets, { recursive: true, force: true })
})

interface Raw {
  readonly status: number
  readonly body: string
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
}

/** The path goes as it is: a browser would tidy it. */
function raw(address: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Raw> {
  const { port } = new URL(preview.url)
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: address, method, headers: { host: `127.0.0.1:${port}`, ...headers } }, (response) => {
      let body = ''
      const done = (): void => { resolve({ status: response.statusCode ?? 0, body, headers: response.headers }) }
      response.on('data', (part: Buffer) => {
        body += part.toString()
        // A stream of events never ends by itself.
        if (String(response.headers['content-type']).startsWith('text/event-stream') && body.includes('event: shown')) { done(); response.destroy() }
      })
      response.on('end', done)
    })
    asked.on('error', reject)
    asked.end()
  })
}

test('other hosts, origins and sites are refused at every address', async () => {
  for (const address of ['/', '/place', '/events?paper=paper.md', '/pdf?paper=paper.md&version=x', '/page/main.js']) {
    assert.equal((await raw(address, { host: 'evil.example' })).status, 403, address)
    assert.equal((await raw(address, { origin: 'http://evil.example' })).status, 403, address)
    assert.equal((await raw(address, { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' })).status, 403, address)
  }
  assert.equal((await raw('/editor?file=paper.md&line=1', {}, 'POST')).status, 403)
  assert.equal((await raw('/', {}, 'DELETE')).status, 403)
})

test('no answer may be read by another page, and every one carries the strict policy', async () => {
  for (const address of ['/', '/place', '/page/main.js', '/nothing']) {
    const { headers } = await raw(address)
    assert.equal(headers['access-control-allow-origin'], undefined)
    assert.match(String(headers['content-security-policy']), /default-src 'none'.*script-src 'self';.*frame-ancestors 'none'/)
    assert.doesNotMatch(String(headers['content-security-policy']), /unsafe/)
    assert.deepEqual([headers['x-content-type-options'], headers['cross-origin-resource-policy'], headers['referrer-policy']], ['nosniff', 'same-origin', 'no-referrer'])
  }
})

test('no path leads to a file outside, through dots, links or codes', async () => {
  const place = (key: string): string => Buffer.from(`\0${key}`).toString('base64url')
  await raw('/events?paper=paper.md')
  const addresses = [
    '/../../etc/passwd', '/page/../../../package.json', '/page/%2e%2e/%2e%2e/shown.js', '/page/..%2fserve-preview.js', '/pdfjs/../package.json', '/page/main.js%00.css', '/volume.yml', '/paper.md',
    ...['../secret.md', 'link.md', 'linked/secret.md', '/etc/passwd', 'volume.yml', `${secrets}/secret.md`].map((key) => `/events?${new URLSearchParams({ paper: key })}`),
    `/edition/${place('paper.md')}/html/papers/../../../volume.yml`, `/edition/${place('paper.md')}/..%2f..%2fvolume.yml`, `/edition/${place('../secret.md')}/html/index.html`, '/edition/%%%/x', '/proof?paper=link.md'
  ]
  for (const address of addresses) {
    const { status, body } = await raw(address)
    assert.doesNotMatch(body, new RegExp(`${secret}|root:x:`), address)
    if (!address.includes('link.md')) assert.equal(status, 404, address)
  }
})

test('the editor opens files of the volume alone', async () => {
  const own = { origin: new URL(preview.url).origin }
  const opened = async (file: string): Promise<number> => (await raw(`/editor?${new URLSearchParams({ file, line: '1' })}`, own, 'POST')).status
  for (const file of ['../secret.md', '/etc/passwd', 'link.md', 'linked/secret.md', '--help', '']) assert.equal(await opened(file), 404, file)
  assert.equal(await opened('paper.md'), process.platform === 'win32' ? 502 : 200)
})

test('a page of another site reads nothing', async () => {
  const other = await previewed({ 'paper.md': paper('Чужая страница.') }, { first: 'paper.md' })
  try {
    const { page } = await openPage(other.url)
    // Its own policy would stop it first.
    await page.setBypassCSP(true)
    await page.reload()
    const read = await page.evaluate(async (url: string) => {
      const outcome = async (work: () => Promise<string>): Promise<string> => work().catch(() => 'refused')
      return [
        await outcome(async () => (await fetch(`${url}place`)).text()),
        await outcome(() => new Promise((resolve, reject) => { const source = new EventSource(`${url}events?paper=paper.md`); source.onerror = () => { source.close(); reject(new Error()) }; source.addEventListener('shown', (event) => { resolve(String((event as MessageEvent).data)) }) })),
        await outcome(() => new Promise((resolve, reject) => { const script = document.createElement('script'); script.src = `${url}page/main.js`; script.onload = () => { resolve('ran') }; script.onerror = () => { reject(new Error()) }; document.head.append(script) }))
      ]
    }, preview.url)
    assert.deepEqual(read, ['refused', 'refused', 'refused'])
  } finally { await other.close() }
})

test('a manuscript full of scripts and remote images runs nothing and asks for nothing', async () => {
  const hostile = [
    '<script>alert(1)</script>', '<img src=x onerror="alert(2)">', '![](http://evil.example/a.png)', '![](//evil.example/b.png)', '<iframe src="http://evil.example/"></iframe>', '<svg onload="alert(3)"><script>alert(4)</script></svg>',
    '[ссылка](javascript:alert(5))', '<a href="data:text/html,<script>alert(6)</script>">данные</a>', '<style>@import "http://evil.example/c.css"; body { background: url(http://evil.example/d.png) }</style>', '<link rel="stylesheet" href="http://evil.example/e.css">',
    '<meta http-equiv="refresh" content="0;url=http://evil.example/">', '<base href="http://evil.example/">', '<form action="http://evil.example/"><button>Отправить</button></form>', '<object data="http://evil.example/f"></object>', `![](${'../'.repeat(8)}etc/passwd)`, '![](file:///etc/passwd)', 'Слова остались.'
  ].join('\n\n')
  const head = `subtitle: "<img src=x onerror=alert(7)> <script>alert(8)</script>"\n`
  // A name that no Windows disk holds.
  const name = process.platform === 'win32' ? 'other.md' : 'x"><img src=x onerror=alert(9)>.md'
  const attacked = await previewed({ 'paper.md': paper(hostile, head), [name]: paper('Имя.') }, { first: 'paper.md' })
  try {
    const { page, requested, complaints } = await openPage(attacked.url)
    await nextVersion(page, '')
    assert.match(await drawnText(page), /Слова остались/)
    await page.locator('.choice button ::-p-text(HTML)').click()
    const frame = await (await page.waitForSelector('iframe:not([hidden])'))?.contentFrame()
    await frame?.waitForFunction(() => (document.body.textContent ?? '').includes('Слова остались'))
    await page.goto(`${attacked.url}?list`)
    await page.waitForSelector('.papers [data-file]')
    assert.deepEqual(requested.filter((url) => !url.startsWith(attacked.url) && !/^(?:blob|data):/.test(url)), [])
    assert.deepEqual(complaints.filter((each) => !each.includes('sandboxed')), [])
  } finally { await attacked.close() }
})
