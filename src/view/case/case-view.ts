// One case paper as facts, section by section; which words they get, and which sections have nothing to tell, is for the renderer.
import { type Checklist, checklistOf } from '../../core/council/checklist-of.ts';
import { isGate, isOnLightTrack } from '../../core/council/project-track.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { Project } from '../../core/model/portfolio.ts';
import type {
  AgendaItem,
  Alternative,
  DecisionAwaited,
  FirstChoice,
  Form,
  LifeEvent,
  Need,
  Pilot,
  Trust,
} from '../../generated/card-types.ts';
import { type PageCouncil, pageCouncil } from '../report/project-page/page-council.ts';
import { type PageGoals, pageGoals } from '../report/project-page/page-goals.ts';
import { type PageRisks, pageRisks } from '../report/project-page/page-risks.ts';
import { type PageStatus, pageStatus } from '../report/project-page/page-status.ts';
import { type CaseBasis, caseBasis } from './case-basis.ts';
import { type CaseBenefits, caseBenefits } from './case-benefits.ts';
import { type CaseFactors, caseFactors } from './case-factors.ts';
import type { CaseFacts } from './case-facts.ts';
import { type CaseHeader, caseHeader } from './case-header.ts';
import { type CaseMoney, caseMoney } from './case-money.ts';
import { type CasePlan, casePlan } from './case-plan.ts';
import { type CaseProposal, caseProposal } from './case-proposal.ts';
import { type CaseQuestion, caseQuestions } from './case-questions.ts';
import { type CaseStanding, caseStanding } from './case-standing.ts';
import { type CaseVoices, caseVoices } from './case-voices.ts';

export interface CaseView {
  readonly id: string;
  readonly title: string;
  readonly form: Form | null;
  /** The card's path from the root of the repository. */
  readonly file: string;
  /** An idea, or one on the light track: its paper is short. */
  readonly isLight: boolean;
  readonly header: CaseHeader;
  readonly proposal: CaseProposal;
  readonly need: Need;
  readonly status: PageStatus | null;
  readonly pilot: Pilot | null;
  readonly goals: PageGoals;
  readonly lifeEvents: readonly LifeEvent[];
  readonly awaited: readonly DecisionAwaited[];
  readonly alternatives: readonly Alternative[];
  readonly benefits: CaseBenefits;
  readonly money: CaseMoney;
  readonly risks: PageRisks;
  readonly factors: CaseFactors;
  readonly voices: CaseVoices;
  readonly trust: Trust;
  readonly firstChoice: FirstChoice;
  readonly plan: CasePlan;
  readonly standing: CaseStanding;
  /** What the rules point out about the card, and the secretariat has accepted for now; errors and gaps stand elsewhere. */
  readonly accepted: readonly Finding[];
  /** The secretariat's own words, from the agenda. */
  readonly assessment: string | null;
  /** Null where no decision point is asked for, and for light cases that no list is made for. */
  readonly checklist: Checklist | null;
  readonly questions: readonly CaseQuestion[];
  readonly decided: Pick<PageCouncil, 'decisions' | 'conditions'>;
  /** The parts of the card that the asked stage requires and the card leaves out: 'risks', 'need'. */
  readonly notTold: ReadonlySet<string>;
  /** Words that keep their capital inside a sentence. */
  readonly names: ReadonlySet<string>;
  readonly version: string;
}

/** `item`: the case on the agenda of the meeting; null: a draft of what the card asks for. */
export function caseView(facts: CaseFacts, project: Project, item: AgendaItem | null): CaseView {
  const basis = caseBasis(facts, project, item);
  const standing = caseStanding(basis);
  const { card, id, file } = project;
  return {
    id,
    title: card.title ?? id,
    form: card.form ?? null,
    file,
    isLight: basis.isLight,
    header: caseHeader(basis),
    proposal: caseProposal(basis),
    ...whyParts(basis),
    benefits: caseBenefits(basis),
    money: caseMoney(basis),
    risks: pageRisks({ ...basis }),
    factors: caseFactors(basis),
    voices: caseVoices(basis),
    trust: card.trust ?? {},
    firstChoice: card.first_choice ?? {},
    plan: casePlan(basis),
    standing,
    accepted: acceptedIn(basis),
    assessment: item?.assessment ?? null,
    checklist: checklistIn(basis),
    questions: caseQuestions(basis, standing),
    decided: pageCouncil({ ...basis }),
    notTold: notToldIn(basis),
    names: facts.names,
    version: facts.version,
  };
}

function whyParts(basis: CaseBasis) {
  const { card } = basis.project;
  return {
    need: card.need ?? {},
    status: pageStatus({ ...basis }),
    pilot: card.pilot ?? null,
    goals: pageGoals({ ...basis }),
    lifeEvents: card.life_events ?? [],
    awaited: card.time?.decisions_awaited ?? [],
    alternatives: card.alternatives ?? [],
  };
}

/** The shipped lists are for projects; one on the light track has a list when the body has written its own, or the card answers it. */
function checklistIn({ type, portfolio, project: { card } }: CaseBasis): Checklist | null {
  const gate = type ?? undefined;
  if (!isGate(gate)) return null;
  const list = checklistOf(portfolio.governance, card, gate);
  const isForIt = list.isOwn || !isOnLightTrack(portfolio.governance, card);
  return isForIt || list.points.some(({ answer }) => answer !== null) ? list : null;
}

function acceptedIn({ check, project: { id } }: CaseBasis): readonly Finding[] {
  return check.problems
    .map(({ finding }) => finding)
    .filter(({ card, accepted }) => card === id && accepted !== undefined);
}

function notToldIn({ lacks, opens }: CaseBasis): ReadonlySet<string> {
  if (opens === null) return new Set();
  const missing = lacks.filter(({ code, severity }) => code === 'missing-field' && severity === 'error');
  return new Set(missing.map(({ args }) => String(args.field ?? '').split('.')[0] ?? ''));
}
