// What lies in press/ and what a package holds → the files of earlier packages that would contradict it.

/** The PDFs a package may hold; what others put there is theirs. */
const ours = /^(?:block|cover(?:-front|-spine|-back)?|pages-[\w-]+)(?:\.draft)?\.pdf$/

/** `draft`: the earlier package stays beside it, as it was without errors. `whole`: not replacement pages alone. */
export function staleFiles(lying: readonly string[], made: readonly string[], { draft, whole }: { readonly draft: boolean; readonly whole: boolean }): readonly string[] {
  const drafts = new Set(made.map((name) => name.replace(/(?:\.draft)?\.pdf$/, '.draft.pdf')))
  return lying.filter((name) => ours.test(name) && !made.includes(name) && (whole ? !draft || name.endsWith('.draft.pdf') : !draft && drafts.has(name)))
}
