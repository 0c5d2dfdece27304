/** `%D0%97al` → `Зal`; what is no such code stays as it is. */
export function decodedAddress(text: string): string {
  try { return decodeURIComponent(text) } catch { return text }
}
