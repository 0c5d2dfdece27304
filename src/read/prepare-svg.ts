// An SVG picture → the same with the template's label face inside: a picture cannot use the page's faces, and never uses the machine's.
import { createHash } from 'node:crypto'
import type { Resource } from '../model/print.ts'

const labelFaces = /^font\/[0-9a-f]{8}-pt-sans-(cyrillic|latin)-(400|700)-normal\.woff2$/

/** Gives pictures without text back as they are. */
export async function prepareSvg(svg: string, faces: ReadonlyMap<string, Resource>): Promise<string> {
  if (!/<text[\s>]/.test(svg)) return svg
  const root = /<svg\b[^>]*>/.exec(svg)
  if (!root) return svg
  const picture = createHash('sha256').update(svg).digest('hex').slice(0, 8)
  const rules = await Promise.all([...faces.values()].filter((face) => labelFaces.test(face.key)).map((face) => faceRule(face, picture)))
  const style = `<style>${rules.join('')}text{font-family:"PT Sans"}</style>`
  const withFallback = svg.slice(root.index + root[0].length)
    .replace(/font-family\s*=\s*"([^"]*)"/g, (_, family: string) => `font-family="${family.replaceAll('"', "'")}, 'PT Sans'"`)
    .replace(/font-family\s*:\s*([^;"}<]+)/g, (_, family: string) => `font-family:${family.trim()}, 'PT Sans'`)
  return svg.slice(0, root.index) + root[0].replace(/font-family\s*=\s*"([^"]*)"/, `font-family="$1, 'PT Sans'"`) + style + withFallback
}

// Of one address in two pictures Chromium makes one face or two, as it happens, and print embeds it once or twice: each picture has an address of its own.
async function faceRule(face: Resource, picture: string): Promise<string> {
  const weight = face.key.includes('-700-') ? 700 : 400
  const range = face.key.includes('cyrillic') ? 'U+0400-04FF,U+2116' : 'U+0000-00FF,U+2000-206F,U+20AC,U+2122,U+2212'
  const data = Buffer.from(await face.bytes()).toString('base64')
  return `@font-face{font-family:"PT Sans";font-weight:${weight};unicode-range:${range};src:url(data:font/woff2;picture=${picture};base64,${data}) format("woff2")}`
}
