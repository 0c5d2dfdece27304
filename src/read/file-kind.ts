// The first bytes of a file → what it is, where it is none of ours or a picture: names in both languages.

export type FileKindId =
  | 'png' | 'jpeg' | 'gif' | 'webp' | 'svg' | 'tiff' | 'bmp' | 'heic' | 'avif' | 'pdf' | 'eps' | 'wmf' | 'psd' | 'word' | 'office' | 'rtf' | 'writer' | 'zip' | 'archive' | 'binary'

const names: Readonly<Record<FileKindId, { readonly en: string; readonly ru: string }>> = {
  png: { en: 'a PNG picture', ru: 'рисунок PNG' }, jpeg: { en: 'a JPEG picture', ru: 'рисунок JPEG' }, gif: { en: 'a GIF picture', ru: 'рисунок GIF' }, webp: { en: 'a WebP picture', ru: 'рисунок WebP' },
  svg: { en: 'an SVG drawing', ru: 'рисунок SVG' }, tiff: { en: 'a TIFF picture', ru: 'рисунок TIFF' }, bmp: { en: 'a BMP picture', ru: 'рисунок BMP' }, heic: { en: 'a HEIC photograph', ru: 'фотография HEIC' },
  avif: { en: 'an AVIF picture', ru: 'рисунок AVIF' }, pdf: { en: 'a PDF document', ru: 'документ PDF' }, eps: { en: 'a PostScript (EPS) drawing', ru: 'рисунок PostScript (EPS)' }, wmf: { en: 'a Windows metafile (WMF, EMF)', ru: 'метафайл Windows (WMF, EMF)' },
  psd: { en: 'a Photoshop document', ru: 'документ Photoshop' }, word: { en: 'a Word document', ru: 'документ Word' }, office: { en: 'an Office document', ru: 'документ Office' }, rtf: { en: 'an RTF document', ru: 'документ RTF' },
  writer: { en: 'an OpenDocument text', ru: 'документ OpenDocument' }, zip: { en: 'a ZIP archive', ru: 'архив ZIP' }, archive: { en: 'an archive', ru: 'архив' }, binary: { en: 'no text', ru: 'не текст' }
}

const signatures: readonly (readonly [FileKindId, RegExp])[] = [
  ['png', /^\x89PNG\r\n\x1A\n/], ['jpeg', /^\xFF\xD8\xFF/], ['gif', /^GIF8[79]a/], ['webp', /^RIFF[^]{4}WEBP/], ['tiff', /^(?:II\*\0|MM\0\*)/], ['bmp', /^BM[^]{4}\0\0\0\0/], ['avif', /^[^]{4}ftypavi[fs]/],
  ['heic', /^[^]{4}ftyp(?:hei|hev|mif1|msf1)/], ['pdf', /^%PDF-/], ['eps', /^(?:%!PS|\xC5\xD0\xD3\xC6)/], ['wmf', /^(?:\xD7\xCD\xC6\x9A|\x01\0\0\0[^]{36} EMF|[\x01\x02]\0\x09\0\0[\x01\x03])/], ['psd', /^8BPS/],
  ['rtf', /^\{\\rtf/], ['archive', /^(?:\x1F\x8B|Rar!|7z\xBC\xAF)/]
]

// Enough for the names of the first files in an archive.
const looked = 8000

/** null: text, as far as can be seen. */
export function fileKind(bytes: Uint8Array): FileKindId | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, looked)).toString('latin1')
  const signed = signatures.find(([, signature]) => signature.test(head))?.[0]
  if (signed !== undefined) return signed
  if (head.startsWith('PK\x03\x04')) return packedKind(bytes)
  if (head.startsWith('\xD0\xCF\x11\xE0')) return /W\0o\0r\0d\0D\0o\0c/.test(Buffer.from(bytes).toString('latin1')) ? 'word' : 'office'
  return null
}

export function kindName(kind: FileKindId): { readonly en: string; readonly ru: string } {
  return names[kind]
}

function packedKind(bytes: Uint8Array): FileKindId {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (all.includes('word/document.xml')) return 'word'
  if (all.includes('opendocument.text')) return 'writer'
  return all.includes('[Content_Types].xml') || all.includes('opendocument.') ? 'office' : 'zip'
}
