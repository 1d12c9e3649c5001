// The life of one card as it is read: what happened, in order, with what meetings decided at its place in time; and cost and end over
// time beside what was first approved.

import { judgedDecisions, type LesserApproval, lesserApprovals } from '../core/council/judged-decisions.ts';
import type { Change } from '../core/diff/change.ts';
import type { LifeEntry, LifeEvent } from '../core/history/card-life.ts';
import type { CardDecision } from '../core/model/decisions.ts';
import type { Baseline } from '../core/model/past.ts';
import type { Card, Portfolio } from '../core/model/portfolio.ts';
import type { RankingCriterion } from '../core/rank/ranking-criteria.ts';
import { cardOf } from '../core/rules/check-portfolio.ts';
import type { Decision } from '../generated/card-types.ts';
import { type PlanFacts, type PlanOverTime, type PlanPoint, planOverTime, planPoints } from './plan-over-time.ts';

export interface HistoryView {
  readonly id: string;
  readonly title: string | null;
  /** From the root of the repository: now, or last. */
  readonly file: string;
  /** True when the card is no longer there. */
  readonly isGone: boolean;
  /** The id under which it goes on; null when it does not. */
  readonly laterId: string | null;
  /** True when the clone leaves out older commits. */
  readonly isIncomplete: boolean;
  /** Other ids that the card has had, oldest first. */
  readonly formerIds: readonly string[];
  /** Oldest first. */
  readonly entries: readonly HistoryEntry[];
  readonly plan: PlanOverTime;
  /** Each time that cost or end was first known or became another. */
  readonly points: readonly PlanPoint[];
  /** For names of goals, organisations, bodies and cards. */
  readonly portfolio: Portfolio;
  readonly criteria: readonly RankingCriterion[];
}

export type HistoryEntry = CommitEntry | DecisionEntry;

export interface HistoryCommit {
  readonly hash: string;
  readonly date: string;
  readonly author: string;
  readonly subject: string;
}

export interface CommitEntry extends PlanFacts {
  readonly kind: 'commit';
  /** null: not committed; `date` is then today. */
  readonly commit: HistoryCommit | null;
  readonly date: string;
  /** A card that moved is renamed when it got another id. */
  readonly event: LifeEvent | 'renamed';
  readonly file: string;
  readonly from: string | null;
  readonly changes: readonly Change[];
  /** The card on both sides, as far as it was right; null where there was none. */
  readonly cards: { readonly before: Card | null; readonly after: Card | null };
}

export interface DecisionEntry {
  readonly kind: 'decision';
  readonly date: string;
  /** "2026-09-17/V1". */
  readonly reference: string;
  /** The body that decided: its id. */
  readonly body: string | null;
  readonly decision: Decision;
  /** Null: it stands as it was made. */
  readonly lesser: LesserApproval | null;
}

export interface HistoryFacts {
  readonly id: string;
  readonly laterId: string | null;
  readonly isIncomplete: boolean;
  readonly today: string;
  readonly life: readonly LifeEntry<HistoryCommit>[];
  /** About the card, under any of its ids, oldest first. */
  readonly decisions: readonly CardDecision[];
  readonly firstApproved: Baseline | null;
  readonly lastApproved: Baseline | null;
  readonly portfolio: Portfolio;
  readonly criteria: readonly RankingCriterion[];
}

export function historyView(facts: HistoryFacts): HistoryView {
  const { id, life, decisions, today, isIncomplete, portfolio, criteria } = facts;
  const commits = life.map((entry) => toEntry(entry, today));
  const last = life.at(-1);
  const title = life.findLast(({ after }) => after?.project.card.title !== undefined)?.after?.project.card.title;
  return {
    id,
    title: title ?? null,
    file: last?.path ?? '',
    isGone: last?.event === 'removed',
    laterId: last?.event === 'removed' ? facts.laterId : null,
    isIncomplete,
    formerIds: formerIds(id, life),
    entries: inTime(commits, decisions, lesserApprovals(judgedDecisions(portfolio))),
    plan: planOverTime(commits, facts),
    points: planPoints(commits),
    portfolio,
    criteria,
  };
}

function toEntry(entry: LifeEntry<HistoryCommit>, today: string): CommitEntry {
  const { commit, event, path, from, changes, cost, end, before, after } = entry;
  const isRenamed = event === 'moved' && cardOf(from ?? '') !== cardOf(path);
  return {
    kind: 'commit',
    commit,
    date: commit?.date ?? today,
    event: isRenamed ? 'renamed' : event,
    file: path,
    from,
    changes,
    cost,
    end,
    cards: { before: before?.project.card ?? null, after: after?.project.card ?? null },
  };
}

function formerIds(id: string, life: readonly LifeEntry<HistoryCommit>[]): readonly string[] {
  const ids = life.flatMap(({ path, from }) => [from, path].map((each) => cardOf(each ?? '')));
  return [...new Set(ids)].filter((each): each is string => each !== null && each !== id);
}

/** A decision stands after the last commit of its day, before the first of a later one. */
function inTime(
  commits: readonly CommitEntry[],
  decisions: readonly CardDecision[],
  lesser: ReadonlyMap<Decision, LesserApproval>,
): readonly HistoryEntry[] {
  const entries: HistoryEntry[] = [...commits];
  for (const { date, reference, decision, meeting } of decisions) {
    const entry = {
      kind: 'decision',
      date,
      reference,
      decision,
      lesser: lesser.get(decision) ?? null,
      body: decision.body ?? meeting.meeting.body ?? null,
    } as const;
    entries.splice(entries.findLastIndex((each) => each.date <= date) + 1, 0, entry);
  }
  return entries;
}
