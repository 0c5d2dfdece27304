// An entry of YAML that is wrong → the bracket of a list or a map that is never closed, wherever the reader stumbled.

/** Its offset; -1 where every bracket has its pair. Brackets in quotes, in comments and within words are text. */
export function openBracket(text: string): number {
  const open: number[] = []
  const plain = text.replace(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|(?<=\s)#.*/g, (part) => '_'.repeat(part.length))
  for (const { 0: sign, index } of plain.matchAll(/[[\]{}]/g)) {
    if (sign === ']' || sign === '}') open.pop()
    else if (open.length > 0 || /(?:^|[:,[{]|^\s*-)\s*$/m.test(plain.slice(plain.lastIndexOf('\n', index - 1) + 1, index))) open.push(index)
  }
  return open[0] ?? -1
}
