// “Sidyakina Lyudmila” beside «Сидякина Людмила Фёдоровна» → its surname where the paper's own language has it: two Latin words do not tell it themselves.
import type { PersonName } from '../model/person.ts'

/** How each Cyrillic letter may begin in Latin letters. */
const initials: Readonly<Record<string, string>> = {
  А: 'A', Б: 'B', В: 'VW', Г: 'GH', Ґ: 'G', Д: 'D', Е: 'EYJ', Ё: 'EYJ', Є: 'YEJ', Ж: 'ZJ', З: 'Z', И: 'I', І: 'I', Ї: 'YIJ', Й: 'YJI', К: 'KC', Л: 'L', М: 'M', Н: 'N', О: 'O', П: 'P', Р: 'R',
  С: 'SC', Т: 'T', У: 'UW', Ф: 'FP', Х: 'KHXC', Ц: 'TCZ', Ч: 'CT', Ш: 'SC', Щ: 'S', Ы: 'Y', Э: 'E', Ю: 'YJIU', Я: 'YJI'
}

export function inSameOrder(name: PersonName, own: PersonName | undefined): PersonName {
  if (own === undefined || name.patronymic !== '' || name.particle !== '' || name.given.includes('.') || /\s/.test(name.given)) return name
  const straight = isSame(name.family, own.family) || isSame(name.given, own.given)
  const turned = isSame(name.given, own.family) && isSame(name.family, own.given)
  return turned && !straight ? { ...name, family: name.given, given: name.family } : name
}

function isSame(latin: string, cyrillic: string): boolean {
  const [first, letter] = [cyrillic.charAt(0).toUpperCase(), latin.charAt(0).toUpperCase()]
  return letter !== '' && (initials[first] ?? '').includes(letter)
}
