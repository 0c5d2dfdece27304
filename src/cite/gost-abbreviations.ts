// What a source says of its kind and edition, in Russian → the same shortened by ГОСТ Р 7.0.12-2011. Titles, and subtitles that say something else, stay as they are.

// Without its ending: the words of a kind are of every gender and case.
const stems: readonly (readonly [stem: string, short: string])[] = [
  ['научно-практическ', 'науч.-практ.'], ['научно-техническ', 'науч.-техн.'], ['научно-методическ', 'науч.-метод.'], ['учебно-методическ', 'учеб.-метод.'], ['научн', 'науч.'], ['учебн', 'учеб.'], ['методическ', 'метод.'], ['практическ', 'практ.'],
  ['международн', 'междунар.'], ['всероссийск', 'всерос.'], ['межрегиональн', 'межрегион.'], ['региональн', 'регион.'], ['областн', 'обл.'], ['республиканск', 'респ.'], ['городск', 'гор.'], ['государственн', 'гос.'], ['федеральн', 'федер.'], ['ежегодн', 'ежегод.'], ['студенческ', 'студ.'], ['юбилейн', 'юбил.'],
  ['педагогическ', 'пед.'], ['техническ', 'техн.'], ['историческ', 'ист.'], ['филологическ', 'филол.'], ['философск', 'филос.'], ['экономическ', 'экон.'], ['юридическ', 'юрид.'], ['социологическ', 'социол.'], ['политическ', 'полит.'], ['психологическ', 'психол.'], ['физико-математическ', 'физ.-мат.'], ['химическ', 'хим.'], ['биологическ', 'биол.'], ['медицинск', 'мед.'], ['географическ', 'геогр.'], ['библиографическ', 'библиогр.'],
  ['исправленн', 'испр.'], ['дополненн', 'доп.'], ['переработанн', 'перераб.'], ['стереотипн', 'стер.'], ['расширенн', 'расш.']
]

const words: readonly (readonly [words: string, short: string])[] = [
  ['сборник(?:а|и|ов)?', 'сб.'], ['труд(?:ы|ов)', 'тр.'], ['статей', 'ст.'], ['конференци[ийяюе]', 'конф.'], ['доклад(?:ы|ов)', 'докл.'], ['учебник', 'учеб.'], ['монографи[ияй]', 'моногр.'], ['диссертаци[ияй]', 'дис.'], ['автореферат(?:а)?', 'автореф.'], ['кандидата', 'канд.'], ['доктора', 'д-ра'], ['издани[ея]', 'изд.'], ['справочник', 'справ.'], ['словарь', 'слов.'], ['энциклопеди[ия]', 'энцикл.'], ['университет(а)?', 'ун-т$1'], ['институт(а)?', 'ин-т$1']
]

const ending = '(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ых|их|ую|юю|ым|им|ыми|ими|о|а|ы)'
const whole = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}-])${pattern}(?![\\p{L}-])`, 'giu')
const shortenings: readonly (readonly [RegExp, string])[] = [...stems.map(([stem, short]) => [whole(stem + ending), short] as const), ...words.map(([pattern, short]) => [whole(pattern), short] as const)]

const kinds = /^(?:[\p{L}-]+\s+){0,2}?(?:сборник|материалы|труды|тезисы|учебник|пособие|практикум|монография|диссертация|дис\.|автореферат|автореф\.|справочник|словарь|энциклопедия|указатель|хрестоматия)(?!\p{L})/iu

/** Always: «2-е издание, исправленное» → «2-е изд., испр.». */
export function gostShort(text: string): string {
  const short = shortenings.reduce((left, [pattern, word]) => left.replace(pattern, (typed: string, end: string | number) => cased(typed, word.replace('$1', typeof end === 'string' ? end : ''))), text)
  // The degree stands after three points: «дис. … канд. пед. наук».
  return short.replace(/(дис\.)\s+(?:на соискание (?:учёной|ученой) степени\s+)?(?=(?:канд\.|д-ра)\s)/giu, '$1 … ')
}

// A capital of the author's stays.
function cased(typed: string, short: string): string {
  return /^\p{Lu}/u.test(typed) ? short.charAt(0).toUpperCase() + short.slice(1) : short
}

/** A subtitle that says what kind of publication it is: «сборник научных трудов» → «сб. науч. тр.». */
export function gostShortKind(subtitle: string): string {
  return kinds.test(subtitle.trim()) ? gostShort(subtitle) : subtitle
}

/** «Издательство Перо» → «Изд-во Перо». */
export function gostShortPublisher(publisher: string): string {
  return publisher.replace(/^Издательство(?= )/u, 'Изд-во').replace(/^Издательский дом(?= )/u, 'Изд. дом')
}
