// Fonts of the file: all in it, and of each only what is used.
import { finding, type Finding } from './finding.ts'
import type { FileReading } from './read-file.ts'

export function checkFonts({ fonts }: FileReading): Finding[] {
  const missing = fonts.filter(({ embedded }) => !embedded)
  const whole = fonts.filter(({ embedded, subtype, baseFont }) => embedded && subtype !== 'Type3' && !/^[A-Z]{6}\+/.test(baseFont))
  return [
    ...(missing.length > 0 ? [finding('fonts-embedded', [], { found: namesOf(missing) })] : []),
    ...(whole.length > 0 ? [finding('fonts-subset', [], { found: namesOf(whole) })] : [])
  ]
}

function namesOf(fonts: FileReading['fonts']): string {
  return [...new Set(fonts.map(({ baseFont }) => baseFont || '?'))].join(', ')
}
