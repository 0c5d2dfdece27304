// 12 → "xii".
const letters: readonly (readonly [number, string])[] = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']]

export function roman(number: number): string {
  if (number < 1 || number > 4999) return String(number)
  const [value, sign] = letters.find(([least]) => least <= number) ?? [1, 'i']
  return sign + (number > value ? roman(number - value) : '')
}
