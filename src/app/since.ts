// Compares what a report is about with the same portfolio at an earlier moment, both ranked by the same day.
import { budgetEffect } from '../core/diff/budget-effect.ts';
import { comparePortfolios } from '../core/diff/compare-portfolios.ts';
import { limitChanges } from '../core/diff/limit-changes.ts';
import type { PortfolioChanges } from '../core/diff/portfolio-changes.ts';
import type { PortfolioState } from '../core/diff/portfolio-state.ts';
import type { Portfolio } from '../core/model/portfolio.ts';
import { policyChanges } from '../core/policy/policy-changes.ts';
import { isInArea } from '../core/rank/in-area.ts';
import { rankPortfolio } from '../core/rank/rank-portfolio.ts';
import { ruleSeverities } from '../core/rules/rule-list.ts';
import type { Commit } from '../ports/history.ts';
import { changesByCard } from '../view/diff/changes-by-card.ts';
import { criteriaOfBoth } from '../view/diff/criteria-of-both.ts';
import type { DiffView } from '../view/diff-view.ts';
import { projectsSince, type Ranked } from '../view/report/project-since.ts';
import type { Since } from '../view/report/since-facts.ts';
import { type FoundSince, findSince, type SinceWishes } from './find-since.ts';
import { type LoadedPortfolio, loadPortfolio } from './load-portfolio.ts';

export async function since(loaded: LoadedPortfolio, wishes: Omit<SinceWishes, 'portfolio'>, area: string | null) {
  return compareSince(loaded, await findSince({ ...wishes, portfolio: loaded.portfolio }), wishes.today, area);
}

async function compareSince(
  loaded: LoadedPortfolio,
  found: FoundSince,
  today: string,
  area: string | null,
): Promise<Since> {
  if (found.kind !== 'found') return found;
  const earlier = await loadPortfolio(found.at.tree, found.at.folder, loaded);
  const [before, now] = [stateOf(earlier, today), stateOf(loaded, today)];
  const whole = comparePortfolios(before, now, today);
  const [was, is] = area === null ? [before, now] : [inArea(before, area), inArea(now, area)];
  const changes = area === null ? whole : changesIn(whole, was, is, now);
  const facts = {
    point: found.point,
    diff: diffOf(changes, before, now, found.at.commit, today),
    projects: projectsSince(before, now, whole),
    before: was.portfolio,
    names: new Map([...namesIn(before.portfolio), ...namesIn(now.portfolio)]),
  };
  return { kind: 'compared', facts };
}

/** Problems are told in their own chapter. */
function diffOf(changes: PortfolioChanges, before: Ranked, now: Ranked, commit: Commit, today: string): DiffView {
  return {
    base: { ref: null, commit: commit.hash, date: commit.date },
    head: { ref: null, commit: null, date: null },
    today,
    changes,
    ...changesByCard(changes),
    policy: policyChanges(before.portfolio, now.portfolio, ruleSeverities),
    problems: { new: [], fixed: [], changed: [] },
    criteria: criteriaOfBoth(now.ranking, before.ranking),
    portfolios: [now.portfolio, before.portfolio],
    failures: [],
  };
}

function stateOf({ portfolio, files }: LoadedPortfolio, today: string): PortfolioState {
  return { portfolio, files, ranking: rankPortfolio(portfolio, { today }) };
}

function namesIn({ projects }: Portfolio): readonly (readonly [string, string])[] {
  return projects.map(({ id, card }) => [id, card.short_name ?? card.title ?? id]);
}

function inArea({ portfolio, ranking }: Ranked, area: string): Ranked {
  return {
    portfolio: { ...portfolio, projects: portfolio.projects.filter(({ card }) => isInArea(card, area)) },
    ranking,
  };
}

/** Cards that belong to the area now, and cards that did and are gone or have left it. `now`: with all cards. */
function changesIn(whole: PortfolioChanges, was: Ranked, is: Ranked, now: Ranked): PortfolioChanges {
  const idNow = new Map(whole.cards.renamed.map(({ id, from }) => [from, id]));
  const old = new Map(was.portfolio.projects.map((project) => [idNow.get(project.id) ?? project.id, project]));
  const ids = new Set([...is.portfolio.projects.map(({ id }) => id), ...old.keys()]);
  const kept = now.portfolio.projects.flatMap((project) => {
    const one = old.get(project.id);
    return one ? [[one, project] as const] : [];
  });
  return limitChanges(whole, ids, kept.length, budgetEffect(was, is, kept));
}
