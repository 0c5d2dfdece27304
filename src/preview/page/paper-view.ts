// One paper, or the whole book: its pages beside what is wrong with it, following every save.
import type { Shown, ShownPlace, ShownProblem } from '../shown.ts'
import { editionAddress, linkTo, serverAddress, type Address } from './address.ts'
import { copyText } from './copy-text.ts'
import { EditionFrame } from './edition-frame.ts'
import { element } from './element.ts'
import { factList } from './fact-list.ts'
import { FindBar } from './find-bar.ts'
import { PageFinder } from './find-in-pages.ts'
import { keepView, keptView } from './kept-view.ts'
import { listen } from './listen.ts'
import { clearMarks, markPlace } from './mark-place.ts'
import { openEditor } from './open-editor.ts'
import { PageDeck } from './page-deck.ts'
import { ProblemList } from './problem-list.ts'
import { Said } from './said.ts'
import { ToolBar } from './tool-bar.ts'
import { lang, words } from './words.ts'

/** Shorter settings are not told of: a word that comes and goes at once only disturbs. */
const tellBusyMs = 350

export class PaperView {
  readonly #address: Address
  readonly #deck = new PageDeck()
  readonly #frame = new EditionFrame()
  readonly #finder = new PageFinder(this.#deck)
  readonly #find = new FindBar(async (sought, by) => {
    if (!this.#frame.box.hidden) return this.#frame.find(sought, by)
    const label = await this.#finder.find(sought, by)
    return label === null || label === '' ? label : words.page(label)
  })
  readonly #title = element('h1')
  readonly #status = element('span', { className: 'status', aria: { role: 'status' } }, words.setting)
  readonly #said = new Said()
  readonly #banner = element('div', { className: 'banner', hidden: true, aria: { role: 'alert' } })
  readonly #facts = element('div')
  readonly #proof: HTMLElement
  readonly #problems: ProblemList
  readonly #bar: ToolBar
  readonly #stage: HTMLElement
  #shown: Shown | null = null
  #busy = 0

  constructor(address: Address, place: ShownPlace) {
    this.#address = address
    this.#proof = element('p', { className: 'proof', hidden: true }, element('a', { className: 'button', href: serverAddress('/proof', address), download: '' }, words.proof), element('span', { className: 'note' }, words.proofHint))
    this.#problems = new ProblemList({ go: (problem) => { void this.#go(problem) }, edit: place.editor ? (problem) => { void openEditor(problem, address).then((text) => { this.#said.say(text) }) } : null })
    this.#bar = new ToolBar({ deck: this.#deck, html: (is) => { this.#showEdition(is) }, step: (by) => { this.#problems.step(by) }, panel: () => { document.body.classList.toggle('panel-open') }, find: () => { this.#find.open() } })
    this.#stage = element('main', { className: 'stage' }, this.#banner, this.#find.box, this.#deck.box, this.#frame.box)
    this.#title.textContent = document.title = address.paper === '*' ? words.whole : address.paper
    const panel = element('aside', { className: 'panel', aria: { label: words.problems } }, this.#problems.box, this.#facts, this.#proof, element('p', { className: 'note keys' }, words.keys))
    const name = element('div', { className: 'name' }, this.#title, element('p', { className: 'under' }, backLink(address, place), this.#status))
    document.body.replaceChildren(element('header', { className: 'top' }, name, this.#bar.box), element('div', { className: 'room' }, this.#stage, panel), this.#said.box)
  }

  follow(): void {
    window.addEventListener('pagehide', () => { if (this.#shown) keepView(this.#address, { ...this.#deck.view, isHtml: !this.#frame.box.hidden }) })
    listen(serverAddress('/events', this.#address), {
      busy: () => { this.#tellBusy() },
      shown: (value) => { void this.#take(value as Shown) },
      failed: (value) => { this.#calm(words.failed((value as { reason: string }).reason)) }
    }, (is) => {
      document.body.classList.toggle('lost', is !== true)
      if (is !== true) this.#calm(is === false ? words.lost : words.gone)
      else if (this.#shown) this.#calm(countOf(this.#shown))
    })
  }

  async #take(next: Shown): Promise<void> {
    const before = this.#shown
    this.#shown = next
    if (next.pdf !== '' && next.pdf !== before?.pdf) {
      await this.#deck.show(serverAddress('/pdf', this.#address, { version: next.pdf }), next.pages)
      if (this.#shown !== next) return
      clearMarks(this.#deck)
      if (before === null || before.pdf === '') await this.#begin(next)
    }
    this.#tell(next)
    if (before === null) this.#bar.choose(false, keptView(this.#address)?.isHtml ?? false)
    document.documentElement.dataset['version'] = next.version
  }

  /** Where the reader was before a reload; else at the paper's first page: among theses that follow each other it may be any. */
  async #begin({ pages }: Shown): Promise<void> {
    const kept = keptView(this.#address)
    const own = pages.findIndex((page) => page.own)
    if (!kept) return own > 0 ? void (await this.#deck.reach(own)) : undefined
    this.#deck.zoom(kept.scale)
    this.#bar.choose(kept.isSpread, false)
    this.#deck.bringBack(kept.place)
  }

  #tell(next: Shown): void {
    this.#title.textContent = document.title = next.title || this.#title.textContent || ''
    this.#banner.hidden = !next.stale && next.pdf !== ''
    this.#banner.replaceChildren(...bannerOf(next))
    this.#stage.classList.toggle('stale', next.stale)
    this.#problems.show(next.problems)
    this.#facts.replaceChildren(...(next.facts || next.format ? [factList(next)] : []))
    this.#proof.hidden = !next.proof
    this.#bar.show(next)
    if (!this.#frame.box.hidden) this.#showEdition(true)
    this.#calm(countOf(next))
  }

  #showEdition(is: boolean): void {
    this.#frame.box.hidden = !is
    this.#deck.box.hidden = is
    if (is && this.#shown && this.#shown.edition !== '') void this.#frame.show(editionAddress(this.#address, this.#shown.edition), this.#shown.pdf)
  }

  async #go(problem: ShownProblem): Promise<void> {
    const at = `${problem.file}:${problem.line}`
    document.body.classList.remove('panel-open')
    // Copied first: a browser allows it only right after the click.
    const copied = copyText(at)
    this.#bar.showPrint()
    const found = await markPlace(problem, this.#deck)
    this.#said.say([(await copied) ? words.copied(at) : at, found ? '' : words.notFound].filter(Boolean).join('. '))
  }

  #tellBusy(): void {
    clearTimeout(this.#busy)
    this.#busy = window.setTimeout(() => { this.#status.textContent = words.setting }, tellBusyMs)
  }

  #calm(text: string): void {
    clearTimeout(this.#busy)
    this.#status.textContent = text
  }
}

/** To the list the paper was opened from, or to where the next one is dropped. */
function backLink(address: Address, place: ShownPlace): HTMLElement | null {
  if (place.first === address.paper && address.paper !== '*') return place.drop ? element('a', { className: 'back', href: '/' }, words.dropAgain) : null
  return element('a', { className: 'back', href: linkTo({ ...address, paper: '' }) }, words.back)
}

function countOf({ pdf, facts, pages }: Shown): string {
  return pdf === '' ? '' : words.pages(facts?.pages ?? pages.length)
}

function bannerOf({ stale, pdf, problems }: Shown): readonly Node[] {
  if (!stale && pdf !== '') return []
  const [first] = problems
  return [...(stale ? [element('strong', {}, words.broken)] : []), ...(first ? [element('p', {}, first.message[lang], element('span', { className: 'where' }, `${first.file}:${first.line}`))] : [])]
}
