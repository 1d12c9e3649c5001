// The story of a portfolio: one of the ready profiles in a git repository of its own, and what people do with it day by day with the
// commands, in the files and in git. Nothing depends on the clock: every step has its day.
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { editYaml } from '../../src/core/edit/edit-yaml.ts';
import type { FileChange } from '../../src/core/edit/file-change.ts';
import { schemaOrder } from '../../src/core/edit/schema-order.ts';
import { parseYaml } from '../../src/core/parse/parse-yaml.ts';
import { makeRepo, type TestRepo } from './git-repo.ts';
import type { Profile } from './profile-files.ts';
import { type CliResult, runCli } from './run-cli.ts';
import { projectRoot } from './source-files.ts';

export interface Story {
  /** Of the repository. */
  readonly folder: string;
  /** What follows happens on this day, ISO. */
  on(day: string): void;
  /** Runs a command of the portfolio. */
  run(...words: readonly string[]): Promise<CliResult>;
  /** One that goes well: what it says, each run of white space as one blank. */
  done(...words: readonly string[]): Promise<string>;
  /** One that is turned down with exit code 1: what it says. */
  refused(...words: readonly string[]): Promise<string>;
  /** "warning condition-overdue projects/x.yaml:12" of every problem, in the order that check tells them, and its exit code. */
  check(): Promise<{ readonly code: number; readonly problems: readonly string[] }>;
  /** Commits, and asserts that check finds no errors and ends with 0. Gives the problems that it tells. */
  commit(message: string): Promise<readonly string[]>;
  /** Commits what somebody should not have done. */
  commitWrong(message: string): void;
  /** Takes the last commit back with a new one. */
  revert(): void;
  /** Text of a file in the portfolio. */
  read(file: string): string;
  /** Wherever it stands. */
  replace(file: string, from: string, to: string): void;
  /** Writes a part of a card, keeping what else is in it: groups are filled, lists and values replaced. */
  fill(card: string, part: string | object): void;
  /** Sets one value of a card. */
  put(card: string, pointer: FileChange['pointer'], value: unknown): void;
  /** Adds to a list of a card. */
  add(card: string, pointer: FileChange['pointer'], value: unknown): void;
  end(): void;
}

/** `firstDay`: when the profile is copied and committed, ISO. */
export function newStory(profile: Profile, firstDay: string): Story {
  let today = firstDay;
  let made: TestRepo | null = null;
  // Made when the first step needs it, so that a run of other tests leaves nothing behind.
  const repo = (): TestRepo => {
    made ??= repoOf(profile, firstDay);
    return made;
  };
  const at = (file: string) => `portfolio/${file}`;
  const run: Story['run'] = (...words) => runCli([...words, '-C', join(repo().folder, 'portfolio'), '--today', today]);
  const expectCode = async (words: readonly string[], code: number) => {
    const result = await run(...words);
    const said = plain(`${result.stderr} ${result.stdout}`);
    expect({ words, code: result.code, said }).toEqual({ words, code, said });
    return said;
  };
  const edit = (card: string, changes: readonly FileChange[]) => {
    const path = at(`projects/${card}.yaml`);
    repo().write(path, edited(repo().read(path), changes));
  };
  const judged = async () => {
    const { code, stdout } = await run('check', '--format', 'json');
    const { problems } = JSON.parse(stdout) as { problems: readonly Problem[] };
    return { code, problems };
  };
  return {
    get folder() {
      return repo().folder;
    },
    on: (day) => {
      expect(day >= today, `${day} is before ${today}`).toBe(true);
      today = day;
    },
    run,
    done: (...words) => expectCode(words, 0),
    refused: (...words) => expectCode(words, 1),
    check: async () => {
      const { code, problems } = await judged();
      return { code, problems: problems.map(placed) };
    },
    commit: async (message) => {
      repo().commit(message, { date: today });
      const { code, problems } = await judged();
      const errors = problems.filter(({ severity }) => severity === 'error');
      expect({ message, code, errors: errors.map((each) => `${placed(each)} ${each.message}`) }).toEqual({
        message,
        code: 0,
        errors: [],
      });
      return problems.map(placed);
    },
    commitWrong: (message) => {
      repo().commit(message, { date: today });
    },
    revert: () => {
      repo().git('checkout', '--quiet', 'HEAD~1', '--', '.');
      repo().commit('Tilbakeført', { date: today });
    },
    read: (file) => repo().read(at(file)),
    replace: (file, from, to) => {
      const text = repo().read(at(file));
      expect(text).toContain(from);
      repo().write(
        at(file),
        text.replaceAll(from, () => to),
      );
    },
    fill: (card, part) => {
      const now = valueIn(repo().read(at(`projects/${card}.yaml`)));
      const wanted = typeof part === 'string' ? valueIn(textOfPart(profile, part)) : part;
      edit(card, changesTo(wanted, now, []));
    },
    put: (card, pointer, value) => edit(card, [{ kind: 'put', pointer, value }]),
    add: (card, pointer, value) => edit(card, [{ kind: 'append', pointer, value }]),
    end: () => made?.cleanup(),
  };
}

function repoOf(profile: Profile, date: string): TestRepo {
  const repo = makeRepo();
  cpSync(join(projectRoot, 'templates/profiles', profile, 'nb'), join(repo.folder, 'portfolio'), { recursive: true });
  repo.commit('Oppsettet', { date });
  return repo;
}

interface Problem {
  readonly severity: string;
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

function placed({ severity, code, file, line }: Problem): string {
  return `${severity} ${code} ${file.replace(/^portfolio\//, '')}:${line}`;
}

/** The texts of cards lie beside the stories: the profile's own, and those that are the same in all of them. */
function textOfPart(profile: Profile, part: string): string {
  const [own, shared] = [profile, 'every-profile'].map((folder) =>
    join(projectRoot, 'test/stories', folder, `${part}.yaml`),
  );
  return readFileSync(own && existsSync(own) ? own : (shared ?? ''), 'utf8');
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function valueIn(text: string): unknown {
  const { value } = parseYaml(new TextEncoder().encode(text));
  if (value === undefined) throw new Error(`Not YAML: ${text.slice(0, 200)}`);
  return value;
}

function edited(text: string, changes: readonly FileChange[]): string {
  const after = editYaml(parseYaml(new TextEncoder().encode(text)), changes, schemaOrder('project'));
  if ('failed' in after) throw new Error(`Cannot edit: ${JSON.stringify(after.failed)}`);
  return after.text;
}

function changesTo(wanted: unknown, now: unknown, pointer: FileChange['pointer']): readonly FileChange[] {
  if (!isGroup(wanted) || !isGroup(now)) return [{ kind: 'put', pointer, value: wanted }];
  return Object.entries(wanted).flatMap(([key, value]) => changesTo(value, now[key], [...pointer, key]));
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
