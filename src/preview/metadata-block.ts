// A manuscript's text → its metadata block; '' where it has none.

export function metadataBlock(text: string): string {
  return /^\uFEFF?\s*---[^\n]*\n[\s\S]*?\n(?:---|\.\.\.)[^\n]*\n/.exec(text)?.[0] ?? ''
}
