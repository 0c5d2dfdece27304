// Examples of the rules about pictures.
import { PNG } from 'pngjs'
import { inText, why, type Files, type RuleExample, type Why } from './example.ts'

export function png(width: number, height: number): Uint8Array {
  return PNG.sync.write(new PNG({ width, height }))
}

const picture = png(600, 400)
const square = '<rect width="40" height="40" fill="#ccc"/>'
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${square}</svg>`
const shown = (file: string): string => `![План зала](${file}){alt="Столы у окон"}`

/** A picture of a file that is at fault, and the same of a good one. */
function ofFile(rule: RuleExample['rule'], reason: Why, bad: Files, good: Files): RuleExample {
  const [badFile = '', goodFile = ''] = [bad, good].map((files) => Object.keys(files)[0])
  const example = inText(rule, 1, reason, shown(badFile), shown(goodFile))
  const beside = (trial: RuleExample['bad'], files: Files): RuleExample['bad'] => ('files' in trial ? { files: { ...trial.files, ...files } } : trial)
  return { ...example, bad: beside(example.bad, bad), good: beside(example.good, good) }
}

/** Two frames of one pixel. */
function movingGif(): Uint8Array {
  const frame = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]
  return Uint8Array.from([...Buffer.from('GIF89a'), 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255, ...frame, ...frame, 0x3b])
}

// A head that promises more than any press shows; its body is never looked at.
function hugePng(): Uint8Array {
  const bytes = Buffer.from(picture)
  bytes.writeUInt32BE(20_000, 16)
  bytes.writeUInt32BE(20_000, 20)
  return bytes
}

export const imageExamples: readonly RuleExample[] = [
  inText('image-exists', 1, why('The file of the picture was not sent, or its name is misspelled. Its place says so in the draft.', 'Файл рисунка не приложен, или имя написано с ошибкой. В черновике на его месте так и сказано.'), shown('zall.png'), shown('zal.png'), { 'zal.png': picture }),
  ofFile('image-readable', why('The file is damaged, cut off or empty, or is no picture at all.', 'Файл повреждён, оборван, пуст или вовсе не рисунок.'), { 'zal.png': picture.subarray(0, 100) }, { 'zal.png': picture }),
  ofFile('image-local', why('Files outside the volume’s folder are not read: they would be missing on another machine, and a manuscript could show what is none of its business.', 'Файлы вне папки сборника не читаются: на другой машине их не будет, а рукопись могла бы показать чужое.'), { '../zal.png': picture }, { 'zal.png': picture }),
  ofFile('image-beside', why('Nothing is fetched from the network: the picture could be another tomorrow.', 'Из сети ничего не берётся: завтра там может быть другой рисунок.'), { 'https://example.org/zal.png': picture }, { 'zal.png': picture }),
  ofFile('image-format', why('The picture is of a kind that neither a browser nor a press takes as it is.', 'Рисунок такого вида, который ни браузер, ни типография не примут как есть.'), { 'zal.tiff': Buffer.from('II*\0' + '\0'.repeat(60), 'latin1') }, { 'zal.png': picture }),
  ofFile('image-type', why('The name says one kind and the bytes another. The bytes are believed; other programs believe the name.', 'Имя говорит одно, содержимое другое. Программа верит содержимому; другие программы верят имени.'), { 'zal.jpg': picture }, { 'zal.png': picture }),
  ofFile('image-size', why('The picture is larger than any page can show, and drawing it could take the machine down.', 'Рисунок больше, чем может показать страница; попытка его нарисовать может остановить машину.'), { 'zal.png': hugePng() }, { 'zal.png': picture }),
  ofFile('image-still', why('An animated picture is printed by its first frame.', 'От движущегося рисунка печатается первый кадр.'), { 'zal.gif': movingGif() }, { 'zal.png': picture }),
  ofFile('image-own', why('A drawing may hold scripts or fetch other files. What is not its own or runs is taken out, and the rest is printed.', 'Рисунок может содержать сценарии или звать другие файлы. Чужое и исполняемое изъято, остальное напечатано.'),
    { 'zal.svg': drawing.replace('<rect', '<script>alert(1)</script><rect') }, { 'zal.svg': drawing }),
  ofFile('image-sized', why('The drawing does not say how large it is; browsers then take 300 × 150.', 'Рисунок не говорит, какого он размера; браузеры берут тогда 300 × 150.'), { 'zal.svg': drawing.replace(' viewBox="0 0 40 40"', '') }, { 'zal.svg': drawing }),
  inText('image-named', 1, why('The file was found although its name is written otherwise. On a machine that tells small letters from capitals it would be missing.', 'Файл найден, хотя имя записано иначе. На машине, где строчные и прописные различаются, его бы не нашлось.'), shown('Zal.PNG'), shown('zal.png'), { 'zal.png': picture }),
  inText('figure-alt', 1, why('Who does not see the picture hears its description. A caption names a picture and does not replace it.', 'Тот, кто не видит рисунка, слышит его описание. Подпись называет рисунок, но описания не заменяет.'), '![План зала](zal.png)', shown('zal.png'), { 'zal.png': picture })
]
