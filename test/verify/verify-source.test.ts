import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { missingWords, verifySource } from '../../src/verify/verify-source.ts'

const paragraph = 'Сводный каталог периодики области был начат в 2005 году и теперь показывает подписку всех девятнадцати библиотек, а его записи правят три человека.'
const second = 'Второй абзац говорит о заказах по межбиблиотечному абонементу и о том, сколько стоит одна копия статьи.'
const note = 'Журналы учёта велись в каждой библиотеке отдельно, и формы их не совпадали.'

function missing(segments: readonly string[], pages: readonly string[], notes: readonly string[] = []): string[] {
  return verifySource({ segments, notes }, pages)
}

test('text set in type is the same text', () => {
  assert.deepEqual(missing(['Слово «в кавычках» - и "ещё" одно...'], ['СЛОВО „В КАВЫЧКАХ“ — И\u00A0“ЕЩЁ” ОД\u00AD\nНО…']), [])
  assert.deepEqual(missing(['конференция офицеров'], ['конфе-\nренция о\uFB03церов'.replace('\uFB03', 'фи')]), [])
  assert.deepEqual(missing(['The office of fine art'], ['The o\uFB03ce of \uFB01ne art']), [])
  assert.deepEqual(missing(['ёлка, йод'], ['е\u0308лка, и\u0306од']), [])
})

test('a page turn, and the notes painted before the text of a page, may interrupt a run', () => {
  const [head, tail] = [paragraph.slice(0, 70), paragraph.slice(70)]
  assert.deepEqual(missing([paragraph, second], [head, tail + second]), [])
  assert.deepEqual(missing([paragraph, second], [head, `1 ${note}${tail}${second}`], [note]), [])
  assert.deepEqual(missing([paragraph, second], [`${head}1 ${note}`, `${tail}${second}`], [note]), [])
  assert.deepEqual(missing([paragraph, second], [`${head}Рис. 1. Подпись к рисунку`, `${tail}${second}`]), [])
})

test('a few letters at a page end are found too', () => {
  for (let at = 1; at < 40; at++) assert.deepEqual(missing(['Введение', paragraph, second], [`Введение${paragraph.slice(0, at)}`, `2 ${note}${paragraph.slice(at)}${second}`], [note]), [])
  for (let at = 1; at < 8; at++) assert.deepEqual(missing([paragraph, 'и её же'], [`${paragraph}1${'и её же'.slice(0, at)}`, `${note}${'и её же'.slice(at)}`], [note]), [])
})

test('a long note may go on at the foot of the next page', () => {
  assert.deepEqual(missing([paragraph, second], [`1 ${note.slice(0, 40)}${paragraph}`, `${note.slice(40)}${second}`], [note]), [])
})

test('what a page turn interrupts is not taken for the same words said again pages later', () => {
  const last = 'После этого сказано ещё одно предложение, которого больше нигде нет.'
  const pages = [`Начало. ${paragraph.slice(0, 70)}`, `1 ${note}${paragraph.slice(70)}${last}`, second, `Итог. ${paragraph}`]
  assert.deepEqual(missing(['Начало.', paragraph, last, second, 'Итог.', paragraph], pages, [note]), [])
})

test('what stands on pages of its own between two pages of text is passed over', () => {
  assert.deepEqual(missing([paragraph, second], [paragraph, 'Рис. 1', 'Рис. 2', 'Рис. 3', second.slice(0, 50), second.slice(50)]), [])
})

test('a block painted after the rest of its page is found where it stands', () => {
  assert.deepEqual(missing(['Заголовок раздела', paragraph, second], [`${paragraph}${second}Заголовок раздела`]), [])
  assert.deepEqual(missing([paragraph, 'Таблица 1', second, 'конец'], [`Таблица 1${paragraph}${second}`, 'конец']), [])
})

test('a short run never makes the place be lost', () => {
  assert.deepEqual(missing([paragraph, '12', second, '7'], [`${paragraph}12`, second, 'В конце стоят 12 и 7']), [])
  assert.deepEqual(missing(['7', paragraph, second], [`${paragraph}${second}`, 'с. 7']), [])
})

test('a float painted above what ends its page is found there', () =>
  assert.deepEqual(verifySource({ segments: ['The text of the page above the table', 'Name', 'What the next page goes on with'], notes: [] }, ['Name The text of the page above the table', 'What the next page goes on with']), []))

test('cells of a float above are not taken for the headings of the next page', () =>
  assert.deepEqual(verifySource({ segments: ['The text of the page above the table', 'Parity', 'Conditional accuracy', 'Errors of measurement: parity', 'What is said of conditional accuracy'], notes: [] }, ['Parity Conditional accuracy The text of the page above the table', 'Errors of measurement: parity', 'What is said of conditional accuracy']), []))

test('the first missing words are told with five words of context', () => {
  const without = (words: string): string => paragraph.replace(words, '')
  assert.deepEqual(missing([paragraph, second], [`${without('и теперь показывает подписку')}${second}`]), ['… был начат в 2005 году [и теперь показывает подписку всех] …'])
  assert.deepEqual(missing([paragraph, second], [paragraph]), ['… его записи правят три человека. [Второй абзац говорит о заказах] …'])
  assert.deepEqual(missing(['Первое слово пропало'], ['']), ['[Первое слово пропало]'])
})

test('only the first loss of a paper is told, but every lost note', () => {
  const found = missingWords({ segments: ['Один абзац здесь', 'Другой абзац там'], notes: ['Первая сноска', 'Вторая сноска'] }, ['ничего'])
  assert.deepEqual([found.text.length, found.notes], [1, ['[Первая сноска]', '[Вторая сноска]']])
})

test('the same sentence over and over, interrupted by pages and notes, is followed to its end', () => {
  const sentence = 'Читальный зал открыт для всех. '
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 12 }), fc.integer({ min: 200, max: 900 }), fc.boolean(), (lengths, pageLength, first) => {
    const segments = lengths.map((count) => sentence.repeat(count))
    const whole = segments.join('')
    const notes: string[] = []
    const pages = Array.from({ length: Math.ceil(whole.length / pageLength) }, (_, i) => {
      notes.push(`${note} ${i + 1001}`)
      const [text, foot] = [whole.slice(i * pageLength, (i + 1) * pageLength), `${i + 1}${note} ${i + 1001}`]
      return first ? foot + text : text + foot
    })
    assert.deepEqual(missing(segments, pages, notes), [])
    assert.equal(missing([...segments, second], pages, notes).length, 1)
  }))
})

test('the same sentence over and over, interrupted by figures and tables, is followed to its end', () => {
  const sentence = 'Читальный зал открыт для всех. '
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 12 }), fc.integer({ min: 200, max: 900 }), fc.constantFrom('Рис.', 'Таблица'), fc.boolean(), (lengths, pageLength, label, first) => {
    const whole = lengths.map((count) => sentence.repeat(count)).join('')
    const count = Math.ceil(whole.length / pageLength)
    const caption = (i: number): string => `Подпись под номером ${i + 1001}`
    const pages = Array.from({ length: count }, (_, i) => {
      const [text, float] = [whole.slice(i * pageLength, (i + 1) * pageLength), `${label} ${i + 1}. ${caption(i)}`]
      return first ? float + text : text + float
    })
    // Each is typed where it may: after the first paragraphs, one after another.
    const segments = lengths.flatMap((times, i) => [sentence.repeat(times), ...(i < lengths.length - 1 && i < count ? [caption(i)] : [])])
    const rest = Array.from({ length: Math.max(0, count - lengths.length + 1) }, (_, i) => caption(lengths.length - 1 + i))
    const all = [...segments, ...rest]
    const floats = all.flatMap((segment, at): [number, number][] => (segment.startsWith('Подпись') ? [[at, at + 1]] : []))
    assert.deepEqual(verifySource({ segments: all, notes: [], floats }, pages), [])
    assert.equal(verifySource({ segments: [...all, second], notes: [], floats }, pages).length, 1)
  }))
})

test('a sentence that begins like others is followed over a page turn, after the number of a note', () => {
  const sentence = (number: number): string => `Читальный зал открыт по билету ${number} для всех, кто пришёл за книгой.`
  const pages = [`${sentence(1)} Слово 15 Читальный зал от`, `1 ${note}\fкрыт по билету 2 для всех, кто пришёл за книгой. ${sentence(3)}`, sentence(4)]
  assert.deepEqual(missing([`${sentence(1)} Слово`, sentence(2), sentence(3), sentence(4)], pages, [note]), [])
})

test('order matters from page to page', () => {
  assert.equal(missing([paragraph, second], [second, 'страница', 'другая', paragraph]).length, 1)
})

test('a letter without a glyph is not a lost word', () => {
  assert.deepEqual(missing(['Слово с редкой буквой ꙮ внутри', 'ꙮчи'], ['Слово с редкой буквой \ufffd внутри \ufffdчи']), [])
  assert.equal(missing(['Слово с редкой буквой внутри'], ['Слово с \ufffd буквой внутри']).length, 1)
})

const word = fc.string({ unit: fc.constantFrom(...'абвгдежзиклмнопрстуё'), minLength: 2, maxLength: 9 })
const run = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '))
const runs = fc.array(run, { minLength: 1, maxLength: 8 })

test('whatever the page turns and hyphens, all words are found', () => {
  fc.assert(fc.property(runs, fc.array(fc.nat(2000), { maxLength: 3 }), fc.array(fc.nat(2000), { maxLength: 30 }), (segments, turns, hyphens) => {
    let text = segments.join('\n')
    for (const at of hyphens) text = `${text.slice(0, at % text.length)}\u00AD${text.slice(at % text.length)}`
    const cuts = [0, ...turns.map((turn) => turn % text.length).sort((a, b) => a - b), text.length]
    const pages = cuts.slice(1).map((cut, at) => text.slice(cuts[at], cut))
    assert.deepEqual(verifySource({ segments, notes: [] }, pages), [])
  }), { numRuns: 1000 })
})

test('a lost stretch of words is always noticed', () => {
  const long = fc.array(word.filter((each) => each.length > 5), { minLength: 12, maxLength: 40 }).map((words) => words.join(' '))
  fc.assert(fc.property(fc.array(long, { minLength: 2, maxLength: 5 }), fc.nat(), fc.nat(), (segments, which, where) => {
    const text = segments[which % segments.length] ?? ''
    const words = text.split(' ')
    const from = where % (words.length - 5)
    const printed = segments.map((segment) => (segment === text ? words.toSpliced(from, 5).join(' ') : segment))
    assert.equal(verifySource({ segments, notes: [] }, [printed.join(' ')]).length, 1)
  }), { numRuns: 1000 })
})
