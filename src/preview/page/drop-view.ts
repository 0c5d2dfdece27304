// The page without a paper: files are dropped on it, or chosen, and sent to the server's temporary folder.
import type { ShownDrop } from '../shown.ts'
import { element } from './element.ts'
import { words } from './words.ts'

interface DroppedFile {
  readonly path: string
  readonly file: File
}

export function dropView(): void {
  const status = element('p', { className: 'status', aria: { role: 'status' } })
  const chooser = (isFolder: boolean): HTMLInputElement => {
    const input = element('input', { type: 'file', multiple: true, hidden: true, webkitdirectory: isFolder, tabIndex: -1, aria: { label: isFolder ? words.dropFolder : words.dropFiles } })
    input.addEventListener('change', () => { void send([...(input.files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file })), status) })
    return input
  }
  const [files, folder] = [chooser(false), chooser(true)]
  const area = element('div', { className: 'drop' },
    element('h1', {}, words.dropTitle), element('p', {}, words.dropText),
    element('p', { className: 'choose' }, element('button', { type: 'button', className: 'main', onclick: () => { files.click() } }, words.dropFiles), element('button', { type: 'button', onclick: () => { folder.click() } }, words.dropFolder)),
    status, element('p', { className: 'note' }, words.dropKept), files, folder)
  document.body.replaceChildren(element('main', { className: 'dropping' }, area))
  document.title = words.dropTitle
  acceptDrops(area, status)
}

/** On a page that shows a dropped paper, the next is dropped too. */
export function dropAnywhere(): void {
  const status = element('p', { className: 'said', aria: { role: 'status' } })
  document.body.append(status)
  acceptDrops(document.body, status)
}

/** Anywhere on the page: a file that misses the area must not open in the browser instead. */
function acceptDrops(area: HTMLElement, status: HTMLElement): void {
  document.addEventListener('dragover', (event) => {
    event.preventDefault()
    area.classList.add('over')
  })
  document.addEventListener('dragleave', (event) => { if (event.relatedTarget === null) area.classList.remove('over') })
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    area.classList.remove('over')
    // Entries must be asked for before anything is waited for.
    const entries = [...(event.dataTransfer?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? [])
    const plain = [...(event.dataTransfer?.files ?? [])].map((file) => ({ path: file.name, file }))
    void (entries.length > 0 ? Promise.all(entries.map((entry) => filesIn(entry, ''))).then((found) => found.flat()) : Promise.resolve(plain)).then((found) => send(found, status))
  })
}

async function filesIn(entry: FileSystemEntry, folder: string): Promise<readonly DroppedFile[]> {
  const path = folder === '' ? entry.name : `${folder}/${entry.name}`
  if (entry.name.startsWith('.')) return []
  if (entry.isFile) return [{ path, file: await new Promise<File>((resolve, reject) => { (entry as FileSystemFileEntry).file(resolve, reject) }) }]
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: FileSystemEntry[] = []
  // A reader gives a hundred at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => { reader.readEntries(resolve, reject) })
    if (some.length === 0) break
    found.push(...some)
  }
  return (await Promise.all(found.map((inner) => filesIn(inner, path)))).flat()
}

async function send(files: readonly DroppedFile[], status: HTMLElement): Promise<void> {
  const wanted = files.filter(({ path }) => !path.split('/').some((name) => name.startsWith('.')))
  if (wanted.length === 0) return
  status.textContent = words.dropBusy
  status.classList.remove('bad')
  try {
    const { drop: into } = (await (await fetch('/drop?begin', { method: 'POST' })).json()) as { drop: string }
    for (const { path, file } of wanted) await fetch(`/drop?${new URLSearchParams({ into, path })}`, { method: 'PUT', body: file })
    const { drop, refused } = (await (await fetch(`/drop?${new URLSearchParams({ done: into })}`, { method: 'POST' })).json()) as ShownDrop
    if (drop !== '') return location.assign(`/?${new URLSearchParams({ drop })}`)
    status.textContent = words.refused[refused] ?? refused
  } catch {
    status.textContent = words.refused['failed'] ?? ''
  }
  status.classList.add('bad')
}
