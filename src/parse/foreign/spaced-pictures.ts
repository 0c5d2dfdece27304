// `! [Зал](hall.png)`: a picture whose sign has come apart from it → a picture. Lines stay where they are.
import { codeLines } from './code-lines.ts'

const apart = /^(\s*)![ \t]+(?=\[[^\]\n]*\]\([^()\n]+\.(?:png|jpe?g|gif|svg|webp|tiff?|bmp)\))/iu

export function spacedPictures(source: string): string {
  if (!/^\s*![ \t]+\[/m.test(source)) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  return lines.map((line, i) => (code[i] ? line : line.replace(apart, '$1!'))).join('\n')
}
