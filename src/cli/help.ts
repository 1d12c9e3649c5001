// Help in the reader's language, with examples first in mind: what a person would type next.
import type { Argument, Command } from 'commander';
import type { CommandName, NextCommand } from '../core/model/command-name.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { exampleLines } from './help-examples.ts';

interface HelpPage {
  /** Left out: the help for all commands. */
  readonly name?: CommandName;
  /** Columns of the screen. */
  readonly columns: number;
  /** The command that a person here needs next, and why; on the help for all. */
  readonly next?: NextCommand | null;
}

export function styleHelp(command: Command, { cli }: Catalogue, { name, columns, next = null }: HelpPage): void {
  const helpWidth = Math.min(widest, Math.max(narrowest, columns));
  const titles: Readonly<Record<string, string>> = {
    'Usage:': cli.help.usage,
    'Arguments:': cli.help.arguments,
    'Options:': cli.help.options,
    'Global Options:': cli.help.sharedOptions,
    'Commands:': cli.help.commands,
  };
  command.configureHelp({
    styleTitle: (title) => titles[title] ?? title,
    optionDescription: (option) => withFacts(option.description, option.argChoices, option.defaultValue, cli),
    subcommandTerm: (sub) => sub.name(),
    subcommandDescription: (sub) => sub.summary(),
    helpWidth,
    minWidthToWrap: 20,
  });
  command.usage(
    name
      ? [cli.help.anyOptions, ...command.registeredArguments.map(argumentTerm)].join(' ')
      : `${cli.help.anyCommand} ${cli.help.anyOptions}`,
  );
  const examples = name
    ? cli.commands[name].examples
    : Object.values(cli.commands)
        .flatMap((words) => words.examples.slice(0, 1))
        .slice(0, 5);
  const lines = exampleLines(examples, helpWidth).join('\n');
  const after =
    next === null ? '' : `\n\n${cli.help.next}\n${exampleLines([cli.help.nextCommands[next]], helpWidth).join('\n')}`;
  command.addHelpText('after', `\n${cli.help.examples}\n${lines}${after}${name ? '' : `\n\n${cli.help.more}`}`);
}

const widest = 100;
const narrowest = 50;

function argumentTerm(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '…' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

function withFacts(
  text: string,
  choices: readonly string[] | undefined,
  preset: unknown,
  cli: Catalogue['cli'],
): string {
  const facts = [
    ...(choices ? [`${cli.help.choices}: ${choices.join(', ')}`] : []),
    ...(typeof preset === 'string' ? [`${cli.help.preset}: ${preset}`] : []),
  ];
  return facts.length > 0 ? `${text} (${facts.join('; ')})` : text;
}
