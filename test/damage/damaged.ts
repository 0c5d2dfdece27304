// What a damage is: a change of one file of the volume as real life makes it, and the lines on which it must be named.
import type { Files } from '../build-volume.ts'

export interface Damaged {
  /** New content of files; null: the file is gone. */
  readonly files: Readonly<Record<string, string | Uint8Array | null>>
  /** Any of these lines names the damage to the person who must mend it. Empty: no line is meant, only the file. */
  readonly lines: readonly number[]
  /** Another file in which it may be named instead: a paper the volume has lost. */
  readonly instead?: string
  /** The text is as good as before: it must be set as before, with or without a note. */
  readonly harmless?: boolean
}

export interface Scene {
  readonly files: Files
  readonly file: string
  readonly lines: readonly string[]
  readonly random: Random
}

export interface Damage {
  readonly name: string
  /** Null where the file has nothing to damage in this way. */
  readonly of: (scene: Scene) => Damaged | null
}

/** A number below the bound. */
export type Random = (bound: number) => number

/** Mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound)
  }
}

export function oneOf<T>(values: readonly T[], random: Random): T | null {
  return values.length === 0 ? null : (values[random(values.length)] ?? null)
}

/** The file with other lines; `named`: 0-based lines of the new text. */
export function withLines({ file }: Scene, lines: readonly string[], named: readonly number[]): Damaged {
  return { files: { [file]: lines.join('\n') }, lines: named.map((line) => line + 1) }
}

/** One line changed, and named. */
export function withLine(scene: Scene, index: number, line: string): Damaged {
  return withLines(scene, scene.lines.with(index, line), [index])
}

/** A damage of one line, chosen among those it fits. */
export function lineDamage(name: string, where: (scene: Scene) => readonly number[], change: (line: string, random: Random) => string | null): Damage {
  return {
    name,
    of: (scene) => {
      const index = oneOf(where(scene).filter((at) => { const line = scene.lines[at] ?? ''; return (change(line, () => 0) ?? line) !== line }), scene.random)
      const line = index === null ? null : change(scene.lines[index] ?? '', scene.random)
      return index === null || line === null ? null : withLine(scene, index, line)
    }
  }
}
