// The HTML edition's two conveniences: search over the volume's text, and copying a citation. Without it every page can be read.
(function () {
  'use strict'

  // Buttons and the search need this script, so it shows them.
  function show(selector) {
    document.querySelectorAll(selector).forEach(function (element) { element.hidden = false })
  }

  // ---- copying ----

  function copy(button) {
    var source = document.getElementById(button.dataset.copy)
    var done = button.parentNode.querySelector('.done')
    var say = function (text) { done.textContent = ''; setTimeout(function () { done.textContent = text }, 30) }
    var bySelection = function () {
      var range = document.createRange()
      range.selectNodeContents(source)
      var selection = getSelection()
      selection.removeAllRanges()
      selection.addRange(range)
      var copied = false
      try { copied = document.execCommand('copy') } catch (error) { copied = false }
      if (copied) selection.removeAllRanges()
      say(copied ? button.dataset.done : button.dataset.failed)
    }
    if (navigator.clipboard && window.isSecureContext) navigator.clipboard.writeText(source.textContent).then(function () { say(button.dataset.done) }, bySelection)
    else bySelection()
  }

  // ---- search ----

  var text = null

  function folded(words) {
    return words.normalize('NFC').toLowerCase().replace(/ё/g, 'е').replace(/[\u00ad\u0301]/g, '')
  }

  // What is folded keeps its length, so that a find can be shown in the words as they are.
  function sameLength(words) {
    var small = words.toLowerCase()
    return (small.length === words.length ? small : words).replace(/ё/g, 'е')
  }

  function readText(address, then) {
    if (text) return then()
    var unpack = function () {
      text = window.proceedingsText.map(function (entry) {
        return { address: entry[0], lang: entry[1], title: entry[2], authors: entry[3], pages: entry[4], head: sameLength(entry[2] + ' ' + entry[3]), text: entry[5].map(function (page) { return { label: page[0], words: page[1], small: sameLength(page[1]) } }) }
      })
      then()
    }
    // The edition in one file has it within.
    if (window.proceedingsText) return unpack()
    var script = document.createElement('script')
    script.src = address
    script.onload = unpack
    document.head.appendChild(script)
  }

  function escaped(word) {
    return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  }

  function find(query) {
    var words = folded(query).match(/[\p{L}\p{N}]+/gu) || []
    if (words.length === 0) return []
    var beginnings = words.map(function (word) { return new RegExp('(?<![\\p{L}\\p{N}])' + escaped(word), 'gu') })
    var found = []
    text.forEach(function (paper) {
      var count = 0
      var inHead = 0
      var all = beginnings.every(function (beginning) {
        var head = (paper.head.match(beginning) || []).length
        var body = 0
        paper.text.forEach(function (page) { body += (page.small.match(beginning) || []).length })
        if (head > 0) inHead++
        count += body
        return head + body > 0
      })
      if (all) found.push({ paper: paper, rank: inHead * 1000 + count, page: bestPage(paper, beginnings) })
    })
    return { hits: found.sort(function (a, b) { return b.rank - a.rank }), beginnings: beginnings }
  }

  // The page that holds most of the words.
  function bestPage(paper, beginnings) {
    var best = null
    var most = 0
    paper.text.forEach(function (page) {
      var kinds = beginnings.filter(function (beginning) { return page.small.search(beginning) >= 0 }).length
      if (kinds > most) { most = kinds; best = page }
    })
    return best
  }

  var around = 90

  function snippet(page, beginnings) {
    var places = []
    beginnings.forEach(function (beginning) {
      for (var match of page.small.matchAll(beginning)) places.push([match.index, match.index + match[0].length])
    })
    places.sort(function (a, b) { return a[0] - b[0] })
    var from = Math.max(0, places[0][0] - around)
    while (from > 0 && /[\p{L}\p{N}]/u.test(page.words[from - 1])) from--
    var to = Math.min(page.words.length, places[0][1] + 2 * around)
    while (to < page.words.length && /[\p{L}\p{N}]/u.test(page.words[to])) to++
    var line = document.createElement('p')
    var at = from
    if (from > 0) line.append('… ')
    places.forEach(function (place) {
      if (place[0] < at || place[1] > to) return
      line.append(page.words.slice(at, place[0]))
      var mark = document.createElement('mark')
      mark.textContent = page.words.slice(place[0], place[1])
      line.append(mark)
      at = place[1]
    })
    line.append(page.words.slice(at, to) + (to < page.words.length ? ' …' : ''))
    return line
  }

  function hit(found, beginnings, section) {
    var item = document.createElement('li')
    var link = document.createElement('a')
    link.href = found.page ? found.paper.address.replace(/#.*/, '') + '#page-' + encodeURIComponent(found.page.label) : found.paper.address
    link.textContent = found.paper.title
    var title = document.createElement('h3')
    title.append(link)
    if (found.paper.lang !== section.dataset.lang) item.lang = found.paper.lang
    item.append(title)
    var about = document.createElement('p')
    about.className = 'who'
    about.textContent = [found.paper.authors, found.page ? section.dataset.page + ' ' + found.page.label : ''].filter(Boolean).join(', ')
    item.append(about)
    if (found.page) item.append(snippet(found.page, beginnings))
    return item
  }

  function search(section, query) {
    var status = section.querySelector('.status')
    var list = section.querySelector('.hits')
    if (query.trim() === '') { section.hidden = true; list.textContent = ''; status.textContent = ''; return }
    section.hidden = false
    if (!text) status.textContent = section.dataset.loading
    readText(section.dataset.text, function () {
      var found = find(query)
      var hits = found.hits || []
      list.textContent = ''
      hits.forEach(function (one) { list.append(hit(one, found.beginnings, section)) })
      status.textContent = hits.length === 0 ? section.dataset.nothing : section.dataset.found.replace('{n}', hits.length)
    })
  }

  function searchField(input, section) {
    var waiting = 0
    input.addEventListener('input', function () {
      clearTimeout(waiting)
      waiting = setTimeout(function () { search(section, input.value) }, 150)
    })
    input.form.addEventListener('submit', function (event) { event.preventDefault(); search(section, input.value) })
    // Down leads into the list, up and Escape lead back.
    input.addEventListener('keydown', function (event) {
      var first = section.querySelector('.hits a')
      if (event.key === 'ArrowDown' && first) { event.preventDefault(); first.focus() }
    })
    section.addEventListener('keydown', function (event) {
      var links = Array.prototype.slice.call(section.querySelectorAll('.hits a'))
      var at = links.indexOf(document.activeElement)
      if (event.key === 'Escape') { input.focus(); return }
      if (at < 0 || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
      event.preventDefault()
      var next = links[at + (event.key === 'ArrowDown' ? 1 : -1)]
      if (next) next.focus()
      else if (event.key === 'ArrowUp') input.focus()
    })
    var asked = new URLSearchParams(location.search).get('q')
    if (asked) { input.value = asked; search(section, asked) }
  }

  function start() {
    show('.copy')
    show('.search')
    document.addEventListener('click', function (event) {
      var button = event.target.closest && event.target.closest('.copy')
      if (button) copy(button)
    })
    var input = document.getElementById('search-words')
    var section = document.getElementById('found')
    if (input && section) searchField(input, section)
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
  else start()
})()
