// npm run bench -- preview [edits]: from the save of a file to the new page on the screen, in a real headless browser, with the program started as its users start it.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import puppeteer, { type Browser, type Page } from 'puppeteer'
import { programFolder } from '../src/cli/program-folder.ts'
import type { BrowserChoice } from '../src/print/browser-choice.ts'
import { cacheFolder } from '../src/print/cache-folder.ts'
import { findBrowser } from '../src/print/find-browser.ts'
import { syntheticVolume } from './synthetic-volume.ts'

interface Case {
  readonly name: string
  readonly targetMs: number
  /** A word stands where the edits are. */
  text(word: string): string
}

const edits = Number(process.argv[2] ?? 30)
const folder = mkdtempSync(join(tmpdir(), 'proceedings-bench-preview-'))
const prose = [1, 2, 3, 4].flatMap((seed) => Object.entries(syntheticVolume(1, seed).files).filter(([file]) => file.endsWith('.md')).flatMap(([, text]) => String(text).split('\n\n').filter((block) => /^[А-ЯЁ]/.test(block) && !block.includes('^[') && !block.includes('[^'))))
const cases: readonly Case[] = [
  { name: '10 pages', targetMs: 400, text: (word) => paper(36, word, () => '') },
  { name: '30 pages, notes and formulas', targetMs: 1000, text: (word) => paper(91, word, (index) => (index % 2 === 0 ? `^[Сноска ${index}: архив, опись ${index * 3}, лист ${index + 7}.]` : '') + (index % 3 === 0 ? `\n\n$$ \\sum_{i=1}^{${index + 2}} \\frac{x_i^2 + ${index}}{\\sqrt{1 + y_i}} = \\int_0^1 f_{${index}}(t)\\,dt $$ {#eq:n${index}}` : '')) }
]

function paper(blocks: number, word: string, more: (index: number) => string): string {
  const body = Array.from({ length: blocks }, (_, index) => `${index === Math.floor(blocks / 2) ? `Слово ${word} правится здесь. ` : ''}${prose[index % prose.length] ?? ''}${more(index)}`)
  return `---\ntitle: Скорость просмотра\nauthors: [{family: Иванова, given: Анна}]\nlang: ru\n---\n\n${body.join('\n\n')}\n`
}

const choice = await findBrowser({ env: process.env, cacheDir: cacheFolder(process.env) })
if (!choice.found) throw new Error('no browser')
try {
  for (const each of cases) await measure(each, choice)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function measure({ name, targetMs, text }: Case, { executablePath, sandbox, libraryPath }: BrowserChoice): Promise<void> {
  const file = join(folder, 'paper.md')
  writeFileSync(file, text('исходное'))
  const program = spawn(process.execPath, [join(programFolder, 'bin', 'proceedings.js'), 'preview', file, '--no-open'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const browser = await puppeteer.launch({ executablePath, headless: true, defaultViewport: { width: 1300, height: 900 }, args: [...(sandbox ? [] : ['--no-sandbox']), '--disable-gpu', '--disable-dev-shm-usage'], env: { ...process.env, ...(libraryPath === '' ? {} : { LD_LIBRARY_PATH: libraryPath }) } })
  try {
    const page = await opened(browser, await addressOf(program))
    const pages = await page.$$eval('.page', (all) => all.length)
    const times: number[] = []
    for (let edit = 0; edit < edits + 3; edit++) {
      const word = `правка${String.fromCharCode(1072 + (edit % 30))}${edit}`
      const seen = shows(page, word)
      const start = performance.now()
      writeFileSync(file, text(word))
      await seen
      // The first ones warm both programs up.
      if (edit >= 3) times.push(performance.now() - start)
      await new Promise((resolve) => { setTimeout(resolve, 250) })
    }
    times.sort((a, b) => a - b)
    const at = (part: number): string => (times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0).toFixed(0)
    process.stdout.write(`${name} (${pages}): save to screen ${at(0.5)} ms median, ${at(0)} least, ${at(0.9)} of nine in ten, ${at(1)} most; target ${targetMs} ms; ${times.length} edits, ${availableParallelism()} cores\n`)
  } finally {
    await browser.close()
    program.kill('SIGINT')
    await new Promise((resolve) => { program.on('exit', resolve) })
  }
}

function addressOf(program: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let said = ''
    program.stdout?.on('data', (data: Buffer) => {
      said += data.toString()
      const address = /http:\S+/.exec(said)?.[0]
      if (address !== undefined) resolve(address)
    })
  })
}

/** The page is brought to the place of the edits, as its author has it before the eyes. */
async function opened(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(url)
  await page.waitForFunction(() => document.documentElement.dataset['version'] !== undefined)
  await page.evaluate(async () => {
    const pages = [...document.querySelectorAll('.page')]
    for (const each of pages) {
      each.scrollIntoView({ block: 'start' })
      for (let wait = 0; wait < 200 && !each.querySelector('.text'); wait++) await new Promise((resolve) => { setTimeout(resolve, 25) })
      if (each.querySelector('.text')?.textContent?.includes('исходное')) return
    }
  })
  return page
}

/** Resolves in the second frame after the word stands in the text of a page that is in view: by then its picture is painted. */
function shows(page: Page, word: string): Promise<void> {
  return page.evaluate((wanted: string) => new Promise<void>((resolve) => {
    const look = (): void => {
      const found = [...document.querySelectorAll('.page .text')].some((layer) => {
        const { top, bottom } = layer.getBoundingClientRect()
        return bottom > 0 && top < innerHeight && (layer.textContent ?? '').includes(wanted)
      })
      if (found) requestAnimationFrame(() => { requestAnimationFrame(() => { resolve() }) })
      else requestAnimationFrame(look)
    }
    look()
  }), word)
}
