// Problems of the build and of the printed pictures → those the secretary is told: of two that speak of one picture, the printing house's.
import type { Problem } from '../model/problem.ts'

export function packageProblems(built: readonly Problem[], printed: readonly Problem[]): readonly Problem[] {
  const places = new Set(printed.map(placeOf))
  return [...built.filter((problem) => problem.rule !== 'image-sharp' || !places.has(placeOf(problem))), ...printed]
}

function placeOf({ file, line }: Problem): string {
  return `${file}:${line}`
}
