// The printing condition of one black ink → an ICC profile of it, made here by the specification, so that no licence is needed.
import { commonTags, curve, iccFile } from './icc-file.ts'

/** How much darker a tint of half ink prints than it was asked for: offset on uncoated paper. */
export const usualGain = 0.2
const points = 256

export const greyProfileName = (gain = usualGain): string => `Black ink, dot gain ${Math.round(gain * 100)} %`

/**
 * A monochrome output profile: DeviceGray → lightness of the print, with black ink as the darkest. The tone curve is that of dots
 * which grow by `gain` where they cover half the paper.
 */
export function greyProfile(gain = usualGain): Uint8Array {
  return iccFile('prtr', 'GRAY', [...commonTags(greyProfileName(gain)), ['kTRC', curve(points, (level) => printed(1 - level, gain))]])
}

// Murray–Davies turned round: dots that cover so much paper let the rest shine.
function printed(asked: number, gain: number): number {
  return 1 - Math.min(1, asked + 4 * gain * asked * (1 - asked))
}
