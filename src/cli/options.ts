// Options that every command takes, and the language messages are in.
import { InvalidArgumentError, Option, type Command } from 'commander'
import type { MessageLang } from '../model/rules.ts'

export interface CommonOptions {
  readonly out: string
  readonly lang?: MessageLang
  readonly format: 'text' | 'json'
  readonly jobs?: number
  readonly cache: boolean
  readonly browser?: string
  readonly browserEndpoint: readonly string[]
}

export function withCommonOptions(command: Command): Command {
  return command
    .addOption(new Option('--out <folder>', 'results folder').default('out'))
    .addOption(new Option('--lang <lang>', 'language of messages').choices(['ru', 'en']))
    .addOption(new Option('--format <format>', 'json: one document {problems, summary} on standard output').choices(['text', 'json']).default('text'))
    .addOption(new Option('--jobs <n>', 'papers printed at a time').argParser(positive))
    .option('--no-cache', 'print every paper anew')
    .option('--browser <path>', 'browser to print with')
    .addOption(new Option('--browser-endpoint <url>', 'print on a browser that already runs (repeatable)').default([]).argParser((url: string, before: readonly string[]) => [...before, url]))
}

function positive(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1 || number > 64) throw new Error(`--jobs: ${text}; expected 1 to 64`)
  return number
}

/** 0: any that is free. */
export function portOf(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new InvalidArgumentError('0 to 65535')
  return port
}

/** The option, else the machine's locale; null leaves it to the volume. */
export function messageLang(option: MessageLang | undefined, env: NodeJS.ProcessEnv): MessageLang | null {
  if (option) return option
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  const plain = locale === '' && process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : locale
  return plain.startsWith('ru') ? 'ru' : plain.startsWith('en') ? 'en' : null
}

/** SOURCE_DATE_EPOCH as whole seconds, when it is given. */
export function sourceDateEpoch(env: NodeJS.ProcessEnv): number | null {
  const text = env['SOURCE_DATE_EPOCH'] ?? ''
  return /^\d{1,11}$/.test(text) ? Number(text) : null
}
