// A manuscript in a volume → what is said of it: rule and line.
import { checkBook } from '../../src/book/check-book.ts'
import { templatesFolder } from '../../src/cli/program-folder.ts'
import type { Problem } from '../../src/model/problem.ts'
import { memoryDisk } from '../../src/read/disk.ts'
import { noCache } from '../../src/write/folder-cache.ts'

export const head = '---\ntitle: Доклад о книгах\nauthors: [Иванов Иван Иванович]\nudk: 027.5\n---\n'

async function problemsOf(text: string, volume = ''): Promise<readonly Problem[]> {
  const disk = memoryDisk({ 'volume.yml': `title: Т\nlang: ru\nyear: 2008\n${volume}sections: [{ title: С, papers: [p] }]\n`, 'p.md': text })
  const { problems } = await checkBook({ disk, templatesFolder, producer: 'test', edition: 'test', final: false }, noCache)
  return problems.filter(({ file }) => file === 'p.md')
}

export async function told(text: string, volume = ''): Promise<readonly string[]> {
  return (await problemsOf(text, volume)).map(({ rule, line }) => `${rule} ${line}`)
}

/** Said of a text under the usual metadata block, which takes five lines and an empty one. */
export async function toldOf(body: string, volume = ''): Promise<readonly string[]> {
  return told(`${head}\n${body}\n`, volume)
}
