// Words by which an organisation, a group of people or a degree is told from a person's name.
import { isGivenName } from './given-names.ts'

const organisation = /(?:^|[^\p{L}])(?:universit\p{L}*|univ|institut\p{L}*|colleges?|school|facult\p{L}*|departments?|dept|division|lab|laborator\p{L}*|librar\p{L}*|museum|academ\p{L}*|cent(?:er|re)|hospital|polytechnic\p{L}*|inc|ltd|llc|gmbh|corporation|company|foundation|ministry|observatory|research|technolog\p{L}*|sciences?|studies|engineering|mit|cnrs|inria|umr|ras|csic|universid\p{L}*|uniwersytet\p{L}*|univerzit\p{L}*|politec\p{L}*|[eé]cole|escuela|scuola|\p{L}*hochschule|fakult\p{L}*|laboratoi\p{L}*|\p{L}*bibliothek|biblioth\p{L}*|bibliote[ck]\p{L}*|lehrstuhl|akademi[ea]|centro|centrum|\p{L}*zentrum|instytut\p{L}*|wydzia[łl]\p{L}*|katedr[ay]|университет\p{L}*|институт\p{L}*|академи[яи]|библиотек\p{L}*|кафедр\p{L}*|факультет\p{L}*|школ[аы]|гимнази[яи]|лице[йя]|колледж\p{L}*|музе[йя]|центр\p{L}*|лаборатори[яи]|учреждени\p{L}*|министерств\p{L}*|управлени[ея]|фгб\p{L}*|фга\p{L}*|гбу\p{L}*|мбу\p{L}*|гау\p{L}*|мау\p{L}*|м?цбс|цгб|цдб|о?унб|онб|рнб|ргб|гпнтб|нтб|техникум|ооо|ао|оао|зао|ран|мгу|спбгу|рудн|мфти|вшэ)(?![\p{L}])/iu
const collective = /(?:^|[^\p{L}])(?:collaboration|consortium|team|working group|group|community|project|contributors|developers|initiative|society|association|коллаборация|консорциум|коллектив|рабочая группа|сообщество|ассоциация)(?![\p{L}])/iu
const science = String.raw`(?:канд(?:идат)?|д-р|доктор)\.?\s+[\p{L}.-]+\s+наук`
const shortDegree = String.raw`[кд]\.\s?(?:[\p{L}]{1,4}\.?[-\s]?){1,3}н\.?`
const rank = String.raw`(?:профессор|доцент|академик|аспирант(?:ка)?|студент(?:ка)?|магистрант(?:ка)?|соискатель|(?:старший\s+)?преподаватель|проф|доц|акад|ст\.?\s?преп)(?![\p{L}])\.?`
const latinBefore = String.raw`(?:(?:Assoc|Asst|Associate|Assistant)\.?\s+)?(?:[Pp]rof(?:essor)?|[Dd]r|Mr|Mrs|Ms)(?![\p{L}])\.?`
const latinAfter = String.raw`(?:Ph\.?\s?D|M\.?D|M\.?Sc|B\.?Sc|Sc\.?D|D\.?Sc|DPhil|MPH|MBA|M\.?A|B\.?A|FRS|Professor)\.?(?:\s*\([^)]*\))?`
const before = new RegExp(String.raw`^(?:(?:${science}|${shortDegree}|${rank}|${latinBefore})[\s,]+)+(?=\p{Lu})`, 'u')
const whole = new RegExp(String.raw`^(?:(?:${science}|${shortDegree}|${rank}|${latinBefore}|${latinAfter})[\s,]*)+$`, 'u')
const label = /^(?:(?:[Вв]ыполнил[аи]?|[Пп]одготовил[аи]?|[Ww]ritten by|[Pp]resented by)\s*:*|(?:[Аа]втор(?:[ыи])?|[Аа]ўтар(?:ы)?|[Сс]оставитель|[Дд]окладчик|[Aa]uthors?)\s*:+)\s+(?=\p{Lu})/u

export function isOrganisation(text: string): boolean {
  return organisation.test(text)
}

/** A group that signs as one: "The ATLAS Collaboration". */
export function isCollective(text: string): boolean {
  return collective.test(text) && !/[,;]/.test(text)
}

/** «Группа НПИбд-01-20»: who the author studies with. */
export function isGroupOfStudents(text: string): boolean {
  return /^(?:группа|гр\.|group)\s+[\p{L}-]*\d[\p{L}\d-]*$/iu.test(text)
}

export function isDegree(text: string): boolean {
  return whole.test(text.trim())
}

/** «учитель истории высшей категории»: a line of its own under a name. */
export function isPosition(line: string): boolean {
  return line.length < 120 && !/[.!?:;]$/.test(line) && /^(?:(?:зав|зам|гл|вед|ст|мл)\.(?=\s)|учитель|педагог|директор|заместитель|заведующ(?:ий|ая)|методист|библиотекарь|библиограф|ассистент|декан|инженер|(?:(?:старший|младший|ведущий|главный)\s+)?научный сотрудник|(?:старший|главный|ведущий)\s+(?:библиотекарь|библиограф|специалист))(?!\p{L})/iu.test(line)
}

/** «зав. библиотекой № 7»: a position said with the place of work. */
export function namesItsPlace(position: string): boolean {
  return isOrganisation(position.replace(/библиотекар\p{L}*/giu, ''))
}

/** «г. Барнаул», «с. Верх-Катунское». */
export function isPlace(line: string): boolean {
  return /^(?:\p{Lu}[\p{L}-]+\s+(?:область|обл\.|край|район|р-н),?\s+)?(?:г|с|д|п|пос|пгт|р\.\s?п)\.\s*\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?(?:,\s*(?:Россия|РФ))?$/u.test(line)
}

/** «119454, г. Москва, пр-т Вернадского, 78»: under the organisation it is of. */
export function isPostalAddress(line: string): boolean {
  return /^[*_]*\d{6},?\s+\p{L}/u.test(line) && line.length < 200
}

/** «Кемерово», «Ростов-на-Дону, Россия», «г. Барнаул»: where nothing else can stand. */
export function isTown(line: string): boolean {
  return isPlace(line) || (/^\p{Lu}\p{Ll}+(?:-\p{L}+)*(?:,\s*(?:Россия|РФ))?$/u.test(line) && !isOrganisation(line) && !isGivenName(line))
}

/** «д.п.н., профессор Сидорова М. И.» → the degree, and the rest. */
export function degreeBefore(text: string): { readonly degree: string; readonly rest: string } {
  const found = before.exec(text)?.[0] ?? ''
  return { degree: found.replace(/[\s,]+$/, ''), rest: text.slice(found.length) }
}

/** «Выполнила Петрова А. С.», "by Jane Doe" → without the word that is no part of a name. */
export function withoutLabel(text: string): string {
  return text.replace(label, '')
}
