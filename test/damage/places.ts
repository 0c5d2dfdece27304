// The lines of a manuscript by what stands on them, as its author sees them.
import type { Scene } from './damaged.ts'

/** 0-based line of the `---` that closes the metadata block. */
export function blockEnd({ lines }: Scene): number {
  return lines.indexOf('---', 1)
}

export function blockLines(scene: Scene): readonly number[] {
  return range(1, blockEnd(scene))
}

/** Lines of the block that hold a value of one of the keys. */
export function keyLines(scene: Scene, keys: string): readonly number[] {
  return blockLines(scene).filter((at) => new RegExp(`^\\s*(- )?(${keys}):`).test(scene.lines[at] ?? ''))
}

/** The text without code. */
export function textLines(scene: Scene): readonly number[] {
  const inCode = new Set<number>()
  let open = false
  for (const [at, line] of scene.lines.entries()) {
    if (line.startsWith('```')) { inCode.add(at); open = !open } else if (open) inCode.add(at)
  }
  return range(blockEnd(scene) + 1, scene.lines.length).filter((at) => !inCode.has(at))
}

/** Paragraphs of prose, one to a line, above the list of sources. */
export function proseLines(scene: Scene): readonly number[] {
  const list = scene.lines.findIndex((line) => /^## (Список литературы|References)/.test(line))
  return textLines(scene).filter((at) => (list < 0 || at < list) && /^[\p{L}«]/u.test(scene.lines[at] ?? '') && (scene.lines[at] ?? '').length > 120)
}

export function headingLines(scene: Scene): readonly number[] {
  return textLines(scene).filter((at) => /^#{2,} /.test(scene.lines[at] ?? ''))
}

/** Rows of tables under their head and its rule. */
export function rowLines(scene: Scene): readonly number[] {
  return textLines(scene).filter((at) => scene.lines[at]?.startsWith('|') === true && scene.lines[at - 1]?.startsWith('|') === true && !isRule(scene.lines[at]))
}

export function ruleLines(scene: Scene): readonly number[] {
  return textLines(scene).filter((at) => isRule(scene.lines[at]))
}

export function fenceLines({ lines }: Scene): readonly number[] {
  return range(0, lines.length).filter((at) => lines[at]?.startsWith('```') === true)
}

export function sourceLines(scene: Scene): readonly number[] {
  const list = scene.lines.findIndex((line) => /^## (Список литературы|References)/.test(line))
  return list < 0 ? [] : range(list, scene.lines.length).filter((at) => /^\d+\. /.test(scene.lines[at] ?? ''))
}

/** Items of numbered lists in the text. */
export function itemLines(scene: Scene): readonly number[] {
  return textLines(scene).filter((at) => /^\d+\. /.test(scene.lines[at] ?? ''))
}

export function matching(scene: Scene, pattern: RegExp): readonly number[] {
  return textLines(scene).filter((at) => pattern.test(scene.lines[at] ?? ''))
}

function isRule(line = ''): boolean {
  return /^\|[\s:|-]+\|$/.test(line) && line.includes('-')
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step)
}
