// The rules a file for the printing house is held to: those of PDF/X-4 by their clause of ISO 15930-7:2010, and our own. Not a certified check.
import type { Severity } from '../../model/problem.ts'

interface PreflightRule {
  readonly severity: Severity
  /** Clause of ISO 15930-7:2010; '' for what printing houses ask beside it. */
  readonly clause: string
  readonly en: string
  readonly ru: string
}

function rule(severity: Severity, clause: string, en: string, ru: string): PreflightRule {
  return { severity, clause, en, ru }
}

/** `{found}` is filled in by the finding; pages are told beside it. */
export const preflightRules = {
  'standard-named': rule('error', '6.11', 'The file does not say that it is PDF/X-4: {found}.', 'Файл не назван файлом PDF/X-4: {found}.'),
  'file-described': rule('error', '6.10, 6.11', 'Not told in the file: {found}.', 'В файле не указано: {found}.'),
  'pdf-version': rule('warning', '', 'The file is of PDF {found}; printing houses take up to 1.6.', 'Файл имеет версию PDF {found}; типографии принимают до 1.6.'),
  'trapping-told': rule('error', '6.9', 'Whether the file is trapped is not told, or not the same in both places.', 'Не указано, выполнен ли треппинг, или указания расходятся.'),
  'output-told': rule('error', '6.4', 'The printing condition is not told as it must be: {found}.', 'Условия печати указаны не так, как требуется: {found}.'),
  'colour-told': rule('error', '6.4', 'Colours of the screen or of inks that the printing condition does not define: {found}.', 'Цвета экрана или красок, которых не определяют условия печати: {found}.'),
  'fonts-embedded': rule('error', '6.5', 'Fonts are not in the file: {found}.', 'Шрифты не внедрены в файл: {found}.'),
  'fonts-subset': rule('warning', '', 'Fonts are in the file whole: {found}. It is larger than it needs to be.', 'Шрифты внедрены целиком: {found}. Файл больше, чем нужно.'),
  'files-inside': rule('error', '6.7', 'The file carries other files or refers to them: {found}.', 'Файл содержит другие файлы или ссылается на них: {found}.'),
  'compression-allowed': rule('error', '6.8', 'Compression that is not allowed: {found}.', 'Недопустимое сжатие: {found}.'),
  'boxes-nested': rule('error', '6.12', 'The boxes of the page are wrong: {found}.', 'Неверные границы страницы: {found}.'),
  'transfer-none': rule('error', '6.13', 'Transfer curves or halftones are set in the file: {found}.', 'В файле заданы передаточные кривые или растры: {found}.'),
  'postscript-none': rule('error', '6.14', 'PostScript stands in the file.', 'В файле есть фрагменты PostScript.'),
  'encryption-none': rule('error', '6.15', 'The file cannot be read: {found}.', 'Файл не читается: {found}.'),
  'annotations-none': rule('error', '6.17', 'Links or notes lie on the page: {found}.', 'На странице лежат ссылки или пометки: {found}.'),
  'actions-none': rule('error', '6.18, 6.26', 'The file acts by itself: {found}.', 'Файл выполняет действия: {found}.'),
  'transparency-seen': rule('info', '6.20', 'Transparent: {found}. PDF/X-4 allows it; ask a house with old machines.', 'Прозрачность: {found}. PDF/X-4 её допускает; если в типографии старое оборудование, спросите.'),
  'transparency-none': rule('warning', '', 'Transparent: {found}. Outside PDF/X-4 it may print wrongly.', 'Прозрачность: {found}. Вне PDF/X-4 она может напечататься неверно.'),
  'one-ink': rule('error', '', 'Not in black ink alone: {found}.', 'Напечатано не одной чёрной краской: {found}.'),
  'ink-total': rule('warning', '', 'More ink than paper takes up: {found} %.', 'Краски больше, чем впитывает бумага: {found} %.'),
  'trim-exact': rule('error', '', 'The page is trimmed to {found}.', 'Размер страницы после обрезки: {found}.'),
  'bleed-given': rule('error', '', 'The bleed is {found}.', 'Вылеты: {found}.'),
  'bleed-same': rule('error', '', 'Printed with bleed, the lines of the page break otherwise, so it has no bleed.', 'На листе с вылетами строки страницы разбиваются иначе, поэтому вылетов у неё нет.'),
  'bleed-reached': rule('warning', '', 'Something reaches the edge of the page but not the end of the bleed: a white line may show when it is cut.', 'Что-то доходит до края страницы, но не до конца вылетов: после обрезки может остаться белая полоса.'),
  'safe-zone': rule('warning', '', 'Nearer to the edge of the page than 3 mm: {found}. It may be cut off.', 'Ближе 3 мм к краю страницы: {found}. При обрезке это может пропасть.'),
  'inner-margin': rule('warning', '', 'The inner margin is {found} mm, at least 15 mm are needed: text vanishes into the binding.', 'Внутреннее поле {found} мм, а нужно не меньше 15 мм: текст уйдёт в корешок.'),
  'image-fine': rule('warning', '', 'The picture has {found} dots to the inch, 300 are needed.', 'У изображения {found} точек на дюйм, а нужно 300.'),
  'image-legible': rule('error', '', 'The picture has only {found} dots to the inch, at least 150 are needed.', 'У изображения всего {found} точек на дюйм, а нужно не меньше 150.'),
  'line-art-fine': rule('warning', '', 'The drawing in black and white has {found} dots to the inch, 600 are needed.', 'У штрихового рисунка {found} точек на дюйм, а нужно 600.'),
  'line-strong': rule('warning', '', 'A line is {found} pt thick, at least 0.25 pt are needed.', 'Толщина линии {found} пт, а нужно не меньше 0,25 пт.'),
  'text-large': rule('warning', '', 'Letters of {found} pt, at least 5 pt are needed: {text}.', 'Буквы кегля {found} пт, а нужно не меньше 5 пт: {text}.'),
  'white-text-large': rule('warning', '', 'White letters of {found} pt, at least 8 pt are needed: {text}.', 'Белые буквы кегля {found} пт, а нужно не меньше 8 пт: {text}.'),
  'overprint-none': rule('warning', '', 'Overprint is set: colours beneath will show through.', 'Включена надпечатка: нижние цвета будут видны сквозь верхние.'),
  'barcode-read': rule('error', '', 'The barcode of the ISBN {found} is not on the cover, or is not as it should be.', 'На обложке нет штрихкода ISBN {found}, или он не тот.'),
  'barcode-black': rule('error', '', 'The barcode is not in black ink alone: {found}.', 'Штрихкод напечатан не одной чёрной краской: {found}.'),
  'barcode-size': rule('error', '', 'The barcode has {found} % of its nominal size; scanners read from 80 to 200 %.', 'Штрихкод имеет {found} % номинального размера; сканеры читают от 80 до 200 %.'),
  'barcode-quiet': rule('error', '', 'Something stands in the empty space beside the barcode: it will not be read.', 'В пустом поле рядом со штрихкодом что-то стоит: он не прочитается.'),
  'pages-multiple': rule('info', '', '{found}', '{found}'),
  'blank-pages': rule('info', '', 'Blank pages.', 'Пустые страницы.')
} as const satisfies Record<string, PreflightRule>

export type PreflightRuleId = keyof typeof preflightRules
