// A colour of the screen → how light it looks, as a value of DeviceGray: 0 is all the ink, 1 the bare paper.

/**
 * Lightness of an sRGB colour: its parts are added as light, not as the numbers that stand for it, so that a saturated blue is not
 * as dark as a red. What is grey already keeps its number, so that tints of the template come out as they were written.
 */
export function greyOf(red: number, green: number, blue: number): number {
  if (red === green && green === blue) return clamped(red)
  return encoded(0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue))
}

/** Four inks: all that is not black is what it takes from white. */
export function greyOfInks(cyan: number, magenta: number, yellow: number, black: number): number {
  return greyOf((1 - clamped(cyan)) * (1 - clamped(black)), (1 - clamped(magenta)) * (1 - clamped(black)), (1 - clamped(yellow)) * (1 - clamped(black)))
}

/** CIE Lab, D50: lightness alone. */
export function greyOfLab(lightness: number): number {
  const f = (lightness + 16) / 116
  return encoded(f > 6 / 29 ? f ** 3 : (f - 4 / 29) * 3 * (6 / 29) ** 2)
}

const tableSize = 256
const linearBytes = Float64Array.from({ length: tableSize }, (_, byte) => linear(byte / 255))
const steps = 4096
const encodedBytes = Uint8Array.from({ length: steps + 1 }, (_, step) => Math.round(encoded(step / steps) * 255))

/** The same for the dots of a picture. */
export function greyByte(red: number, green: number, blue: number): number {
  if (red === green && green === blue) return red
  const light = 0.2126 * (linearBytes[red] ?? 0) + 0.7152 * (linearBytes[green] ?? 0) + 0.0722 * (linearBytes[blue] ?? 0)
  return encodedBytes[Math.round(light * steps)] ?? 0
}

function linear(value: number): number {
  const level = clamped(value)
  return level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4
}

function encoded(light: number): number {
  return clamped(light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055)
}

function clamped(value: number): number {
  return Math.min(1, Math.max(0, value))
}
