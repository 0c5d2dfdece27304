// What KaTeX says of a formula that is wrong → the same in words for people who may not know TeX, in both languages.

export interface FormulaFault {
  readonly ru: string
  readonly en: string
}

const faults: readonly (readonly [said: RegExp, en: string, ru: string])[] = [
  [/^Undefined control sequence: (\S+)/, 'the command $1 is not known', 'команда $1 неизвестна'],
  [/^Unexpected end of input in a macro argument, expected '\]'/, 'a bracket “]” is missing', 'не хватает скобки «]»'],
  [/^Unexpected end of input in a macro argument|^Expected '\}', got 'EOF'/, 'it stops too early: a brace “}” or what a command asks for is missing', 'она обрывается: не хватает скобки «}» или того, к чему относится команда'],
  [/^Expected '\\right', got/, '\\left has no \\right', 'у \\left нет пары — \\right'],
  [/^Expected 'EOF', got '\\right'/, '\\right has no \\left', 'у \\right нет пары — \\left'],
  [/^\\middle without/, '\\middle stands outside \\left and \\right', '\\middle стоит вне \\left и \\right'],
  [/^Expected 'EOF', got '\\end'/, '\\end has no \\begin', 'у \\end нет пары — \\begin'],
  [/^Expected & or \\\\ or \\cr or \\end/, '\\begin has no \\end', 'у \\begin нет пары — \\end'],
  [/^Mismatch: (\\begin\{.*?\}) matched by (\\end\{.*?\})/, '$1 is closed by $2', '$1 закрыто другим: $2'],
  [/^No such environment: (\S+)/, 'the environment “$1” is not known', 'окружение «$1» неизвестно'],
  [/^Expected 'EOF', got '\}'|^Extra \}/, 'a brace “}” has no “{”', 'у скобки «}» нет пары — «{»'],
  [/^Expected 'EOF', got '&'/, 'the sign & stands outside a table or an alignment; the sign itself is written \\&', 'знак & стоит вне таблицы или выравнивания; сам знак пишется \\&'],
  [/^Expected 'EOF', got '#'/, 'the sign # is written \\#', 'знак # пишется \\#'],
  [/^Expected 'EOF', got '(.+?)'/, 'the sign $1 does not belong here', 'знак $1 здесь лишний'],
  [/^Double superscript/, 'two raised indexes follow one another; put braces: {x^a}^b', 'подряд стоят два верхних индекса; поставьте скобки: {x^a}^b'],
  [/^Double subscript/, 'two lowered indexes follow one another; put braces: {x_a}_b', 'подряд стоят два нижних индекса; поставьте скобки: {x_a}_b'],
  [/^Expected group after '(.)'/, 'nothing stands after $1', 'после $1 ничего не стоит'],
  [/^Expected group as argument to '(.+?)'/, 'the command $1 lacks what it is to be set on', 'команде $1 не хватает того, к чему она относится; заключите это в скобки {…}'],
  [/^Invalid delimiter '(.+?)' after '(.+?)'/, '“$1” cannot stand after $2: only a bracket or a bar can', 'после $2 не может стоять «$1»: только скобка или черта'],
  [/^Limit controls must follow/, '\\limits stands where there is no sum, integral or the like before it', 'перед \\limits нет знака суммы, интеграла или подобного'],
  [/^Too many expansions/, 'a command defined in the paper calls itself', 'команда, определённая в докладе, вызывает саму себя'],
  [/^Invalid size: '(.+?)'/, '“$1” is no length, such as 2em or 5mm', '«$1» — не длина вида 2em или 5mm'],
  [/^Unknown column alignment: (\S+)/, '“$1” is no alignment of a column: l, c or r', '«$1» — не выравнивание столбца: l, c или r'],
  [/^only one infix operator/, 'two of \\over, \\choose and the like stand in one pair of braces', 'в одной паре скобок стоят две команды вида \\over'],
  [/^Can't use function '\$' in math mode/, 'a sign “$” stands within the formula', 'внутри формулы стоит знак «$»'],
  [/^Can't use function '(.+?)' in (?:math|text) mode/, 'the command $1 cannot stand here', 'команда $1 здесь невозможна'],
  [/^(\S+) valid only within array/, 'the command $1 stands outside a table', 'команда $1 стоит вне таблицы']
]

export function formulaFault(said: string): FormulaFault {
  const [message = '', around = ''] = said.split(/ at (?:end of input|position \d+): /)
  const found = faults.find(([pattern]) => pattern.test(message))
  // KaTeX marks the place by lines under its letters.
  const place = around.replaceAll('\u0332', '').trim()
  const near = place === '' ? { ru: '', en: '' } : { ru: ` — у «${place}»`, en: `, near “${place}”` }
  if (!found) return { ru: `запись составлена с ошибкой${near.ru}`, en: message + near.en }
  const [pattern, en, ru] = found
  const filled = (text: string): string => text.replace(/\$(\d)/g, (_, group: string) => pattern.exec(message)?.[Number(group)] ?? '')
  return { ru: filled(ru) + near.ru, en: filled(en) + near.en }
}
