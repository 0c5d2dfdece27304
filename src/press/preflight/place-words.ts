// Something on a page → words that lead the eye there.
import { ptPerMm } from '../../model/geometry.ts'
import type { Box } from './box.ts'

/** Millimetres from the left and from the head of the trimmed page. */
export function placeWords(what: string, box: Box, trim: Box | undefined): Readonly<Record<string, string>> {
  const [left, , , head] = trim ?? [0, 0, 0, 0]
  const [x, y] = [Math.round((box[0] - left) / ptPerMm), Math.round((head - box[3]) / ptPerMm)]
  return { found: what, 'found.en': `${what}, ${x} mm from the left, ${y} mm from the head`, 'found.ru': `${words.get(what) ?? what.replace('alpha', 'непрозрачность')}, ${x} мм слева, ${y} мм сверху` }
}

const words = new Map([['soft edge', 'изображение с мягким краем'], ['soft mask', 'мягкая маска']])
