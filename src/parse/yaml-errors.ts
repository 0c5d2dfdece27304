// Error codes of the yaml package → words for a secretary, in both languages.
import type { ErrorCode } from 'yaml'

export interface Words {
  readonly ru: string
  readonly en: string
}

const noKey: Words = { en: 'the line has no key; if it continues the line above, indent it', ru: 'на строке нет ключа; если она продолжает предыдущую, сделайте отступ' }

const words: Partial<Record<ErrorCode, Words>> = {
  BAD_ALIAS: { en: 'an asterisk begins the value', ru: 'значение начинается со звёздочки' },
  BAD_DQ_ESCAPE: { en: 'a backslash stands within double quotes', ru: 'внутри двойных кавычек стоит обратная косая черта' },
  BAD_INDENT: { en: 'the indentation does not fit the lines above', ru: 'отступ не согласован со строками выше' },
  BAD_SCALAR_START: { en: 'the value begins with a sign reserved by YAML', ru: 'значение начинается со служебного знака YAML' },
  BLOCK_AS_IMPLICIT_KEY: { en: 'two colons stand on one line, or the next line is indented too far', ru: 'на строке два двоеточия или у следующей строки лишний отступ' },
  BLOCK_IN_FLOW: { en: 'a colon or dash stands within brackets', ru: 'внутри скобок стоит лишнее двоеточие или тире' },
  MISSING_CHAR: { en: 'a quotation mark, bracket or colon is missing', ru: 'не хватает кавычки, скобки или двоеточия' },
  MULTILINE_IMPLICIT_KEY: noKey,
  MULTIPLE_DOCS: { en: 'a line “---” divides the file', ru: 'файл разделён строкой «---»' },
  RESOURCE_EXHAUSTION: { en: 'lists are nested too deep', ru: 'слишком много вложенных списков' },
  UNEXPECTED_TOKEN: { en: 'something stands after the end of the value, or a dash after a key', ru: 'после конца значения стоит лишнее или после ключа стоит тире' }
}

export const tooManyAliases: Words = { en: 'too many references to one value (*…)', ru: 'слишком много ссылок на одно значение (*…)' }
export const unclosedBracket: Words = { en: 'the bracket that opens here is never closed; put “]” or “}” after the last word of the list', ru: 'скобка, которая здесь открыта, не закрыта; поставьте «]» или «}» после последнего слова списка' }
export const tabbedIndent: Words = { en: 'a tab stands where the line should be set in by spaces', ru: 'отступ строки сделан табуляцией, а нужны пробелы' }
export const badIndent: Words = { en: 'the key is indented deeper than the keys above', ru: 'у ключа лишний отступ' }
export const lostIndent: Words = { en: 'the key has lost its indentation', ru: 'у ключа пропал отступ' }
export const notAMap: Words = { en: 'expected lines “key: value”', ru: 'ожидаются строки «ключ: значение»' }

export function wordsOfError(code: string, message: string): Words {
  if (code === 'MISSING_CHAR' && message.startsWith('Implicit')) return noKey
  return words[code as ErrorCode] ?? { en: message, ru: message }
}
