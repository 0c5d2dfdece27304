import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { test } from 'node:test'
import type { LoadedDocument } from '../../src/model/print.ts'
import type { ResourceAnswer } from '../../src/print/request-answers.ts'
import { comparable, failuresOf, fontsOf, isFailure, job, page, pagesOf, serif, withPrinter } from './machine.ts'

const sentence = 'Библиотеки региона работают с читателями. '
/** A picture of one pixel. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

test('prints a document in the font its resource gives', async () => {
  await withPrinter({}, async (printer) => {
    const pdf = await printer.print(job(page(`<p>${sentence.repeat(200)}</p>`)))
    assert.equal(Buffer.from(pdf.subarray(0, 5)).toString(), '%PDF-')
    assert.ok(pagesOf(pdf) > 1)
    assert.deepEqual(fontsOf(pdf), ['PTSerif-Regular'])
    assert.match(printer.version, /^(Headless)?Chrome\/\d+/)
  })
})

test('waits for a font that comes late', async () => {
  const late = async (key: string) => {
    await new Promise((resolve) => setTimeout(resolve, 400))
    return serif(key)
  }
  await withPrinter({ resource: late }, async (printer) => {
    assert.deepEqual(fontsOf(await printer.print(job(page(`<p>${sentence}</p>`)))), ['PTSerif-Regular'])
  })
})

test('reads a font that only print rules use', async () => {
  const css = 'p { font-family: Other } @media print { p { font-family: Probe } }'
  await withPrinter({}, async (printer) => {
    assert.deepEqual(fontsOf(await printer.print(job(page(`<p>${sentence}</p>`, css)))), ['PTSerif-Regular'])
  })
})

test('a tab asks for a font once', async () => {
  let asked = 0
  const counting = (key: string) => {
    asked++
    return serif(key)
  }
  await withPrinter({ resource: counting }, async (printer) => {
    for (let count = 0; count < 4; count++) await printer.print(job(page(`<p>${sentence}${count}</p>`)))
    assert.equal(asked, 1)
  })
})

test('a font of the machine is never used', async () => {
  const families = ['"DejaVu Sans"', 'sans-serif', 'serif', 'monospace', 'system-ui', 'Probe, "DejaVu Sans"']
  const texts = families.map((family) => `<p style='font-family: ${family}'>Проба <b>text</b> ∀ 中 Ω</p>`).join('')
  await withPrinter({}, async (printer) => {
    const fonts = fontsOf(await printer.print(job(page(texts))))
    assert.deepEqual(fonts, ['PTSerif-Regular', 'ProceedingsLastResort'])
  })
})

test('equal documents print equally in a cold and a warm tab', async () => {
  const html = page(`<h1>Заголовок</h1><p id="a">${sentence.repeat(60)}<a href="#a">ссылка</a></p><ul><li>пункт</li></ul>`)
  await withPrinter({}, async (printer) => {
    const cold = comparable(await printer.print(job(html)))
    // Long enough that the tab forgets its documents after it.
    await printer.print(job(page(`<table><tr><td>${sentence.repeat(6000)}</td></tr></table>`)))
    assert.equal(comparable(await printer.print(job(html))), cold)
    await withPrinter({}, async (other) => assert.equal(comparable(await other.print(job(html))), cold))
  })
})

test('more documents than tabs are all printed, each its own', async () => {
  await withPrinter({ tabs: 2 }, async (printer) => {
    const lengths = [300, 1, 150, 1, 600, 1]
    const pdfs = await Promise.all(lengths.map((length, index) => printer.print(job(page(`<p>${sentence.repeat(length)}</p>`), `paper-${index}`))))
    const pages = pdfs.map(pagesOf)
    assert.deepEqual([pages[1], pages[3], pages[5]], [1, 1, 1])
    assert.ok(Number(pages[4]) > Number(pages[0]) && Number(pages[0]) > Number(pages[2]))
  })
})

test('requests to elsewhere are refused and noted', async () => {
  let connections = 0
  const server = createServer((socket) => {
    connections++
    socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const site = `http://127.0.0.1:${port}`
  const html = page(
    `<link rel="preconnect" href="${site}"><link rel="dns-prefetch" href="${site}"><link rel="stylesheet" href="${site}/a.css">
    <img src="${site}/b.png"><img src="file:///etc/hostname"><iframe src="${site}/c.html"></iframe><object data="${site}/d.html"></object>
    <meta http-equiv="refresh" content="0;url=${site}/e.html"><script src="${site}/f.js"></script><p>${sentence}</p>`
  )
  try {
    await withPrinter({}, async (printer) => {
      const pdf = await printer.print(job(html))
      await new Promise((resolve) => setTimeout(resolve, 300))
      assert.deepEqual(fontsOf(pdf), ['PTSerif-Regular'])
      assert.equal(connections, 0)
      for (const name of ['a.css', 'b.png', 'c.html', 'd.html']) assert.ok(printer.blockedRequests().includes(`${site}/${name}`), name)
      assert.deepEqual(fontsOf(await printer.print(job(page(`<p>${sentence}</p>`)))), ['PTSerif-Regular'])
    })
  } finally {
    server.close()
  }
})

test('scripts of a document do not run, ours do', async () => {
  const seen: unknown[] = []
  const html = page('<p id="p">да</p><script>document.title = "ran"</script><img src="data:image/png;base64,AA==" onerror="document.title = \'ran\'" style="display:none">')
  const prepare = async (document: LoadedDocument) => {
    seen.push(await document.evaluate('document.title'), await document.evaluate('Promise.resolve(document.getElementById("p").textContent)'))
  }
  await withPrinter({}, async (printer) => {
    await assert.rejects(printer.print(job(html), prepare), isFailure('image'))
    await printer.print(job(html.replace('data:image/png;base64,AA==', 'http://elsewhere.invalid/a.png')), prepare)
    assert.deepEqual(seen, ['Проба', 'да'])
  })
})

test('a font or an image that cannot be read fails its document alone', async () => {
  const images = new Map<string, ResourceAnswer>([
    ['dot.png', { contentType: 'image/png', bytes: Buffer.from(dot, 'base64') }],
    ['broken.png', { contentType: 'image/png', bytes: Buffer.from('no') }]
  ])
  const resource = async (key: string) => images.get(key) ?? serif(key)
  await withPrinter({ resource }, async (printer) => {
    const results = await Promise.allSettled([
      printer.print(job(page('<style>@font-face { font-family: Gone; src: url(http://volume.invalid/gone.woff2) }</style><p style="font-family: Gone">нет</p>'))),
      printer.print(job(page('<img src="http://volume.invalid/broken.png">'))),
      printer.print(job(page(`<img src="http://volume.invalid/dot.png"><p>${sentence}</p>`)))
    ])
    assert.deepEqual(failuresOf(results), ['font', 'image', 'none'])
    assert.deepEqual(printer.blockedRequests(), ['http://volume.invalid/gone.woff2'])
  })
})

test('a tab is opened long after the first one', async () => {
  await withPrinter({ tabs: 2 }, async (printer) => {
    await printer.print(job(page(`<p>${sentence}</p>`)))
    await new Promise((resolve) => setTimeout(resolve, 300))
    const pdfs = await Promise.all([1, 2].map((count) => printer.print(job(page(`<p>${sentence}${count}</p>`)))))
    assert.deepEqual(pdfs.map(pagesOf), [1, 1])
  })
})
