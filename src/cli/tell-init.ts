// What `portfolio init` says when it is done: what was written, what was there, and what is left to do.
import type { Host } from '../app/places-on-host.ts';
import { type SetupDone, stepsLeft } from '../app/steps-left.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { fileInCommand } from '../i18n/in-command.ts';
import type { FoundRoot } from '../ports/world.ts';
import { escapeTerminal } from '../render/escape/terminal.ts';
import type { Call } from './call.ts';
import { present, say } from './present.ts';

export interface InitDone extends Omit<SetupDone, 'root' | 'folder'> {
  readonly start: string;
  readonly top: FoundRoot;
  readonly host: Host;
  /** Whether the package was asked for, and is not only the usual one. */
  readonly isToolGiven: boolean;
  readonly dry: boolean;
}

export async function tellInit(call: Call, catalogue: Catalogue, done: InitDone): Promise<void> {
  const { init } = catalogue;
  const { made, kept, stale, otherInstall } = done.written;
  if (kept.length > 0) say(call, [init.kept(kept.length), ...kept.map((path) => `  ${path}`)].join('\n'));
  for (const { path, again = '' } of stale) say(call, init.stale(path, again));
  say(call, done.dry ? init.wouldMake(made.length) : init.made(made.length));
  await present(call, catalogue, made.map((path) => `${path}\n`).join(''));
  if (done.isToolGiven && otherInstall.length > 0) say(call, init.keptWorkflows(otherInstall));
  if (isBelowTop(call, done.top)) say(call, init.notTop);
  if (!done.dry && made.length > 0) say(call, whatIsNext(call, catalogue, done));
}

function whatIsNext(call: Call, { init }: Catalogue, done: InitDone): string {
  const { host, isNew, tool, written } = done;
  const message = isNew ? init.next.newPortfolio : init.next.setup;
  const words = { address: init.next.address, message, quote: fileInCommand };
  const { root } = done.top;
  const isHere = call.context.newRoot('.').root === root;
  const folder = isHere ? null : fileInCommand(escapeTerminal(done.start));
  const steps = stepsLeft(call.context, { ...done, root, folder }, { ...words, guide: init.guides.secretariat });
  const shown = steps.flatMap(({ kind, lines }, at) => [
    `  ${at + 1}. ${init.next.steps[kind](hostNames[host])}`,
    ...lines.map((line) => `       ${line}`),
  ]);
  const isFetched = written.made.some((path) => /^\.github\/workflows\/|^\.gitlab-ci\.yml$/.test(path));
  const fetched = isFetched ? [init.next.fetches(tool.kind, tool.shown, init.guides.secretariat)] : [];
  return [init.next.title, ...shown, ...fetched].join('\n');
}

const hostNames = { github: 'GitHub', gitlab: 'GitLab' } as const;

/** In a repository, but not at its root, where the workflows have to be. */
function isBelowTop({ context }: Call, { root, folder }: FoundRoot): boolean {
  const up = '../'.repeat(folder.split('/').length);
  return (
    folder !== '' && context.wayTo(root, `${root}/.git`) === null && context.wayTo(root, `${root}/${up}.git`) !== null
  );
}
