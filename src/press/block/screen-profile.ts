// The colours of the screen, sRGB (IEC 61966-2-1) → an ICC profile of them, made here by the specification: a kept colour says what it means.
import { commonTags, curve, iccFile, xyz } from './icc-file.ts'

const points = 1024

export function screenProfile(): Uint8Array {
  const light = curve(points, (level) => (level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4))
  return iccFile('mntr', 'RGB ', [
    ...commonTags('sRGB IEC61966-2.1'),
    // The primaries as seen by D50 (Bradford).
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)], ['gXYZ', xyz(0.38515, 0.71687, 0.09708)], ['bXYZ', xyz(0.14307, 0.06061, 0.71410)],
    ['rTRC', light], ['gTRC', light], ['bTRC', light]
  ])
}
