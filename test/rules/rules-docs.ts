// The registry of rules and their examples → docs/rules.md.
import type { Severity } from '../../src/model/problem.ts'
import { rules } from '../../src/model/rules.ts'
import { subjects } from './all-examples.ts'
import type { RuleExample, Shown } from './example.ts'

export function rulesDocs(): string {
  return [
    '# Правила · Rules', 'Этот файл составлен программой по её правилам и примерам к ним; каждый пример проверен. This file is made from the program’s rules and their examples; each example is tested.',
    intro.ru, intro.en, subjects.map(({ title, examples }) => `- ${title.ru} · ${title.en}: ${examples.map(({ rule }) => `[${rule}](#${rule})`).join(', ')}`).join('\n'), ...subjects.flatMap(({ title, examples }) => [`## ${title.ru} · ${title.en}`, ...examples.flatMap(sectionOf)])
  ].join('\n\n') + '\n'
}

const intro = {
  ru: `Замечание называет файл, строку, столбец и правило. **Ошибка** не даёт сборнику стать чистовым, **предупреждение** просит посмотреть, **сведение** сообщает, что программа сделала сама. Предупреждение или сведение, которое в этом докладе не нужно, отменяют в блоке метаданных, назвав причину:

\`\`\`yaml
ignore:
  - { rule: words-once, reason: так в цитате }
\`\`\``,
  en: 'A problem names file, line, column and rule. An **error** keeps the volume a draft, a **warning** asks you to look, a **note** tells what the program did by itself. A warning or a note that a paper does not need is ignored in its metadata block, with the reason, as above. Errors cannot be ignored.'
}

const severities: Readonly<Record<Severity, string>> = { error: 'Ошибка · error', warning: 'Предупреждение · warning', info: 'Сведение · note' }

function sectionOf({ rule: id, why, shown, at }: RuleExample): readonly string[] {
  const { severity, ru, en } = rules[id]
  return [
    `### ${id}`, `*${severities[severity]}.* ${why.ru}`, why.en,
    `> ${escaped(ru)}`, `> ${escaped(en)}`, `Так · found (\`${at}\`):`, fenced(shown.bad, shown), 'Исправлено · mended:', fenced(shown.good, shown)
  ]
}

// Values differ from case to case.
function escaped(text: string): string {
  return text.replace(/ ?\{(?:guess|missing)\}/g, '').replace(/ ?\{state\}\.?/g, ' …').replace(/\{\w+\}\.?/g, '…').replace(/[\\`*_[\]<>|#]/g, '\\$&')
}

function fenced(text: string, { language }: Shown): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([fence]) => fence.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${shortened(text)}\n${fence}`
}

const mostLetters = 160

function shortened(text: string): string {
  return text.split('\n').map((line) => (line.length > mostLetters ? `${line.slice(0, mostLetters)}…` : line)).join('\n')
}
