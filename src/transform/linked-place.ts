// An address within the paper, `#the-name` → the place it leads to. Browsers find `#The-name` too.
import { decodedAddress } from '../model/decoded-address.ts'

export function linkedPlace(named: ReadonlyMap<string, string>, url: string): string | undefined {
  if (!url.startsWith('#')) return undefined
  const name = decodedAddress(url.slice(1))
  return named.get(name) ?? named.get(name.toLowerCase())
}
