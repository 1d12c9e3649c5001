// What a person is about to write in a command line that is not finished: a command, an option, or the value of one of them. Looks at
// nothing but the line and the list of commands.
import type { CommandSpec, OptionSpec } from '../command-spec.ts';

export type Asked =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'command' }
  /** `used`: keys of options that are in the line. */
  | { readonly kind: 'option'; readonly spec: CommandSpec | null; readonly used: ReadonlySet<string> }
  | { readonly kind: 'format'; readonly spec: CommandSpec }
  | { readonly kind: 'value'; readonly option: OptionSpec }
  /** `earlier`: the arguments before it. */
  | {
      readonly kind: 'argument';
      readonly argument: { readonly flags: string; readonly key: string };
      readonly earlier: readonly string[];
    };

export interface CompletionPoint {
  readonly asked: Asked;
  /** What the person has written of the value. */
  readonly typed: string;
  /** What stands before the value in the same word: "--lang=". */
  readonly before: string;
  /** The folder of the portfolio, when the line names it. */
  readonly root: string | null;
}

interface Lists {
  readonly commands: readonly CommandSpec[];
  readonly shared: readonly OptionSpec[];
}

interface Walk {
  spec: CommandSpec | null;
  helps: boolean;
  isLost: boolean;
  onlyArguments: boolean;
  root: string | null;
  expecting: OptionSpec | null;
  readonly used: Set<string>;
  readonly earlier: string[];
}

const format: OptionSpec = { flags: '--format <format>', key: 'format' };

/** `words`: all words after the name of the program; the last one is being written, and may be empty. */
export function completionPoint(words: readonly string[], lists: Lists): CompletionPoint {
  const walk: Walk = {
    spec: null,
    helps: false,
    isLost: false,
    onlyArguments: false,
    root: null,
    expecting: null,
    used: new Set(),
    earlier: [],
  };
  for (const word of words.slice(0, -1)) step(walk, word, lists);
  const current = words.at(-1) ?? '';
  const [, name = null, typed = ''] = /^(--[a-z-]+)=(.*)$/s.exec(current) ?? [];
  if (name === null || walk.expecting || walk.onlyArguments)
    return { asked: askedFor(walk, current), typed: current, before: '', root: walk.root };
  const option = optionNamed(name, walk.spec, lists);
  const asked = option === null ? nothing : askedBy(option, walk.spec);
  return { asked, typed, before: `${name}=`, root: walk.root };
}

const nothing: Asked = { kind: 'nothing' };

function step(walk: Walk, word: string, lists: Lists): void {
  if (walk.expecting) {
    if (walk.expecting.key === 'root') walk.root = word;
    walk.expecting = null;
  } else if (word === '--' && !walk.onlyArguments) walk.onlyArguments = true;
  else if (word.startsWith('-') && !walk.onlyArguments) stepOption(walk, word, lists);
  else if (walk.spec) walk.earlier.push(word);
  else if (word === 'help' && !walk.helps) walk.helps = true;
  else {
    walk.spec = lists.commands.find(({ name }) => name === word) ?? null;
    walk.isLost ||= walk.spec === null;
  }
}

function stepOption(walk: Walk, word: string, lists: Lists): void {
  const [name = '', value] = word.split(/=(.*)/s);
  const option = optionNamed(name, walk.spec, lists);
  if (option === null) return;
  walk.used.add(option.key);
  if (value === undefined) walk.expecting = option.flags.includes('<') ? option : null;
  else if (option.key === 'root') walk.root = value;
}

function optionNamed(name: string, spec: CommandSpec | null, { shared }: Lists): OptionSpec | null {
  const own = spec === null ? [] : [...spec.options, format];
  return [...own, ...shared].find(({ flags }) => flags.split(/[ ,]+/).includes(name)) ?? null;
}

function askedFor({ spec, helps, isLost, onlyArguments, expecting, used, earlier }: Walk, current: string): Asked {
  if (isLost) return nothing;
  if (expecting) return askedBy(expecting, spec);
  if (helps) return spec ? nothing : { kind: 'command' };
  if (current.startsWith('-') && !onlyArguments) return { kind: 'option', spec, used };
  if (!spec) return { kind: 'command' };
  const last = spec.arguments.at(-1);
  const argument = spec.arguments[earlier.length] ?? (last?.flags.includes('...') ? last : undefined);
  if (argument) return { kind: 'argument', argument, earlier };
  return current === '' && !onlyArguments ? { kind: 'option', spec, used } : nothing;
}

function askedBy(option: OptionSpec, spec: CommandSpec | null): Asked {
  if (option.key !== 'format') return { kind: 'value', option };
  return spec ? { kind: 'format', spec } : nothing;
}
