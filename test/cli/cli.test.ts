// The program as its users run it: exit codes, what it prints, what it leaves behind.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { programFolder } from '../../src/cli/program-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'proceedings-cli-'))
after(() => rmSync(folder, { recursive: true, force: true }))

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function run(args: readonly string[], onStart?: (kill: (signal: NodeJS.Signals) => void, err: () => string) => void, env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const child = spawn(process.execPath, [join(programFolder, 'bin', 'proceedings.js'), ...args], { cwd: folder, env: { ...process.env, LANG: 'ru_RU.UTF-8', LC_ALL: '', ...env } })
  let [out, err] = ['', '']
  child.stdout.on('data', (data: Buffer) => { out += data.toString() })
  child.stderr.on('data', (data: Buffer) => { err += data.toString() })
  onStart?.((signal) => child.kill(signal), () => err)
  return new Promise((resolve) => { child.on('close', (code) => { resolve({ code, out, err }) }) })
}

function volume(name: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(join(folder, name), { recursive: true })
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), text)
  return name
}

const fields = 'udk: none\nbbk: none\nauthorMark: none\nisbn: none\nannotation: none\ncopyright: [none]\npublisher: { name: none, place: none, address: none }\nprinter: { name: none, address: none }\nrun: none\nsigned: none\norder: none\n'
const good = { 'volume.yml': `title: Сборник\nlang: ru\nyear: 2008\n${fields}sections: [{ title: Секция, papers: [a] }]\n`, 'a.md': '---\ntitle: Доклад\nauthors: [Ёлкина Анна Петровна]\n---\n\nТекст доклада.\n' }

test('wrong usage is exit code 2 with a sentence', async () => {
  assert.equal((await run(['build', '--unknown'])).code, 2)
  const missing = await run(['build', 'nowhere'])
  assert.equal(missing.code, 2)
  assert.match(missing.err, /Папки «nowhere» нет/)
})

test('help and version are exit code 0', async () => {
  assert.match((await run(['--version'])).out, /^\d+\.\d+\.\d+\n$/)
  assert.match((await run(['--help'])).out, /build[\s\S]*check[\s\S]*inspect[\s\S]*proof[\s\S]*kit/)
})

test('a build writes the volume and its report, says so in the locale’s language, and leaves nothing half-written', async () => {
  const ran = await run(['build', volume('good', good), '--out', 'res'])
  assert.equal(ran.code, 0, ran.err + ran.out)
  assert.match(ran.out, /Сборник готов: res\/volume\.pdf/)
  assert.match(ran.out, /готовая книга проверена/)
  assert.match(ran.err, /Печать полос…/)
  assert.deepEqual(readdirSync(join(folder, 'res')).filter((name) => name.startsWith('volume') || name.includes('.part')), ['volume.html', 'volume.pdf'])
})

test('a build with an error writes a draft, keeps the last good volume, and is exit code 1', async () => {
  const before = readFileSync(join(folder, 'res', 'volume.pdf'))
  const ran = await run(['build', volume('bad', { ...good, 'b.md': '' }), '--out', 'res', '--lang', 'en'])
  assert.equal(ran.code, 1)
  assert.match(ran.out, /b\.md:1:1: error \[(text-present|manuscript-named)\]/)
  assert.match(ran.out, /A draft of the volume: res\/volume\.draft\.pdf/)
  assert.match(ran.out, /volume\.pdf in this folder is of an earlier build/)
  assert.ok(readFileSync(join(folder, 'res', 'volume.pdf')).equals(before))
})

test('--final writes nothing while an error stands', async () => {
  const ran = await run(['build', 'bad', '--out', 'none', '--final'])
  assert.equal(ran.code, 1)
  assert.match(ran.out, /Сборник не собран/)
  assert.ok(!existsSync(join(folder, 'none', 'volume.draft.pdf')) && !existsSync(join(folder, 'none', 'report.json')))
})

test('--format json is one document on standard output', async () => {
  const ran = await run(['build', 'bad', '--out', 'json', '--format', 'json'])
  const document = JSON.parse(ran.out) as { problems: { file: string; line: number; rule: string; severity: string; message: string }[]; summary: { error: number; pages: number } }
  assert.ok(document.problems.some((problem) => problem.file === 'b.md' && problem.line === 1 && problem.message.length > 10))
  assert.ok(document.summary.error > 0 && document.summary.pages > 0)
  assert.equal(ran.err, '')
})

test('check without the layout needs no browser, for a folder and for one paper', async () => {
  assert.equal((await run(['check', 'good', '--no-layout', '--browser', '/nowhere'])).code, 0)
  const ran = await run(['check', join('bad', 'b.md'), '--no-layout'])
  assert.equal(ran.code, 1)
  assert.match(ran.out, /b\.md:1:1: ошибка \[text-present\]/)
})

test('inspect shows every stage', async () => {
  for (const [stage, expected] of [['mdast', /"type": "paragraph"/], ['hast', /"tagName": "p"/], ['html', /<h1>Доклад<\/h1>/], ['plan', /"label": "1"/]] as const) {
    assert.match((await run(['inspect', join('good', 'a.md'), '--stage', stage])).out, expected, stage)
  }
})

test('an unusable browser is exit code 3 and says what to do', async () => {
  const ran = await run(['build', 'good', '--out', 'x', '--browser', '/nowhere/chrome'])
  assert.equal(ran.code, 3)
  assert.match(ran.err, /\/nowhere\/chrome/)
})

test('Ctrl-C leaves no half-written file and earlier results untouched', { skip: process.platform === 'win32' && 'no signals' }, async () => {
  const long = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`p${i}.md`, good['a.md'].replace('Текст доклада.', 'Длинный абзац доклада о библиотеке. '.repeat(400))]))
  volume('long', { ...long, 'volume.yml': 'title: Долгий\nlang: ru\nyear: 2008\nsections: [{ title: Секция, papers: ["p*"] }]\n' })
  const ran = await run(['build', 'long', '--out', 'res'], (kill, err) => {
    const watch = setInterval(() => { if (err().includes('Печать')) { clearInterval(watch); setTimeout(() => kill('SIGINT'), 400) } }, 20)
  })
  assert.equal(ran.code, 130, ran.err)
  assert.match(ran.err, /Прервано/)
  assert.deepEqual(readdirSync(join(folder, 'res')).filter((name) => name.includes('.part')), [])
  assert.ok(existsSync(join(folder, 'res', 'volume.pdf')))
})

test('a build writes a letter for each paper with something to correct, and takes it back when it is clean', async () => {
  const letters = (): readonly string[] => readdirSync(join(folder, 'post', 'letters'))
  const faulty = { ...good, 'a.md': good['a.md'].replace('Текст доклада.', 'Текст текст доклада.') }
  const ran = await run(['build', volume('post-volume', faulty), '--out', 'post'])
  assert.match(ran.out, /«Доклад» — a\.md\n {2}a\.md:6:1: предупреждение \[words-once\]\n.+\n {4}в тексте: «Текст текст доклада\.», с\. \d/)
  assert.match(ran.out, /письма авторам с их замечаниями: post\/letters \(1 письмо\)/)
  assert.deepEqual(letters(), ['a.txt'])
  await run(['build', volume('post-volume', good), '--out', 'post'])
  assert.deepEqual(letters(), [])
})

test('a paper below the volume’s folder is checked with the volume’s settings', async () => {
  volume('deep', { 'volume.yml': `${good['volume.yml']}header: rinc\n`, 'a.md': good['a.md'] })
  volume(join('deep', 'more', 'own'), { 'b.md': good['a.md'] })
  const ran = await run(['check', join('deep', 'more', 'own', 'b.md'), '--no-layout'])
  assert.match(ran.out, /more\/own\/b\.md:\d+:\d+: предупреждение \[abstract-present\]/)
})

test('a folder below the volume’s is its papers: checked as they stand in it, and not built without it', async () => {
  volume('parted', { 'volume.yml': good['volume.yml'].replace('[a]', '[a, kim]'), 'a.md': good['a.md'] })
  const kim = volume(join('parted', 'kim'), { 'paper.md': `${good['a.md']}\nСм. доклад [@paper:a].\n` })
  const [checked, whole, built, kit] = await Promise.all([run(['check', kim, '--no-layout']), run(['check', 'parted', '--no-layout']), run(['build', kim, '--out', 'part']), run(['kit', kim])])
  assert.deepEqual([checked.code, whole.code], [0, 0], checked.out + whole.out)
  assert.match(checked.out, /Проверено: 1 текст\n/)
  assert.equal(built.code, 2)
  assert.match(built.err, /«parted.kim» — часть сборника.*proceedings build parted\n/)
  assert.ok(!existsSync(join(folder, 'part')))
  assert.match(kit.err, /proceedings kit parted\n/)
})

test('a folder that the volume above names no paper of is a volume of its own', async () => {
  volume('outer', good)
  const ran = await run(['check', volume(join('outer', 'inner'), { 'b.md': good['a.md'], 'c.md': good['a.md'] }), '--no-layout'])
  assert.match(ran.out, /Проверено: 2 текста\n/)
})

test('proof writes a proof and a letter for each paper, dated by the clock it is given', async () => {
  const ran = await run(['proof', 'good', '--out', 'proofs'], undefined, { SOURCE_DATE_EPOCH: '1201824000' })
  assert.equal(ran.code, 0, ran.err + ran.out)
  assert.match(ran.out, /Корректуры для авторов: proofs\/proofs \(1 доклад\)[\s\S]*до 11 февраля 2008 года/)
  assert.deepEqual(readdirSync(join(folder, 'proofs', 'proofs')), ['a.pdf', 'a.txt'])
  const first = readFileSync(join(folder, 'proofs', 'proofs', 'a.pdf'))
  const one = await run(['proof', join('good', 'a.md'), '--out', 'one', '--until', '2008-03-01', '--format', 'json'], undefined, { SOURCE_DATE_EPOCH: '1201824000' })
  assert.deepEqual((JSON.parse(one.out) as { summary: object }).summary, { error: 0, warning: 0, info: 0, proofs: ['proofs/a.pdf'], unset: [], until: '2008-03-01' })
  assert.ok(readFileSync(join(folder, 'one', 'proofs', 'a.pdf')).equals(first))
  assert.match(readFileSync(join(folder, 'one', 'proofs', 'a.txt'), 'utf8'), /не позднее 1 марта 2008 года/)
})

test('proof and kit explain wrong usage', async () => {
  const day = await run(['proof', 'good', '--until', 'завтра'])
  assert.equal(day.code, 2)
  assert.match(day.err, /2026-12-31/)
  volume('no-volume', { 'a.md': good['a.md'] })
  const kit = await run(['kit', 'no-volume'])
  assert.equal(kit.code, 2)
  assert.match(kit.err, /нет файла volume\.yml/)
})

test('kit writes the zip where it is told to, and names what is in it', async () => {
  const ran = await run(['kit', 'good', '--out', join('mail', 'authors.zip')])
  assert.equal(ran.code, 0, ran.err)
  assert.match(ran.out, /Комплект для авторов: mail.authors\.zip\. В нём:\n {2}ИНСТРУКЦИЯ\.txt\n {2}volume\.yml\n {2}paper\.md/)
  assert.ok(existsSync(join(folder, 'mail', 'authors.zip')))
  await run(['kit', 'good', '--out', 'mail'])
  assert.ok(readFileSync(join(folder, 'mail', 'kit.zip')).equals(readFileSync(join(folder, 'mail', 'authors.zip'))))
})

const noLocale = { LANG: 'C.UTF-8', LC_ALL: '', LC_MESSAGES: '' }
const englishText = '---\ntitle: Reading Rooms\n---\n\nA reading room is a place where people read, and where they are left in peace.\n'

test('where the locale says nothing, messages are in the language of the volume, or of the paper', async () => {
  mkdirSync(join(folder, 'lone'), { recursive: true })
  writeFileSync(join(folder, 'lone', 'paper.md'), englishText)
  const english = volume('english', { 'volume.yml': 'title: Proceedings\nlang: en\ntemplate: nolook\n', 'a.md': englishText })
  const [lone, broken, missing, asked] = await Promise.all([
    run(['check', join('lone', 'paper.md'), '--no-layout'], undefined, noLocale), run(['build', english, '--out', 'res-en'], undefined, noLocale), run(['typography', join(english, 'b.md')], undefined, noLocale), run(['check', join('lone', 'paper.md'), '--no-layout', '--lang', 'ru'], undefined, noLocale)
  ])
  assert.match(lone.out, /The paper has no authors/)
  assert.match(broken.out, /problems: 1 error/)
  assert.match(missing.err, /no file|No file|not found|There is no/i)
  assert.match(asked.out, /У доклада нет авторов/)
})

test('a kit that is open in another program is named, with what to do', async () => {
  mkdirSync(join(folder, 'held', 'kit.zip', 'x'), { recursive: true })
  const ran = await run(['kit', 'good', '--out', 'held'])
  assert.equal(ran.code, 3)
  assert.match(ran.err, /Файл «held.kit\.zip» не записать: он открыт в другой программе/)
})

test('a machine that fails says so in the language asked for', async () => {
  const ran = await run(['build', volume('failing', good), '--out', 'res-fail', '--lang', 'en', '--browser', join(folder, 'nowhere')])
  assert.equal(ran.code, 3)
  assert.doesNotMatch(ran.err, /\p{Script=Cyrillic}/u)
})
