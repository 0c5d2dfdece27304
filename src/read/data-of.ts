// A data: address → the bytes of the picture that is pasted there.

export function dataOf(url: string): Uint8Array {
  const [, encoding = '', data = ''] = /^data:([^,]*),([^]*)$/i.exec(url) ?? []
  if (/;\s*base64\s*$/i.test(encoding)) return Buffer.from(data, 'base64')
  try { return Buffer.from(decodeURIComponent(data)) } catch { return Buffer.from(data) }
}
