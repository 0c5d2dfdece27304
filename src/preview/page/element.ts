// Tag, properties, children → an element.

type Child = Node | string | null
type Properties<T extends keyof HTMLElementTagNameMap> = Partial<Omit<HTMLElementTagNameMap[T], 'style' | 'dataset' | 'children'>> & { readonly data?: Readonly<Record<string, string>>; readonly aria?: Readonly<Record<string, string>> }

export function element<T extends keyof HTMLElementTagNameMap>(tag: T, properties: Properties<T> = {}, ...children: readonly Child[]): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag)
  const { data = {}, aria = {}, ...own } = properties
  Object.assign(made, own)
  for (const [name, value] of Object.entries(data)) made.dataset[name] = value
  for (const [name, value] of Object.entries(aria)) made.setAttribute(name === 'role' ? name : `aria-${name}`, value)
  made.append(...children.filter((child) => child !== null))
  return made
}
