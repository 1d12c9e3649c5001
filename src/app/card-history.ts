// The use case of `portfolio history`: the life of one card out of git, also when it is gone, was renamed or has moved.
import { cardLife, type LifeStep, type ReadCard } from '../core/history/card-life.ts';
import { cardText } from '../core/history/card-text.ts';
import type { TrailStep } from '../core/history/file-trail.ts';
import { allDecisions, type CardDecision, isApproval } from '../core/model/decisions.ts';
import type { Card } from '../core/model/portfolio.ts';
import { rankingCriteria } from '../core/rank/ranking-criteria.ts';
import { type RiskTable, riskTable } from '../core/risk/risk-table.ts';
import { cardOf } from '../core/rules/check-portfolio.ts';
import { checkSchema } from '../core/schema/check-schema.ts';
import type { Commit, History, Revision } from '../ports/history.ts';
import { type HistoryView, historyView } from '../view/history-view.ts';
import { cardTrail, laterId, pathOfCard } from './card-trail.ts';
import { isSameBytes } from './load-file.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';
import { portfolioPast } from './portfolio-revisions.ts';
import { type BaselineSources, readBaselines } from './read-baselines.ts';

export interface HistoryWishes {
  readonly id: string;
  readonly loaded: LoadedPortfolio;
  /** The last commit that counts. */
  readonly head: Commit;
  /** True when `loaded` was read from `head`, and not from the files as they are now. */
  readonly atHead: boolean;
  /** The day of changes that are not committed, ISO. */
  readonly today: string;
}

/** Throws PortfolioError `unknown-card`. */
export async function cardHistory(history: History, wishes: HistoryWishes): Promise<HistoryView> {
  const { id, loaded, head, today } = wishes;
  const { portfolio } = loaded;
  const [past, isIncomplete] = await Promise.all([portfolioPast(history, head, portfolio.folder), history.isShallow()]);
  const cards = [...loaded.loadedFiles.keys()].flatMap((path) => cardOf(path) ?? []);
  const path = pathOfCard(past, id, portfolio.folder, cards);
  const trail = await cardTrail(history, past.changes, path);
  const steps = await readSteps(history, trail, path, { ...wishes, isIncomplete, first: past.revisions[0] });
  // Another kind of line break in the files as they are now is no event.
  const life = cardLife(steps).filter(({ commit, event }) => commit !== null || event !== 'reset');
  const last = trail.at(-1);
  const later = last ? await laterId(history, last) : null;
  const ids = new Set([id, ...trail.flatMap((step) => [cardOf(step.path), cardOf(step.from ?? '')])]);
  const decisions = allDecisions(portfolio).filter(({ decision }) => ids.has(decision.card ?? ''));
  const [firstApproved = null, lastApproved = null] = isIncomplete
    ? []
    : await approved(history, decisions, { changes: past.changes, folder: portfolio.folder, head });
  const criteria = rankingCriteria(portfolio.strategy);
  return historyView({
    id,
    laterId: later,
    isIncomplete,
    today,
    life,
    decisions,
    firstApproved,
    lastApproved,
    portfolio,
    criteria,
  });
}

/** The first and the last approval, as the card stood then. */
function approved(history: History, decisions: readonly CardDecision[], sources: Omit<BaselineSources, 'history'>) {
  const approvals = decisions.filter(({ decision }) => isApproval(decision));
  const wanted = [approvals[0], approvals.at(-1)].flatMap((by) =>
    by?.decision.card ? [{ id: by.decision.card, by }] : [],
  );
  return readBaselines({ history, ...sources }, wanted);
}

interface StepFacts extends HistoryWishes {
  readonly isIncomplete: boolean;
  readonly first: Revision | undefined;
}

async function readSteps(
  history: History,
  trail: readonly TrailStep<Revision>[],
  path: string,
  facts: StepFacts,
): Promise<readonly LifeStep<Commit>[]> {
  const names = trail.flatMap(({ before, after }) => [before, after].filter((name) => name !== null));
  const contents = await history.contents(names);
  const table = riskTable(facts.loaded.portfolio.strategy);
  const known = new Map<string, ReadCard>();
  const sections = new Map<string, unknown>();
  const read = (name: string | null, at: string): ReadCard | null => {
    const bytes = name === null ? undefined : contents.get(name);
    if (!bytes) return null;
    const key = `${name} ${at}`;
    const card = known.get(key) ?? readCard(bytes, at, table, sections);
    known.set(key, card);
    return card;
  };
  const steps = trail.map(({ revision, from, before, after, ...step }) => ({
    commit: revision,
    path: step.path,
    from,
    before: read(before, from ?? step.path),
    after: read(after, step.path),
    isEdge: facts.isIncomplete && revision === facts.first,
  }));
  const last = trail.at(-1)?.after ?? null;
  const newest = facts.atHead
    ? null
    : uncommitted(steps.at(-1)?.after ?? null, contents.get(last ?? ''), path, facts, table);
  return newest ? [...steps, newest] : steps;
}

function readCard(bytes: Uint8Array, file: string, table: RiskTable, sections: Map<string, unknown>): ReadCard {
  const value = cardText(bytes, sections).value();
  const card = value === undefined ? {} : (checkSchema('project', value, () => '').value as Card);
  return { project: { id: cardOf(file) ?? '', file, card }, value, riskTable: table, isReadable: value !== undefined };
}

/** What the files as they are now do to the card; null when they hold what the last commit does. */
function uncommitted(
  before: ReadCard | null,
  committed: Uint8Array | undefined,
  path: string,
  { loaded }: StepFacts,
  table: RiskTable,
): LifeStep<Commit> | null {
  const now = loaded.bytes.get(`projects/${cardOf(path)}.yaml`);
  if (now === undefined && before === null) return null;
  if (now && committed && isSameBytes(now, committed)) return null;
  const after = now ? readCard(now, path, table, new Map()) : null;
  return { commit: null, path, from: null, before, after, isEdge: false };
}
