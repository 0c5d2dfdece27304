// Editors of the volume → the lines a cover names them with: those who are no more than editors together, the others one by one.
import { fullName, initialsFirst } from '../../model/format-name.ts'
import type { Lang } from '../../model/paper.ts'
import type { Contributor } from '../../model/person.ts'
import { roleWords } from '../../model/role-words.ts'

export interface EditorLine {
  readonly label: string
  readonly names: string
  /** With names in full. */
  readonly full: string
}

const several: Readonly<Record<Lang, string>> = { ru: 'редакторы', en: 'editors' }

export function editorLines(editors: readonly Contributor[], lang: Lang): readonly EditorLine[] {
  const usual = roleWords['editor']?.[lang] ?? ''
  const isUsual = ({ label }: Contributor): boolean => label === '' || label === usual
  const plain = editors.filter(isUsual)
  const together = plain.length === 0 ? [] : [lineOf(plain, plain.length > 1 ? several[lang] : usual)]
  return [...editors.filter((editor) => !isUsual(editor)).map((editor) => lineOf([editor], editor.label)), ...together]
}

function lineOf(people: readonly Contributor[], label: string): EditorLine {
  return { label, names: people.map(({ name }) => initialsFirst(name)).join(', '), full: people.map(({ name }) => fullName(name)).join(', ') }
}
