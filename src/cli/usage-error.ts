// From commander's errors, which are in English, to our own, which have words in every language.
import type { CommanderError } from 'commander';
import { didYouMean } from '../app/did-you-mean.ts';
import { type ErrorArguments, PortfolioError } from '../core/model/portfolio-error.ts';
import type { CommandSpec } from './command-spec.ts';
import { commandSpecs, sharedOptions } from './command-specs.ts';

export async function toPortfolioError(
  error: CommanderError,
  argv: readonly string[],
): Promise<PortfolioError | CommanderError> {
  const named = quoted(error.message);
  switch (error.code) {
    case 'commander.unknownCommand':
      return unknownCommand(named);
    case 'commander.unknownOption':
      return new PortfolioError('unknown-option', {
        option: named,
        suggestion: await didYouMean(named, optionNames(argv)),
      });
    case 'commander.missingArgument':
      return new PortfolioError('missing-argument', { argument: named });
    case 'commander.optionMissingArgument':
      return new PortfolioError('missing-option-value', { option: named });
    case 'commander.excessArguments':
      return excessArguments(argv);
    case 'commander.invalidArgument':
      return invalidArgument(error.message, argv);
    default:
      return error;
  }
}

export async function unknownCommand(command: string): Promise<PortfolioError> {
  const known = commandSpecs.map(({ name }) => name);
  return new PortfolioError('unknown-command', { command, suggestion: await didYouMean(command, known) });
}

/** What a value, an area or a mapping that is not known most likely stands for. */
export async function withSuggestion(error: PortfolioError): Promise<PortfolioError> {
  switch (error.code) {
    case 'unknown-value': {
      const args = error.args as ErrorArguments['unknown-value'];
      // A choice may stand with what it is called: "returned (Sendt tilbake)".
      const allowed = args.allowed.map((each) => each.replace(/ \(.*$/, ''));
      return new PortfolioError('unknown-value', { ...args, suggestion: await didYouMean(args.value, allowed) });
    }
    case 'unknown-area': {
      const args = error.args as ErrorArguments['unknown-area'];
      return new PortfolioError('unknown-area', { ...args, suggestion: await didYouMean(args.area, args.known) });
    }
    case 'unknown-mapping': {
      const args = error.args as ErrorArguments['unknown-mapping'];
      return new PortfolioError('unknown-mapping', { ...args, suggestion: await didYouMean(args.name, args.known) });
    }
    default:
      return error;
  }
}

function quoted(message: string): string {
  return /'([^']*)'/.exec(message)?.[1] ?? message;
}

function specOf(argv: readonly string[]): CommandSpec | undefined {
  return commandSpecs.find(({ name }) => argv.includes(name));
}

function optionNames(argv: readonly string[]): string[] {
  const all = [...(specOf(argv)?.options ?? []), ...sharedOptions];
  return [...all.map(({ flags }) => /--[a-z-]+/.exec(flags)?.[0] ?? flags), '--format', '--help'];
}

async function excessArguments(argv: readonly string[]): Promise<PortfolioError> {
  const spec = specOf(argv);
  const first = argv.find((word) => !word.startsWith('-')) ?? '';
  if (!spec) return unknownCommand(first);
  return new PortfolioError('too-many-arguments', { argument: spec.name });
}

function invalidArgument(message: string, argv: readonly string[]): PortfolioError {
  const [, flags = '', value = ''] = /option '([^']*)' argument '([^']*)'/.exec(message) ?? [];
  const option = /--[a-z-]+/.exec(flags)?.[0] ?? flags;
  const spec = [...(specOf(argv)?.options ?? []), ...sharedOptions].find((each) => each.flags === flags);
  const allowed = spec?.choices ?? (option === '--format' ? specOf(argv)?.formats : undefined) ?? [];
  return new PortfolioError('unknown-value', { option, value, allowed });
}
