// Programs of the machine that some tests judge PDFs with.
import { accessSync, constants } from 'node:fs'
import path from 'node:path'

/**
 * Options for a test that runs these programs: it is skipped, with the reason, where one is not installed.
 * With PROCEEDINGS_REQUIRE_TOOLS=1, as in CI, it is a failure instead: a check that silently stays out proves nothing.
 */
export function needs(...programs: string[]): { skip: string | false } {
  const missing = programs.filter((program) => !isOnPath(program))
  if (missing.length === 0) return { skip: false }
  if (process.env['PROCEEDINGS_REQUIRE_TOOLS'] === '1') throw new Error(`Not installed: ${missing.join(', ')}`)
  return { skip: `needs ${missing.join(', ')}` }
}

/** The same for a second opinion: without it the test is skipped, in CI too. */
export function likes(program: string): { skip: string | false } {
  return { skip: isOnPath(program) ? false : `likes to have ${program}` }
}

function isOnPath(program: string): boolean {
  const windows = process.platform === 'win32'
  const folders = (process.env['PATH'] ?? process.env['Path'] ?? '').split(path.delimiter)
  return folders.some((folder) => {
    try {
      accessSync(path.join(folder, windows ? `${program}.exe` : program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
