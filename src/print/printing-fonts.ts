// Settings that keep the machine's own fonts out of printing, on systems that use fontconfig.
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { lastResortFont } from './last-resort-font.ts'

/** Writes the settings into a folder and gives the environment that makes a browser use them. */
export async function writePrintingFonts(folder: string): Promise<Record<string, string | undefined>> {
  const settings = path.join(folder, 'fonts.conf')
  await writeFile(path.join(folder, 'last-resort.ttf'), lastResortFont())
  await writeFile(settings, fontSettings(folder))
  return { FONTCONFIG_FILE: settings, FONTCONFIG_PATH: folder, FONTCONFIG_SYSROOT: undefined }
}

function fontSettings(folder: string): string {
  const escaped = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escaped}</dir>
  <cachedir>${escaped}</cachedir>
</fontconfig>
`
}
