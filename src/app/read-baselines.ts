// Finds for each card the commit that holds it as it was last approved, and reads cost and end there: in the commit that the council
// saw, by the meeting file, or else in the one in which the decision was recorded.
import { approvalBegan } from '../core/history/approval-began.ts';
import { approvedCard } from '../core/history/approved-card.ts';
import { baselineOf } from '../core/history/baseline.ts';
import { cardText } from '../core/history/card-text.ts';
import { type ChangesByPath, fileTrail } from '../core/history/file-trail.ts';
import { type CardDecision, decisionsByCard, isApproval } from '../core/model/decisions.ts';
import { liveProjects } from '../core/model/live-projects.ts';
import type { Baseline } from '../core/model/past.ts';
import type { Portfolio } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { Commit, History, PortfolioAtCommit, Revision } from '../ports/history.ts';

export interface Approval {
  /** Of the card, when it was approved. */
  readonly id: string;
  readonly by: CardDecision;
}

export interface ApprovalSources {
  readonly history: History;
  readonly changes: ChangesByPath<Revision>;
  /** The portfolio's, from the root of the repository. */
  readonly folder: string;
}

/** The last approval of each card that is not over; unless `all` are asked for, only of those that report on cost or time. */
export function findApprovals(portfolio: Portfolio, all: boolean): readonly Approval[] {
  const decisions = decisionsByCard(portfolio);
  return liveProjects(portfolio).flatMap(({ id, card }) => {
    const { cost, time } = card.status_report ?? {};
    const by = all || cost || time ? decisions.get(id)?.findLast(({ decision }) => isApproval(decision)) : null;
    return by ? [{ id, by }] : [];
  });
}

/** For each approval what was approved; null when the decision is in no commit yet, or the card is not in the one that has it. */
export async function readBaselines(
  sources: ApprovalSources,
  approvals: readonly Approval[],
): Promise<readonly (Baseline | null)[]> {
  const commits = await approvalCommits(sources, approvals);
  const found = new Map<Approval, Baseline>();
  for (const [commit, approved] of byCommit(approvals, commits)) {
    const at = await sources.history.portfolioAt(commit, sources.folder);
    for (const approval of approved) {
      const bytes = at ? await readCard(at, approval.id) : null;
      if (bytes) found.set(approval, baselineOf(approvedCard(cardText(bytes)), approval.by, commit.hash));
    }
  }
  return approvals.map((approval) => found.get(approval) ?? null);
}

function byCommit(
  approvals: readonly Approval[],
  commits: readonly (Commit | null)[],
): ReadonlyMap<Commit, readonly Approval[]> {
  const byHash = new Map(commits.flatMap((commit) => (commit ? [[commit.hash, commit] as const] : [])));
  const of = (hash: string) => approvals.filter((_, index) => commits[index]?.hash === hash);
  return new Map([...byHash].map(([hash, commit]) => [commit, of(hash)]));
}

async function readCard({ tree }: PortfolioAtCommit, id: string): Promise<Uint8Array | null> {
  const path = `projects/${id}.yaml`;
  const isThere = (await tree.list()).some((entry) => entry.path === path && entry.kind === 'file');
  return isThere ? tree.read(path) : null;
}

/** For each approval the commit that holds what was approved; null when the decision is in no commit yet. */
async function approvalCommits(
  { history, changes }: ApprovalSources,
  approvals: readonly Approval[],
): Promise<readonly (Commit | null)[]> {
  const seen = await seenCommits(history, approvals);
  const files = [...new Set(approvals.map(({ by }) => by.meeting.file))];
  const trails = new Map(files.map((file) => [file, fileTrail(changes, file)]));
  const names = [...trails.values()].flatMap((trail) => trail.flatMap(({ after }) => after ?? []));
  const contents = await history.contents(names);
  const texts = new Map(
    [...trails].map(([file, trail]) => {
      const known = new Map<string, unknown>();
      return [file, trail.map(({ after }) => cardText(contents.get(after ?? '') ?? new Uint8Array(), known))];
    }),
  );
  return approvals.map(({ id, by }) => {
    const { file, meeting } = by.meeting;
    const shown = seen.get(meeting.commit ?? '');
    if (shown) return shown;
    const began = approvalBegan(texts.get(file) ?? [], { decision: by.decision.id, card: id });
    return began === null ? null : (trails.get(file)?.[began]?.revision ?? null);
  });
}

/** The commits that meeting files name, by the name; those that the clone does not have are left out. */
async function seenCommits(history: History, approvals: readonly Approval[]): Promise<ReadonlyMap<string, Commit>> {
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
