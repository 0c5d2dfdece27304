// A PDF in memory: numbered objects that refer to each other, changed in place until written.
import { PdfStream, Ref } from './values.ts'
import type { PdfArray, PdfDict, PdfValue } from './values.ts'

export class Pdf {
  /** Root and Info of the file to be written. */
  readonly trailer: PdfDict = new Map()
  readonly #objects: (PdfValue | undefined)[] = []
  readonly #refs: Ref[] = []

  /** The number after the highest one in use. */
  get size(): number {
    return this.#objects.length
  }

  ref(number: number): Ref {
    return (this.#refs[number] ??= new Ref(number))
  }

  add(value: PdfValue): Ref {
    const ref = this.ref(this.#objects.length)
    this.#objects.push(value)
    return ref
  }

  set(ref: Ref, value: PdfValue): void {
    this.reserve(ref.number + 1)
    this.#objects[ref.number] = value
  }

  /** Keeps the numbers below `size` from being given to new objects. */
  reserve(size: number): void {
    // Filled up one by one: an array with holes is slow.
    while (this.#objects.length < size) this.#objects.push(undefined)
  }

  /** The value itself, or what a reference stands for; an object that does not exist is null (ISO 32000-1, 7.3.10). */
  get(value: PdfValue | undefined): PdfValue {
    return (value instanceof Ref ? this.#objects[value.number] : value) ?? null
  }

  dict(value: PdfValue | undefined): PdfDict | undefined {
    const found = this.get(value)
    return found instanceof Map ? found : undefined
  }

  array(value: PdfValue | undefined): PdfArray | undefined {
    const found = this.get(value)
    return Array.isArray(found) ? found : undefined
  }

  stream(value: PdfValue | undefined): PdfStream | undefined {
    const found = this.get(value)
    return found instanceof PdfStream ? found : undefined
  }

  number(value: PdfValue | undefined): number | undefined {
    const found = this.get(value)
    return typeof found === 'number' ? found : undefined
  }

  /** One value or an array of them, as an array: PDF leaves out the brackets where it can. */
  list(value: PdfValue | undefined): PdfArray {
    const found = this.get(value)
    if (Array.isArray(found)) return found
    return found === null || value === undefined ? [] : [value]
  }

  catalog(): PdfDict {
    const catalog = this.dict(this.trailer.get('Root'))
    if (!catalog) throw new Error('The PDF has no catalog')
    return catalog
  }
}
