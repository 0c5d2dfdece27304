// The link annotations of all pages → moved into place, leading to destinations of the volume.
import { crossLinkBase } from '../model/anchor.ts'
import { outsideAddress } from '../model/outside-address.ts'
import type { Destinations } from './add-destinations.ts'
import { bytesOfName, nameOfBytes } from './destination-name.ts'
import type { JoinedPrint, Sheet } from './join-prints.ts'
import { moveBox } from './move-box.ts'
import type { Pdf } from './pdf/pdf.ts'
import { textString } from './pdf/text-string.ts'
import { dictOf, PdfString, Ref } from './pdf/values.ts'
import type { PdfDict, PdfValue } from './pdf/values.ts'

export interface LinkContext {
  readonly destinations: Destinations
  /** By anchor: what a screen reader says of a link that leads there. */
  readonly titles: ReadonlyMap<string, string>
  /** Said of links to anything else in the volume. */
  readonly otherwise: string
  /** Where a destination stands that this file has not: its address, or null to leave plain text. Without it such links stay dead. */
  readonly elsewhere?: ((anchor: string) => string | null) | undefined
}

/** Gives the names of destinations that links ask for and no print has. */
export function connectLinks(pdf: Pdf, prints: readonly JoinedPrint[], context: LinkContext): readonly string[] {
  const dead = new Set<string>()
  const sheetOf = new Map(prints.flatMap(({ sheets }) => sheets.map((sheet) => [sheet.ref, sheet] as const)))
  for (const print of prints) {
    for (const { annotation, sheet } of annotationsOf(pdf, print)) {
      moveBox(pdf, annotation, 'Rect', sheet.shift)
      moveBox(pdf, annotation, 'QuadPoints', sheet.shift)
      const target = targetOf(pdf, annotation)
      if (Array.isArray(target)) moveTarget(pdf, target, sheetOf)
      // Papers are cleaned long before; should an address slip through, no reader of the book is led by it.
      else if (target && 'address' in target && outsideAddress(target.address) === null) leadOut(annotation, null)
      else if (target) connect(annotation, resolved(target, print, context), dead, context.elsewhere)
    }
  }
  return [...dead]
}

function annotationsOf(pdf: Pdf, { sheets }: JoinedPrint): readonly { readonly annotation: PdfDict; readonly sheet: Sheet }[] {
  return sheets.flatMap((sheet) => (pdf.array(sheet.dict.get('Annots')) ?? []).flatMap((entry) => {
    const annotation = pdf.dict(entry)
    return annotation ? [{ annotation, sheet }] : []
  }))
}

type Target = { readonly name: string } | { readonly anchor: string } | { readonly address: string }

// A name within the same print, an anchor of another, an address outside, or a place given outright.
function targetOf(pdf: Pdf, annotation: PdfDict): Target | PdfValue[] | undefined {
  const action = pdf.dict(annotation.get('A'))
  const address = pdf.get(action?.get('URI'))
  if (address instanceof PdfString) {
    return address.bytes.startsWith(crossLinkBase) ? { anchor: unescaped(address.bytes.slice(crossLinkBase.length)) } : { address: address.bytes }
  }
  const destination = pdf.get(annotation.get('Dest') ?? action?.get('D'))
  if (destination instanceof PdfString) return { name: nameOfBytes(destination.bytes) }
  if (typeof destination === 'string') return { name: nameOfBytes(destination) }
  return Array.isArray(destination) ? destination : undefined
}

interface Connection {
  readonly contents: string
  /** Of the volume; undefined for an address outside. */
  readonly name?: string
  readonly alive?: boolean
}

function resolved(target: Target, print: JoinedPrint, { destinations, titles, otherwise }: LinkContext): Connection {
  if ('address' in target) return { contents: target.address }
  const wanted = 'name' in target ? target.name : target.anchor
  const name = 'name' in target ? destinations.nameIn(print, wanted) : wanted
  return { contents: titles.get(wanted) ?? otherwise, name: name ?? wanted, alive: name !== undefined && destinations.names.has(name) }
}

function connect(annotation: PdfDict, { contents, name, alive }: Connection, dead: Set<string>, elsewhere: LinkContext['elsewhere']): void {
  if (!annotation.has('Contents')) annotation.set('Contents', textString(contents))
  if (name === undefined) return
  annotation.delete('Dest')
  if (!alive && elsewhere) return leadOut(annotation, elsewhere(name))
  if (!alive) dead.add(name)
  annotation.set('A', dictOf({ Type: 'Action', S: 'GoTo', D: new PdfString(bytesOfName(name)) }))
}

// An annotation without area and action is nothing to a reader, and keeps its place in the structure.
function leadOut(annotation: PdfDict, address: string | null): void {
  if (address !== null) annotation.set('A', dictOf({ Type: 'Action', S: 'URI', URI: textString(address) }))
  else {
    annotation.delete('A')
    annotation.delete('QuadPoints')
    annotation.set('Rect', [0, 0, 0, 0])
  }
}

function moveTarget(pdf: Pdf, target: PdfValue[], sheetOf: ReadonlyMap<Ref, Sheet>): void {
  const sheet = target[0] instanceof Ref ? sheetOf.get(target[0]) : undefined
  if (!sheet || target[1] !== 'XYZ') return
  const [x, y] = [pdf.number(target[2]), pdf.number(target[3])]
  if (x !== undefined) target[2] = x + sheet.shift.xPt
  if (y !== undefined) target[3] = y + sheet.shift.yPt
}

// Anchors are ASCII, but a hand-written address may be escaped, rightly or not.
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
