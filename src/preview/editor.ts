// A place in a file → the command that opens it in an editor.
import { spawn } from 'node:child_process'
import { basename } from 'node:path'

export interface EditorCommand {
  readonly command: string
  readonly arguments: readonly string[]
}

/** `editor` as on the command line: a program, perhaps with arguments of its own. */
export function editorCommand(editor: string, file: string, line: number, column: number): EditorCommand {
  const [command = '', ...own] = editor.trim().split(/\s+/)
  const name = basename(command).toLowerCase().replace(/\.(?:exe|cmd)$/, '')
  const place = `${file}:${line}:${column}`
  if (/^(?:code|code-insiders|codium|vscodium|cursor|windsurf)$/.test(name)) return { command, arguments: [...own, '-g', place] }
  if (/^(?:subl|sublime_text|zed|hx|micro|atom|mate)$/.test(name)) return { command, arguments: [...own, place] }
  if (/^notepad\+\+$/.test(name)) return { command, arguments: [...own, `-n${line}`, file] }
  if (/^(?:n?vim?|gvim|mvim|nano|emacs|emacsclient|gedit|geany|pluma|xed|joe|jed)$/.test(name)) return { command, arguments: [...own, `+${line}`, file] }
  if (/^(?:kate|kwrite)$/.test(name)) return { command, arguments: [...own, '-l', String(line), file] }
  return { command, arguments: [...own, file] }
}

/** Resolves to whether the program could be started. */
export function startEditor({ command, arguments: args }: EditorCommand): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true })
    child.on('error', () => resolve(false))
    child.on('spawn', () => {
      child.unref()
      resolve(true)
    })
  })
}
