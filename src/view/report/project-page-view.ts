// One page for each project that has something to tell beyond the tables. A long register gets pages only where the council may have to act.

import { decisionsByCard, nextMeeting } from '../../core/model/decisions.ts';
import type { Card, Project } from '../../core/model/portfolio.ts';
import type { Alternative, Lesson, Need, Pilot } from '../../generated/card-types.ts';
import { type CouncilFacts, councilFacts } from '../council/council-facts.ts';
import { type TreatmentView, treatmentView } from '../council/treatment-view.ts';
import { type ProjectChoice, projectChoices } from './choice/project-choice.ts';
import { type PageAsked, pageAsked } from './project-page/page-asked.ts';
import { type PageBenefit, pageBenefits } from './project-page/page-benefits.ts';
import { type PageCouncil, pageCouncil } from './project-page/page-council.ts';
import type { PageFacts } from './project-page/page-facts.ts';
import { type PageGoals, pageGoals } from './project-page/page-goals.ts';
import { type PageIdentity, pageIdentity } from './project-page/page-identity.ts';
import { type PageLinks, pageLinks } from './project-page/page-links.ts';
import { type PageMoney, pageMoney } from './project-page/page-money.ts';
import { type PageRank, pageRank } from './project-page/page-rank.ts';
import { type PageRisks, pageRisks } from './project-page/page-risks.ts';
import { type PageStatus, pageStatus } from './project-page/page-status.ts';
import { type PageSuccess, pageSuccess } from './project-page/page-success.ts';
import { type PageSurroundings, pageSurroundings } from './project-page/page-surroundings.ts';
import { type PageTime, pageTime } from './project-page/page-time.ts';
import type { ProjectSince } from './project-since.ts';
import type { ReportFacts } from './report-facts.ts';

export interface ProjectPage {
  readonly id: string;
  readonly title: string | null;
  readonly file: string;
  readonly identity: PageIdentity;
  readonly need: Need;
  readonly goals: PageGoals;
  readonly rank: PageRank;
  /** null for what is not up for choice, and where nobody asked for the best set. */
  readonly choice: ProjectChoice | null;
  readonly money: PageMoney;
  readonly benefits: readonly PageBenefit[];
  readonly alternatives: readonly Alternative[];
  readonly risks: PageRisks;
  readonly success: PageSuccess;
  readonly status: PageStatus | null;
  readonly time: PageTime;
  readonly surroundings: PageSurroundings;
  readonly council: PageCouncil;
  /** How its next case is treated; null for a project that is over, and where nobody is to decide. */
  readonly treatment: TreatmentView | null;
  readonly pilot: Pilot | null;
  readonly lessons: readonly Lesson[];
  readonly links: PageLinks;
  readonly asked: PageAsked;
  /** What it was at the moment that the report is compared with; null when there is none. */
  readonly since: ProjectSince | null;
  readonly findings: { readonly errors: number; readonly warnings: number; readonly accepted: number };
}

export interface ProjectPageView {
  readonly pages: readonly ProjectPage[];
  /** Cards without a page: those that say little more than title, owner and cost, and those left out of a long report. */
  readonly plain: number;
  readonly trimmed: number;
}

const mostPages = 60;

export function projectPageView(facts: ReportFacts, council: CouncilFacts = councilFacts(facts)): ProjectPageView {
  const { projects } = facts.portfolio;
  const telling = projects.filter(({ card }) => tellsMore(card));
  const agenda = new Set((nextMeeting(facts.portfolio, facts.today)?.meeting.agenda ?? []).map(({ card }) => card));
  const chosen =
    telling.length > mostPages ? telling.filter(({ id, card }) => agenda.has(id) || isInTrouble(card)) : telling;
  const toPage = pageMaker(facts, council);
  return {
    pages: chosen.map(toPage),
    plain: projects.length - telling.length,
    trimmed: telling.length - chosen.length,
  };
}

/** Of every project, whatever it has to tell. */
export function projectPages(facts: ReportFacts, council: CouncilFacts): readonly ProjectPage[] {
  return facts.portfolio.projects.map(pageMaker(facts, council));
}

export function projectPage(facts: ReportFacts, project: Project): ProjectPage {
  return pageMaker(facts, councilFacts(facts))(project);
}

function tellsMore({ need, scores, benefits, risks, status_report }: Card): boolean {
  return [need, scores, benefits, risks, status_report].some((part) => part !== undefined);
}

function isInTrouble({ status_report }: Card): boolean {
  const colour = status_report?.overall?.colour;
  return colour === 'red' || colour === 'yellow';
}

/** What the pages share is worked out once. */
function pageMaker(facts: ReportFacts, council: CouncilFacts): (project: Project) => ProjectPage {
  const decisions = decisionsByCard(facts.portfolio, { today: facts.today });
  const ranked = new Map(facts.ranking.projects.map((each) => [each.id, each]));
  const shared = {
    nextMeeting: nextMeeting(facts.portfolio, facts.today),
    council,
    titles: new Map(facts.portfolio.projects.map(({ id, card }) => [id, card.title ?? null])),
  };
  const choices = projectChoices(facts);
  return (project) => {
    const own = { project, ranked: ranked.get(project.id) ?? null, decisions: decisions.get(project.id) ?? [] };
    return toPage({ ...facts, ...shared, ...own }, choices(project.id));
  };
}

function toPage(facts: PageFacts, choice: ProjectChoice | null): ProjectPage {
  const { id, file, card } = facts.project;
  return {
    id,
    title: card.title ?? null,
    file,
    identity: pageIdentity(facts),
    need: card.need ?? {},
    goals: pageGoals(facts),
    rank: pageRank(facts),
    choice,
    money: pageMoney(facts),
    benefits: pageBenefits(facts),
    alternatives: card.alternatives ?? [],
    risks: pageRisks(facts),
    success: pageSuccess(facts),
    status: pageStatus(facts),
    time: pageTime(facts),
    surroundings: pageSurroundings(facts),
    council: pageCouncil(facts),
    treatment: treatmentView(facts.council, facts.project),
    pilot: card.pilot ?? null,
    lessons: card.lessons ?? [],
    links: pageLinks(facts),
    asked: pageAsked(facts),
    since: facts.since.kind === 'compared' ? (facts.since.facts.projects.get(id) ?? null) : null,
    findings: findingsOf(facts),
  };
}

function findingsOf({ check, project }: PageFacts): ProjectPage['findings'] {
  const own = check.problems.map(({ finding }) => finding).filter(({ card }) => card === project.id);
  const accepted = own.filter((finding) => finding.accepted !== undefined).length;
  const errors = own.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: own.length - errors - accepted, accepted };
}
