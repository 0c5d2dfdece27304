// What PDF/X-4 asks of the file as a whole.
import { decodeStream } from '../../assemble/pdf/decode-stream.ts'
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import { PdfStream } from '../../assemble/pdf/values.ts'
import type { PdfDict } from '../../assemble/pdf/values.ts'
import { finding, type Finding } from './finding.ts'
import type { FileReading } from './read-file.ts'

export function checkStandard(file: FileReading): Finding[] {
  return [...named(file), ...described(file), ...trapping(file), ...output(file)]
}

/** What holds for any file that a printing house takes. */
export function checkFile(file: FileReading): Finding[] {
  const { pdf, version, pages } = file
  const findings: Finding[] = []
  if (Number(version) > 1.6) findings.push(finding('pdf-version', [], { found: version }))
  const acting = ['OpenAction', 'AA', 'AcroForm'].filter((key) => pdf.catalog().has(key))
  if (pdf.dict(pdf.catalog().get('Names'))?.has('JavaScript')) acting.push('JavaScript')
  if (acting.length > 0) findings.push(finding('actions-none', [], { found: acting.join(', ') }))
  if (pdf.dict(pdf.catalog().get('Names'))?.has('EmbeddedFiles')) findings.push(finding('files-inside', [], { found: 'EmbeddedFiles' }))
  const transfer = new Set(pages.flatMap(({ marks }) => marks.transfer))
  if (transfer.size > 0) findings.push(finding('transfer-none', pages.filter(({ marks }) => marks.transfer.length > 0).map(({ page }) => page), { found: [...transfer].join(', ') }))
  return [...findings, ...objects(pdf)]
}

function named({ xmp }: FileReading): Finding[] {
  const found = /<pdfxid:GTS_PDFXVersion[^>]*>([^<]*)<|pdfxid:GTS_PDFXVersion="([^"]*)"/.exec(xmp)
  const name = found?.[1] ?? found?.[2] ?? ''
  return name === 'PDF/X-4' ? [] : [finding('standard-named', [], { found: name === '' ? 'GTS_PDFXVersion' : name })]
}

function described({ pdf, hasId, xmp }: FileReading): Finding[] {
  const info = pdf.dict(pdf.trailer.get('Info'))
  const missing = ['Title', 'CreationDate', 'ModDate'].filter((key) => !info?.has(key))
  if (!hasId) missing.push('ID')
  for (const key of ['xmp:CreateDate', 'xmp:ModifyDate', 'xmp:MetadataDate', 'dc:title', 'xmpMM:DocumentID', 'xmpMM:VersionID', 'xmpMM:RenditionClass']) if (!xmp.includes(key)) missing.push(key)
  return missing.length === 0 ? [] : [finding('file-described', [], { found: missing.join(', ') })]
}

function trapping({ pdf, xmp }: FileReading): Finding[] {
  const told = pdf.get(pdf.dict(pdf.trailer.get('Info'))?.get('Trapped'))
  const again = /<pdf:Trapped>(\w+)<|pdf:Trapped="(\w+)"/.exec(xmp)
  return (told === 'True' || told === 'False') && (again?.[1] ?? again?.[2]) === told ? [] : [finding('trapping-told')]
}

function output({ pdf }: FileReading): Finding[] {
  const intents = outputIntents(pdf)
  const wrong = (found: string): Finding[] => [finding('output-told', [], { found })]
  if (intents.length !== 1) return wrong(`GTS_PDFX × ${intents.length}`)
  const [intent] = intents
  if (!intent?.has('OutputConditionIdentifier')) return wrong('OutputConditionIdentifier')
  const profile = profileOf(pdf, intent)
  if (!profile) return wrong('DestOutputProfile')
  if (profile.bytes.length < 128 || profile.bytes.length !== profile.size || profile.signature !== 'acsp') return wrong('ICC')
  if (profile.kind !== 'prtr') return wrong(`ICC ${profile.kind}`)
  const components = { GRAY: 1, 'RGB ': 3, CMYK: 4 }[profile.space]
  return components !== undefined && components === profile.components ? [] : wrong(`ICC ${profile.space}, N ${profile.components}`)
}

export function outputIntents(pdf: Pdf): readonly PdfDict[] {
  return pdf.list(pdf.catalog().get('OutputIntents')).flatMap((item) => {
    const intent = pdf.dict(item)
    return intent?.get('S') === 'GTS_PDFX' ? [intent] : []
  })
}

/** Colour space of the printing condition: `GRAY`, `RGB `, `CMYK`; '' where none is told. */
export function outputSpace(pdf: Pdf): string {
  const [intent] = outputIntents(pdf)
  return (intent && profileOf(pdf, intent)?.space) ?? ''
}

interface Profile {
  readonly bytes: Uint8Array
  readonly size: number
  readonly kind: string
  readonly space: string
  readonly signature: string
  readonly components: number
}

function profileOf(pdf: Pdf, intent: PdfDict): Profile | null {
  const stream = pdf.stream(intent.get('DestOutputProfile'))
  if (!stream) return null
  const bytes = Buffer.from(decodeStream(pdf, stream))
  const word = (at: number): string => bytes.toString('latin1', at, at + 4)
  return { bytes, size: bytes.length > 4 ? bytes.readUInt32BE(0) : 0, kind: word(12), space: word(16), signature: word(36), components: pdf.number(stream.dict.get('N')) ?? 0 }
}

const badFilters = new Set(['LZWDecode', 'Crypt'])

function objects(pdf: Pdf): Finding[] {
  const found = { filters: new Set<string>(), postscript: false, outside: new Set<string>() }
  for (let number = 0; number < pdf.size; number++) {
    const value = pdf.get(pdf.ref(number))
    const dict = value instanceof PdfStream ? value.dict : value instanceof Map ? value : null
    if (!dict) continue
    if (value instanceof PdfStream) lookAtStream(pdf, value.dict, found)
  }
  return [
    ...(found.filters.size > 0 ? [finding('compression-allowed', [], { found: [...found.filters].join(', ') })] : []),
    ...(found.outside.size > 0 ? [finding('files-inside', [], { found: [...found.outside].join(', ') })] : []),
    ...(found.postscript ? [finding('postscript-none')] : [])
  ]
}

function lookAtStream(pdf: Pdf, dict: PdfDict, found: { readonly filters: Set<string>; readonly outside: Set<string>; postscript: boolean }): void {
  for (const filter of pdf.list(dict.get('Filter')).map((item) => pdf.get(item))) if (typeof filter === 'string' && badFilters.has(filter)) found.filters.add(filter)
  if (dict.get('Subtype') === 'PS' || dict.get('Subtype2') === 'PS') found.postscript = true
  for (const key of ['F', 'Ref', 'OPI']) if (dict.has(key)) found.outside.add(key)
}
