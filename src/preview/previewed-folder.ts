// A folder → what of it is previewed: its volume, the list of its papers, or its one paper.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isManuscript } from '../read/find-manuscripts.ts'
import { volumeFile } from '../read/project.ts'

export interface PreviewedFolder {
  readonly folder: string
  /** The manuscript to open, relative to the folder; '' for its list. */
  readonly paper: string
  /** No volume.yml was found. */
  readonly alone: boolean
}

export function previewedFolder(folder: string): PreviewedFolder {
  return { folder, paper: '', alone: !existsSync(join(folder, volumeFile)) }
}

/** The volume among dropped files, or their one paper. A dropped folder stands in the folder of what was dropped. */
export function droppedFolder(folder: string): PreviewedFolder {
  const [only, ...others] = readdirSync(folder, { withFileTypes: true })
  const found = previewedFolder(only?.isDirectory() && others.length === 0 ? join(folder, only.name) : folder)
  const papers = readdirSync(found.folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter(isManuscript)
  return papers.length === 1 && papers[0] !== undefined ? { ...found, paper: papers[0] } : found
}
