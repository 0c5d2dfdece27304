// One paper, or the whole book: its pages beside what is wrong with it, following every save.
import type { Shown, ShownPlace, ShownProblem } from '../shown.ts'
import { editionAddress, linkTo, serverAddress, type Address } from './address.ts'
import { copyText } from './copy-text.ts'
import { element } from './element.ts'
import { factList } from './fact-list.ts'
import { listen } from './listen.ts'
import { clearMarks, markPlace } from './mark-place.ts'
import { pageDeck } from './page-deck.ts'
import { problemList } from './problem-list.ts'
import { toolBar } from './tool-bar.ts'
import { lang, words } from './words.ts'

/** Shorter settings are not told of: a word that comes and goes at once only disturbs. */
const tellBusyMs = 350

export function paperView(address: Address, place: ShownPlace): void {
  const deck = pageDeck({ page: words.page, link: words.link })
  deck.box.setAttribute('aria-label', words.pagesRegion)
  const title = element('h1', {})
  const status = element('span', { className: 'status', aria: { role: 'status' } })
  const said = element('p', { className: 'said', aria: { role: 'status' } })
  const banner = element('div', { className: 'banner', hidden: true, aria: { role: 'alert' } })
  const frame = element('iframe', { className: 'edition', title: words.htmlFrame, hidden: true })
  frame.setAttribute('sandbox', 'allow-same-origin allow-popups')
  const facts = element('div')
  const proof = element('p', { className: 'proof', hidden: true }, element('a', { className: 'button', href: serverAddress('/proof', address), download: '' }, words.proof), element('span', { className: 'note' }, words.proofHint))
  const problems = problemList({ go: (problem) => { void go(problem) }, edit: place.editor ? (problem) => { void edit(problem) } : null })
  const stage = element('main', { className: 'stage' }, banner, deck.box, frame)
  const panel = element('aside', { className: 'panel', aria: { label: words.problems } }, problems.box, facts, proof, element('p', { className: 'note keys' }, words.keys))
  let shown: Shown | null = null

  const say = (text: string): void => {
    said.textContent = text
    clearTimeout(saying)
    saying = window.setTimeout(() => { said.textContent = '' }, 4000)
  }
  let saying = 0
  const go = async (problem: ShownProblem): Promise<void> => {
    const at = `${problem.file}:${problem.line}`
    document.body.classList.remove('panel-open')
    // Copied first: a browser allows it only right after the click.
    const copied = copyText(at)
    bar.showPrint()
    const found = await markPlace(problem, deck)
    say([(await copied) ? words.copied(at) : at, found ? '' : words.notFound].filter(Boolean).join('. '))
  }
  const edit = async ({ file, line, column }: ShownProblem): Promise<void> => {
    const answer = await fetch(serverAddress('/editor', { ...address, paper: '' }, { file, line: String(line), column: String(column) }), { method: 'POST' }).catch(() => null)
    say(answer?.ok ? words.opened : words.editorFailed)
  }
  const bar = toolBar({ deck, html: (is) => { frame.hidden = !is; deck.box.hidden = is; if (is) loadEdition() }, step: problems.step, panel: () => { document.body.classList.toggle('panel-open') } })
  const loadEdition = (): void => {
    if (!shown || shown.edition === '' || frame.dataset['version'] === shown.pdf) return
    frame.dataset['version'] = shown.pdf
    frame.src = editionAddress(address, shown.edition)
  }
  let busy = 0
  const calm = (text: string): void => {
    clearTimeout(busy)
    status.textContent = text
    document.body.classList.remove('busy')
  }
  const take = async (next: Shown): Promise<void> => {
    const isNew = next.pdf !== '' && next.pdf !== shown?.pdf
    const isFirst = shown === null
    shown = next
    if (isNew) {
      await deck.show(serverAddress('/pdf', address, { version: next.pdf }), next.pages)
      if (shown !== next) return
      clearMarks(deck)
      // Among theses that follow each other a paper may begin on any page.
      const own = next.pages.findIndex((page) => page.own)
      if (isFirst && own > 0) await deck.reach(own)
    }
    title.textContent = next.title || address.paper
    document.title = title.textContent
    banner.hidden = !next.stale && next.pdf !== ''
    banner.replaceChildren(...bannerOf(next))
    stage.classList.toggle('stale', next.stale)
    problems.show(next.problems)
    facts.replaceChildren(...(next.facts || next.format ? [factList(next)] : []))
    bar.show(next)
    proof.hidden = !next.proof
    if (!frame.hidden) loadEdition()
    calm(countOf(next))
    document.documentElement.dataset['version'] = next.version
  }
  const isBook = address.paper === '*'
  const back = place.first === '' || place.first === '*' || isBook ? element('a', { className: 'back', href: linkTo({ ...address, paper: '' }) }, words.back) : null
  document.body.replaceChildren(element('header', { className: 'top' }, element('div', { className: 'name' }, title, element('p', { className: 'under' }, back, status)), bar.box), element('div', { className: 'room' }, stage, panel), said)
  document.title = address.paper
  title.textContent = isBook ? words.whole : address.paper
  status.textContent = words.setting
  listen(serverAddress('/events', address), {
    busy: () => { clearTimeout(busy); busy = window.setTimeout(() => { status.textContent = words.setting; document.body.classList.add('busy') }, tellBusyMs) },
    shown: (value) => { void take(value as Shown) },
    failed: (value) => { calm(words.failed((value as { reason: string }).reason)) }
  }, (is) => {
    document.body.classList.toggle('lost', !is)
    if (!is) status.textContent = words.lost
    else if (shown) calm(countOf(shown))
  })
}

function countOf({ pdf, facts, pages }: Shown): string {
  return pdf === '' ? '' : words.pages(facts?.pages ?? pages.length)
}

function bannerOf({ stale, pdf, problems }: Shown): readonly Node[] {
  if (!stale && pdf !== '') return []
  const [first] = problems
  return [...(stale ? [element('strong', {}, words.broken)] : []), ...(first ? [element('p', {}, first.message[lang], element('span', { className: 'where' }, ` ${first.file}:${first.line}`))] : [])]
}
