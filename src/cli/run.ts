// From the words of a command line to one call of one command. Every way out is an exit code; nothing here ends the process.
import { Command, CommanderError, Option } from 'commander';
import { requireDate } from '../app/require-date.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Language } from '../i18n/language.ts';
import { languages } from '../i18n/language.ts';
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
import { toPortfolioError } from './usage-error.ts';

export async function run(argv: readonly string[], context: World): Promise<number> {
  const words = await loadCatalogue(await languageOf(argv, context), 'NOK');
  let exitCode: number = exitCodes.fine;
  const program = buildProgram(words, context, async (spec, call) => {
    exitCode = await (await spec.load()).run(call);
  });
  try {
    await program.parseAsync([...commandFirst(argv, sharedOptions)], { from: 'user' });
    return exitCode;
  } catch (error) {
    return await explainFailure(error, argv, words, context);
  }
}

/** The language of help and of errors: as asked, else the portfolio's where that is needed, else bokmål. */
async function languageOf(argv: readonly string[], context: World): Promise<Language> {
  const given = languages.find((language) => language === optionValue(argv, '--lang'));
  if (given) return given;
  const found = context.findRoot(optionValue(argv, '--root') ?? optionValue(argv, '-C') ?? null);
  if (!found) return 'nb';
  const { portfolioLanguage } = await import('../app/portfolio-language.ts');
  return (await portfolioLanguage(context.tree(found.root), languages)) ?? 'nb';
}

/** The value of an option before commander has seen the line. */
function optionValue(argv: readonly string[], option: string): string | undefined {
  const at = argv.findIndex((word) => word === option || word.startsWith(`${option}=`));
  return argv[at] === option ? argv[at + 1] : argv[at]?.slice(option.length + 1);
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
  styleHelp(program, words);
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
  styleHelp(command, words, spec.name);
  command.action(async (...given: unknown[]) => {
    const values = Object.fromEntries(
      spec.arguments.map(({ key }, index) => [key, given[index] as string | string[] | undefined]),
    );
    const options = command.opts<Options>();
    await start(spec, {
      context,
      values,
      options: checkedOptions(options),
      format: String(options.format ?? spec.formats[0]),
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

function checkedOptions(options: Options): Options {
  if (options.today !== undefined) requireDate('--today', options.today);
  return options;
}

async function explainFailure(
  error: unknown,
  argv: readonly string[],
  words: Catalogue,
  context: World,
): Promise<number> {
  if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.fine;
  const known = error instanceof CommanderError ? await toPortfolioError(error, argv) : error;
  const text = known instanceof PortfolioError ? errorLine(known, words) : internalError(error, words);
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
