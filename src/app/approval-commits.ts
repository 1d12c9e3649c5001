// Finds the commit that holds what was approved: the one that the council saw, by the meeting file, or else the one in which the
// decision was recorded. What a meeting file says it saw must have been there to be seen when the decision was recorded.
import { approvalBegan } from '../core/history/approval-began.ts';
import { cardText } from '../core/history/card-text.ts';
import { type ChangesByPath, fileTrail } from '../core/history/file-trail.ts';
import type { CardDecision } from '../core/model/decisions.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { Commit, History, Revision } from '../ports/history.ts';

export interface Approval {
  /** Of the card. */
  readonly id: string;
  readonly by: CardDecision;
}

export interface ApprovalSources {
  readonly history: History;
  readonly changes: ChangesByPath<Revision>;
  /** The last commit of the portfolio that is asked about; null: the last one of all. */
  readonly head: Commit | null;
}

/** For each approval; null when the decision is in no commit yet and the meeting names none that can be believed. */
export async function approvalCommits(
  sources: ApprovalSources,
  approvals: readonly Approval[],
): Promise<readonly (Commit | null)[]> {
  const [recorded, named] = await Promise.all([
    recordedCommits(sources, approvals),
    namedCommits(sources.history, approvals),
  ]);
  const isBefore = ancestry(sources);
  return Promise.all(
    approvals.map(async ({ by }, index) => {
      const began = recorded[index] ?? null;
      const seen = named.get(by.meeting.meeting.commit ?? '') ?? null;
      return seen !== null && (await isBefore(seen, began)) ? seen : began;
    }),
  );
}

/** Whether one commit is another or leads to it; with null, to the last one. Each pair is asked about once. */
function ancestry({ history, head }: ApprovalSources): (one: Commit, other: Commit | null) => Promise<boolean> {
  let last: Promise<Commit> | null = null;
  const asked = new Map<string, Promise<boolean>>();
  const ask = async (one: Commit, other: Commit | null) => {
    last ??= head ? Promise.resolve(head) : history.resolve('HEAD');
    const end = other ?? (await last);
    return one.hash === end.hash || (await history.mergeBase(one, end))?.hash === one.hash;
  };
  return (one, other) => {
    const key = `${one.hash} ${other?.hash}`;
    const answer = asked.get(key) ?? ask(one, other);
    asked.set(key, answer);
    return answer;
  };
}

async function recordedCommits(
  { history, changes }: ApprovalSources,
  approvals: readonly Approval[],
): Promise<readonly (Commit | null)[]> {
  const files = [...new Set(approvals.map(({ by }) => by.meeting.file))];
  const trails = new Map(files.map((file) => [file, fileTrail(changes, file)]));
  const contents = await history.contents(
    [...trails.values()].flatMap((trail) => trail.flatMap(({ after }) => after ?? [])),
  );
  const texts = new Map(
    [...trails].map(([file, trail]) => {
      const known = new Map<string, unknown>();
      return [file, trail.map(({ after }) => cardText(contents.get(after ?? '') ?? new Uint8Array(), known))];
    }),
  );
  return approvals.map(({ id, by }) => {
    const { file } = by.meeting;
    const began = approvalBegan(texts.get(file) ?? [], { decision: by.decision.id, card: id });
    return began === null ? null : (trails.get(file)?.[began]?.revision ?? null);
  });
}

/** The commits that meeting files name, by the name; those that the clone does not have are left out. */
async function namedCommits(history: History, approvals: readonly Approval[]): Promise<ReadonlyMap<string, Commit>> {
  const names = new Set(approvals.flatMap(({ by }) => by.meeting.meeting.commit ?? []));
  const found = new Map<string, Commit>();
  for (const name of names) {
    const commit = await history.resolve(name).catch((error: unknown) => {
      if (error instanceof PortfolioError) return null;
      throw error;
    });
    if (commit) found.set(name, commit);
  }
  return found;
}
