// The syntax of a DOI: `10.`, the registrant, a slash, a suffix without spaces.

export function isDoi(text: string): boolean {
  return /^10\.\d{4,9}(?:\.\d+)*\/[^\s<>]*[^\s<>.,;]$/u.test(text)
}
