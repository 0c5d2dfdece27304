// The sample volume → paragraphs of its running text, and documents that set them alike with different programs.
import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { toString } from 'mdast-util-to-string'
import { programFolder } from '../src/cli/program-folder.ts'
import type { Lang } from '../src/model/paper.ts'
import { readMarkdown } from '../src/parse/markdown.ts'
import { hyphenation } from '../src/transform/hyphenation.ts'
import { typographyOfLine } from '../src/transform/typography.ts'

export const measure = { widthMm: 113, sizePt: 10, indentMm: 5, spacePt: 2.43 } as const
export const facePath = createRequire(import.meta.url).resolve('@expo-google-fonts/pt-serif/400Regular/PTSerif_400Regular.ttf')

/** Plain paragraphs, their signs set, nothing broken. */
export function runningText(lang: Lang): readonly string[] {
  const folder = join(programFolder, 'manuscripts')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).sort()
  return files.flatMap((file) => {
    const body = readFileSync(join(folder, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')
    const plain = readMarkdown(body).tree.children.filter((node) => node.type === 'paragraph' && node.children.every((child) => child.type === 'text'))
    return plain.map((node) => typographyOfLine(toString(node).replace(/\s+/g, ' '), lang)).filter((text) => text.length > 200 && /[а-яё]/i.test(text) === (lang === 'ru'))
  })
}

export function asHtml(paragraphs: readonly string[], lang: Lang): string {
  const css = `@font-face { font-family: Text; src: url(http://volume.invalid/text.ttf) } @page { size: ${measure.widthMm}mm 180mm; margin: 0 } body { margin: 0; font: ${measure.sizePt}pt/13pt Text; font-kerning: normal; hyphenate-character: "-" } p { margin: 0; text-align: justify; text-indent: ${measure.indentMm}mm }`
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Lines</title><style>${css}</style><body>${paragraphs.map((text) => `<p>${hyphenation(text, lang).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('')}</body></html>`
}

export function asTypst(paragraphs: readonly string[], lang: Lang): string {
  return `#set page(width: ${measure.widthMm}mm, height: 180mm, margin: 0mm)\n#set text(font: "PT Serif", size: ${measure.sizePt}pt, lang: "${lang}", hyphenate: true, overhang: false)\n#set par(justify: true, linebreaks: "optimized", first-line-indent: ${measure.indentMm}mm, spacing: 0.65em)\n#for text in (${paragraphs.map((text) => JSON.stringify(text)).join(',')},) [#par(text)]\n`
}

export function asLatex(paragraphs: readonly string[], lang: Lang): string {
  const page = `\\pagewidth=${measure.widthMm}mm\\pageheight=180mm\\hoffset=-1in\\voffset=-1in\\oddsidemargin=0mm\\topmargin=0mm\\headheight=0pt\\headsep=0pt\\textwidth=${measure.widthMm}mm\\textheight=176mm\\parindent=${measure.indentMm}mm\\pagestyle{empty}`
  const text = paragraphs.map((each) => each.replace(/[\\{}$&#^_%~]/g, (sign) => `\\char"${sign.charCodeAt(0).toString(16).toUpperCase()} `).replaceAll('\u00A0', '~')).join('\n\n')
  // Before babel: a quotation mark is a command to it.
  const face = `\\usepackage{luaotfload}\\font\\body="[${facePath}]:mode=node;+kern;+liga" at ${measure.sizePt}bp`
  return `\\documentclass[10pt]{article}${page}\n${face}\n\\usepackage[${lang === 'ru' ? 'russian' : 'english'}]{babel}\n\\begin{document}\\body \\baselineskip=13bp \\lefthyphenmin=2 \\righthyphenmin=3 \\emergencystretch=2em\n${text}\n\\end{document}\n`
}
