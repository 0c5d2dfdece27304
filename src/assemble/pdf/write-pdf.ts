// A PDF → the bytes of its file. Equal objects give equal bytes: no clock, no chance.
import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import type { ByteStore } from '../../model/byte-source.ts'
import { ByteWriter } from './byte-writer.ts'
import { FileWriter } from './file-writer.ts'
import type { PdfVersion } from './file-writer.ts'
import { MemoryStore } from './memory-store.ts'
import type { Pdf } from './pdf.ts'
import { PdfStream } from './values.ts'
import type { PdfValue, Ref } from './values.ts'
import { writeValue } from './write-value.ts'
import type { NumberOf } from './write-value.ts'

const compress = promisify(deflate)
const objectsPerContainer = 500

export async function writePdf(pdf: Pdf, version: PdfVersion = '1.7'): Promise<Uint8Array> {
  const file = new MemoryStore()
  await writePdfTo(file, pdf, version)
  return file.subarray(0, file.length)
}

/** Objects that nothing leads to from the trailer are left out; the others are numbered in the order they are met. */
export async function writePdfTo(store: ByteStore, pdf: Pdf, version: PdfVersion): Promise<void> {
  const numbers = new Int32Array(pdf.size)
  const met: Ref[] = []
  const numberOf = (ref: Ref): number => {
    if (ref.number >= numbers.length) throw new Error(`Object ${ref.number} was never made`)
    if (numbers[ref.number] === 0) numbers[ref.number] = met.push(ref)
    return numbers[ref.number] ?? 0
  }
  const trailer = new Map([...pdf.trailer].map(([key, value]) => [key, numberOf(value as Ref)]))
  const file = new FileWriter(store, version)
  const containers = [new Container()]
  // The list grows while it is walked through: to write an object is to meet the ones it refers to.
  for (let i = 0; i < met.length; i++) {
    const value = pdf.get(met[i])
    if (value instanceof PdfStream) file.stream(i + 1, value, numberOf)
    else containerWithRoom(containers).add(i + 1, value, numberOf)
  }
  await addContainers(file, containers, met.length)
  file.finish(met.length + containers.length + 1, trailer)
}

// An object stream (ISO 32000-1, 7.5.7): small objects compressed together.
class Container {
  readonly numbers: number[] = []
  readonly #offsets: number[] = []
  readonly #body = new ByteWriter()
  #bytes: Promise<Buffer> | undefined

  add(number: number, value: PdfValue, numberOf: NumberOf): void {
    this.numbers.push(number)
    this.#offsets.push(this.#body.length)
    writeValue(this.#body, value, numberOf)
    this.#body.text('\n')
    // Compressed by other threads while the next container is filled.
    if (this.full) this.#bytes = this.#compressed()
  }

  get full(): boolean {
    return this.numbers.length === objectsPerContainer
  }

  async stream(): Promise<PdfStream> {
    const dict = new Map<string, PdfValue>([['Type', 'ObjStm'], ['N', this.numbers.length], ['First', this.#header().length], ['Filter', 'FlateDecode']])
    return new PdfStream(dict, await (this.#bytes ?? this.#compressed()))
  }

  #header(): string {
    return this.numbers.map((number, i) => `${number} ${this.#offsets[i]} `).join('')
  }

  #compressed(): Promise<Buffer> {
    return compress(Buffer.concat([Buffer.from(this.#header()), this.#body.written()]))
  }
}

function containerWithRoom(containers: Container[]): Container {
  const last = containers.at(-1)
  if (last && !last.full) return last
  const container = new Container()
  containers.push(container)
  return container
}

async function addContainers(file: FileWriter, containers: readonly Container[], last: number): Promise<void> {
  for (const [i, container] of containers.entries()) {
    const number = last + 1 + i
    file.stream(number, await container.stream(), noRefs)
    container.numbers.forEach((inside, index) => file.packed(inside, number, index))
  }
}

function noRefs(): never {
  throw new Error('An object stream refers to nothing')
}
