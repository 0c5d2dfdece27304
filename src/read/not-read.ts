// What lies in the folder and is not read, though a paper may be in it → a warning each.
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'

// What Word, LaTeX, Quarto, R Markdown, Jupyter, Sphinx and their like save.
const documents = /\.(?:docx?|odt|rtf|tex|qmd|rmd|rmarkdown|ipynb|rst|adoc|asciidoc|org|mdx|mdown|mkdn?|mdwn|typ|(?:md|markdown)\.txt)$/i

/** `listed`: what the disk lists; a folder that was not entered ends in `/`. */
export function notRead(listed: readonly string[]): readonly Problem[] {
  const read = new Set(listed.filter((file) => /\.(?:md|markdown)$/i.test(file)).map(stem))
  return listed.flatMap((file) => {
    if (file.endsWith('/')) return [problemAt({ file }, 'folder-entered')]
    // Beside its Markdown a document is what the Markdown was made from.
    return documents.test(file) && !file.startsWith('templates/') && !read.has(stem(file)) ? [problemAt({ file }, 'manuscript-markdown')] : []
  })
}

function stem(file: string): string {
  return file.normalize('NFC').replace(/(?:\.(?:md|markdown))?\.[^./]+$/i, '').toLowerCase()
}
