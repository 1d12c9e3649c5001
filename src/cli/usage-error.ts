// From commander's errors, which are in English, to our own, which have words in every language.
import type { CommanderError } from 'commander';
import { didYouMean } from '../app/did-you-mean.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { CommandSpec } from './command-spec.ts';
import { commandSpecs, sharedOptions } from './command-specs.ts';

export async function toPortfolioError(
  error: CommanderError,
  argv: readonly string[],
): Promise<PortfolioError | CommanderError> {
  const named = quoted(error.message);
  switch (error.code) {
    case 'commander.unknownCommand':
      return new PortfolioError('unknown-command', {
        command: named,
        suggestion: await didYouMean(
          named,
          commandSpecs.map(({ name }) => name),
        ),
      });
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
  if (!spec)
    return new PortfolioError('unknown-command', {
      command: first,
      suggestion: await didYouMean(
        first,
        commandSpecs.map(({ name }) => name),
      ),
    });
  return new PortfolioError('too-many-arguments', { argument: spec.name });
}

function invalidArgument(message: string, argv: readonly string[]): PortfolioError {
  const [, flags = '', value = ''] = /option '([^']*)' argument '([^']*)'/.exec(message) ?? [];
  const option = /--[a-z-]+/.exec(flags)?.[0] ?? flags;
  const spec = [...(specOf(argv)?.options ?? []), ...sharedOptions].find((each) => each.flags === flags);
  const allowed = spec?.choices ?? (option === '--format' ? specOf(argv)?.formats : undefined) ?? [];
  return new PortfolioError('unknown-value', { option, value, allowed });
}
