// `press.profile` of volume.yml and the program's own profile → the printing conditions that files may tell.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { Disk } from '../read/disk.ts'
import { iccHeader } from './block/icc-header.ts'
import type { PrintingCondition, PrintingConditions } from './block/printing-condition.ts'
import type { VolumePlaces } from './volume-places.ts'

export interface InkProfiles {
  readonly conditions: PrintingConditions
  readonly problems: readonly Problem[]
}

/** Offset on coated paper (ISO 12647-2): what a house without a profile of its own is most likely to know. */
const usual = { file: 'FOGRA39L_coated.icc', registered: 'FOGRA39' }

/** `profilesFolder`: of the program. */
export async function inkProfiles(file: string, disk: Disk, profilesFolder: string, places: VolumePlaces): Promise<InkProfiles> {
  const bytes = new Uint8Array(await readFile(join(profilesFolder, usual.file)))
  const inks: PrintingCondition = { profile: bytes, space: 'CMYK', name: iccHeader(bytes).name, registered: usual.registered }
  if (file === '') return { conditions: { house: null, inks }, problems: [] }
  const house = houseCondition(file, await disk.read(file).catch(() => null))
  if ('profile' in house) return { conditions: { house, inks }, problems: [] }
  return { conditions: { house: null, inks }, problems: [unfitProblem(file, house, places)] }
}

export function unfitProblem(file: string, { ru, en }: Unfit, places: VolumePlaces): Problem {
  return problemAt(places('press', 'profile'), 'ink-profile', { found: file, 'expected.ru': ru, 'expected.en': en })
}

/** Why it cannot be used. */
export interface Unfit {
  readonly ru: string
  readonly en: string
}

export function houseCondition(file: string, found: Uint8Array | null): PrintingCondition | Unfit {
  if (!found) return { ru: 'такого файла в папке сборника нет', en: 'there is no such file in the volume folder' }
  const profile = Uint8Array.from(found)
  const { sound, kind, space, name } = iccHeader(profile)
  if (!sound) return { ru: 'это не профиль ICC, или файл повреждён', en: 'it is no ICC profile, or is damaged' }
  if (kind !== 'prtr') return { ru: 'это профиль экрана, сканера или другого устройства, а не печати', en: 'it describes a screen, a scanner or something else, not a press' }
  if (space !== 'CMYK' && space !== 'GRAY') return { ru: 'он описывает не четыре краски и не одну чёрную', en: 'it describes neither four inks nor black alone' }
  return { profile, space, name: name === '' ? file : name, registered: '' }
}
