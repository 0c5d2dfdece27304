// An address broken over two lines, which Markdown ends with the first, or by a space after its `http://` → whole. Where it only may be broken, that is told.
import { codeLines, withoutCode } from '../foreign/code-lines.ts'
import { shownMarkup } from '../foreign/finding.ts'
import { dashed, isBlank, numbered } from './line-forms.ts'
import type { Sheet } from './sheet.ts'

const address = /(?:https?:\/\/|www\.)\S*$/iu
const piece = /^[a-z0-9%_~.\-+=&?#/:@!$'*,;()<>[\]]+$/iu
/** What ends a sentence or a bracket around an address is no part of it. */
const around = /[).,;:>\]]+$/u
const file = /\.(?:s?html?|php\d?|aspx?|jsp|pdf|docx?|djvu|xml|txt|zip|jpe?g|png)$/iu

export function brokenAddresses({ lines, find }: Sheet): void {
  const code = codeLines(lines)
  lines.forEach((_, i) => {
    if (!code[i]) joinSpaced(lines, i, find)
    const line = lines[i] ?? ''
    const begun = address.exec(line.trimEnd())?.[0]
    const next = lines[i + 1] ?? ''
    if (begun === undefined || code[i] || code[i + 1] || isBlank(next) || numbered(next) || dashed(next) || /^\s*[|<]/.test(line)) return
    const rest = next.trim().split(/\s/)[0] ?? ''
    if (goesOn(begun, rest)) {
      lines[i] = line.trimEnd() + rest
      lines[i + 1] = next.replace(/^(\s*)\S+\s*/, '$1')
      find(i + 1, 'address-whole', { found: shownMarkup(begun + rest.replace(around, '')) })
    } else if (mayGoOn(begun, rest, line + next)) find(i + 1, 'address-ended', { found: shownMarkup(begun), expected: shownMarkup(rest.replace(around, '')) })
  })
}

// «http:// site.ru», «https: //site.ru»
const spaced = /(?<![\p{L}\p{N}])(https?)(?::[ \t\u00A0]+\/\/[ \t\u00A0]*|:\/\/[ \t\u00A0]+)(?=((?:[a-z0-9-]+\.)+[a-z]{2,10}|(?:[а-яё0-9-]+\.)+рф)(?![\p{L}\p{N}]))/giu

function joinSpaced(lines: string[], i: number, find: Sheet['find']): void {
  const line = lines[i] ?? ''
  if (!/https?:/i.test(line)) return
  const joined = withoutCode(line) === line ? line.replace(spaced, '$1://') : line
  if (joined === line) return
  const [, scheme = '', host = ''] = new RegExp(spaced.source, 'iu').exec(line) ?? []
  lines[i] = joined
  find(i + 1, 'address-whole', { found: shownMarkup(`${scheme}://${host}`) })
}

function goesOn(begun: string, rest: string): boolean {
  const word = rest.replace(around, '')
  if (!piece.test(rest) || word === '' || /^(?:https?:|www\.|and\/or$)/iu.test(word) || /^[^/?#=]*@/u.test(word) || /^\d{1,4}[./]\d{1,2}[./]\d{2,4}$/.test(word)) return false
  // The prefix of a DOI alone names nothing.
  if (/[&=_]$/.test(begun) || /doi\.org\/10\.\d{4,9}\/$/iu.test(begun)) return true
  if (/[^/?]\?$/.test(begun)) return /=/.test(word)
  if (/[/-]$/.test(begun)) return /[a-z0-9][/=&?%_][a-z0-9/]/iu.test(word) || /[a-z0-9]\/$/iu.test(word) || file.test(word) || /^\d{5,}$/.test(word)
  return /^(?:[?&#/][a-z0-9]|=|%[0-9a-f]{2})/iu.test(word) && !/[.,;:!?)»”"]$/u.test(begun)
}

// In Russian text a Latin word in small letters belongs to the address it stands after.
function mayGoOn(begun: string, rest: string, text: string): boolean {
  return /[/-]$/.test(begun) && /[а-яё]{3}/iu.test(text) && /^[a-z][a-z0-9.-]*$/u.test(rest.replace(around, '')) && !/^https?:|^www\./.test(rest)
}
