// A path that came with a dropped file → the same if it stays in its folder on every system; else null.
const longestPath = 400
// Names that Windows keeps for devices, and signs no file name holds there.
const forbidden = /[\u0000-\u001F<>:"|?*\\]|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|[. ]$/i

export function safePath(path: string): string | null {
  const names = path.normalize('NFC').replace(/^\.\//, '').split('/')
  const isSafe = path.length <= longestPath && names.every((name) => name !== '' && !name.startsWith('.') && !forbidden.test(name))
  return isSafe ? names.join('/') : null
}
