// site-given: search engines want whole addresses, and only the volume knows where its HTML edition will stand.
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { Volume } from '../model/volume.ts'

/** One note for the volume; `none` counts as given. */
export function siteGiven(volume: Pick<Volume, 'site' | 'declined'>): readonly Problem[] {
  return volume.site === '' && !volume.declined.includes('site') ? [problemAt({ file: 'volume.yml' }, 'site-given')] : []
}
