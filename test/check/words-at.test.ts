import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsAt } from '../../src/check/words-at.ts'

const at = (text: string, line: number, column = 1, found = '') => wordsAt(text.split('\n'), { line, column }, found)

const cases: readonly (readonly [name: string, quoted: string, expected: string])[] = [
  ['mark-up goes', at('## **Итоги** года {#sec:end}', 1), 'Итоги года'],
  ['links are read by their words', at('> Смотри [каталог](http://a.ru/b) и `код`.', 1), 'Смотри каталог и код.'],
  ['a word has what stands before it', at('Читальный зал областной библиотеки открыт для вcех.', 1, 46), '…областной библиотеки открыт для вcех.'],
  ['a place within emphasis', at('В работе **бибиотек Kузбасса** много.', 1, 21), 'В работе бибиотек Kузбасса много.'],
  ['a picture is told by its caption', at('![Читальный зал](img/zal.png){#fig:a width=60%}', 1), 'Читальный зал'],
  ['or by its file', at('![](img/zal.png)', 1, 1, 'img/zal.png'), 'zal.png'],
  ['a row of a table', at('| Год | **Книг** |', 1), 'Год · Книг'],
  ['code begins under its fence', at('```python\nprint(1)\n```', 1), 'print(1)'],
  ['a formula stays as typed', at('$$\nx^2 + y_1\n$$', 1), 'x^2 + y_1'],
  ['a key of metadata is not said', at('---\ntitle: "О чтении"\n---', 2), 'О чтении'],
  ['the block is known by what it begins with', at('---\ntitle: О чтении\n---', 1), 'О чтении'],
  ['a short line is read on', at('Библиотека и\nчитатель в городе.', 1), 'Библиотека и читатель в городе.'],
  ['a finished one is not: the next may be another paragraph', at('Слушали Кима.\nВыступили двое.', 1), 'Слушали Кима.'],
  ['nor is a heading', at('## Итоги\nТекст под ним.', 1), 'Итоги'],
  ['bounds of a sum stay', at('$$\\sum_{i=1}^{n} x_{i=2} \\text{a=b}$$ {#eq:sum}', 1), '\\sum_{i=1}^{n} x_{i=2} \\text{a=b}'],
  ['a list is not', at('- Первое\n- Второе', 1), 'Первое'],
  ['a long line ends at a word', at('слово '.repeat(40), 1), `${'слово '.repeat(11)}слово…`.replace(/ слово…$/, '…')],
  ['what is named far on in the line is quoted', at(`${'слово '.repeat(40)}находка здесь`, 1, 1, 'находка'), '…слово слово слово слово находка здесь'],
  ['what is named is quoted to its last letter', at(`${'слово '.repeat(5)}и ${'находка '.repeat(5)}здесь`, 1, 1, 'находка находка находка находка находка'), '…слово слово слово и находка находка находка находка находка здесь'],
  ['a sign at the end is told with the words before it', at(`${'слово '.repeat(20)}зал открыт)\nДальше.`, 1, 131, 'зал открыт)'), '…слово слово слово слово зал открыт) Дальше.'],
  ['a picture stays whole whatever the rule found in it', at('![Столы у окна в читальном зале города](img/zal.png)', 1, 1, 'img/zal.png'), 'Столы у окна в читальном зале города'],
  ['a formula of many lines is told by its first', at('$$\n\\begin{aligned}\nx &= y\n\\end{aligned}\n$$', 1), 'x &= y'],
  ['signs of a formula stay', at('$$ J_{\\theta} = \\frac{a*b}{c*d} $$', 1), 'J_{\\theta} = \\frac{a*b}{c*d}'],
  ['what has no words is told by what was found', at('<img src="a/zal.png">', 1, 1, 'a/zal.png'), 'a/zal.png'],
  ['mark-up alone is quoted as it stands', at('<iframe src="a"></iframe>', 1), '<iframe src="a"></iframe>'],
  ['a note is known by its text', at('[^1]: См. там же.', 1), 'См. там же.'],
  ['the label of a picture is not said', at('![Настройка git](image/1.png){#fig:001 width=90%}', 1), 'Настройка git'],
  ['a word that the end of the line breaks', at(`${'слово '.repeat(20)}исполь-\nзования столов.`, 1, 1, 'исполь-зования'), '…слово слово слово слово исполь- зования столов.'],
  ['a word within the caption of a picture', at('![Работа скриптаe](image/20.png){#fig:020 width=70%}', 1, 10, 'скриптаe'), 'Работа скриптаe'],
  ['a note within the line', at('Кратко^[Но см. также письмо.] о зале', 1), 'Кратко [Но см. также письмо.] о зале'],
  ['nothing', at('', 1), '']
]

for (const [name, quoted, expected] of cases) test(`the words of a place: ${name}`, () => assert.equal(quoted, expected))
