// Examples of the rules about volume.yml, and of those of the finished book.
import { oneFileImages } from '../../src/export/one-file-images.ts'
import { failedChecks } from '../../src/book/failed-checks.ts'
import { makeFragments } from '../../src/compose/fragments.ts'
import { aPaper, inFolder, inVolume, volumeFile, why, type RuleExample } from './example.ts'

const header = (keys: string): string => `---\ntitle: Читальный зал сегодня\nauthors: [Иванова Анна Петровна]\n${keys}---\n\nТекст доклада.\n`
const english = 'en:\n  title: The Reading Room Today\n  authors: [Ivanova Anna]\n  abstract: How the reading room changed.\n  keywords: [reader, room, book]\n'
const abstract = 'abstract: Как изменился читальный зал.\n'
const keywords = 'keywords: [читатель, зал, книга]\n'
const strict = { 'volume.yml': volumeFile('lang: ru\nheader: rinc') }

/** A paper of a volume whose header demands more. */
function underHeader(rule: RuleExample['rule'], line: number, reason: RuleExample['why'], bad: string, good: string): RuleExample {
  const shown = (keys: string): string => header(keys).split('\n\n')[0] ?? ''
  return { rule, why: reason, at: `a.md:${line}`, shown: { language: 'yaml', bad: shown(bad), good: shown(good) }, bad: { files: { ...strict, 'a.md': header(bad) } }, good: { files: { ...strict, 'a.md': header(good) } } }
}

const ownLook = (faces: string) => ({ 'volume.yml': volumeFile('template: own\nlang: ru'), 'a.md': aPaper, 'templates/own/style.css': ':root { --margin-top: 15mm; --margin-bottom: 15mm; --margin-inner: 15mm; --margin-outer: 15mm; }', 'templates/own/template.yml': faces })
const [noFace, ownFace] = ['base: classic\nfaces:\n  - "@fontsource/ptserif/400.css"\n', 'base: classic\nfaces:\n  - "@fontsource/pt-serif/400.css"\n']

/** What a fragment that is given a title alone has against it. */
function filledWith(text: string) {
  const fragments = makeFragments({ name: 'own', fragments: new Map([['section-opening.html', text]]) })
  fragments.fill('section-opening.html', { title: 'Секция' })
  return fragments.problems()
}

const check = { name: 'pages', passed: false, details: ['page 12 is not the page that was planned'], papers: [] }
const verification = (passed: boolean) => ({ passed, checks: [{ ...check, passed }] })

const photograph = '<img src="http://volume.invalid/image/a.jpg">'
const photographs = new Map([['a.jpg', { contentType: 'image/jpeg', bytes: new Uint8Array(90) }]])

export const volumeExamples: readonly RuleExample[] = [
  inVolume('key-known', 2, why('A key that is not known is refused: a misspelled one would silently do nothing.', 'Незнакомый ключ не принимается: ключ с опечаткой молча ничего бы не делал.'), 'title: Сборник\npublsher: { name: Кузбассвузиздат, place: Кемерово, address: none }\nlang: ru', 'title: Сборник\npublisher: { name: Кузбассвузиздат, place: Кемерово, address: none }\nlang: ru'),
  inVolume('part-filled', 4, why('A section or part without manuscripts would print a heading with nothing under it.', 'Секция или часть без рукописей дала бы заголовок, под которым ничего нет.'), 'sections:\n  - title: Пленарное заседание\n    papers: [a]\n  - title: Секция краеведения', 'sections:\n  - title: Пленарное заседание\n    papers: [a]'),
  inVolume('manuscript-exists', 3, why('The volume names a manuscript that is not in the folder. A placeholder page stands for it.', 'Сборник называет рукопись, которой в папке нет. Вместо неё страница-заглушка.'), 'sections:\n  - title: Секция\n    papers: [a, petrov]', 'sections:\n  - title: Секция\n    papers: [a]'),
  inVolume('manuscript-once', 3, why('A paper has one place in the book: its pages in the contents and the index must be true.', 'У доклада одно место в книге: иначе страницы в содержании и указателе были бы неверны.'), 'sections:\n  - title: Секция\n    papers: [a, a]', 'sections:\n  - title: Секция\n    papers: [a]'),
  inVolume('field-filled', 1, why('Imprint and colophon must hold certain facts (standards name them). Write `none` where there is knowingly nothing. In `--final` this is an error.', 'На обороте титула и в выпускных данных обязательны сведения, которые называют стандарты. Если сведений заведомо нет, напишите `none`. При `--final` это ошибка.'), 'isbn: ""\nlang: ru', 'isbn: none\nlang: ru'),
  inVolume('site-given', 1, why('Search engines want whole addresses of offprints, and only you know where the HTML edition will stand.', 'Поисковым системам нужны полные адреса оттисков, а где будет стоять электронное издание, знаете только вы.'), 'site: ""\nlang: ru', 'site: https://example.org/sbornik/\nlang: ru'),
  inVolume('isbn-valid', 1, why('The last digit of an ISBN proves the others: here it does not fit. With a wrong number the book cannot be ordered.', 'Последняя цифра ISBN проверяет остальные, и здесь она не сходится. По неверному номеру книгу не заказать.'), 'isbn: 978-5-7650-0001-3\nlang: ru', 'isbn: 978-5-7650-0001-4\nlang: ru'),
  inVolume('template-valid', 1, why('There is no template of this name, or a file of it cannot be understood.', 'Оформления с таким именем нет, или один из его файлов не читается.'), 'template: clasic\nlang: ru', 'template: classic\nlang: ru'),
  {
    rule: 'template-value', at: 'templates/own/section-opening.html:1', why: why('A name that the fragment is not given prints nothing, and nobody would see why. The values of each fragment are in templates.md.', 'Имя, которого фрагмент не получает, ничего не печатает, и причину никто бы не увидел. Значения каждого фрагмента перечислены в templates.ru.md.'),
    shown: { language: 'xml', bad: '<h1>{{ titel }}</h1>', good: '<h1>{{ title }}</h1>' },
    bad: { problems: () => filledWith('<h1>{{ titel }}</h1>') }, good: { problems: () => filledWith('<h1>{{ title }}</h1>') }
  },
  inFolder('face-present', 'templates/own/template.yml:3', why('The face is neither in the volume folder nor in the program, and fonts of the machine are never used: without it letters would have no shape.', 'Шрифта нет ни в папке сборника, ни в программе, а шрифты, установленные на компьютере, не используются: буквы остались бы без начертаний.'), ownLook(noFace), ownLook(ownFace), { bad: noFace.trimEnd(), good: ownFace.trimEnd() }),
  underHeader('abstract-present', 2, why('Where `header` is `rinc` or `full-7.0.7`, indexes of citations ask for an abstract.', 'При `header: rinc` или `full-7.0.7` базы цитирования требуют аннотацию.'), `${keywords}${english}`, `${abstract}${keywords}${english}`),
  underHeader('keywords-present', 2, why('Where `header` is `rinc` or `full-7.0.7`, indexes of citations ask for keywords.', 'При `header: rinc` или `full-7.0.7` базы цитирования требуют ключевые слова.'), `${abstract}${english}`, `${abstract}${keywords}${english}`),
  underHeader('translation-present', 2, why('Where `header` is `rinc` or `full-7.0.7`, title, authors, abstract and keywords are printed in English too.', 'При `header: rinc` или `full-7.0.7` название, авторы, аннотация и ключевые слова печатаются и по-английски.'), `${abstract}${keywords}`, `${abstract}${keywords}${english}`),
  {
    rule: 'volume-verified', at: 'volume.yml:1', why: why('The finished PDF was read back, and something in it is not as planned. This is a fault of the program or of the browser, not yours; the book stays a draft.', 'Готовый PDF прочитан заново, и что-то в нём не так, как задумано. Это ошибка программы или браузера, а не ваша; книга остаётся черновиком.'),
    shown: { language: 'text', bad: 'page 12 is not the page that was planned', good: '—' },
    bad: { problems: () => failedChecks(verification(false), { fileOf: () => '' }) }, good: { problems: () => failedChecks(verification(true), { fileOf: () => '' }) }
  },
  {
    rule: 'edition-whole', at: 'volume.yml:1', why: why('A volume in one file holds its pictures as text, a third longer than they are. Beyond some 160 MB browsers open such a page slowly or not at all, so there the pictures stay beside it.', 'Сборник в одном файле хранит изображения текстом, который на треть длиннее. Страницу больше примерно 160 МБ браузеры открывают медленно или не открывают вовсе, поэтому изображения тогда остаются рядом.'),
    shown: { language: 'text', bad: '400 photographs, 1 MB each', good: '80 photographs, 1 MB each' },
    bad: { problems: () => oneFileImages([photograph], photographs, 100).problems }, good: { problems: () => oneFileImages([photograph], photographs).problems }
  }
]
