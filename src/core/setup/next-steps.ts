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
  readonly git: { readonly branch: string | null; readonly hasCommits: boolean; readonly hasRemote: boolean } | null;
  /** Paths of the files that were written. */
  readonly made: readonly string[];
  /** The program or the package that has to lie in the repository, and does not; null when nothing is missing. */
  readonly missing: string | null;
}

/** `words`: what stands for an address, and the message of the commit. */
export function nextSteps(
  facts: SetupFacts,
  words: { readonly address: string; readonly message: string },
): readonly SetupStep[] {
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
    ...when(true, 'commit', `git add ${whatToAdd(facts)}`, `git commit -m "${words.message}"`),
    ...when(git?.hasRemote !== true, 'remote', `git remote add origin ${words.address}`),
    ...when(true, 'push', `git push -u origin ${branch}`),
  ];
}

function cardSteps({ cards, program }: SetupFacts): readonly SetupStep[] {
  const check = { kind: cards === 'clean' ? 'check-clean' : 'check', lines: [`${program} check`] } as const;
  return cards === 'none' ? [{ kind: 'first-card', lines: [`${program} new`] }, check] : [check];
}

/** In a repository that is in use, only what was made: somebody's own work may lie there unfinished. */
function whatToAdd({ git, made, missing }: SetupFacts): string {
  if (git?.hasCommits !== true) return '.';
  const paths = missing === null ? made : [...made, missing];
  return [...new Set(paths.map((path) => path.split('/')[0] ?? path))].join(' ');
}
