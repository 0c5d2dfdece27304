// Title, authors and the rest → an XMP packet, saying the same as the document information.
import type { DocumentInfo } from '../model/outline.ts'

export function xmpPacket(info: DocumentInfo): string {
  const date = new Date(info.date).toISOString().replace(/\.\d+Z$/, 'Z')
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
${[
  '<dc:format>application/pdf</dc:format>',
  texts('dc:title', info.title, info.lang),
  list('dc:creator', 'Seq', info.authors),
  texts('dc:description', info.subject, info.lang),
  list('dc:subject', 'Bag', info.keywords),
  list('dc:language', 'Bag', [info.lang]),
  simple('pdf:Producer', info.producer),
  simple('pdf:Keywords', info.keywords.join(', ')),
  simple('xmp:CreateDate', date),
  simple('xmp:ModifyDate', date),
  simple('xmp:MetadataDate', date),
].filter((line) => line !== '').join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
`
}

function simple(name: string, text: string): string {
  return text === '' ? '' : `<${name}>${escaped(text)}</${name}>`
}

function list(name: string, kind: 'Seq' | 'Bag', texts: readonly string[]): string {
  return texts.length === 0 ? '' : `<${name}><rdf:${kind}>${texts.map((text) => `<rdf:li>${escaped(text)}</rdf:li>`).join('')}</rdf:${kind}></${name}>`
}

// A reader without a preference takes `x-default`; one with the volume's language finds that, too.
function texts(name: string, text: string, lang: string): string {
  const items = ['x-default', lang].map((code) => `<rdf:li xml:lang="${escaped(code)}">${escaped(text)}</rdf:li>`)
  return text === '' ? '' : `<${name}><rdf:Alt>${items.join('')}</rdf:Alt></${name}>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
