// What is said of a source's kind and edition, shortened by ГОСТ Р 7.0.12; what is not known to be that stays.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gostShort, gostShortKind, gostShortPublisher } from '../../src/cite/gost-abbreviations.ts'

const cases = (shorten: (text: string) => string, pairs: Readonly<Record<string, string>>): void => { for (const [typed, short] of Object.entries(pairs)) assert.equal(shorten(typed), short) }

test('editions', () => cases(gostShort, {
  '2-е издание, исправленное и дополненное': '2-е изд., испр. и доп.', 'Издание стереотипное': 'Изд. стер.', '2-е изд., перераб.': '2-е изд., перераб.'
}))
test('theses, with the points before the degree', () => cases(gostShort, {
  'диссертация кандидата педагогических наук': 'дис. … канд. пед. наук', 'автореферат диссертации на соискание учёной степени доктора физико-математических наук': 'автореф. дис. … д-ра физ.-мат. наук', 'дис. … канд. ист. наук': 'дис. … канд. ист. наук', 'дис. ... канд. ист. наук': 'дис. ... канд. ист. наук', 'диссертация, Томский университет': 'дис., Томский ун-т'
}))
test('subtitles that say what kind of publication it is', () => cases(gostShortKind, {
  'сборник научных трудов': 'сб. науч. тр.', 'материалы Всероссийской научно-практической конференции': 'материалы Всерос. науч.-практ. конф.', 'учебное пособие': 'учеб. пособие', 'учебник для вузов': 'учеб. для вузов', 'межвузовский сборник статей': 'межвузовский сб. ст.', 'сб. науч. тр.': 'сб. науч. тр.'
}))
test('subtitles that say something else stay', () => cases(gostShortKind, {
  'проблемы региональной культуры': 'проблемы региональной культуры', 'диагностика, технология формирования': 'диагностика, технология формирования', 'научная библиотека в городе': 'научная библиотека в городе', 'сборником не назовёшь': 'сборником не назовёшь'
}))
test('publishers', () => cases(gostShortPublisher, { 'Издательство МГУ': 'Изд-во МГУ', 'Издательский дом «Мир»': 'Изд. дом «Мир»', Издательство: 'Издательство', Наука: 'Наука' }))
test('a second time changes nothing', () => {
  for (const text of ['2-е издание, исправленное', 'диссертация кандидата технических наук', 'сборник статей']) assert.equal(gostShort(gostShort(text)), gostShort(text))
})
