// Finds for each card the commit that holds it as it was last approved, and reads cost and end there. Only these cards are fetched,
// all of them at once, whatever the number of commits.

import { countedDecisions } from '../core/council/counted-decisions.ts';
import { approvedCard } from '../core/history/approved-card.ts';
import { baselineOf } from '../core/history/baseline.ts';
import { cardText } from '../core/history/card-text.ts';
import { fileTrail } from '../core/history/file-trail.ts';
import { isApproval } from '../core/model/decisions.ts';
import { liveProjects } from '../core/model/live-projects.ts';
import type { Baseline } from '../core/model/past.ts';
import { inFolder, type Portfolio } from '../core/model/portfolio.ts';
import { type Approval, type ApprovalSources, approvalCommits } from './approval-commits.ts';

export interface BaselineSources extends ApprovalSources {
  /** The portfolio's, from the root of the repository. */
  readonly folder: string;
}

/** The last approval of each card that is not over; unless `all` are asked for, only of those that report on cost or time. */
export function findApprovals(portfolio: Portfolio, all: boolean): readonly Approval[] {
  const decisions = countedDecisions(portfolio);
  return liveProjects(portfolio).flatMap(({ id, card }) => {
    const { cost, time } = card.status_report ?? {};
    const by = all || cost || time ? decisions.get(id)?.findLast(({ decision }) => isApproval(decision)) : null;
    return by ? [{ id, by }] : [];
  });
}

/** For each approval what was approved; null when the decision is in no commit yet, or the card is not in the one that has it. */
export async function readBaselines(
  sources: BaselineSources,
  approvals: readonly Approval[],
): Promise<readonly (Baseline | null)[]> {
  const commits = await approvalCommits(sources, approvals);
  const wanted = approvals.flatMap((approval, index) => {
    const commit = commits[index]?.hash;
    return commit === undefined ? [] : pathsOf(sources, approval).map((path) => ({ approval, commit, path }));
  });
  const names = await sources.history.names(wanted);
  const found = new Map<Approval, { readonly commit: string; readonly name: string }>();
  for (const [index, { approval, commit }] of wanted.entries()) {
    const name = names[index] ?? null;
    if (name !== null && !found.has(approval)) found.set(approval, { commit, name });
  }
  const contents = await sources.history.contents([...found.values()].map(({ name }) => name));
  return approvals.map((approval) => {
    const { commit, name } = found.get(approval) ?? {};
    const bytes = contents.get(name ?? '');
    return bytes && commit ? baselineOf(approvedCard(cardText(bytes)), approval.by, commit) : null;
  });
}

/** Where the card is now, the places where it has been, the latest first, and where the portfolio had a card with this id. */
function pathsOf({ changes, folder }: BaselineSources, { id }: Approval): readonly string[] {
  const inPortfolio = `projects/${id}.yaml`;
  const now = inFolder(folder, inPortfolio);
  const trail = fileTrail(changes, now, { earlierLives: true });
  const others = [...changes.keys()].filter((path) => path === inPortfolio || path.endsWith(`/${inPortfolio}`));
  return [...new Set([now, ...trail.map(({ path }) => path).reverse(), ...others])];
}
