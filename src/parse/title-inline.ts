// A title or subtitle from the metadata block → phrasing content that contents and running heads can repeat.
import type { Inline } from '../model/paper.ts'
import { fieldInline } from './field-inline.ts'
import { shownMarkup, type Find } from './foreign/finding.ts'
import type { Placed } from './yaml-values.ts'

// A picture or a comment cannot go with it.
const loose = /<!--[\s\S]*?-->|!\[[^\]]*\]\([^()\s]*\)(?:\{[^{}]*\})?/g

export function titleInline(field: Placed, find: Find): Inline {
  const text = field.text.replace(loose, (found) => {
    if (!found.startsWith('<!--')) find(field.line, 'markup-set', { found: shownMarkup(found) }, field.column)
    return ''
  })
  return fieldInline({ ...field, text }, find)
}
