// Manuscripts made at random from the grammar of Markdown: every word stands in the set article, or a problem names the place where it was lost.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openBook } from '../../src/book/open-book.ts'
import { setManuscript } from '../../src/book/set-manuscript.ts'
import { templatesFolder } from '../../src/cli/program-folder.ts'
import { memoryDisk } from '../../src/read/disk.ts'
import { noCache } from '../../src/write/folder-cache.ts'

const syllables = ['ба', 'ве', 'го', 'ду', 'жи', 'зу', 'ка', 'лё', 'мо', 'ни', 'па', 'ру', 'со', 'ту', 'фе', 'хо', 'ца', 'че', 'шу', 'ща']

/** Words that occur once, and look like words. */
class Words {
  #count = 0
  readonly all: string[] = []

  next(): string {
    let number = 8000 + this.#count++ * 37
    let word = ''
    for (; number > 0; number = Math.floor(number / syllables.length)) word += syllables[number % syllables.length]
    this.all.push(word)
    return word
  }

  several(count: number): string {
    return Array.from({ length: count }, () => this.next()).join(' ')
  }
}

type Make = (words: Words) => string

const inline: fc.Arbitrary<Make> = fc.oneof(
  fc.constantFrom<Make>(
    (words) => words.next(), (words) => words.several(3), (words) => `*${words.next()}*`, (words) => `**${words.several(2)}**`, (words) => `~~${words.next()}~~`, (words) => `\`${words.next()}\``,
    (words) => `[${words.next()}](https://example.org/a)`, (words) => `«${words.next()}» — ${words.next()}`, (words) => `${words.next()}^[${words.several(2)}.]`, (words) => `<b>${words.next()}</b>`, (words) => `<blink>${words.next()}</blink>`,
    (words) => `${words.next()}  \n${words.next()}`, (words) => `${words.next()}\n${words.next()}`, (words) => `${words.next()} &mdash; ${words.next()}`, (words) => `\\*${words.next()}\\*`, (words) => `"${words.next()}"`, (words) => `H<sub>2</sub>${words.next()}`,
    (words) => `${words.next()} $x^2$ ${words.next()}`, (words) => `(${words.next()}; ${words.next()})`, (words) => `***${words.next()}***`, (words) => `${words.next()} [5, с. 7]`, (words) => `https://example.org/${words.next()}`
  )
)

const paragraph: fc.Arbitrary<Make> = fc.array(inline, { minLength: 1, maxLength: 6 }).map((parts) => (words) => `${words.next()} ${parts.map((part) => part(words)).join(' ')}.`)
const oneLine: fc.Arbitrary<Make> = paragraph.map((make) => (words) => make(words).replace(/\s*\n/g, ' '))

const indented = (text: string, by: string): string => text.split('\n').map((line) => (line === '' ? '' : by + line)).join('\n')

const { block } = fc.letrec<{ block: Make; blocks: Make }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((makes) => (words) => makes.map((make) => make(words)).join('\n\n')),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { arbitrary: paragraph, weight: 6 },
    { arbitrary: fc.tuple(fc.integer({ min: 2, max: 4 }), oneLine).map(([level, make]): Make => (words) => `${'#'.repeat(level)} ${make(words)}`), weight: 2 },
    { arbitrary: fc.array(oneLine, { minLength: 1, maxLength: 4 }).map((items): Make => (words) => items.map((item) => `- ${item(words)}`).join('\n')), weight: 2 },
    { arbitrary: fc.array(oneLine, { minLength: 1, maxLength: 4 }).map((items): Make => (words) => items.map((item, i) => `${i + 1}. ${item(words)}`).join('\n')), weight: 2 },
    { arbitrary: fc.array(fc.tuple(oneLine, oneLine), { minLength: 1, maxLength: 3 }).map((rows): Make => (words) => [`| ${words.next()} | ${words.next()} |`, '|---|:-:|', ...rows.map(([a, b]) => `| ${a(words)} | ${b(words)} |`)].join('\n')), weight: 2 },
    { arbitrary: oneLine.map((make): Make => (words) => `${words.next()}[^${words.all.length}]\n\n[^${words.all.length}]: ${make(words)}`), weight: 1 },
    { arbitrary: fc.constant<Make>((words) => `\`\`\`\n${words.several(3)}\n  ${words.next()}\n\`\`\``), weight: 1 },
    { arbitrary: fc.constant<Make>((words) => `![${words.several(3)}](a.png){#fig:f${words.all.length} alt="${words.next()}"}`), weight: 1 },
    { arbitrary: fc.constant<Make>((words) => `<div class="x">\n<p>${words.several(2)}</p>\n<center>${words.next()}</center>\n</div>`), weight: 1 },
    { arbitrary: fc.constant<Make>((words) => `<iframe src="https://example.org">${words.next()}</iframe>`), weight: 1 },
    { arbitrary: fc.constant<Make>((words) => `<figure>\n<img src="a.png">\n<figcaption>${words.several(2)}</figcaption>\n</figure>`), weight: 1 },
    { arbitrary: fc.constant<Make>((words) => `$$\na + b\n$$ {#eq:e${words.next()}}`.replace(/#eq:e.*\}/, (label) => { words.all.pop(); return label })), weight: 1 },
    { arbitrary: fc.constant<Make>(() => '***'), weight: 1 },
    { arbitrary: tie('blocks').map((make): Make => (words) => indented(make(words), '> ').replace(/^$/gm, '>')), weight: 1 },
    { arbitrary: tie('blocks').map((make): Make => (words) => `- ${words.next()}\n\n${indented(make(words), '  ')}`), weight: 1 }
  )
}))

const manuscript = fc.array(block, { minLength: 1, maxLength: 12 })

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

async function setWords(text: string): Promise<{ readonly html: string; readonly lines: ReadonlySet<number>; readonly said: string }> {
  const disk = memoryDisk({ 'volume.yml': 'title: Т\nlang: ru\nyear: 2008\npapers: [p]\n', 'p.md': text, 'a.png': png })
  const { book } = await openBook({ disk, templatesFolder, producer: 'test', edition: 'test', final: false })
  const found = book?.manuscripts.get('p')
  assert.ok(book && found)
  const { set } = await setManuscript(found, { book, disk, cache: noCache, lateDigits: { most: 3, of: {} } })
  const plain = set.article.html.replace(/<[^>]*>/g, (tag) => / alt="[^"]*"/.exec(tag)?.[0] ?? '').replaceAll('\u00AD', '')
  return { html: plain, lines: new Set(set.problems.map(({ line }) => line)), said: set.problems.map(({ values }) => Object.values(values).join(' ')).join(' ') }
}

test('no word of a manuscript is lost without a word about it', async () => {
  await fc.assert(fc.asyncProperty(manuscript, async (blocks) => {
    const words = new Words()
    const head = `---\ntitle: ${words.several(3)}\nauthors: [Иванов Иван Иванович]\nabstract: ${words.several(4)}\n---\n\n`
    const text = head + blocks.map((make) => make(words)).join('\n\n') + '\n'
    const { html, lines, said } = await setWords(text)
    const source = text.split('\n')
    const lost = words.all.filter((word) => !html.includes(word)).filter((word) => !said.includes(word) && !near(source.findIndex((line) => line.includes(word)) + 1, lines, source))
    assert.deepEqual(lost, [], text)
  }), { numRuns: 150, seed: 20080328 })
})

/** A problem on the line, or on the first line of its block. */
function near(line: number, lines: ReadonlySet<number>, source: readonly string[]): boolean {
  for (let at = line; at > 0 && (source[at - 1] ?? '').trim() !== ''; at--) if (lines.has(at)) return true
  return false
}
