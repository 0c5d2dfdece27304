// Examples of the rules about the package for the printing house.
import type { Problem } from '../../src/model/problem.ts'
import { coverGeometry } from '../../src/press/cover/cover-geometry.ts'
import { fitProblems } from '../../src/press/cover/fit-problems.ts'
import { greyProfile } from '../../src/press/block/grey-profile.ts'
import { screenProfile } from '../../src/press/block/screen-profile.ts'
import { houseCondition, unfitProblem } from '../../src/press/ink-profile.ts'
import { profileProblems } from '../../src/press/profile-problems.ts'
import { jobTicket } from '../../src/press/ticket/job-ticket.ts'
import { ticketProblems } from '../../src/press/ticket/ticket-problems.ts'
import { volumePlaces } from '../../src/press/volume-places.ts'
import { conditions } from '../press/press-fixture.ts'
import { volumeOf } from '../press/volume-of.ts'
import { inVolume, why, type RuleExample, type Trial } from './example.ts'

const extent = 100

/** A volume of a hundred pages, and what its ticket says. */
function ticketed(rule: RuleExample['rule'], line: number, reason: RuleExample['why'], bad: string, good: string): RuleExample {
  const trial = (text: string): Trial => ({ problems: () => ticketProblems(ticketOf(text), volumePlaces(text)) })
  return { rule, why: reason, at: `volume.yml:${line}`, shown: { language: 'yaml', bad, good }, bad: trial(bad), good: trial(good) }
}

function ticketOf(text: string): ReturnType<typeof jobTicket> {
  const volume = volumeOf(text)
  return jobTicket({ volume, pages: extent, colourPages: [], colourLeaves: 0, condition: '', blankPages: [], fonts: [], cover: { geometry: coverGeometry('cover', volume.format, 5.4, 3), inColour: false, condition: '' }, files: [], date: volume.issued })
}

/** How a cover fitted, as the browser tells it. */
function fitted(rule: RuleExample['rule'], line: number, reason: RuleExample['why'], bad: string, good: string, found: Parameters<typeof fitProblems>[0]): RuleExample {
  const trial = (text: string, fit: Parameters<typeof fitProblems>[0]): Trial => ({
    problems: (): readonly Problem[] => {
      const { title, subtitle, annotation, press: { cover: { spineText } } } = volumeOf(text)
      return fitProblems(fit, { spineMm: 5.4, spineText, title, subtitle, annotation }, volumePlaces(text))
    }
  })
  return { rule, why: reason, at: `volume.yml:${line}`, shown: { language: 'yaml', bad, good }, bad: trial(bad, found), good: trial(good, { tight: [], spineBare: false }) }
}

/** A volume with a profile of the screen, and one with that of a press. */
function profiled(rule: RuleExample['rule'], line: number, reason: RuleExample['why'], bad: string, good: string): RuleExample {
  const trial = (text: string, bytes: Uint8Array): Trial => ({
    problems: (): readonly Problem[] => {
      const { profile } = volumeOf(text).press
      const found = houseCondition(profile, bytes)
      return 'profile' in found ? [] : [unfitProblem(profile, found, volumePlaces(text))]
    }
  })
  return { rule, why: reason, at: `volume.yml:${line}`, shown: { language: 'yaml', bad, good }, bad: trial(bad, screenProfile()), good: trial(good, greyProfile()) }
}

/** A cover in colours; the house's profile tells of one ink, or of four. */
function coloured(rule: RuleExample['rule'], line: number, reason: RuleExample['why'], bad: string, good: string): RuleExample {
  const trial = (text: string, space: 'GRAY' | 'CMYK'): Trial => ({
    problems: () => profileProblems({ house: { ...conditions.inks, space }, inks: conditions.inks }, volumeOf(text).press, { inside: false, cover: true }, volumePlaces(text))
  })
  return { rule, why: reason, at: `volume.yml:${line}`, shown: { language: 'yaml', bad, good }, bad: trial(bad, 'GRAY'), good: trial(good, 'CMYK') }
}

const longTitle = 'title: "Современные проблемы библиотечного обслуживания населения малых городов и сельских поселений области в условиях перехода к электронному каталогу: опыт, задачи и перспективы десяти районов"'

export const pressExamples: readonly RuleExample[] = [
  inVolume('isbn-hyphened', 1, why('The parts of an ISBN are the country, the publisher and the book; the agency that gives the number says where they end. Bookshops and catalogues read them.', 'Части ISBN — страна, издательство и книга; где они кончаются, определяет выдавшая номер книжная палата. По ним ищут книгу магазины и каталоги.'), 'isbn: 978-5-765-00001-4\nlang: ru', 'isbn: 978-5-7650-0001-4\nlang: ru'),
  ticketed('binding-holds', 2, why('Staples hold a block of four millimetres, and a thin block has too little for glue to hold. Here the volume has 100 pages.', 'Скоба держит блок толщиной до четырёх миллиметров, а тонкий блок не держится на клею. Здесь в сборнике 100 страниц.'), 'press:\n  binding: stapled', 'press:\n  binding: perfect'),
  profiled('ink-profile', 2, why('A profile describes how a press prints its inks. That of a screen or a scanner says nothing of paper; the house would refuse the file, or print it in other colours.', 'Профиль описывает, как машина печатает свои краски. Профиль экрана или сканера о бумаге ничего не говорит: типография не примет файл или напечатает другие цвета.'), 'press:\n  profile: sRGB.icc', 'press:\n  profile: offset.icc'),
  coloured('profile-of-inks', 2, why('A profile of black ink says how greys print, and nothing of colours. Here the cover has a tone; the house would not know for which inks it was made.', 'Профиль чёрной краски описывает серые тона, а о цветах ничего не говорит. Здесь у обложки цветной тон, и типография не узнает, для каких красок он подобран.'), 'press:\n  profile: grey.icc\n  cover: { tone: "#24405c" }', 'press:\n  profile: offset.icc\n  cover: { tone: "#24405c" }'),
  fitted('cover-text-fits', 1, why('Type on the cover is made smaller for a long text, down to half; then there is no more room for it.', 'Длинный текст на обложке набирается мельче, но не больше чем вдвое; дальше для него нет места.'), longTitle, 'title: "Библиотечное обслуживание малых городов и сёл"', { tight: ['Современные проблемы библиотечного обслуживания'], spineBare: false }),
  fitted('spine-line-fits', 3, why('A spine under five millimetres bears no line: it may be folded a millimetre beside its place. On a thicker one the line is set smaller, down to about seven points.', 'На корешке тоньше пяти миллиметров надписи не ставят: сгиб может уйти на миллиметр. На более толстом надпись набирается мельче, примерно до седьмого кегля.'), 'press:\n  cover:\n    spineText: Услуги библиотек. Материалы VII ежегодной сессии конференции НБП «Кузбасские библиотеки». Том первый', 'press:\n  cover:\n    spineText: Услуги библиотек. 2008', { tight: [], spineBare: true })
]
