// A seed → a volume of N papers of about 14 A5 pages: headings, lists, a table, a figure, footnotes, Russian words with a natural alphabet.
import { crc32, deflateSync } from 'node:zlib'

export interface SyntheticVolume {
  readonly files: Readonly<Record<string, string | Uint8Array>>
  readonly papers: number
}

type Random = () => number

/** mulberry32: the same seed gives the same volume everywhere. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const starts = ['би', 'за', 'пре', 'по', 'вы', 'об', 'со', 'рас', 'не', 'на', 'от', 'пере', 'до', 'у', 'ин', 'ком', 'кон', 'ме', 'ре', 'про']
const middles = ['ли', 'ста', 'ва', 'ро', 'те', 'ка', 'но', 'ра', 'чи', 'ле', 'то', 'ме', 'ци', 'да', 'зна', 'жи', 'шу', 'гла', 'хо', 'щё', 'ню', 'бы', 'фо', 'эти', 'яви']
const ends = ['ния', 'ство', 'ность', 'ка', 'тель', 'ный', 'ского', 'ются', 'ала', 'ение', 'ами', 'ов', 'ие', 'цией', 'ях', 'ой', 'ешь', 'ит']
const short = ['и', 'в', 'на', 'с', 'по', 'о', 'не', 'из', 'к', 'а', 'что', 'как', 'для', 'при', 'или', 'это', 'от', 'до']

function words(random: Random): () => string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  // A vocabulary of some thousands, drawn by rank as in real prose: few words are frequent, most are rare.
  const vocabulary = Array.from({ length: 6000 }, () => pick(starts) + Array.from({ length: Math.floor(random() * 3) }, () => pick(middles)).join('') + pick(ends))
  return () => (random() < 0.28 ? pick(short) : vocabulary[Math.floor(vocabulary.length * random() ** 2.2)] ?? 'слово')
}

export function syntheticVolume(papers: number, seed: number): SyntheticVolume {
  const random = seeded(seed)
  const word = words(random)
  const files: Record<string, string | Uint8Array> = {}
  const ids = Array.from({ length: papers }, (_, i) => `paper-${String(i + 1).padStart(4, '0')}`)
  for (const [i, id] of ids.entries()) {
    files[`${id}/paper.md`] = paper(i, random, word)
    files[`${id}/figure.png`] = picture(random)
  }
  files['volume.yml'] = volumeYml(ids)
  return { files, papers }
}

function volumeYml(ids: readonly string[]): string {
  const third = Math.ceil(ids.length / 3)
  const section = (n: number): string => `  - title: Секция ${n + 1}\n    papers: [${ids.slice(n * third, (n + 1) * third).join(', ')}]\n`
  return 'title: Синтетический сборник\nlang: ru\nformat: A5\ntemplate: classic\nyear: 2008\nmultiple: 4\nsections:\n' + [0, 1, 2].filter((n) => ids.length > n * third).map(section).join('')
}

function sentence(length: number, word: () => string): string {
  const text = Array.from({ length }, word).join(' ')
  return text.charAt(0).toUpperCase() + text.slice(1) + '.'
}

function paragraph(random: Random, word: () => string, note: () => string): string {
  return Array.from({ length: 4 + Math.floor(random() * 4) }, () => sentence(8 + Math.floor(random() * 14), word) + (random() < 0.06 ? note() : '')).join(' ')
}

const families = ['Абрамов', 'Белова', 'Васильев', 'Громова', 'Дёмин', 'Егорова', 'Жуков', 'Зайцева', 'Ильин', 'Козлова', 'Лебедев', 'Морозова', 'Новиков', 'Орлова', 'Павлов', 'Рябова', 'Соколов', 'Титова', 'Уваров', 'Фомина', 'Хохлов', 'Цветкова', 'Чернов', 'Шарова', 'Щукин', 'Юдина', 'Яковлев']

function paper(index: number, random: Random, word: () => string): string {
  let notes = 0
  const definitions: string[] = []
  const note = (): string => { definitions.push(`[^${++notes}]: ${sentence(8 + Math.floor(random() * 12), word)}`); return `[^${notes}]` }
  const initial = (): string => `${'АБВГЕИКЛМНПРСТ'[Math.floor(random() * 14)]}.`
  const authors = Array.from({ length: 1 + Math.floor(random() * 3) }, () => `"${families[Math.floor(random() * families.length)]} ${initial()} ${initial()}"`)
  const parts = [`---\ntitle: "${sentence(7, word).slice(0, -1)}"\nauthors: [${authors.join(', ')}]\nudk: "02(${index})"\nabstract: "${sentence(40, word)}"\nkeywords: [${word()}, ${word()}, ${word()}]\n---\n`]
  for (let section = 0; section < 6; section++) {
    parts.push(`## ${sentence(4, word).slice(0, -1)}`)
    for (let i = 0; i < 6; i++) parts.push(paragraph(random, word, note))
    if (section === 1) parts.push(Array.from({ length: 5 }, () => `- ${sentence(9, word)}`).join('\n'))
    if (section === 2) parts.push(table(random, word))
    if (section === 3) parts.push(`![${sentence(6, word)}](figure.png){#fig:one width=70%}`)
    if (section === 4) parts.push(Array.from({ length: 4 }, (_, i) => `${i + 1}. ${sentence(12, word)}`).join('\n'))
  }
  return [...parts, ...definitions].join('\n\n') + '\n'
}

function table(random: Random, word: () => string): string {
  const row = (): string => `| ${word()} | ${Math.floor(random() * 1000)} | ${(random() * 100).toFixed(1).replace('.', ',')} |`
  return ['| Показатель | Число | Доля, % |', '|---|---:|---:|', ...Array.from({ length: 8 }, row)].join('\n') + `\n\n: ${sentence(5, word)} {#tbl:one}`
}

/** A grey PNG of 600 × 360 with bars: no file of it is kept in the repository. */
function picture(random: Random): Uint8Array {
  const [width, height] = [600, 360]
  const bars = Array.from({ length: 12 }, () => Math.floor(random() * 320))
  const rows = Buffer.alloc(height * (width + 1), 255)
  for (let y = 0; y < height; y++) {
    rows[y * (width + 1)] = 0
    for (let x = 0; x < width; x++) if (x % 50 < 36 && height - y < (bars[Math.floor(x / 50)] ?? 0)) rows[y * (width + 1) + 1 + x] = 90
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
