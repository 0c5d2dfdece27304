// `![x](my picture.png)`: an address with spaces, which pandoc and Obsidian take → the same in angle brackets.
import { codeLines } from './code-lines.ts'

const image = /(!\[(?:[^\]\\\n]|\\.)*\]\()[ \t]*([^()<>"\n]*[^()<>"\s][ \t]+[^()<>"\n]*\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?|pdf|eps))[ \t]*(?="[^"\n]*"[ \t]*\)|\))/gi

export function spacedAddresses(source: string): string {
  if (!/!\[[^\]\n]*\]\([^)\n]* /.test(source)) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  return lines.map((line, i) => (code[i] ? line : line.replace(image, '$1<$2>'))).join('\n')
}
