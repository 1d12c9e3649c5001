// What is left to do after `portfolio init`, in order: one action in each, with the commands to copy. Nothing that is done already.
export type SetupStepKind =
  | 'keep-file'
  | 'go'
  | 'first-card'
  | 'check-clean'
  | 'check'
  | 'look-over'
  | 'read'
  | 'git-init'
  | 'commit'
  | 'remote'
  | 'push';

export interface SetupStep {
  readonly kind: SetupStepKind;
  /** Commands, or the file that it is about. */
  readonly lines: readonly string[];
}

export interface SetupFacts {
  /** How the tool is started here. */
  readonly program: string;
  /** As a shell takes it; null where the person stands in it. */
  readonly folder: string | null;
  /** Whether there are cards, and whether the check is known to find no error in them. */
  readonly cards: 'clean' | 'some' | 'none';
  /** Made of a ready configuration, whose examples have to be looked over. */
  readonly isNew: boolean;
  /** The guide for the secretariat; null when none was written. */
  readonly guide: string | null;
  /** Null outside git. */
  readonly git: {
    readonly branch: string | null;
    readonly hasCommits: boolean;
    /** The name of the place to send to; null when there is none. */
    readonly remote: string | null;
  } | null;
  /** Paths of the files that were written. */
  readonly made: readonly string[];
  /** The folders that were not there before those files. */
  readonly newFolders: readonly string[];
  /** The program or the package that has to lie in the repository, and does not; null when nothing is missing. */
  readonly missing: string | null;
}

interface SetupWords {
  /** Stands for an address. */
  readonly address: string;
  /** Of the commit. */
  readonly message: string;
  /** A path as a shell takes it. */
  quote(path: string): string;
}

export function nextSteps(facts: SetupFacts, words: SetupWords): readonly SetupStep[] {
  const { folder, guide, git, isNew, missing } = facts;
  const branch = git?.branch ?? 'main';
  const when = (holds: boolean, kind: SetupStepKind, ...lines: readonly string[]): readonly SetupStep[] =>
    holds ? [{ kind, lines }] : [];
  return [
    ...when(folder !== null, 'go', `cd ${folder}`),
    ...when(missing !== null, 'keep-file', missing ?? ''),
    ...cardSteps(facts),
    ...when(guide !== null, isNew ? 'look-over' : 'read', guide ?? ''),
    ...when(git === null, 'git-init', `git init -b ${branch}`),
    ...when(true, 'commit', `git add ${whatToAdd(facts, words)}`, `git commit -m "${words.message}"`),
    ...when(!git?.remote, 'remote', `git remote add origin ${words.address}`),
    ...when(true, 'push', `git push -u ${git?.remote ?? 'origin'} ${branch}`),
  ];
}

function cardSteps({ cards, program }: SetupFacts): readonly SetupStep[] {
  const check = { kind: cards === 'clean' ? 'check-clean' : 'check', lines: [`${program} check`] } as const;
  return cards === 'none' ? [{ kind: 'first-card', lines: [`${program} new`] }, check] : [check];
}

/** In a repository that is in use, only what was made: somebody's own work may lie there unfinished, also in the same folder. */
function whatToAdd({ git, made, newFolders, missing }: SetupFacts, { quote }: SetupWords): string {
  if (git?.hasCommits !== true) return '.';
  const fresh = new Set(newFolders);
  const paths = made.map((path) => foldersOf(path).find((folder) => fresh.has(folder)) ?? path);
  return [...new Set(missing === null ? paths : [...paths, missing])].map(quote).join(' ');
}

/** The folders that a file lies in, the outermost first. */
export function foldersOf(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, at) => names.slice(0, at + 1).join('/'));
}
