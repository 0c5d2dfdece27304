// The command line: names commands and options, and gives the exit code. Each command is loaded when it is called.
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { portOf, withCommonOptions } from './options.ts'
import { version } from './program-folder.ts'
import { texts } from './texts.ts'
import type { MessageLang } from '../model/rules.ts'
import type { BuildOptions } from './build-command.ts'
import type { CheckOptions } from './check-command.ts'
import type { PreviewOptions } from './preview-command.ts'
import type { PressOptions } from './press-command.ts'
import type { CommonOptions } from './options.ts'
import type { TypographyOptions } from './typography-command.ts'
import type { ProofOptions } from './proof-command.ts'
import type { InspectStage } from '../book/inspect-paper.ts'

const program = new Command('proceedings')
  .description('Assembles conference papers and resolutions written in Markdown into a typeset proceedings volume.')
  .version(version)
  .exitOverride()

withCommonOptions(program.command('build'))
  .description('make the volume: PDF, contents, author index')
  .argument('[folder]', 'folder with volume.yml and the manuscripts', 'manuscripts')
  .option('--final', 'write nothing while an error stands', false)
  .addOption(new Option('--verify <mode>', 'full: read every page of the finished volume back').choices(['standard', 'full']).default('standard'))
  .action(async (folder: string, options: BuildOptions) => finish(async () => (await import('./build-command.ts')).runBuild(folder, options), options.lang, folder))

withCommonOptions(program.command('check'))
  .description('name the problems of manuscripts and of their pages')
  .argument('[path]', 'folder, or one paper.md', 'manuscripts')
  .option('--no-layout', 'leave the pages alone: no browser is started')
  .action(async (path: string, options: CheckOptions) => finish(async () => (await import('./check-command.ts')).runCheck(path, options), options.lang, path))

withCommonOptions(program.command('preview'))
  .description('show a paper as it will be printed, in the browser, and follow every save')
  .argument('[path]', 'paper.md, or a folder; without it, papers are dropped on the page')
  .option('--volume', 'show the whole book, with contents and index', false)
  .option('--editor [program]', 'open problems in an editor: code, subl, …; without a name, $VISUAL or $EDITOR')
  .option('--host <address>', 'listen on this address too, where others can see the papers', '127.0.0.1')
  .addOption(new Option('--port <n>', 'port; 4207 or any free one where it is not given').default(0).argParser(portOf))
  .option('--no-open', 'only print the address')
  .action(async (path: string | undefined, options: PreviewOptions) => finish(async () => (await import('./preview-command.ts')).runPreview(path, options), options.lang, path))

withCommonOptions(program.command('press'))
  .description('make the files for the printing house and check them')
  .argument('[folder]', 'folder with volume.yml and the manuscripts', 'manuscripts')
  .option('--final', 'write nothing while an error stands', false)
  .option('--pages <pages>', 'replacement pages for a package that was handed in, such as 45-48', '')
  .action(async (folder: string, options: PressOptions) => finish(async () => (await import('./press-command.ts')).runPress(folder, options), options.lang, folder))

withCommonOptions(program.command('inspect'))
  .description('show what a stage makes of a paper')
  .argument('<paper>', 'paper.md')
  .addOption(new Option('--stage <stage>', 'stage').choices(['mdast', 'hast', 'html', 'plan']).default('html'))
  .action(async (path: string, options: CommonOptions & { stage: InspectStage }) => finish(async () => (await import('./inspect-command.ts')).runInspect(path, options), options.lang, path))

program.command('typography')
  .description('show what typography changes in a manuscript: quotes, dashes, no-break spaces')
  .argument('<paper>', 'paper.md')
  .option('--diff', 'as a unified diff; so it is shown in any case', true)
  .option('--spaces', 'no-break spaces too', false)
  .option('--write', 'change the manuscript', false)
  .addOption(new Option('--lang <lang>', 'language of messages').choices(['ru', 'en']))
  .action(async (path: string, options: TypographyOptions) => finish(async () => (await import('./typography-command.ts')).runTypography(path, options), options.lang, path))

withCommonOptions(program.command('proof'))
  .description('make proofs for the authors: pages with numbered lines, and a letter for each')
  .argument('[path]', 'folder, or one paper.md', 'manuscripts')
  .addOption(new Option('--until <date>', 'the day authors are asked to answer by, such as 2026-12-31').argParser(isoDay))
  .action(async (path: string, options: ProofOptions) => finish(async () => (await import('./proof-command.ts')).runProof(path, options), options.lang, path))

withCommonOptions(program.command('kit'))
  .description('make the zip that authors are mailed: settings of the volume, a sample paper, an instruction')
  .argument('[folder]', 'folder with volume.yml', 'manuscripts')
  .action(async (folder: string, options: CommonOptions) => finish(async () => (await import('./kit-command.ts')).runKit(folder, options), options.lang, folder))

function isoDay(text: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(Date.parse(text))) throw new InvalidArgumentError('expected a day such as 2026-12-31')
  return text
}

async function finish(run: () => Promise<number>, lang: MessageLang | undefined, path: string | undefined): Promise<void> {
  try {
    process.exitCode = await run()
  } catch (error) {
    await tellFailure(error, lang, path)
  }
}

// Usage is commander's to explain; anything else thrown is a broken machine or a bug, told in one line.
async function tellFailure(error: unknown, asked?: MessageLang, path?: string): Promise<void> {
  const lang = await (await import('./spoken-lang.ts')).spokenLang(asked, process.env, path)
  process.stderr.write(`${failureLine(error, lang)}\n`)
  if (process.env['PROCEEDINGS_TRACE'] && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  process.exitCode = 3
}

// A file that cannot be written is most often open in another program.
function failureLine(error: unknown, lang: MessageLang): string {
  if (!(error instanceof Error)) return texts[lang].machineFailed(String(error))
  const { code = '', path = '', dest = path } = error as NodeJS.ErrnoException & { readonly dest?: string }
  return dest !== '' && ['EBUSY', 'EPERM', 'EISDIR'].includes(code) ? texts[lang].busyFile(dest) : texts[lang].machineFailed(error.message)
}

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else await tellFailure(error)
}
