// A formula of several lines whose author left the alignment to the program, as MyST and Sphinx do → the same within an environment.

/** `&` and `\\` that stand in no environment of the formula's own. */
export function aligned(tex: string, display: boolean): string {
  if (!display || !/(?<!\\)&/.test(tex)) return tex
  const outside = outsideOfEnvironments(tex)
  // On one line such a sign is more likely a slip.
  if (!/(?<!\\)&/.test(outside) || !outside.includes('\\\\')) return tex
  const rows = outside.split('\\\\').filter((row) => row.trim() !== '')
  const columns = Math.max(...rows.map((row) => row.split(/(?<!\\)&/).length))
  // `a & = & b` is the old way of three columns.
  return columns === 3 && rows.every((row) => row.split(/(?<!\\)&/).length === 3) ? `\\begin{array}{rcl}${displayed(tex)}\\end{array}` : `\\begin{aligned}${tex}\\end{aligned}`
}

function displayed(tex: string): string {
  return tex.replace(/^|(?<!\\)&|\\\\(?!\s*$)/g, (edge) => `${edge}\\displaystyle `)
}

// Braces and environments within are blotted out.
function outsideOfEnvironments(tex: string): string {
  let [depth, made] = [0, '']
  for (const [part] of tex.matchAll(/\\(?:begin|end)\{[^{}]*\}|\\[\s\S]|[{}]|[^\\{}]+/g)) {
    if (part === '}' || part.startsWith('\\end{')) depth--
    if (depth === 0 && part !== '}' && !part.startsWith('\\end{') && part !== '{' && !part.startsWith('\\begin{')) made += part
    if (part === '{' || part.startsWith('\\begin{')) depth++
  }
  return made
}
