// What the preflight found → preflight.json for programs and preflight.html for people.
import type { Artifact } from '../../model/artifact.ts'
import type { MessageLang } from '../../model/rules.ts'
import { findingText } from './finding.ts'
import type { PreflightReport } from './preflight.ts'
import { preflightPage } from './preflight-page.ts'
import { preflightRules } from './preflight-rules.ts'
import { reportWords } from './report-words.ts'

/** `name` of a second file's report, such as `preflight-cover`. */
export function preflightFiles(report: PreflightReport, title: string, lang: MessageLang, name = 'preflight'): readonly Artifact[] {
  return [
    { path: `press/${name}.json`, content: `${JSON.stringify(machineReport(report, lang), null, 1)}\n` },
    { path: `press/${name}.html`, content: preflightPage(report, title, lang) }
  ]
}

function machineReport({ findings, problems: _, ...facts }: PreflightReport, lang: MessageLang): unknown {
  const shown = findings.map(({ values: _values, ...found }) => ({ ...found, clause: preflightRules[found.rule].clause, message: findingText({ ...found, values: _values }, lang) }))
  return { standard: 'ISO 15930-7:2010', certified: false, note: reportWords[lang].notCertified, ...facts, findings: shown }
}
