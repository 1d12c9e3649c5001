// What an overview of several portfolios shows: which they are, their projects by stage, category, theme, goal and life event, what they
// cost and who pays, the joint projects, and what only people can answer. No words.
import { isEnded, stages } from '../../core/model/stage.ts';
import { type CountedProject, jointProjects, type UnfollowedLead } from '../../core/overview/joint-projects.ts';
import { namedProjects } from '../../core/overview/named-portfolio.ts';
import { type OverviewQuestion, overviewQuestions } from '../../core/overview/overview-questions.ts';
import { type SharedCosts, sharedCosts } from '../../core/overview/shared-costs.ts';
import type { Category, LifeEvent, Stage } from '../../generated/card-types.ts';
import { type Counted, countsBy } from './counts-by.ts';
import type { OverviewFacts, ReadPortfolio, UnreadPortfolio } from './overview-facts.ts';
import { type OverviewProject, overviewProject } from './overview-project.ts';

export interface OverviewView {
  readonly portfolios: readonly OverviewPortfolio[];
  readonly unread: readonly UnreadPortfolio[];
  /** Live projects, counted once. */
  readonly projects: readonly OverviewProject[];
  readonly ended: number;
  readonly stages: readonly Counted<Stage | null>[];
  readonly categories: readonly Counted<Category | null>[];
  readonly themes: readonly Counted<string>[];
  /** By the goal's own text: portfolios that word a goal alike share a line. */
  readonly goals: readonly Counted<string>[];
  readonly lifeEvents: readonly Counted<LifeEvent>[];
  /** More than one: amounts that cannot be added. */
  readonly costs: readonly SharedCosts[];
  readonly joint: readonly OverviewProject[];
  readonly unfollowed: readonly UnfollowedLead[];
  readonly questions: readonly OverviewQuestion[];
}

export interface OverviewPortfolio extends Omit<ReadPortfolio, 'portfolio'> {
  readonly cards: number;
  /** Cards that are counted here, and live. */
  readonly counted: number;
  /** Cards of joint projects that are counted elsewhere. */
  readonly countedElsewhere: number;
  readonly unreadable: readonly string[];
  readonly currency: string;
  readonly priceYear: number | null;
}

export function overviewView({ portfolios, unread }: OverviewFacts): OverviewView {
  const { counted, unfollowed } = jointProjects(portfolios);
  const live = counted.filter(({ project }) => !isEnded(project.card.status));
  const keys = portfolios.map(({ key }) => key);
  const by = <Value>(valuesOf: (each: CountedProject) => readonly Value[]) => countsBy(live, keys, valuesOf);
  const inOrder = <Value>(rows: readonly Counted<Value | null>[], order: readonly Value[]) =>
    [...order, null].flatMap((value) => rows.filter((row) => row.value === value));
  const projects = live.map(overviewProject);
  return {
    portfolios: portfolios.map((each) => portfolioRow(each, counted, live)),
    unread,
    projects,
    ended: counted.length - live.length,
    stages: inOrder(
      by<Stage | null>(({ project }) => [project.card.stage ?? null]),
      stages,
    ),
    categories: inOrder(
      by<Category | null>(({ project }) => [project.card.category ?? null]),
      categories,
    ),
    themes: by(({ project }) => project.card.themes ?? []),
    goals: by(goalTexts),
    lifeEvents: by(({ project }) => project.card.life_events ?? []),
    costs: sharedCosts(portfolios, live),
    joint: projects.filter(({ alsoIn, shares }) => alsoIn.length > 0 || shares.length > 1),
    unfollowed,
    questions: overviewQuestions(portfolios, counted, namedProjects(portfolios)),
  };
}

const categories: readonly Category[] = ['renew', 'improve', 'sustain', 'statutory'];

function goalTexts({ from, project }: CountedProject): readonly string[] {
  const goals = from.portfolio.strategy.goals ?? [];
  const named = (project.card.strategy?.goals ?? []).map(({ goal }) => goals.find(({ id }) => id === goal)?.text);
  return named.flatMap((text) => (text ? [text] : []));
}

function portfolioRow(
  { portfolio, ...each }: ReadPortfolio,
  counted: readonly CountedProject[],
  live: readonly CountedProject[],
): OverviewPortfolio {
  const here = counted.filter(({ from }) => from.key === each.key).length;
  return {
    ...each,
    cards: portfolio.projects.length + portfolio.unreadable.length,
    counted: live.filter(({ from }) => from.key === each.key).length,
    countedElsewhere: portfolio.projects.length - here,
    unreadable: portfolio.unreadable,
    currency: portfolio.settings.currency ?? 'NOK',
    priceYear: portfolio.settings.price_year ?? null,
  };
}
