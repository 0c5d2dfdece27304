// Foreign mark-up within a line, in any tree of ours: each step changes it in place.
import type { Root } from 'mdast'
import type { FindIn } from './finding.ts'
import { highlights } from './highlights.ts'
import { mystRoles } from './myst-roles.ts'
import { pandocSpans } from './pandoc-spans.ts'
import { plainSigns } from './plain-signs.ts'
import { raisedText } from './raised-text.ts'
import { texCommands } from './tex-commands.ts'
import { typedScripts } from './typed-scripts.ts'

export function inlineSteps(tree: Root, source: string, find: FindIn): void {
  plainSigns(tree)
  mystRoles(tree, find)
  texCommands(tree, find)
  pandocSpans(tree, find)
  highlights(tree)
  raisedText(tree, source)
  typedScripts(tree, find)
}
