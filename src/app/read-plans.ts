// Cost and end of every card over time, out of git: one list of changes and one reading of contents for all cards together, and of each
// revision only what the plan is made of. Without git, or with a clone that leaves history out, there is no plan over time, and never an error.
import { approvedCard } from '../core/history/approved-card.ts';
import { cardText } from '../core/history/card-text.ts';
import { fileTrail, type TrailStep } from '../core/history/file-trail.ts';
import { plannedCost } from '../core/model/planned-cost.ts';
import { plannedEnd } from '../core/model/planned-end.ts';
import { type Card, inFolder } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { History, Revision } from '../ports/history.ts';
import { type PlannedEntry, type PlanPoint, planPoints } from '../view/plan-over-time.ts';
import { isSameBytes } from './load-file.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';
import type { AskedPast } from './read-past.ts';

export type PlansById = ReadonlyMap<string, readonly PlanPoint[]>;

interface PlanWishes {
  /** What `askPast` has begun to ask for. */
  readonly asked: Promise<AskedPast>;
  /** The day of changes that are not committed, ISO. */
  readonly today: string;
  /** True when the portfolio was read from a commit, and not from the files as they are now. */
  readonly atHead: boolean;
}

/** By card id; only of those whose cost or end became another on the way. */
export async function readPlans(history: History, loaded: LoadedPortfolio, wishes: PlanWishes): Promise<PlansById> {
  try {
    const changes = await wishes.asked;
    if (changes === null) return new Map();
    const { folder, projects } = loaded.portfolio;
    const trails = projects.map(({ id, card }) => {
      const path = inFolder(folder, `projects/${id}.yaml`);
      return { id, card, trail: fileTrail(changes, path, { earlierLives: true }) };
    });
    const names = trails.flatMap(({ trail }) => trail.flatMap(({ after }) => after ?? []));
    const contents = await history.contents([...new Set(names)]);
    const plans = trails.map(({ id, card, trail }) => {
      const committed = entriesOf(trail, contents);
      const newest = wishes.atHead ? [] : uncommitted({ id, card, trail }, loaded, contents, wishes.today);
      return [id, planPoints([...committed, ...newest])] as const;
    });
    return new Map(plans.filter(([, points]) => points.length > 1));
  } catch (error) {
    if (error instanceof PortfolioError) return new Map();
    throw error;
  }
}

type Contents = ReadonlyMap<string, Uint8Array>;

/** Most revisions leave the plan as it was: a section is read once for all that have it. */
function entriesOf(trail: readonly TrailStep<Revision>[], contents: Contents): readonly PlannedEntry[] {
  const sections = new Map<string, unknown>();
  return trail.flatMap(({ revision, after }) => {
    const bytes = contents.get(after ?? '');
    return bytes ? [entryOf(approvedCard(cardText(bytes, sections)), revision.date, revision)] : [];
  });
}

function uncommitted(
  { id, card, trail }: { readonly id: string; readonly card: Card; readonly trail: readonly TrailStep<Revision>[] },
  { bytes }: LoadedPortfolio,
  contents: Contents,
  today: string,
): readonly PlannedEntry[] {
  const now = bytes.get(`projects/${id}.yaml`);
  const last = contents.get(trail.at(-1)?.after ?? '');
  return now && last && isSameBytes(now, last) ? [] : [entryOf(card, today, null)];
}

function entryOf(card: Card, date: string, commit: PlannedEntry['commit']): PlannedEntry {
  return { cost: plannedCost(card), end: plannedEnd(card), date, commit, cards: { after: card } };
}
