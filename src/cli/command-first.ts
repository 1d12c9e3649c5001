// Command lines as people write them, turned into the one form that is understood: the command first, then its options.
import type { OptionSpec } from './command-spec.ts';

/**
 * `portfolio --lang nn check` is `check --lang nn`; `portfolio help check` is `check --help`; shared options alone ask for help.
 * `shared`: the options that every command takes.
 */
export function commandFirst(argv: readonly string[], shared: readonly OptionSpec[]): readonly string[] {
  if (argv[0] === 'help') return [...argv.slice(1, 2).filter((word) => word !== 'help'), '--help'];
  const leading = leadingOptions(argv, shared);
  const rest = argv.slice(leading.length);
  if (leading.length === 0 && argv.length > 0) return argv;
  const [command, ...others] = rest;
  if (command === undefined) return ['--help'];
  return command.startsWith('-') ? rest : [command, ...leading, ...others];
}

function leadingOptions(argv: readonly string[], shared: readonly OptionSpec[]): readonly string[] {
  const taken: string[] = [];
  while (taken.length < argv.length) {
    const word = argv[taken.length] as string;
    const spec = shared.find(({ flags }) => flags.split(/[ ,]+/).includes(word.split('=')[0] as string));
    if (!spec) break;
    const takesNext = spec.flags.includes('<') && !word.includes('=');
    taken.push(...argv.slice(taken.length, taken.length + (takesNext ? 2 : 1)));
  }
  return taken;
}
