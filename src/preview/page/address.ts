// What is shown, as it stands in the address of the page; and the addresses of the server.

export interface Address {
  /** A session of dropped files; ''. */
  readonly drop: string
  /** A paper's file, `*` for the whole book, '' for the list. */
  readonly paper: string
}

export function addressOf(search: string): Address & { readonly isPlain: boolean } {
  const query = new URLSearchParams(search)
  return { drop: query.get('drop') ?? '', paper: query.get('paper') ?? '', isPlain: !query.has('paper') && !query.has('drop') && !query.has('list') }
}

/** In the page's own history. */
export function linkTo({ drop, paper }: Address): string {
  const query = new URLSearchParams({ ...(drop === '' ? {} : { drop }), ...(paper === '' ? { list: '' } : { paper }) })
  return `/?${query}`
}

export function serverAddress(path: string, { drop, paper }: Address, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ ...(drop === '' ? {} : { drop }), ...(paper === '' ? {} : { paper }), ...more })
  return `${path}?${query}`
}

/** The edition's pages name each other by relative addresses, so what is shown stands in the path. */
export function editionAddress({ drop, paper }: Address, file: string): string {
  const bytes = new TextEncoder().encode(`${drop}\0${paper}`)
  const place = btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
  return `/edition/${place}/${file.split('/').map(encodeURIComponent).join('/')}`
}
