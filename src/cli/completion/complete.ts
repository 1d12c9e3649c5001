// `portfolio complete SHELL -- WORD…`: what the completion scripts ask while a person presses Tab. Writes one candidate a line, with what
// it is after a tab, or `:files` or `:folders` where the shell knows better. Says nothing when anything is wrong: the person is in the
// middle of a line.
import {
  type Candidate,
  completionValues,
  isPlainName,
  type Surroundings,
  type ValueSource,
} from '../../app/completion-values.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { World } from '../../ports/world.ts';
import { escapeTerminal } from '../../render/escape/terminal.ts';
import type { CommandSpec, OptionSpec } from '../command-spec.ts';
import { commandSpecs, sharedOptions } from '../command-specs.ts';
import { reportKinds } from '../report-kinds.ts';
import { type CompletionPoint, completionPoint } from './completion-point.ts';
import { rejoinedWords } from './rejoined-words.ts';
import { shells } from './shells.ts';
import { valueSources } from './value-sources.ts';

/** `words`: loaded only when a candidate is a command or an option, and the shell shows what they do. */
type Words = () => Promise<Catalogue>;

export async function complete(argv: readonly string[], context: World, words: Words): Promise<void> {
  try {
    const [shell = '', , ...pieces] = argv;
    context.stdout.write((await linesFor(shell, pieces, context, words)).map((line) => `${line}\n`).join(''));
  } catch {
    // Nothing to suggest is the right answer to a line that cannot be read.
  }
}

async function linesFor(shell: string, pieces: readonly string[], context: World, words: Words) {
  const { words: line, kept } =
    shell === 'bash' ? rejoinedWords(pieces) : { words: pieces.length > 0 ? pieces : [''], kept: 0 };
  const unquoted = [...line.slice(0, -1), (line.at(-1) ?? '').replace(/^["']/, '')];
  const point = completionPoint(unquoted, { commands: commandSpecs, shared: sharedOptions });
  const isShown = shell !== 'bash';
  const { before, typed } = inList(point);
  const { candidates, directives } = await found({ ...point, before, typed }, context, isShown ? words : null);
  const isHarmless = before === '' || isPlainName(before.replace(/^--/, '').replaceAll(/[=,]/g, '-'));
  const shown = candidates.filter(({ value }) => isHarmless && value.startsWith(typed));
  const told = shown.map(({ value, about }) => toLine(`${before}${value}`.slice(kept), isShown ? about : ''));
  return [...new Set([...told, ...directives])];
}

/** `--why a,b` takes several with commas between: the last one is being written. */
function inList({ asked, before, typed }: CompletionPoint): { readonly before: string; readonly typed: string } {
  const comma = asked.kind === 'value' && asked.option.key === 'why' ? typed.lastIndexOf(',') + 1 : 0;
  return { before: before + typed.slice(0, comma), typed: typed.slice(comma) };
}

function toLine(value: string, about: string): string {
  return about === '' ? value : `${value}\t${escapeTerminal(about).slice(0, longest)}`;
}

const longest = 100;

interface Found {
  readonly candidates: readonly Candidate[];
  readonly directives: readonly string[];
}

async function found(point: CompletionPoint, context: World, words: Words | null): Promise<Found> {
  const { asked } = point;
  switch (asked.kind) {
    case 'nothing':
      return { candidates: [], directives: [] };
    case 'command':
      return onlyThese(await commands(words));
    case 'option':
      return onlyThese(await options(asked.spec, asked.used, words));
    case 'format':
      return onlyThese(asked.spec.formats.map(unnamed));
    case 'value':
      return asked.option.choices
        ? onlyThese(asked.option.choices.map(unnamed))
        : fromSources(valueSources(asked.option), point, context, words !== null);
    case 'argument':
      return argument(asked, point, context, words !== null);
  }
}

function onlyThese(candidates: readonly Candidate[]): Found {
  return { candidates, directives: [] };
}

function unnamed(value: string): Candidate {
  return { value, about: '' };
}

async function commands(words: Words | null): Promise<readonly Candidate[]> {
  const cli = words === null ? null : (await words()).cli;
  return commandSpecs.map(({ name }) => ({ value: name, about: cli?.commands[name].summary ?? '' }));
}

/** Long names; one that was given is offered again only where it may be repeated. */
async function options(
  spec: CommandSpec | null,
  used: ReadonlySet<string>,
  words: Words | null,
): Promise<readonly Candidate[]> {
  const cli = words === null ? null : (await words()).cli;
  const all: readonly OptionSpec[] = [...(spec?.options ?? []), ...(spec ? [format] : []), ...sharedOptions];
  const open = all.filter(({ key, many }) => many || !used.has(key));
  const listed = open.map(({ flags, key }) => ({
    value: /--[a-z-]+/.exec(flags)?.[0] ?? flags,
    about: cli?.options[key] ?? '',
  }));
  const version = spec ? [] : [{ value: '--version', about: cli?.help.version ?? '' }];
  return [...listed, { value: '--help', about: cli?.help.help ?? '' }, ...version];
}

const format: OptionSpec = { flags: '--format <format>', key: 'format' };

type AskedArgument = Extract<CompletionPoint['asked'], { kind: 'argument' }>;

async function argument(asked: AskedArgument, point: CompletionPoint, context: World, withTitles: boolean) {
  const { flags, key } = asked.argument;
  if (key === 'kind') return onlyThese(Object.keys(reportKinds).map(unnamed));
  if (key === 'shell') return onlyThese(shells.map(unnamed));
  const sources = key === 'subject' ? subjectSources(asked.earlier[0]) : valueSources({ flags, key });
  return fromSources(sources, point, context, withTitles);
}

const subjects = { meeting: ['meetings'], card: ['cards'], nothing: [] } as const;

/** What the second word of `portfolio report KIND` names. */
function subjectSources(kind: string | undefined): readonly ValueSource[] {
  const named = Object.entries(reportKinds).find(([name]) => name === kind);
  return named ? subjects[named[1].takes] : [];
}

async function fromSources(
  sources: readonly ValueSource[],
  { root, typed }: CompletionPoint,
  context: World,
  withTitles: boolean,
): Promise<Found> {
  const around = surroundings(context, root, { typed, withTitles });
  const lists = await Promise.all(
    sources.map((source) => completionValues(source, around).catch((): readonly Candidate[] => [])),
  );
  const directives = sources.flatMap((source) => (source === 'files' || source === 'folders' ? [`:${source}`] : []));
  return { candidates: lists.flat(), directives };
}

function surroundings(
  context: World,
  root: string | null,
  asked: Pick<Surroundings, 'typed' | 'withTitles'>,
): Surroundings | null {
  const home = context.environment.HOME ?? '~';
  const portfolio = context.findRoot(root === null ? null : root.replace(/^~(?=\/|$)/, home));
  return portfolio && { ...asked, tree: context.tree(portfolio.root), history: context.history(portfolio.root) };
}
