// From the words of a command line to one call of one command. Every way out is an exit code; nothing here ends the process.
import { Command, CommanderError, Option } from 'commander';
import { nextStep } from '../app/next-step.ts';
import { requireDate } from '../app/require-date.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { loadCatalogue } from '../i18n/load-catalogue.ts';
import type { World } from '../ports/world.ts';
import { breakCommands } from '../render/escape/github.ts';
import { escapeTerminal } from '../render/escape/terminal.ts';
import type { Call, Options } from './call.ts';
import { commandFirst } from './command-first.ts';
import type { CommandSpec, OptionSpec } from './command-spec.ts';
import { commandSpecs, sharedOptions } from './command-specs.ts';
import { exitCodes } from './exit-code.ts';
import { styleHelp } from './help.ts';
import { languageOf, rootIn } from './language-of.ts';
import { toPortfolioError, unknownCommand, withSuggestion } from './usage-error.ts';

export async function run(argv: readonly string[], context: World): Promise<number> {
  if (argv[0] === 'complete' && argv[2] === '--') return completeLine(argv, context);
  const words = await loadCatalogue(await languageOf(argv, context), 'NOK');
  let exitCode: number = exitCodes.fine;
  const line = commandFirst(argv, sharedOptions);
  const program = buildProgram(words, context, async (spec, call) => {
    exitCode = await (await spec.load()).run(call);
  });
  const next = /^(?:-h|--help)$/.test(line[0] ?? '') ? await nextStep(rootIn(argv), context) : null;
  styleHelp(program, words, { columns: context.stdout.columns, next });
  try {
    await refuseUnknown(line[0]);
    await program.parseAsync([...line], { from: 'user' });
    return exitCode;
  } catch (error) {
    return await explainFailure(error, argv, words, context);
  }
}

/** commander itself answers an unknown command with help for all, when help is asked for. Throws PortfolioError `unknown-command`. */
async function refuseUnknown(word: string | undefined): Promise<void> {
  if (word !== undefined && !word.startsWith('-') && !commandSpecs.some(({ name }) => name === word))
    throw await unknownCommand(word);
}

/** Asked by the scripts of `portfolio completion`, in the middle of somebody's line. */
async function completeLine(argv: readonly string[], context: World): Promise<number> {
  const { complete } = await import('./completion/complete.ts');
  await complete(argv.slice(1), context, async () => loadCatalogue(await languageOf(argv, context), 'NOK'));
  return exitCodes.fine;
}

type Start = (spec: CommandSpec, call: Call) => Promise<void>;

function buildProgram(words: Catalogue, context: World, start: Start): Command {
  const program = new Command('portfolio')
    .description(words.cli.tagline)
    .version(context.version, '-V, --version', words.cli.help.version)
    .helpOption('-h, --help', words.cli.help.help)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: (text) => context.stdout.write(text), writeErr: () => {}, outputError: () => {} });
  for (const spec of commandSpecs)
    program.addCommand(buildCommand(spec, program, words, context, start), { hidden: false });
  return program;
}

function buildCommand(spec: CommandSpec, program: Command, words: Catalogue, context: World, start: Start): Command {
  const command = new Command(spec.name).copyInheritedSettings(program).exitOverride();
  command.summary(words.cli.commands[spec.name].summary).description(words.cli.commands[spec.name].about);
  command.helpOption('-h, --help', words.cli.help.help);
  for (const argument of spec.arguments) command.argument(argument.flags, words.cli.arguments[argument.key] ?? '');
  for (const option of spec.options) command.addOption(toOption(option, words));
  command.addOption(
    toOption(
      { flags: '--format <format>', key: 'format', choices: spec.formats, preset: spec.formats[0] as string },
      words,
    ),
  );
  for (const option of sharedOptions) command.addOption(toOption(option, words));
  styleHelp(command, words, { name: spec.name, columns: context.stdout.columns });
  command.action(async (...given: unknown[]) => {
    const values = Object.fromEntries(
      spec.arguments.map(({ key }, index) => [key, given[index] as string | string[] | undefined]),
    );
    const options = command.opts<Options>();
    await start(spec, {
      context,
      values,
      options: checkedOptions(options, spec),
      format: String(options.format ?? spec.formats[0]),
      isFormatGiven: command.getOptionValueSource('format') === 'cli',
    });
  });
  return command;
}

function toOption({ flags, key, choices, byName, preset, many }: OptionSpec, words: Catalogue): Option {
  const option = new Option(flags, words.cli.options[key] ?? '');
  if (choices) option.choices(choices);
  if (byName) option.argParser((value: string) => value);
  if (preset !== undefined) option.default(preset);
  if (many) option.argParser((value: string, earlier: string[] | undefined) => [...(earlier ?? []), value]);
  return option;
}

/** A folder that is named once is `root`; `roots` holds all of them, for commands that read several portfolios. */
function checkedOptions({ root, ...options }: Options, { name, readsSeveral }: CommandSpec): Options {
  if (options.today !== undefined) requireDate('--today', options.today);
  const roots: readonly string[] = Array.isArray(root) ? root : [];
  if (roots.length > 1 && !readsSeveral)
    throw new PortfolioError('bad-portfolios', { because: 'one_only', what: `portfolio ${name}` });
  return roots[0] === undefined ? options : { ...options, root: roots[0], roots };
}

async function explainFailure(
  error: unknown,
  argv: readonly string[],
  words: Catalogue,
  context: World,
): Promise<number> {
  if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.fine;
  const known = error instanceof CommanderError ? await toPortfolioError(error, argv) : error;
  const text =
    known instanceof PortfolioError ? errorLine(await withSuggestion(known), words) : internalError(error, words);
  context.stderr.write(`${context.environment.GITHUB_ACTIONS === 'true' ? breakCommands(text) : text}\n`);
  return exitCodes.couldNotRun;
}

function errorLine(error: PortfolioError, { errors, speak, cli }: Catalogue): string {
  const describe = errors[error.code] as (args: unknown, speak: Catalogue['speak']) => string;
  return `${cli.error}: ${escapeTerminal(describe(error.args, speak))}`;
}

function internalError(error: unknown, { cli }: Catalogue): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${cli.internalError('https://github.com/portfolio-as-code/portfolio-as-code/issues')}\n${stack.split('\n').map(escapeTerminal).join('\n')}`;
}
