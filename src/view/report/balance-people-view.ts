// Whether people are with the projects: how users take part, what the change needs, and how bodies work together.
import { liveProjects } from '../../core/model/live-projects.ts';
import type { Project } from '../../core/model/portfolio.ts';
import type { Change, Collaboration, InvolvementLevel, PrincipleAnswer } from '../../generated/card-types.ts';
import type { NamedProject } from './named-project.ts';
import type { ReportFacts } from './report-facts.ts';

export interface BalancePeopleView {
  /** From none to co-creation. */
  readonly involvement: readonly { readonly level: InvolvementLevel; readonly projects: number }[];
  readonly involvementUnstated: number;
  /** Projects whose users are asked by a survey only, or not at all. */
  readonly surveyOnly: readonly NamedProject[];
  readonly change: readonly {
    readonly need: keyof Change;
    readonly rated: number;
    /** 1–5; null when nobody has rated it. */
    readonly mean: number | null;
    /** Rated 1 or 2, the weakest first. */
    readonly weak: readonly NamedProject[];
    readonly withoutPlan: number;
  }[];
  /** Projects with two participants or more, and how many of them have answered. */
  readonly across: number;
  readonly answered: number;
  readonly collaboration: readonly {
    readonly question: keyof Collaboration;
    readonly answers: Readonly<Record<PrincipleAnswer, number>>;
  }[];
}

const levels: readonly InvolvementLevel[] = ['none', 'survey', 'interview', 'test', 'co_creation'];
export const changeNeeds: readonly (keyof Change)[] = [
  'understanding',
  'desire',
  'knowledge',
  'ability',
  'reinforcement',
];
export const recommendations: readonly (keyof Collaboration)[] = [
  'organised_at_all_levels',
  'shared_directives',
  'roles_known',
  'users_early',
  'suppliers_early',
];
const weakest = 2;

export function balancePeopleView({ portfolio }: ReportFacts): BalancePeopleView {
  const live = liveProjects(portfolio);
  const levelOf = ({ card }: Project) => card.trust?.user_involvement?.level;
  const across = live.filter(({ card }) => (card.participants ?? []).length > 1);
  return {
    involvement: levels.map((level) => ({ level, projects: live.filter((each) => levelOf(each) === level).length })),
    involvementUnstated: live.filter((each) => levelOf(each) === undefined).length,
    surveyOnly: live.filter((each) => levelOf(each) === 'survey' || levelOf(each) === 'none').map(named),
    change: changeNeeds.map((need) => changeRow(live, need)),
    across: across.length,
    answered: across.filter(({ card }) => card.collaboration).length,
    collaboration: recommendations.map((question) => ({ question, answers: answersTo(across, question) })),
  };
}

function changeRow(live: readonly Project[], need: keyof Change): BalancePeopleView['change'][number] {
  const rated = live.flatMap((project) => {
    const { score, plan } = project.card.change?.[need] ?? {};
    return score === undefined ? [] : [{ project, score, plan }];
  });
  const weak = rated.filter(({ score }) => score <= weakest).sort((a, b) => a.score - b.score);
  return {
    need,
    rated: rated.length,
    mean: rated.length === 0 ? null : rated.reduce((sum, { score }) => sum + score, 0) / rated.length,
    weak: weak.map(({ project }) => named(project)),
    withoutPlan: weak.filter(({ plan }) => !plan).length,
  };
}

function answersTo(projects: readonly Project[], question: keyof Collaboration): Record<PrincipleAnswer, number> {
  const count = (answer: PrincipleAnswer) =>
    projects.filter(({ card }) => card.collaboration?.[question]?.answer === answer).length;
  return { yes: count('yes'), partly: count('partly'), no: count('no'), not_applicable: count('not_applicable') };
}

function named({ id, card }: Project): NamedProject {
  return { id, title: card.title ?? null };
}
